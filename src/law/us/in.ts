import { jurisdiction } from "../build/jurisdiction.js";
import type { LawPack } from "../build/law-pack.js";

/** Indiana: Code 5-14-3-4(b)(16), an exemption that each public agency may use or not. */
export const indiana: LawPack = /* @__PURE__ */ jurisdiction({
  jurisdiction: "US-IN",
  authority: "statute",
  protection: "exempt-from-public-records",
  confidence: "medium",
  sources: {
    "in-5-14-3-4": {
      title: "Ind. Code § 5-14-3-4(b)(16) (Access to Public Records Act)",
      url: "https://bestofpublib.wordpress.com/library-laws-and-librarian-ethics/indiana-library-laws/",
      textAsOf: "2001",
      note: "The only copy in which (b)(16) was read; it has the section as amended by P.L. 201-2001.",
    },
    "in-5-14-3-4-2024": {
      title: "Ind. Code § 5-14-3-4(a)",
      url: "https://casetext.com/statute/indiana-code/title-5-state-and-local-administration/article-14-public-records-and-public-meetings/chapter-3-access-to-public-records/section-5-14-3-4-records-and-recordings-exempted-from-disclosure-time-limitations-destruction-of-records",
      textAsOf: "P.L. 171-2024",
      note: "Only the opening of the section, which stops before (b)(16). HB 1148 (2025) has it as last amended by P.L. 104-2024, § 43.",
    },
    "in-middlebury-policy": {
      title: "Middlebury Community Public Library, Access to Public Records Policy (rev. March 2024)",
      url: "https://www.middleburylibrary.org/access-to-public-records-policy/",
      textAsOf: "2024-03-21",
      note: "A library board that uses the exemption in the same words, so that (b)(16) probably still stands; an undated policy of Clinton Public Library does too.",
    },
  },
  covers: {
    libraries: ["public", "unclear"],
    note: "The act binds public agencies, which may use the exemption or not; a private library is outside it. Its definition of public agency was not read, so school and university libraries are left unclear.",
  },
  records: {
    included: [
      "registration",
      "circulation",
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
      "acquisition-request",
    ],
    excluded: ["aggregate-statistics"],
    unclear: ["surveillance-video", "correspondence"],
  },
  general: {
    source: "in-5-14-3-4",
    section: "5-14-3-4(b)(16)(A)",
    says: "In Indiana, a public library may choose to withhold records that could identify a patron.",
    notes: "Library boards use the exemption by a resolution or policy.",
  },
  grounds: [],
  process: {
    subpoena: "unclear",
    courtOrder: "unclear",
    searchWarrant: "unclear",
    showing: "",
    notice: "not-addressed",
  },
  minors: {
    access: "not-addressed",
    below: null,
    note: "The exemption names neither parents nor minors; the agency's choice would cover them.",
  },
  remedies: {
    criminal: "unclear",
    civil: "unclear",
    immunity: "unclear",
    note: "The act punishes some disclosures of confidential information (5-14-3-10), but that text could not be had, and it may not reach what an agency merely may withhold.",
  },
  changes:
    "The section changes almost yearly on other subjects (P.L. 104-2024 and HB 1148 of 2025 were seen); no change to the library item was.",
  openQuestions: [
    {
      asks: "The text of (b)(16) in force was not retrieved: confirm its number and words at iga.in.gov.",
      about: ["may-refuse"],
    },
    {
      asks: "As the choice is the agency's, may a library without a policy of its board answer an informal police request, and must it use the exemption alike for all?",
      about: ["may-refuse"],
    },
    {
      asks: "Legal process is not mentioned for what an agency may withhold; the rule on court orders under the discovery rules is written for the mandatory exemptions in (a).",
      about: ["subpoena", "court-order", "search-warrant"],
    },
    {
      asks: "The text read leaves contracts of the State Library under IC 4-1-6-8 untouched: what are those?",
      undecided: "IC 4-1-6-8 was not read.",
    },
    {
      asks: "Does the item's other limb, on deposited records under donors' restrictions, matter to archives?",
      undecided: "It is not about patrons.",
    },
    {
      asks: "Read 5-14-3-10, the penalty for disclosing confidential information.",
      undecided: "Penalties decide no request.",
    },
  ],
  notEncoded: [
    {
      what: "The agency may give what it may withhold (5-14-3-4(b)).",
      why: "Discretion is no permission of the law; the library's policy decides.",
    },
  ],
});
