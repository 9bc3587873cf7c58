import type { Rule } from "../../policy/rule.js";
import type { Condition } from "../../vocabulary/condition.js";
import { agencySubpoenas, courtOrders, secretPapers, subpoenas } from "../../vocabulary/groups.js";
import { ifEducationRecords } from "./doubts.js";

/** Schools and colleges that receive federal education funds. */
const bound: Condition = {
  federalEducationFunds: ["yes"],
  libraryType: ["public-school", "private-school", "public-academic", "private-academic"],
  linkage: ["person-to-use", "person-only"],
};
const school: Condition = { ...bound, libraryType: ["public-school", "private-school"] };
const outside = {
  record: [
    "staff-observation",
    "request-existence",
    "aggregate-statistics",
    "deidentified-dataset",
    "surveillance-video",
  ],
} as const;
const overrides = ["federal/ferpa"];
const cites = [{ source: "ferpa-tc" }] as const;

/** Papers that lift the student-records law if they are lawfully issued. */
const lawfulProcess = [...subpoenas, ...agencySubpoenas, ...courtOrders, ...secretPapers, "search-warrant"] as const;

/** The overlay of the federal student-records law. What it permits a state statute may still forbid. */
export const ferpa: readonly Rule[] = [
  {
    id: "federal/ferpa",
    kind: "disclosure",
    when: bound,
    unless: outside,
    effect: ["forbid", "silent"],
    doubts: [ifEducationRecords("forbid")],
    marks: ["contested"],
    says: "Student library records may be education records, which are not given without consent.",
    cites: [{ source: "ferpa-tc" }, { source: "psu-arl" }],
    notes: "Whether library records are education records is treated differently from school to school.",
  },
  {
    id: "federal/ferpa-own",
    kind: "disclosure",
    when: { ...bound, requester: ["patron"], standing: ["proved"] },
    effect: ["silent"],
    marks: ["implied"],
    overrides,
    says: "The student-records law does not keep a student from the student's own record.",
    cites,
  },
  {
    id: "federal/ferpa-operations",
    kind: "disclosure",
    when: {
      ...bound,
      requester: ["coworker", "vendor", "consortium"],
      standing: ["proved"],
      purpose: ["library-operations"],
    },
    effect: ["silent"],
    marks: ["implied"],
    overrides,
    says: "The student-records law does not stand in the way of the library's own work.",
    cites,
  },
  {
    id: "federal/ferpa-parent",
    kind: "disclosure",
    when: {
      ...school,
      requester: ["parent", "guardian"],
      standing: ["proved"],
      custody: ["custodial", "non-custodial"],
      subjectAge: { below: 18 },
    },
    effect: ["require", "silent"],
    doubts: [ifEducationRecords("require")],
    marks: ["contested"],
    overrides,
    says: "Parents may inspect the education records of a pupil under 18; whether library records are among them is open.",
    cites,
  },
  {
    id: "federal/ferpa-parent-not-barred",
    kind: "disclosure",
    when: {
      ...school,
      requester: ["parent", "guardian"],
      standing: ["proved"],
      custody: ["custodial", "non-custodial"],
      subjectAge: { below: 18 },
    },
    effect: ["silent"],
    overrides,
    says: "The student-records law does not bar a parent of a pupil under 18.",
    cites,
  },
  {
    id: "federal/ferpa-consent",
    kind: "disclosure",
    when: {
      ...bound,
      consent: ["written", "written-informed", "notarised"],
      consentScope: ["covers"],
      consentBy: ["patron", "guardian", "patron-and-guardian"],
    },
    effect: ["silent"],
    overrides,
    says: "With written consent the student-records law does not stand in the way.",
    cites: [{ source: "ferpa-tc", section: "34 CFR 99.30" }],
  },
  {
    id: "federal/ferpa-process",
    kind: "disclosure",
    when: { ...bound, instrument: lawfulProcess },
    unless: { review: ["insufficient"] },
    effect: ["silent"],
    overrides,
    says: "A court order or lawful subpoena lifts the student-records law, after notice to the student or parent.",
    cites: [{ source: "ferpa-tc", section: "34 CFR 99.31(a)(9)" }],
  },
  {
    id: "federal/ferpa-emergency",
    kind: "disclosure",
    when: { ...bound, emergency: ["imminent-harm", "public-safety"] },
    effect: ["silent"],
    marks: ["contested"],
    overrides,
    says: "An emergency of health or safety lifts the student-records law; the state's library law still counts.",
    cites,
  },
  {
    id: "federal/ferpa-notice",
    kind: "duty",
    level: "must",
    act: "notify-patron",
    first: true,
    when: {
      ...bound,
      instrument: [...subpoenas, ...courtOrders],
      notice: ["not-given", "given"],
      handler: ["director", "designee", "counsel"],
      secrecy: ["none", "asked-only", "lifted"],
      verdict: ["required", "permitted"],
    },
    unless: outside,
    says: "Tell the student or parent in time to object, unless silence is lawfully ordered.",
    cites: [{ source: "ferpa-tc" }, { source: "ferpa-aac24b" }],
  },
];
