import { jurisdiction } from "../build/jurisdiction.js";
import type { LawPack } from "../build/law-pack.js";

/** Alaska: Statutes § 40.25.140. */
export const alaska: LawPack = /* @__PURE__ */ jurisdiction({
  jurisdiction: "US-AK",
  authority: "statute",
  protection: "confidential",
  confidence: "high",
  sources: {
    "ak-40-25-140": {
      title: "Alaska Stat. § 40.25.140",
      url: "https://casetext.com/statute/alaska-statutes/title-40-public-records-and-recorders/chapter-4025-public-record-disclosures/article-01-inspection-and-copying-of-public-records/section-4025140-confidentiality-of-library-records",
      textAsOf: "2024 session (ch. 61)",
      checkedOn: "2026-11-23",
    },
    "ak-40-25-140-official": {
      title: "Alaska Stat. § 40.25.140 (annotated official code, public copy)",
      url: "https://github.com/UniCourt/cic-code-ak/blob/main/transforms/ak/ocak/r82/gov.ak.code.title.40.html",
      textAsOf: "2023-02",
      checkedOn: "2026-11-23",
      note: "A second copy. AS 09.25.140 until it was renumbered in 2000; one word changed by ch. 13 SLA 2019 § 84.",
    },
    "ak-45-48": {
      title: "Alaska Stat. §§ 45.48.010, 45.48.090",
      url: "https://github.com/UniCourt/cic-code-ak",
      textAsOf: "2022",
      checkedOn: "2026-11-30",
      note: "Read in a stored copy of the annotated code of 2022; later change not checked.",
    },
    "ak-25-20-010": {
      title: "Alaska Stat. § 25.20.010",
      url: "https://github.com/UniCourt/cic-code-ak",
      textAsOf: "2022",
      checkedOn: "2026-11-30",
      note: "Read in a stored copy of the annotated code of 2022; later change not checked.",
    },
  },
  covers: {
    libraries: ["public", "public-school", "public-academic", "state-library"],
    note: "Libraries of the state, of a municipality or of a public school, the University of Alaska's among them; private ones are outside. No class of people is named: the information itself is to be kept confidential.",
  },
  records: {
    included: ["circulation", "interlibrary-loan", "eresource-use"],
    excluded: ["aggregate-statistics"],
    unclear: [
      "registration",
      "hold",
      "reference-query",
      "search-history",
      "computer-session",
      "internet-use",
      "program-attendance",
      "fines-and-fees",
      "surveillance-video",
    ],
  },
  general: {
    source: "ak-40-25-140",
    section: "§ 40.25.140(a)",
    says: "In Alaska, a public library keeps confidential who has used its materials.",
  },
  grounds: [
    {
      ground: "court-order",
      effect: "permits",
      source: "ak-40-25-140",
      section: "§ 40.25.140(a)",
      says: "A court order opens the record.",
    },
    {
      ground: "parent-or-guardian",
      reach: "child-record",
      effect: "requires",
      below: null,
      custody: "any",
      where: { libraryType: ["public-school"] },
      source: "ak-40-25-140",
      section: "§ 40.25.140(b)",
      says: "A parent or guardian who asks must be given what a public school library holds on that child.",
    },
  ],
  process: {
    subpoena: "insufficient",
    courtOrder: "sufficient",
    searchWarrant: "unclear",
    showing: "",
    notice: "not-addressed",
  },
  minors: {
    access: "required",
    below: null,
    note: "At public elementary and secondary school libraries only. Elsewhere the section gives parents nothing, so a child's record at a public library stays closed without a court order.",
  },
  ageOfMajority: { age: 18, source: "ak-25-20-010", note: "Except as otherwise provided by statute." },
  remedies: {
    criminal: "no",
    civil: "no",
    immunity: "no",
    note: "None in the section; other law of the state was not checked.",
  },
  changes:
    "2019: a technical change of one word (ch. 13 SLA 2019 § 84, effective 17 October 2019). Nothing later in the text of the 2024 session.",
  otherLaws: [
    {
      id: "breach",
      kind: "duty",
      topic: "breach-notice",
      about: ["conduct"],
      sources: ["ak-45-48"],
      section: "AS 45.48.010, 45.48.090",
      title: "Notice of a data breach",
      says: "A covered person tells residents of a breach of its systems with their personal information; state and local agencies, the courts apart, are covered.",
      elements: ["name together with an identity number, account or similar element that the statute lists"],
      binds: {
        who: "State and local governmental agencies, businesses and larger employers.",
        publicBodies: "yes",
        librariesNamed: "no",
      },
      confidence: "medium",
    },
  ],
  otherLawsSwept: {
    checkedOn: "2026-11-30",
    scope:
      "Named sections read in a stored copy of the annotated code of 2022 (child-abuse reporting, breach notice, age of majority and the like); no search of the whole code and none for later acts.",
    note: "Not a finding that there is nothing else.",
  },
  openQuestions: [
    {
      asks: "Only people who have used materials are protected: what of cardholders, people with holds waiting, those who attend programmes, computer users?",
      about: ["confidential-doubtful"],
    },
    {
      asks: "Consent, the patron's own access and the library's own work have no ground.",
      about: ["consent-implied", "own-record-implied", "operations-implied"],
    },
    {
      asks: "A court order is the only process named; whether a search warrant counts is not said.",
      about: ["search-warrant"],
    },
    { asks: "Does the duty reach a vendor that holds the information for a library?", about: ["confidential"] },
    {
      asks: "Statistics without identities are taken to be outside the section, which does not say so.",
      about: ["public-records-excluded"],
    },
  ],
});
