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
      checkedOn: "2026-11-23",
      note: "The only copy in which (b)(16) was read; it has the section as amended by P.L. 201-2001.",
    },
    "in-5-14-3-4-2024": {
      title: "Ind. Code § 5-14-3-4(a)",
      url: "https://casetext.com/statute/indiana-code/title-5-state-and-local-administration/article-14-public-records-and-public-meetings/chapter-3-access-to-public-records/section-5-14-3-4-records-and-recordings-exempted-from-disclosure-time-limitations-destruction-of-records",
      textAsOf: "P.L. 171-2024",
      checkedOn: "2026-11-23",
      note: "Only the opening of the section, which stops before (b)(16). HB 1148 (2025) has it as last amended by P.L. 104-2024, § 43.",
    },
    "in-middlebury-policy": {
      title: "Middlebury Community Public Library, Access to Public Records Policy (rev. March 2024)",
      url: "https://www.middleburylibrary.org/access-to-public-records-policy/",
      textAsOf: "2024-03-21",
      checkedOn: "2026-11-23",
      note: "A library board that uses the exemption in the same words, so that (b)(16) probably still stands; an undated policy of Clinton Public Library does too.",
    },
    "in-31-33-5": {
      title: "Ind. Code §§ 31-33-5-1, 31-33-5-2",
      url: "https://rbelaw.com/indianas-duty-to-immediately-report-child-abuse/",
      textAsOf: "2017",
      checkedOn: "2026-11-30",
      note: "Law firm's account with the change of 2017; the older text of the chapter was read in the 2011 code.",
    },
    "in-5-2-18-2": {
      title: "Ind. Code ch. 5-2-18.2, as amended by SB 76 of 2026",
      url: "https://www.sporos.ai/bills/in-sb76-2026?from=bills",
      textAsOf: "2026",
      checkedOn: "2026-11-30",
      note: "Legislature's digest as a tracker prints it; another tracker gives it as enacted, 5 March 2026. Sections themselves not read.",
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
  otherLaws: [
    {
      id: "abuse-report",
      kind: "duty",
      topic: "mandatory-reporting",
      about: ["data"],
      sources: ["in-31-33-5"],
      section: "Ind. Code §§ 31-33-5-1, 31-33-5-2",
      title: "Report of suspected child abuse",
      says: "Anybody with reason to believe that a child is abused or neglected reports at once to the department or the police; a member of the staff of a public institution or agency reports in person and then tells its head.",
      requesters: ["child-protection"],
      purposes: ["child-protection"],
      elements: ["what gives reason to suspect abuse or neglect"],
      binds: {
        who: "Any individual; staff of public and private institutions in particular.",
        publicBodies: "yes",
        librariesNamed: "no",
      },
      confidence: "medium",
      asks: ["How far may a report draw on library records as well as on what staff saw?"],
    },
    {
      id: "immigration-status",
      kind: "permits",
      topic: "immigration",
      about: ["data"],
      sources: ["in-5-2-18-2"],
      section: "Ind. Code ch. 5-2-18.2",
      title: "No policy against telling federal officers an immigration status",
      says: "Governmental bodies and colleges may not limit or restrict the enforcement of federal immigration law, exchange of immigration-status information included; since 2026 whoever carries it out, and without proof of intent.",
      requesters: ["immigration-officer"],
      purposes: ["immigration-enforcement"],
      elements: ["immigration or citizenship status"],
      binds: { who: "Governmental bodies and postsecondary institutions.", publicBodies: "yes", librariesNamed: "no" },
      confidence: "medium",
      asks: [
        "The sections were not read, only digests of the bill of 2026.",
        "It speaks of immigration status, which a library seldom holds; whether it reaches other data in patron records, and whether it yields to the library-records law, needs a lawyer.",
      ],
      rules: [
        {
          effect: "silent",
          where: { requester: ["immigration-officer"], purpose: ["immigration-enforcement"], standing: ["proved"] },
          says: "Indiana lets no public body forbid its staff to tell federal officers what somebody's immigration status is.",
          notes: "It speaks of immigration status, which no library record should hold; it opens no record.",
        },
      ],
    },
  ],
  otherLawsSwept: {
    checkedOn: "2026-11-30",
    scope:
      "Stored web pages searched for immigration acts that reach public bodies or libraries; no code searched as a whole.",
    note: "Child-abuse reporting was looked up by name. Not a finding that there is nothing else.",
  },
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
