import type { Doubt } from "../../policy/doubt.js";
import type { Effect, RuleDoubt } from "../../policy/rule.js";

const open = [{ source: "open-displacement" }] as const;

/** Questions of federal and general law that a lawyer could answer. */
export const doubts = [
  {
    id: "federal/displacement-court-process",
    asks: "Does process of a federal court displace the state's law on library records, so far as that law forbids the answer?",
    readings: {
      displaces: "Federal court process displaces the state's law on library records.",
      yields: "The state's law on library records stands beside federal court process.",
    },
    cites: open,
  },
  {
    id: "federal/displacement-agency-paper",
    asks: "Does a federal agency's own paper displace the state's law on library records, so far as that law forbids the answer?",
    readings: {
      displaces: "The agency's paper binds this library, and displaces the state's law on library records.",
      yields: "The state's law on library records stands beside the agency's paper.",
    },
    cites: open,
  },
  {
    id: "federal/displacement-fisa",
    asks: "Does paper under foreign-intelligence law displace the state's law on library records, so far as that law forbids the answer?",
    readings: {
      displaces: "Foreign-intelligence paper binds this library, and displaces the state's law on library records.",
      yields: "The state's law on library records stands beside foreign-intelligence paper.",
    },
    cites: open,
  },
  {
    id: "federal/agency-subpoena-force",
    asks: "Must this library answer an agency's or a legislature's subpoena before a court enforces it?",
    readings: {
      binds: "The subpoena binds by itself.",
      "court-first": "It binds only after a court enforces it.",
    },
    cites: [{ source: "uslegal-admin" }],
  },
  {
    id: "federal/immigration-subpoena-force",
    asks: "Must this library answer an immigration subpoena before a federal court enforces it?",
    readings: {
      binds: "The subpoena binds by itself.",
      "court-first": "It binds only after a federal court enforces it.",
    },
    cites: [{ source: "ice-gomez" }],
  },
  {
    id: "federal/customs-summons-reach",
    asks: "Does a customs summons under 19 USC 1509 reach library records?",
    readings: {
      reaches: "It reaches them.",
      "does-not-reach": "It is for records of imports and duties only.",
    },
    cites: [{ source: "wired-1509" }],
  },
  {
    id: "federal/nsl-reach",
    asks: "Does a National Security Letter reach this library as a provider of communication services, and these records?",
    readings: {
      reaches: "The library is a provider, and the records are among those the letter may name.",
      "does-not-reach": "The library is no provider in this, or the records are none the letter may name.",
    },
    cites: [{ source: "usc2709" }, { source: "njla-nsl" }],
  },
  {
    id: "federal/state-court-process",
    asks: "Do the state's rules of procedure bind this library to obey an order, a warrant or a judge's subpoena of a court of this state?",
    readings: {
      binds: "The paper binds the library as it binds anybody who holds records.",
      "does-not-bind": "The paper does not bind this library.",
    },
    cites: [{ source: "state-procedure", mark: "unread" }],
  },
  {
    id: "federal/state-court-subpoena",
    asks: "Do the state's rules of procedure bind this library to obey a subpoena that a clerk or a lawyer issued in a case of this state?",
    readings: {
      binds: "The subpoena binds the library unless it objects in time.",
      "does-not-bind": "The subpoena does not bind this library without an order of a judge.",
    },
    cites: [{ source: "state-procedure", mark: "unread" }],
  },
  {
    id: "federal/tribal-or-military-process",
    asks: "Does paper of this tribal or military court bind this library?",
    readings: {
      binds: "The court has power over the library.",
      "does-not-bind": "The court has no power over the library.",
    },
    cites: [{ source: "state-procedure", mark: "unread" }],
  },
  {
    id: "federal/ferpa-education-records",
    asks: "Are these library records education records of the student under the Family Educational Rights and Privacy Act?",
    readings: {
      "education-records": "They are: they are closed without consent, and open to parents of a pupil under 18.",
      "no-education-records": "They are not: the student-records law says nothing of them.",
    },
    cites: [{ source: "ferpa-tc" }, { source: "psu-arl" }],
  },
] as const satisfies readonly Doubt[];

/** Federal process opens what the state closes only in the reading in which it displaces the state's law. */
export function displaces(by: "court-process" | "agency-paper" | "fisa"): RuleDoubt {
  return { doubt: `federal/displacement-${by}`, as: { displaces: "require", yields: "silent" } };
}

/** The paper reaches the library or these records only in one reading. */
export function reaches(topic: "customs-summons" | "nsl"): RuleDoubt {
  return { doubt: `federal/${topic}-reach`, as: { reaches: "require", "does-not-reach": "silent" } };
}

/** Paper of an agency binds before a court enforces it only in one reading. */
export function bindsBeforeCourt(paper: "agency-subpoena" | "immigration-subpoena"): RuleDoubt {
  return { doubt: `federal/${paper}-force`, as: { binds: "require", "court-first": "silent" } };
}

/** Paper of a court of which the rules were not read binds only in one reading. */
export function bindsIfRulesSay(
  paper: "state-court-process" | "state-court-subpoena" | "tribal-or-military-process",
): RuleDoubt {
  return { doubt: `federal/${paper}`, as: { binds: "require", "does-not-bind": "silent" } };
}

/** The student-records law speaks of library records only in the reading in which they are education records. */
export function ifEducationRecords(effect: Exclude<Effect, "silent">): RuleDoubt {
  return {
    doubt: "federal/ferpa-education-records",
    as: { "education-records": effect, "no-education-records": "silent" },
  };
}
