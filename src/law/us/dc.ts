import { jurisdiction } from "../build/jurisdiction.js";
import type { LawPack } from "../build/law-pack.js";

/** The notice to the patron, before a subpoena is met. */
const certifiedMail = {
  level: "must",
  act: "notify-patron",
  first: true,
  when: { notice: ["not-given", "given"] },
  says: "Within two working days send each patron concerned a copy and the prescribed notice by certified mail, then wait ten days.",
} as const;

/** District of Columbia: Code § 39-108. */
export const districtOfColumbia: LawPack = /* @__PURE__ */ jurisdiction({
  jurisdiction: "US-DC",
  authority: "statute",
  protection: "confidential",
  confidence: "high",
  sources: {
    "dc-39-108": {
      title: "D.C. Code § 39-108",
      url: "https://github.com/DCCouncil/law-xml/blob/main/us/dc/council/code/titles/39/sections/39-108.xml",
      officialUrl: "https://code.dccouncil.gov/us/dc/council/code/sections/39-108",
      textAsOf: "2026-06-30",
      checkedOn: "2026-11-23",
      note: "The Council's own file of the Code; D.C. Law 5-128 (1985), last changed by D.C. Law 12-264 (1999).",
    },
    "dc-dcpl-policy": {
      title: "DC Public Library privacy and confidentiality policy",
      url: "https://www.dclibrary.org/library-policies/privacy-and-confidentiality-policy",
      textAsOf: "2008",
      checkedOn: "2026-11-23",
      note: "Rests on § 39-108.",
    },
  },
  covers: {
    libraries: ["public"],
    note: "The public library of the District alone: its officers, employees and agents.",
  },
  records: {
    named: ["circulation"],
    included: ["hold", "interlibrary-loan", "eresource-use"],
    unclear: [
      "registration",
      "fines-and-fees",
      "reference-query",
      "search-history",
      "computer-session",
      "internet-use",
      "program-attendance",
      "room-booking",
      "copy-request",
      "surveillance-video",
    ],
  },
  general: {
    source: "dc-39-108",
    section: "§ 39-108(a)",
    says: "In the District of Columbia, the public library keeps confidential what a patron asked for, used or borrowed.",
  },
  grounds: [
    {
      ground: "library-operations",
      effect: "permits",
      source: "dc-39-108",
      section: "§ 39-108(a)",
      says: "The library's officers, employees and agents may use the records as running it properly requires.",
    },
    {
      ground: "patron-consent",
      effect: "permits",
      form: "written",
      source: "dc-39-108",
      section: "§ 39-108(b)(1)",
      says: "With the written permission of the patron concerned the record may be given.",
    },
    {
      ground: "court-order",
      effect: "permits",
      notice: "unclear",
      source: "dc-39-108",
      section: "§ 39-108(b)(1)",
      says: "A court order opens the record; the patron may ask the Superior Court to keep it confidential.",
      notes: "The notice by certified mail is written for subpoenas; whether it goes with an order too is for counsel.",
    },
    {
      ground: "subpoena",
      effect: "permits",
      // its own duty says how
      notice: "not-addressed",
      where: { instrument: ["court-issued-subpoena"] },
      source: "dc-39-108",
      section: "§ 39-108(b)(4)-(6)",
      says: "A subpoena issued by a court may be enough once ten days have passed since the patron was told by certified mail, or a court waived that.",
      doubt: "contested",
      duties: [certifiedMail],
    },
    {
      ground: "subpoena",
      id: "other-subpoena",
      effect: "permits",
      notice: "not-addressed",
      where: { instrument: ["grand-jury-subpoena", "civil-discovery-subpoena", "criminal-case-subpoena"] },
      source: "dc-39-108",
      section: "§ 39-108(b)(4)-(6)",
      says: "Whether a subpoena without a judge's signature counts as issued by the court, and whether it is enough, is in doubt.",
      doubt: "contested",
      duties: [certifiedMail],
    },
  ],
  process: {
    subpoena: "unclear",
    courtOrder: "sufficient",
    searchWarrant: "unclear",
    showing:
      "None for the order. To waive the notice a judge must find that the inquiry is within the agency's jurisdiction, that the records are reasonably believed to bear on a lawful inquiry, or that notice would risk danger, flight, tampering with evidence or witnesses or other serious harm to the case.",
    notice: "required",
    noticeTerms:
      "On a court's subpoena: a copy and a prescribed notice by certified mail within 2 working days; nothing is given until 10 days after mailing.",
  },
  minors: {
    access: "not-addressed",
    below: null,
    note: "The section is silent; the library's own policy means to protect users of every age.",
  },
  remedies: {
    criminal: "yes",
    civil: "yes",
    immunity: "no",
    personal: "yes",
    note: "Misdemeanour with a fine up to $300. The patron may sue the person who broke the law for actual damages or $250, whichever is more, with fees and costs.",
  },
  changes: "None since 1999 in the history of the section.",
  otherLawsSwept: null,
  doubts: {
    subpoena: {
      asks: "Is a court's subpoena enough once ten days have run with no motion, or is a judge's order always needed?",
      readings: {
        opens: "The subpoena is enough once notice was given and the ten days are over.",
        "does-not-open": "A judge's order is always needed.",
      },
    },
    "other-subpoena": {
      asks: "Is a subpoena that no judge signed, such as a grand jury's, issued by a court and enough?",
    },
  },
  openQuestions: [
    {
      asks: "Is a court's subpoena enough once ten days have run with no motion, or is a judge's order always needed? (b)(1) says the latter, (b)(4)-(5) imply the former.",
      about: ["subpoena"],
    },
    {
      asks: "Neither a subpoena that no court issued (an agency's, a grand jury's) nor a search warrant is addressed.",
      about: ["other-subpoena", "agency-subpoena", "search-warrant"],
    },
    {
      asks: "Records are covered when they can tie a patron to specific material: registration alone, sign-ups, reference questions and computer logs may be outside.",
      about: ["confidential-doubtful"],
    },
    { asks: 'The conditions of the waiver are joined by "or": is any one enough?', about: ["subpoena"] },
    {
      asks: "Trustees may make rules under the section; none was looked for.",
      undecided: "Such rules belong to the library's own policy.",
    },
  ],
  notEncoded: [
    {
      what: "The District's lawyer, or one retained for the library, may be given what bears on a patron in a civil action (§ 39-108(b)(3)).",
      why: "No requester is the library's or the District's own lawyer, and any agency in a civil case would be too wide; it goes to counsel.",
    },
  ],
});
