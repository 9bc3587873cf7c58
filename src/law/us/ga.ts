import { jurisdiction } from "../build/jurisdiction.js";
import type { LawPack } from "../build/law-pack.js";

/** The same ground under the number that the new Evidence Code replaced. */
const beforeHb24 = { until: "2013-01-01", source: "ga-24-9-46", section: "former § 24-9-46" };

/** Georgia: O.C.G.A. 24-12-30. */
export const georgia: LawPack = /* @__PURE__ */ jurisdiction({
  jurisdiction: "US-GA",
  authority: "statute",
  protection: "confidential",
  confidence: "medium",
  sources: {
    "ga-24-12-30": {
      title: "O.C.G.A. § 24-12-30",
      url: "https://www.library.gatech.edu/about/privacy-policy",
      textAsOf: null,
      checkedOn: "2026-11-23",
      note: "The whole section, on an undated page of a state university's library; formerly § 24-9-46. The new Evidence Code (HB 24, Ga. L. 2011, p. 99) that moved it took effect on 1 January 2013, by the note to Title 24 at ga.elaws.us/law/24.",
    },
    "ga-24-9-46": {
      title: "O.C.G.A. § 24-9-46 (former)",
      url: "https://law.justia.com/codes/georgia/2010/title-24/chapter-9/article-2/part-2/24-9-46/",
      textAsOf: "2010",
      checkedOn: "2026-11-23",
      note: "Reads the same; first enacted in 1987.",
    },
    "ga-39-1-1": {
      title: "O.C.G.A. § 39-1-1",
      url: "https://law.justia.com/codes/georgia/title-39/chapter-1/section-39-1-1/",
      textAsOf: "2026-02",
      checkedOn: "2026-11-30",
      note: "Read in a stored copy of February 2026.",
    },
  },
  covers: {
    libraries: ["public", "public-school", "public-academic", "unclear"],
    note: "The section says library and defines none; it stands in the title on evidence. Public, school and state university libraries hold themselves bound; for private ones it is uncertain. Volunteers and vendors are not named; staff may have records in their ordinary work.",
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
    source: "ga-24-12-30",
    section: "§ 24-12-30(a)",
    says: "In Georgia, circulation and similar records that identify a library user are confidential.",
    notes: "A disclosure, allowed or not, does not end the confidentiality, save for the purpose of an allowed one.",
  },
  formerly: [
    {
      until: "2013-01-01",
      source: "ga-24-9-46",
      section: "former § 24-9-46",
      says: "In Georgia, circulation and similar records that identify a library user are confidential.",
      notes: "Renumbered without change of substance.",
    },
  ],
  grounds: [
    {
      ground: "library-operations",
      effect: "permits",
      where: { requester: ["coworker"] },
      source: "ga-24-12-30",
      section: "§ 24-12-30(a)(1)",
      formerly: beforeHb24,
      says: "Members of the library staff may see the records in their ordinary work.",
    },
    {
      ground: "patron-consent",
      effect: "permits",
      form: "written",
      where: { subjectAge: { from: 18 } },
      source: "ga-24-12-30",
      section: "§ 24-12-30(a)(2)",
      formerly: beforeHb24,
      says: "With the user's written consent the record may be given.",
    },
    {
      ground: "patron-consent",
      id: "minor-consent",
      effect: "permits",
      form: "written",
      where: { subjectAge: { below: 18 } },
      source: "ga-24-12-30",
      section: "§ 24-12-30(a)(2)",
      formerly: beforeHb24,
      says: "Whether a minor's own written consent is enough without a parent's is in doubt.",
      doubt: "contested",
    },
    {
      ground: "other",
      id: "parent-consent",
      effect: "permits",
      where: {
        consent: ["written", "written-informed", "notarised"],
        consentBy: ["guardian", "patron-and-guardian"],
        consentScope: ["covers"],
        subjectAge: { below: 18 },
      },
      source: "ga-24-12-30",
      section: "§ 24-12-30(a)(2)",
      formerly: beforeHb24,
      says: "With the written consent of a parent or guardian a minor's record may be given, to them or to anybody they name.",
      notes: "A power to consent and no stated right of access; a parent who only asks has no ground.",
    },
    {
      ground: "court-order",
      effect: "permits",
      source: "ga-24-12-30",
      section: "§ 24-12-30(a)(3)",
      formerly: beforeHb24,
      says: "An appropriate court order opens the records.",
    },
    {
      ground: "subpoena",
      effect: "permits",
      source: "ga-24-12-30",
      section: "§ 24-12-30(a)(3)",
      formerly: beforeHb24,
      says: "An appropriate subpoena opens the records.",
    },
    {
      ground: "agency-subpoena",
      effect: "permits",
      source: "ga-24-12-30",
      section: "§ 24-12-30(a)(3)",
      formerly: beforeHb24,
      says: "The law says subpoena without more; whether it means those of agencies and legislatures is in doubt.",
      doubt: "contested",
    },
  ],
  process: {
    subpoena: "sufficient",
    courtOrder: "sufficient",
    searchWarrant: "unclear",
    showing: "None, but the order or subpoena must be appropriate.",
    notice: "not-addressed",
  },
  minors: {
    access: "permitted",
    below: null,
    note: "By consent: a parent or guardian may consent in writing that a minor's or ward's record be disclosed, and so obtain it. Neither a right of theirs nor a duty of the library.",
  },
  ageOfMajority: { age: 18, source: "ga-39-1-1" },
  remedies: {
    criminal: "no",
    civil: "no",
    immunity: "yes",
    note: "Nobody is liable for a disclosure that the section allows. It has no penalty.",
  },
  changes:
    "The new Evidence Code, in force 1 January 2013, moved § 24-9-46 to § 24-12-30; no change of wording was seen, and no later amendment found.",
  otherLawsSwept: {
    checkedOn: "2026-11-30",
    scope:
      "Word search of an incomplete stored copy of the state's code (February 2026) for immigration, address confidentiality, breach notice, child-abuse reporting, parents and libraries; hits read by eye. Later acts: stored web pages only.",
    note: "O.C.G.A. § 36-80-23 (local immigration policies) was not in the copy and not read. Not a finding that there is nothing else.",
  },
  doubts: {
    "minor-consent": {
      asks: "Is a minor's own written consent enough, without a parent's?",
      readings: {
        opens: "The minor's own written consent opens the record.",
        "does-not-open": "Only a parent or guardian consents for a minor.",
      },
    },
  },
  openQuestions: [
    {
      asks: "The official text was not retrieved, only an undated university page: confirm it.",
      about: ["confidential"],
    },
    { asks: "A search warrant is not named, though orders and subpoenas both suffice.", about: ["search-warrant"] },
    {
      asks: "What makes a subpoena appropriate, and must a court test it first?",
      about: ["subpoena", "agency-subpoena"],
    },
    {
      asks: "How far do similar records reach: registration, reference questions, searches, computer and internet logs? A state university library counts internet use.",
      about: ["confidential-doubtful"],
    },
    { asks: "May a minor's own written consent open the record, or only the parent's?", about: ["minor-consent"] },
  ],
  notEncoded: [
    {
      what: "The guardian of an adult ward may consent in writing (§ 24-12-30(a)(2)).",
      why: "No fact says that an adult is a ward; such consent goes to counsel.",
    },
  ],
});
