import { jurisdiction } from "../build/jurisdiction.js";
import type { LawPack } from "../build/law-pack.js";

/** The two classes that the list of receivers and the parent's right speak of. */
const records = ["registration", "circulation"] as const;

/** Alabama: Code §§ 41-8-9, 41-8-10 and 36-12-40. */
export const alabama: LawPack = /* @__PURE__ */ jurisdiction({
  jurisdiction: "US-AL",
  authority: "statute",
  protection: "confidential",
  confidence: "medium",
  sources: {
    "al-41-8-10": {
      title: "Ala. Code § 41-8-10",
      url: "https://instalawyer.io/laws/code-of-alabama/section-41-8-10-registration-etc",
      textAsOf: null,
      note: "Agrees with the legislature's own site, whose history line shows only the act of 1983 (No. 83-565, § 2).",
    },
    "al-41-8-10-leg": {
      title: "Ala. Code § 41-8-10 (legislature copy)",
      url: "http://alissearch.legislature.state.al.us/texis/search/context.html?query=41-8-10",
      textAsOf: "2011",
      note: "A second copy of the section.",
    },
    "al-41-8-9": {
      title: "Ala. Code § 41-8-9",
      url: "https://law.justia.com/codes/alabama/2019/title-41/chapter-8/article-1/section-41-8-9/",
      textAsOf: "2019",
      note: "Says what registration and circulation records are.",
    },
    "al-36-12-40": {
      title: "Ala. Code § 36-12-40",
      url: "https://www.rcfp.org/alabama-open-government-guide/i-statute-basic-application",
      textAsOf: "2005 supplement",
      note: "Takes registration, circulation and use information out of the public-records law and repeats the parent's right; read as quoted in 2005.",
    },
  },
  covers: {
    libraries: ["public", "public-school", "public-academic"],
    note: "Public, public-school, college and university libraries of the state; whether private colleges are meant is not said. The law closes the records themselves, so whoever holds them is bound; volunteers and vendors are not named.",
  },
  records: {
    named: ["registration", "circulation"],
    included: [
      "interlibrary-loan",
      "reference-query",
      "search-history",
      "computer-session",
      "internet-use",
      "eresource-use",
      "program-attendance",
    ],
    excluded: ["aggregate-statistics"],
    unclear: ["hold", "fines-and-fees", "surveillance-video"],
  },
  general: {
    source: "al-41-8-10",
    section: "§ 41-8-10",
    says: "In Alabama, records of the use of public, school and college libraries are confidential.",
  },
  grounds: [
    {
      ground: "library-operations",
      effect: "permits",
      records,
      source: "al-41-8-10",
      section: "§ 41-8-10(a)",
      says: "The library that keeps the records may work with them.",
    },
    {
      ground: "oversight-agency",
      id: "education-department",
      effect: "permits",
      records,
      where: { libraryType: ["public-school"] },
      source: "al-41-8-10",
      section: "§ 41-8-10(b)",
      says: "The state education department may see what the sound running of a library under it calls for.",
      notes: "Which libraries are under the department is not said; we open it for public schools.",
    },
    {
      ground: "oversight-agency",
      id: "public-library-service",
      effect: "permits",
      records,
      where: { libraryType: ["public"] },
      source: "al-41-8-10",
      section: "§ 41-8-10(c)",
      says: "The state Public Library Service may see what the sound running of a library under it calls for.",
      notes: "Which libraries are under the Service is not said; we open it for public libraries.",
    },
    {
      ground: "aggregate-statistics",
      effect: "permits",
      source: "al-41-8-10",
      section: "§ 41-8-10",
      says: "Statistics from which everything that identifies a person is taken out may be given for research and planning.",
    },
    {
      ground: "parent-or-guardian",
      effect: "requires",
      below: null,
      custody: "any",
      records,
      where: { requester: ["parent"], libraryType: ["public", "public-school"] },
      source: "al-41-8-10",
      section: "§ 41-8-10; § 36-12-40",
      says: "A parent must be let see the registration and circulation records of his or her own minor child at a school or public library.",
      notes: "Guardians and college libraries are not named.",
    },
    {
      ground: "parent-or-guardian",
      id: "parent-at-eighteen",
      effect: "requires",
      below: null,
      custody: "any",
      records,
      where: { requester: ["parent"], libraryType: ["public", "public-school"], subjectAge: { from: 18, below: 19 } },
      source: "al-41-8-10",
      section: "§ 41-8-10; § 36-12-40",
      says: "Whether somebody of 18 is still a minor here, so that a parent must be let see the record, is in doubt.",
      doubt: "contested",
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
    access: "required",
    below: null,
    note: "A right to inspect registration and circulation records of the parent's own minor child, at school and public libraries. The section states no age.",
  },
  remedies: {
    criminal: "no",
    civil: "no",
    immunity: "no",
    note: "The sections read state neither penalty nor immunity; other law of the state was not checked.",
  },
  changes:
    "None seen to § 41-8-10; a library policy of March 2024 still cites it. In 2024 the state library agency changed its rules on state aid (Ala. Admin. Code 520-2-2) about minors' cards and sections; nothing read there touches disclosure.",
  doubts: {
    "parent-at-eighteen": {
      asks: "Is somebody of 18 still a minor in Alabama, so that a parent must be let see the record?",
      readings: {
        opens: "Yes: minority ends later than 18, and the parent must be let see the record.",
        "does-not-open": "No: somebody of 18 is of age, and a parent is like anybody else.",
      },
    },
  },
  openQuestions: [
    {
      asks: "No ground for a court order, subpoena or warrant is listed, and other law is displaced; yet libraries' policies (Jefferson County) release records on a subpoena. How process meets this closed list needs a lawyer.",
      about: ["subpoena", "agency-subpoena", "court-order", "search-warrant"],
    },
    {
      asks: "Neither the patron's consent nor the patron's own access is stated, though libraries show patrons their own records.",
      about: ["consent-implied", "own-record-implied"],
    },
    {
      asks: "The first sentence protects all information on use, but the receivers listed and the parent's right concern registration and circulation alone: are other records closed to parents too?",
      about: ["confidential", "parent-or-guardian"],
    },
    {
      asks: "The age of majority stands elsewhere in Alabama law and may not be 18: check it before a parent is answered.",
      about: ["parent-or-guardian", "parent-at-eighteen"],
    },
    {
      asks: "Are libraries of private colleges meant?",
      undecided: "The list of covered libraries follows the plain reading, state institutions.",
    },
    { asks: "§ 36-12-40 was read in a quotation of 2005; check for later changes.", about: ["parent-or-guardian"] },
  ],
});
