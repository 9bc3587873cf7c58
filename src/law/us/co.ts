import { courtPaper, otherLawDemands, patronAgreesInWriting } from "../build/exceptions.js";
import { jurisdiction } from "../build/jurisdiction.js";
import type { LawPack } from "../build/law-pack.js";

/** Colorado: Revised Statutes § 24-90-119. */
export const colorado: LawPack = /* @__PURE__ */ jurisdiction({
  jurisdiction: "US-CO",
  authority: "statute",
  protection: "confidential",
  confidence: "high",
  sources: {
    "co-24-90-119": {
      title: "Colo. Rev. Stat. § 24-90-119",
      url: "https://lexace.ai/us/statute/colorado/24-90-119",
      textAsOf: "after the 2024 amendment",
      checkedOn: "2026-11-23",
      note: "With subsection (4). Older copies at poudrelibraries.org and alamosalibrary.org agree but for the class of the penalty and for (4).",
    },
    "co-sb24-216": {
      title: "Colo. SB 24-216 (signed 2024-05-31)",
      url: "http://www.leg.colorado.gov/bills/SB24-216",
      textAsOf: "2024",
      checkedOn: "2026-11-23",
      note: "A request to reconsider a library resource is an open record, not a user's record.",
    },
    "co-brookhart": {
      title: "Brookhart v. Reaman (Colo. App. Oct. 5, 2023)",
      url: "https://ifttt.itbehere.com/2023/10/06/records-of-library-removal-requests-like-other-library-user-records-are-exempt-from-state-public-records-law",
      textAsOf: "2023-10-06",
      checkedOn: "2026-11-23",
      note: "A report of the decision, and of § 24-72-204(3)(a)(VII), which tells a custodian to refuse under the open-records act.",
    },
    "co-24-74": {
      title: "Colo. Rev. Stat. §§ 24-74-101 ff., 24-74.1-101 ff., as a library district sums them up",
      url: "https://ppld.org/library-policies/Federal-immigration-authority-policy",
      textAsOf: null,
      checkedOn: "2026-11-30",
      note: "Pikes Peak Library District's policy, which sets out §§ 24-74-103(1)-(2) and 24-74.1-102 and treats itself as bound. Opening part read; the act itself not read past its declaration.",
    },
    "co-sb25-276": {
      title: "SB 25-276 (signed act)",
      url: "https://s3.us-west-2.amazonaws.com/beta.leg.colorado.gov/b821f466b3bbc68ca62258295eddb584",
      officialUrl: "https://leg.colorado.gov/bills/sb25-276",
      textAsOf: "2025-05-23",
      checkedOn: "2026-11-30",
      note: "Official copy with the note that the governor signed on 23 May 2025; read only as far as the legislative declaration.",
    },
  },
  covers: {
    libraries: ["any-publicly-supported"],
    note: "Libraries with public support. The ban is on the library; the penalty names officials, employees and volunteers, and not vendors.",
  },
  records: {
    included: [
      "registration",
      "circulation",
      "hold",
      "interlibrary-loan",
      "reference-query",
      "search-history",
      "computer-session",
      "internet-use",
      "eresource-use",
      "program-attendance",
      "room-booking",
      "copy-request",
    ],
    unclear: ["fines-and-fees", "surveillance-video", "acquisition-request"],
  },
  general: {
    source: "co-24-90-119",
    section: "§ 24-90-119(1)",
    says: "In Colorado, a publicly supported library may not disclose what identifies a person who used it.",
  },
  grounds: [
    {
      ground: "library-operations",
      effect: "permits",
      source: "co-24-90-119",
      section: "§ 24-90-119(2)(a)",
      says: "Records may be disclosed where running the library reasonably needs it.",
    },
    {
      ground: "patron-consent",
      effect: "permits",
      form: "written",
      source: "co-24-90-119",
      section: "§ 24-90-119(2)(b)",
      says: "With the user's written consent the record may be disclosed.",
    },
    {
      ground: "subpoena",
      effect: "permits",
      source: "co-24-90-119",
      section: "§ 24-90-119(2)(c)",
      says: "A subpoena opens the record.",
    },
    {
      ground: "agency-subpoena",
      effect: "permits",
      source: "co-24-90-119",
      section: "§ 24-90-119(2)(c)",
      says: "The law speaks of a subpoena; whether it means those of agencies and legislatures is in doubt.",
      doubt: "contested",
    },
    {
      ground: "court-order",
      effect: "permits",
      source: "co-24-90-119",
      section: "§ 24-90-119(2)(c)",
      says: "A court order opens the record.",
    },
    {
      ground: "required-by-other-law",
      effect: "permits",
      source: "co-24-90-119",
      section: "§ 24-90-119(2)(c)",
      says: "Where some other law demands it, the record may be disclosed.",
    },
    {
      ground: "parent-or-guardian",
      effect: "permits",
      below: null,
      custody: ["custodial"],
      where: { credential: ["library-card", "card-with-pin", "login"], channel: ["self-service"] },
      source: "co-24-90-119",
      section: "§ 24-90-119(2)(d)",
      says: "A custodial parent or legal guardian who already has the minor's card or its number may reach the minor's records electronically.",
    },
    {
      ground: "parent-or-guardian",
      id: "parent-at-the-desk",
      effect: "permits",
      below: null,
      custody: ["custodial"],
      where: { credential: ["library-card", "card-with-pin", "login"], channel: ["in-person", "phone", "electronic"] },
      source: "co-24-90-119",
      section: "§ 24-90-119(2)(d)",
      says: "Whether staff may answer a parent who has the child's card in person, by phone or by message is in doubt.",
      doubt: "contested",
    },
  ],
  process: {
    subpoena: "sufficient",
    courtOrder: "sufficient",
    searchWarrant: "unclear",
    showing: "",
    notice: "not-addressed",
  },
  minors: {
    access: "permitted",
    below: null,
    note: "Rests on having the child's card or number and on electronic access, not on being a parent alone; custodial parents and legal guardians only.",
  },
  remedies: {
    criminal: "unclear",
    civil: "no",
    immunity: "no",
    note: "An official, employee or volunteer who discloses wrongly commits a civil infraction, fined up to $300 (once a class 2 petty offence; the text still speaks of conviction). The section gives nobody an action.",
  },
  changes:
    "2023: the Court of Appeals held a request to reconsider a book to be a protected user record. 2024 (SB 24-216, signed 31 May 2024): subsection (4) reverses that for public libraries and makes such written requests open records. The penalty became a civil infraction at some time before the text read. SB 25-276, signed on 23 May 2025, extends limits on giving personal data to federal immigration authorities to political subdivisions.",
  otherLaws: [
    {
      id: "immigration-data",
      kind: "ban",
      topic: "immigration",
      about: ["data"],
      sources: ["co-24-74", "co-sb25-276"],
      section: "C.R.S. § 24-74-103(1)-(2)",
      title: "Personal data not for immigration enforcement",
      says: "Employees of political subdivisions, a library district among them, do not give or open personal identifying information that is not public for federal immigration enforcement.",
      requesters: ["immigration-officer"],
      purposes: ["immigration-enforcement"],
      elements: ["personal identifying information not otherwise public"],
      exceptions: [
        "Required by federal or state law.",
        "Needed for the subdivision's own duties.",
        "A court-issued subpoena, warrant or order.",
        "Criminal investigations and proceedings under judicial process.",
      ],
      binds: {
        who: "State agencies (since 2021) and, by SB 25-276, political subdivisions.",
        publicBodies: "yes",
        librariesNamed: "no",
      },
      confidence: "medium",
      asks: [
        "Day on which the extension to political subdivisions took effect: not read.",
        "What a subpoena must be: a state court in 2025 held that an agency's own immigration subpoena did not meet the exception for criminal investigations (press).",
      ],
      rules: [
        {
          effect: "forbid",
          unless: [courtPaper, otherLawDemands],
          says: "Staff do not give personal data that are not public for federal immigration enforcement.",
        },
      ],
    },
    {
      id: "immigration-records",
      kind: "ban",
      topic: "sensitive-locations",
      about: ["data"],
      sources: ["co-24-74"],
      section: "C.R.S. § 24-74.1-102",
      title: "Release of records only on a federal judge's paper or consent",
      says: "For immigration enforcement, records are released on a subpoena, order or warrant of a federal judge or magistrate, or on the release signed by the patron or the patron's parent or guardian.",
      requesters: ["immigration-officer"],
      purposes: ["immigration-enforcement"],
      exceptions: [
        "Subpoena, order or warrant issued by a federal judge or magistrate.",
        "Valid release by the patron, or by a parent or legal guardian.",
      ],
      binds: {
        who: "Public bodies of the kinds the article lists; a library district reads itself as one.",
        publicBodies: "yes",
        librariesNamed: "unclear",
      },
      confidence: "medium",
      asks: [
        "Whether the article names libraries or reaches them in general words; a tracker's summary of the April text lists schools, colleges, child care and health care only.",
        "Duty to have a policy on non-public areas, and by when.",
      ],
      rules: [
        {
          effect: "forbid",
          unless: [{ ...courtPaper, court: ["federal-court"] }, patronAgreesInWriting],
          says: "For immigration enforcement records are released on a federal judge's paper or on the patron's signed release.",
        },
      ],
    },
  ],
  otherLawsSwept: {
    checkedOn: "2026-11-30",
    scope:
      "Stored web pages searched for immigration acts that reach public bodies or libraries; no code searched as a whole.",
    note: "Not a finding that there is nothing else.",
  },
  doubts: {
    "parent-at-the-desk": {
      asks: "May staff answer a parent who has the child's card in person, by phone or by message, or is only the parent's own online access meant?",
      readings: {
        opens: "Staff may answer a parent who shows the child's card or number.",
        "does-not-open": "Only the parent's own online access with the card number is open.",
      },
    },
  },
  openQuestions: [
    {
      asks: "A search warrant is not named. It very probably falls under disclosure required by law, and a subpoena already suffices, but the text does not say so.",
      about: ["search-warrant"],
    },
    {
      asks: "Parents: may staff answer in person or by phone, or is it only the parent's own online access with the card number?",
      about: ["parent-or-guardian", "parent-at-the-desk"],
    },
    {
      asks: "Subsection (4) speaks of public libraries; requests for reconsideration at school and college libraries may still be user records under the decision of 2023.",
      undecided: "No kind of record is a request for reconsideration; it goes to counsel.",
    },
    {
      asks: "There is no ground for statistics; figures that identify nobody seem to be outside the section.",
      about: ["confidential-doubtful"],
    },
    {
      asks: "When and how the penalty became a civil infraction was not confirmed.",
      undecided: "It changes a penalty, not a decision.",
    },
    {
      asks: "SB 25-276 and C.R.S. tit. 24 arts. 74 and 74.1 in their own words, their dates and their yearly report of requests: not read.",
      undecided: "The summary of a library district stands for them, in doubt.",
    },
  ],
  notEncoded: [
    {
      what: "A written request to a public library to reconsider a resource is an open record since 2024 (subsection (4)).",
      why: "No kind of record is a request for reconsideration.",
    },
  ],
});
