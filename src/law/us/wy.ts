import { jurisdiction } from "../build/jurisdiction.js";
import type { LawPack } from "../build/law-pack.js";

const code = "https://github.com/UniCourt/cic-code-wy/blob/main/transforms/wy/ocwy/r84/gov.wy.code.title.16.html";

/** Wyoming: Statutes § 16-4-203(d)(ix), a record the custodian must refuse under the Public Records Act. */
export const wyoming: LawPack = /* @__PURE__ */ jurisdiction({
  jurisdiction: "US-WY",
  authority: "statute",
  protection: "confidential",
  confidence: "high",
  sources: {
    "wy-16-4-203": {
      title: "Wyo. Stat. Ann. § 16-4-203(d)(ix)",
      url: code,
      textAsOf: "2022-05",
      checkedOn: "2026-11-23",
      note: "Its history runs to 2020; the item on libraries last changed in 2005. A policy of the Sheridan County library (2016) has the same words.",
    },
    "wy-16-4-201": {
      title: "Wyo. Stat. Ann. § 16-4-201",
      url: code,
      textAsOf: "2022-05",
      checkedOn: "2026-11-23",
      note: "Says what a governmental entity, a custodian and a person in interest are.",
    },
    "wy-16-4-205": {
      title: "Wyo. Stat. Ann. § 16-4-205",
      url: code,
      textAsOf: "2022-05",
      checkedOn: "2026-11-23",
      note: "The penalty; amended 2012 and 2019.",
    },
    "wy-14-3-205": {
      title: "Wyo. Stat. § 14-3-205",
      url: "https://github.com/UniCourt/cic-code-wy",
      textAsOf: "2022",
      checkedOn: "2026-11-30",
      note: "Read in a stored copy of the annotated code of 2022; later change not checked.",
    },
    "wy-14-1-101": {
      title: "Wyo. Stat. § 14-1-101",
      url: "https://github.com/UniCourt/cic-code-wy",
      textAsOf: "2022",
      checkedOn: "2026-11-30",
      note: "Read in a stored copy of the annotated code of 2022; later change not checked.",
    },
  },
  covers: {
    libraries: ["public", "public-school", "public-academic", "state-library"],
    note: "Libraries of governmental entities: the state and its institutions, counties, school districts and other subdivisions. Binds the custodian of the records; private libraries and vendors are not reached.",
  },
  records: {
    named: ["registration"],
    included: ["circulation", "hold", "interlibrary-loan"],
    unclear: [
      "fines-and-fees",
      "reference-query",
      "search-history",
      "computer-session",
      "internet-use",
      "eresource-use",
      "program-attendance",
      "room-booking",
      "copy-request",
      "surveillance-video",
      "correspondence",
      "acquisition-request",
      "aggregate-statistics",
    ],
  },
  general: {
    source: "wy-16-4-203",
    section: "(d)(ix)",
    says: "In Wyoming, a public library must refuse to show patrons' registration and transaction records.",
    mark: "contested",
    notes: "That this also forbids disclosure without a records request is our reading.",
  },
  grounds: [
    {
      ground: "required-by-other-law",
      effect: "permits",
      where: { otherLaw: ["allows", "demands"] },
      source: "wy-16-4-203",
      section: "(d)",
      says: "The duty to refuse gives way where counsel confirms that another law provides otherwise.",
    },
    {
      ground: "library-operations",
      effect: "permits",
      source: "wy-16-4-203",
      section: "(d)(ix)",
      says: "The records may be used as running the library requires.",
    },
    {
      ground: "parent-or-guardian",
      reach: "child-record",
      effect: "permits",
      below: null,
      custody: ["custodial"],
      source: "wy-16-4-203",
      section: "(d)(ix)",
      says: "A custodial parent or guardian who asks may see a minor child's record.",
    },
  ],
  process: {
    subpoena: "unclear",
    courtOrder: "unclear",
    searchWarrant: "unclear",
    showing: "",
    notice: "not-addressed",
  },
  minors: {
    access: "permitted",
    below: null,
    note: "No age is stated. As the Act starts from everybody's right to inspect, a custodial parent's request may in effect have to be granted.",
  },
  ageOfMajority: { age: 18, source: "wy-14-1-101" },
  remedies: {
    criminal: "no",
    civil: "yes",
    immunity: "no",
    note: "Knowing or intentional breach of the Act costs up to $750, claimed in a civil action, and the court may add damages; before 2012 it was a misdemeanour.",
  },
  changes:
    "§ 16-4-203 was amended nearly every year from 2015 to 2020, and § 16-4-205 in 2019, without touching the item on libraries. The State Library's yearly extract of library laws (July 2023) was seen but not read.",
  otherLaws: [
    {
      id: "abuse-report",
      kind: "duty",
      topic: "mandatory-reporting",
      about: ["data"],
      sources: ["wy-14-3-205"],
      section: "Wyo. Stat. § 14-3-205",
      title: "Report of suspected child abuse",
      says: "Any person who knows or suspects that a child is abused or neglected reports it at once to the child protective agency or police.",
      requesters: ["child-protection"],
      purposes: ["child-protection"],
      elements: ["what gives reason to suspect abuse or neglect"],
      binds: { who: "Any person.", publicBodies: "yes", librariesNamed: "no" },
      confidence: "medium",
      asks: ["How far may a report draw on library records as well as on what staff saw?"],
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
      asks: "Court orders, warrants and subpoenas are not named; they come in, if at all, as other law. The Act's own way to the district court (§ 16-4-203(f)) is for requesters who were refused.",
      about: ["court-order", "search-warrant", "subpoena"],
    },
    {
      asks: "Neither the patron's own access nor consent is named, though other items of the list let the person in interest in.",
      about: ["own-record-implied", "consent-implied"],
    },
    {
      asks: "It is a duty to refuse inspection under a public-records law: does it also forbid disclosure that nobody requested under that law?",
      about: ["confidential"],
    },
    {
      asks: "Patron transaction is not defined: internet, reference, programme and room records are doubtful.",
      about: ["confidential-doubtful"],
    },
    { asks: "Text later than May 2022 was not read.", about: ["confidential"] },
  ],
});
