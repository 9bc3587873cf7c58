import { jurisdiction } from "../build/jurisdiction.js";
import type { LawPack } from "../build/law-pack.js";

/** The same ground in the section that AB 473 replaced. */
const beforeAb473 = { until: "2023-01-01", source: "ca-6267", section: "former § 6267" };

/** California: Government Code 7927.100 and 7927.105. */
export const california: LawPack = /* @__PURE__ */ jurisdiction({
  jurisdiction: "US-CA",
  authority: "statute",
  protection: "confidential",
  confidence: "high",
  sources: {
    "ca-7927-105": {
      title: "Cal. Gov. Code § 7927.105",
      url: "https://casetext.com/statute/california-codes/california-government-code/title-1-general/division-10-access-to-public-records/part-5-specific-types-of-public-records/chapter-7-library-records-and-similar-matters/section-7927105-patron-use-records",
      officialUrl:
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=GOV&sectionNum=7927.105.",
      textAsOf: "2023 session",
      checkedOn: "2026-11-23",
      note: "Added by Stats. 2021 ch. 614 (AB 473); continues former § 6267. A second copy, at self-law.org, agrees.",
    },
    "ca-7927-100": {
      title: "Cal. Gov. Code § 7927.100",
      url: "https://self-law.org/code/ca/government-code/7927-100",
      officialUrl:
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=GOV&sectionNum=7927.100.",
      textAsOf: null,
      checkedOn: "2026-11-23",
      note: "Takes circulation records that identify a borrower out of the public-records law.",
    },
    "ca-6267": {
      title: "Cal. Gov. Code § 6267 (former)",
      url: "https://codes.findlaw.com/ca/government-code/gov-sect-6267.html",
      textAsOf: "2019-01-01",
      checkedOn: "2026-11-23",
      note: "Predecessor with the same substance; the analysis of 2011 SB 445 describes the widening to electronic and vendor-held records.",
    },
    "ca-gov-12532-5": {
      title: "Cal. Gov. Code § 12532.5",
      url: "https://self-law.org/code/ca/government-code/12532-5",
      officialUrl:
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=GOV&sectionNum=12532.5.",
      textAsOf: null,
      checkedOn: "2026-11-30",
      note: "Section read whole in an undated private copy.",
    },
    "ca-gov-7284-8": {
      title: "Cal. Gov. Code § 7284.8",
      url: "https://self-law.org/code/ca/government-code/7284-8",
      officialUrl: "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=GOV&sectionNum=7284.8.",
      textAsOf: null,
      checkedOn: "2026-11-30",
      note: "Subdivision (a) read whole in a private copy; a bill summary of 2026 says the same.",
    },
  },
  covers: {
    libraries: ["any-publicly-supported"],
    note: "Any library with public funds, in whole or in part. Binds the public agency, and also a private party that keeps or stores patron use records for it, such as a vendor or host.",
  },
  records: {
    named: ["registration", "circulation", "reference-query", "search-history"],
    included: ["hold", "interlibrary-loan", "computer-session", "internet-use", "eresource-use", "copy-request"],
    excluded: ["fines-and-fees", "aggregate-statistics"],
    unclear: ["program-attendance", "room-booking", "surveillance-video", "acquisition-request"],
  },
  general: {
    source: "ca-7927-105",
    section: "§ 7927.105",
    says: "In California, patron use records of a publicly funded library are confidential.",
  },
  formerly: [
    {
      until: "2023-01-01",
      source: "ca-6267",
      section: "former § 6267",
      says: "In California, patron use records of a publicly funded library are confidential.",
      notes: "AB 473 moved the section without change of substance.",
    },
  ],
  grounds: [
    {
      ground: "aggregate-statistics",
      effect: "permits",
      source: "ca-7927-105",
      section: "§ 7927.105(b)(1)",
      formerly: beforeAb473,
      says: "Statistics of library use are outside the law and may be given.",
    },
    {
      ground: "library-operations",
      effect: "permits",
      source: "ca-7927-105",
      section: "§ 7927.105(c)(1)",
      formerly: beforeAb473,
      says: "People whose duties in running the library call for it may see the records.",
    },
    {
      ground: "patron-consent",
      effect: "permits",
      form: "written",
      source: "ca-7927-105",
      section: "§ 7927.105(c)(2)",
      formerly: beforeAb473,
      says: "A person whom the patron has authorised in writing may see the patron's records.",
    },
    {
      ground: "court-order",
      effect: "permits",
      courts: ["state-trial-court"],
      source: "ca-7927-105",
      section: "§ 7927.105(c)(3)",
      formerly: beforeAb473,
      says: "An order of the appropriate superior court opens the records.",
    },
    {
      ground: "court-order",
      id: "court-order-federal",
      effect: "permits",
      courts: ["federal-court"],
      source: "ca-7927-105",
      section: "§ 7927.105(c)(3)",
      formerly: beforeAb473,
      says: "The law names only the superior court; whether an order of a federal court opens the records is in doubt.",
      doubt: "contested",
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
    access: "not-addressed",
    below: null,
    note: "No ground for parents; consent is that of the individual whom the records are about.",
  },
  remedies: {
    criminal: "no",
    civil: "no",
    immunity: "no",
    note: "None in the section itself; other California law was not checked.",
  },
  changes:
    "AB 473 (Stats. 2021 ch. 614) renumbered the Public Records Act: former Gov. Code § 6267 became § 7927.105, with no change of substance seen. Separately, the Reader Privacy Act (Civ. Code § 1798.90) asks a warrant, a court order or the user's consent of commercial book services, with an exception for emergencies; it was read only in a secondary summary. Gov. Code § 12532.5 (2025 or 2026) has all state and local agencies take up model policies on immigration authorities by 1 January 2027.",
  otherLaws: [
    {
      id: "agency-immigration-policy",
      kind: "duty",
      topic: "immigration",
      about: ["conduct", "data"],
      sources: ["ca-gov-12532-5"],
      section: "Gov. Code § 12532.5",
      title: "Every agency adopts the Attorney General's policy",
      says: "By 1 January 2027 a state or local agency has in force the Attorney General's model policy on dealing with immigration authorities (due 1 July 2026) or an equivalent; the Attorney General also publishes guidance on keeping agency databases, vendors' included, from immigration enforcement.",
      requesters: ["immigration-officer"],
      purposes: ["immigration-enforcement"],
      elements: ["agency databases, those kept by vendors included"],
      binds: { who: "State and local agencies.", publicBodies: "yes", librariesNamed: "no" },
      confidence: "high",
      asks: [
        "Whether library districts and joint powers libraries are local agencies here; whether the model policy is out. The date in force was not read.",
      ],
    },
    {
      id: "library-model-policy",
      kind: "permits",
      topic: "sensitive-locations",
      about: ["conduct"],
      sources: ["ca-gov-7284-8"],
      section: "Gov. Code § 7284.8(a)",
      title: "Model policies for public libraries",
      says: "The Attorney General has model policies on limiting help with immigration enforcement at public libraries; schools, public health facilities and courthouses must take them up, libraries are encouraged to.",
      requesters: ["immigration-officer"],
      purposes: ["immigration-enforcement"],
      binds: {
        who: "Libraries, as an encouragement; public schools and their libraries as a duty.",
        publicBodies: "yes",
        librariesNamed: "yes",
      },
      confidence: "high",
      asks: ["The model policies of October 2018 were seen only as a table of contents."],
    },
  ],
  otherLawsSwept: {
    checkedOn: "2026-11-30",
    scope:
      "Stored web pages searched for immigration acts that reach public bodies or libraries; no code searched as a whole.",
    note: "Not a finding that there is nothing else.",
  },
  doubts: {
    "court-order-federal": {
      asks: "The law names an order of the appropriate superior court: does an order of a federal court open the records too?",
    },
  },
  openQuestions: [
    {
      asks: "Only an order of the appropriate superior court is named: do orders of federal courts or of other states' courts fit?",
      about: ["court-order", "court-order-federal"],
    },
    {
      asks: "A search warrant is not named. Whether one issued by a superior-court judge is an order within the section needs advice.",
      about: ["search-warrant"],
    },
    {
      asks: "The section names class records without saying what they are: attendance at library classes, or school class lists?",
      about: ["confidential-doubtful"],
    },
    {
      asks: "Fine records are outside both sections, although a fine record may show the title borrowed.",
      about: ["public-records-excluded"],
    },
    {
      asks: "Three other Government Code sections override § 7927.100 and were not read; nor was that section's own predecessor.",
      undecided: "The rules rest on § 7927.105, which is the stricter of the two.",
    },
    {
      asks: "How the Reader Privacy Act applies to a library's e-book vendor was not researched.",
      undecided: "The Act was read only in a summary and binds book services rather than libraries.",
    },
  ],
});
