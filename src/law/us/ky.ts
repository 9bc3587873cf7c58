import { jurisdiction } from "../build/jurisdiction.js";
import type { LawPack } from "../build/law-pack.js";

/** Kentucky: Attorney General's opinions OAG 81-159 and 82-149 on KRS 61.878(1)(a). */
export const kentucky: LawPack = /* @__PURE__ */ jurisdiction({
  jurisdiction: "US-KY",
  authority: "attorney-general-opinion",
  protection: "opinion-only",
  confidence: "medium",
  sources: {
    "ky-oag-81-159": {
      title: "Ky. OAG 81-159 (1981)",
      url: "https://kyopengov.org/law/ag/1981/oag-81-159",
      textAsOf: "1981",
      checkedOn: "2026-11-23",
      note: "Read in full.",
    },
    "ky-oag-82-149": {
      title: "Ky. OAG 82-149 (1982)",
      url: "https://cforigin.kyopengov.org/law/ag/1982/oag-82-149",
      textAsOf: "1982",
      checkedOn: "2026-11-23",
      note: "Makes OAG 81-159 clearer; all but its end was read.",
    },
    "ky-61-878": {
      title: "KRS 61.878(1)(a) (Open Records Act)",
      url: "https://self-law.org/code/ky/61-878",
      textAsOf: null,
      checkedOn: "2026-11-23",
      note: "Undated copy of the statute that the opinions apply, of which only the start was read; it agrees with lawserver.com.",
    },
    "ky-lexpublib-policy": {
      title: "Lexington Public Library, Open Record Requests Policy",
      url: "https://lexpublib.org/library-policies/open-records-requests-policy",
      textAsOf: null,
      checkedOn: "2026-11-23",
      note: "A library's policy that restates the exemptions of KRS 61.878 and its closing rule on exchange between public agencies.",
    },
    "ky-620-030": {
      title: "Ky. Rev. Stat. § 620.030",
      url: "https://github.com/UniCourt/cic-code-ky",
      textAsOf: "2022",
      checkedOn: "2026-11-30",
      note: "Read in a stored copy of the annotated code of 2022; later change not checked.",
    },
    "ky-2-015": {
      title: "Ky. Rev. Stat. § 2.015",
      url: "https://github.com/UniCourt/cic-code-ky",
      textAsOf: "2022",
      checkedOn: "2026-11-30",
      note: "Read in a stored copy of the annotated code of 2022; later change not checked.",
    },
  },
  covers: {
    libraries: ["public", "public-school", "public-academic", "state-library", "special"],
    only: { publiclyFunded: ["yes"] },
    note: "Every library under the Open Records Act: tax-supported ones of any kind, and private ones with at least a quarter of their funds from state or local government. The law binds nobody to silence; the opinion of 1982 says that patrons' privacy ought to restrain libraries.",
  },
  records: {
    named: ["registration", "circulation"],
    unclear: [
      "hold",
      "interlibrary-loan",
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
    source: "ky-oag-81-159",
    section: "last paragraphs",
    says: "In Kentucky, a tax-supported library may withhold registration and circulation records, for the patrons' privacy.",
    notes: "An opinion is advisory. That of 1982 urges libraries to keep the records confidential.",
  },
  grounds: [
    {
      ground: "court-order",
      effect: "permits",
      source: "ky-61-878",
      section: "61.878(1)",
      says: "The order of a competent court opens exempt records.",
      notes: "In a civil case a court may not go beyond what the discovery rules allow.",
    },
  ],
  process: {
    subpoena: "unclear",
    courtOrder: "sufficient",
    searchWarrant: "unclear",
    showing: "",
    notice: "not-addressed",
  },
  minors: {
    access: "not-addressed",
    below: null,
    note: "Neither opinion speaks of parents or minors.",
  },
  ageOfMajority: {
    age: 18,
    source: "ky-2-015",
    note: "Exceptions for alcohol and for the care of children with disabilities (21).",
  },
  remedies: {
    criminal: "no",
    civil: "unclear",
    immunity: "unclear",
    note: "By the opinion of 1981 Kentucky has no privacy statute and disclosing breaks no law; a claim for invasion of privacy was not researched.",
  },
  changes:
    "The Open Records Act was amended in 2018 and 2021 on other points, as a secondary source has it; no statute on library records was found.",
  otherLaws: [
    {
      id: "abuse-report",
      kind: "duty",
      topic: "mandatory-reporting",
      about: ["data"],
      sources: ["ky-620-030"],
      section: "KRS 620.030",
      title: "Report of suspected child abuse",
      says: "Any person who knows or has cause to believe that a child is dependent, neglected or abused has it reported at once to police, the cabinet or a prosecutor; a supervisor who gets such a report from an employee passes it on.",
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
    note: "A program for substitute addresses exists in KRS ch. 14; what agencies must do was read only in part and is not entered. HB 344 of 2025 (sanctuary policies) was seen in committee only. Not a finding that there is nothing else.",
  },
  openQuestions: [
    {
      asks: "An opinion is advisory: has a court or a later open-records decision dealt with patron records?",
      about: ["may-refuse"],
    },
    {
      asks: "Does the rule on sharing between public agencies let a public library give patron records to police without process?",
      about: ["may-refuse"],
    },
    {
      asks: "61.878(1) speaks of a court order, yet the opinion leaves the exemption to the custodian: what weight has a subpoena?",
      about: ["subpoena", "search-warrant", "court-order"],
    },
    {
      asks: "The opinions cover registration and circulation records; all else turns on the general privacy exemption, case by case.",
      about: ["public-records-doubtful"],
    },
    {
      asks: "The rest of KRS 61.878 was not read, nor was it seen how recent the copy is.",
      about: ["court-order"],
    },
  ],
  notEncoded: [
    {
      what: "The custodian may leave the exemption unused and breaks no law by it (OAG 81-159).",
      why: "Discretion is no permission of the law; the library's policy decides.",
    },
    {
      what: "The exemptions are said not to stop exchange between public agencies for a legitimate governmental need (KRS 61.878, closing rule).",
      why: "Read only in a library's policy; it lifts a bar that the law does not set and leaves the choice with the library.",
    },
    {
      what: "Private libraries are under the act from a quarter of state or local funds.",
      why: "No fact says how large the share is; school and college libraries that are private are left out, and special ones counted in with any public funds.",
    },
  ],
});
