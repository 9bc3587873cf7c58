import { jurisdiction } from "../build/jurisdiction.js";
import type { LawPack } from "../build/law-pack.js";

/** A minor's record in a school library, by § 18-9-5. */
const atSchool = {
  effect: "permits",
  below: null,
  custody: "any",
  source: "nm-18-9-5",
  section: "18-9-5",
} as const;

/** New Mexico: Library Privacy Act, 18-9-1 to 18-9-6 NMSA. */
export const newMexico: LawPack = /* @__PURE__ */ jurisdiction({
  jurisdiction: "US-NM",
  authority: "statute",
  protection: "confidential",
  confidence: "high",
  sources: {
    "nm-18-9-2": {
      title: "N.M. Stat. Ann. § 18-9-2",
      url: "https://law.justia.com/codes/new-mexico/chapter-18/article-9/section-18-9-2/",
      textAsOf: "2026-02",
      note: "Purpose; Laws 1989, ch. 151, § 2. The page gives no date of its own.",
    },
    "nm-18-9-3": {
      title: "N.M. Stat. Ann. § 18-9-3",
      url: "https://law.justia.com/codes/new-mexico/chapter-18/article-9/section-18-9-3/",
      textAsOf: "2026-02",
      note: "Definitions of library and patron record; Laws 1989, ch. 151, § 3, nothing later shown. The copy at courtgpt.ai agrees.",
    },
    "nm-18-9-4": {
      title: "N.M. Stat. Ann. § 18-9-4",
      url: "https://law.justia.com/codes/new-mexico/chapter-18/article-9/section-18-9-4/",
      textAsOf: "2026-02",
      note: "The ban; Laws 1989, ch. 151, § 4, nothing later shown.",
    },
    "nm-18-9-5": {
      title: "N.M. Stat. Ann. § 18-9-5",
      url: "https://law.justia.com/codes/new-mexico/chapter-18/article-9/section-18-9-5/",
      textAsOf: "2026-02",
      note: "Exceptions, read in full; Laws 1989, ch. 151, § 5, nothing later shown.",
    },
    "nm-18-9-6": {
      title: "N.M. Stat. Ann. § 18-9-6",
      url: "https://law.justia.com/codes/new-mexico/chapter-18/article-9/section-18-9-6/",
      textAsOf: "2026-02",
      note: "Civil liability, read in full; Laws 1989, ch. 151, § 6, nothing later shown.",
    },
    "nm-lpa-abq": {
      title: "N.M. Stat. Ann. §§ 18-9-1 to 18-9-6 (Library Privacy Act)",
      url: "https://abqlibrary.org/about-us/privacy",
      textAsOf: null,
      note: "As the Albuquerque public library prints it; the same words through § 18-9-4 and the start of § 18-9-5.",
    },
    "nm-sfcc": {
      title: "Santa Fe Community College Library, privacy statement",
      url: "https://libraryhelp.sfcc.edu/c.php?g=247287&p=6639528",
      textAsOf: null,
      note: "Repeats § 18-9-4.",
    },
  },
  covers: {
    libraries: ["any-publicly-supported", "public", "public-school", "public-academic", "state-library", "special"],
    only: { publiclyFunded: ["yes"] },
    note: "Any library with public funds, that is a state agency, or that the state or one of its local governments, districts or authorities set up (taken as funded by them), open to the public or not. Nobody but library staff at their duties may see the records.",
  },
  records: {
    named: ["registration", "circulation"],
    included: [
      "hold",
      "interlibrary-loan",
      "fines-and-fees",
      "reference-query",
      "search-history",
      "computer-session",
      "internet-use",
      "eresource-use",
      "program-attendance",
      "copy-request",
      "acquisition-request",
    ],
    excluded: ["aggregate-statistics"],
    unclear: ["room-booking", "surveillance-video", "correspondence"],
  },
  general: {
    source: "nm-18-9-4",
    section: "18-9-4",
    says: "In New Mexico, a library may not disclose patron records to anybody but its staff at their duties.",
  },
  grounds: [
    {
      ground: "library-operations",
      effect: "permits",
      where: { requester: ["coworker"] },
      source: "nm-18-9-4",
      section: "18-9-4",
      says: "Library staff may see the records to do their duties.",
    },
    {
      ground: "library-operations",
      id: "operations-by-others",
      effect: "permits",
      where: { requester: ["vendor", "consortium"] },
      source: "nm-18-9-4",
      section: "18-9-4",
      says: "Whether vendors and the consortium may see the records as staff do is in doubt.",
      doubt: "contested",
    },
    {
      ground: "patron-consent",
      effect: "permits",
      form: "written",
      source: "nm-18-9-4",
      section: "18-9-4",
      says: "Written consent of the person whom the record identifies opens it.",
    },
    {
      ground: "court-order",
      effect: "permits",
      duties: [
        {
          level: "should",
          act: "consult-counsel",
          says: "Ask counsel; the library has a right to a lawyer at any hearing on disclosing its patron records.",
        },
      ],
      source: "nm-18-9-4",
      section: "18-9-4",
      says: "A court order that is issued to the library opens the record.",
    },
    {
      ground: "overdue-recovery",
      id: "overdue-notices",
      effect: "permits",
      where: { requester: ["coworker"] },
      records: ["circulation", "interlibrary-loan", "fines-and-fees"],
      source: "nm-18-9-5",
      section: "18-9-5",
      says: "The ban does not stop the library from sending overdue notices.",
      notes: "Notices only; nothing here opens a record to a collection agency.",
    },
    {
      ...atSchool,
      ground: "parent-or-guardian",
      where: {
        libraryType: ["public-school", "private-school"],
        requester: ["guardian"],
        emancipated: ["no"],
      },
      says: "A school library may give the record of an unemancipated minor to the minor's legal guardian.",
    },
    {
      ...atSchool,
      ground: "parent-or-guardian",
      id: "parent-as-guardian",
      where: {
        libraryType: ["public-school", "private-school"],
        requester: ["parent"],
        emancipated: ["no"],
      },
      says: "Whether a parent is the legal guardian to whom a school library may give a minor's record is in doubt.",
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
    access: "permitted",
    below: null,
    note: "In school libraries only: the ban is lifted, with no age stated, for release to the legal guardian of an unemancipated minor; that permits and does not require. In every other library, public ones among them, it takes the minor's written consent or a court order.",
  },
  remedies: {
    criminal: "no",
    civil: "yes",
    immunity: "no",
    note: "Whoever breaks § 18-9-4 owes the person identified damages and the costs of the action, as the court sets them. No fixed sum, no lawyer's fees by name, no penalty and no immunity.",
  },
  changes: "None: the histories read in early 2026 show only Laws 1989, ch. 151.",
  doubts: {
    "parent-as-guardian": {
      asks: "Is a natural parent the legal guardian to whom a school library may give a minor's record?",
    },
    "operations-by-others": {
      asks: "May vendors and the consortium see the records as staff do, without written consent?",
    },
  },
  openQuestions: [
    {
      asks: "§ 18-9-5 says legal guardian: a natural parent with custody is probably one by law, but the text does not say so.",
      about: ["parent-or-guardian", "parent-as-guardian"],
    },
    {
      asks: "Is a search warrant a court order issued to the library? It is directed to officers, and the section has a hearing in mind.",
      about: ["search-warrant"],
    },
    {
      asks: "Staff alone are named inside: may volunteers, trustees, vendors or consortium partners see records without written consent?",
      about: ["library-operations", "operations-by-others"],
    },
    {
      asks: "May a minor consent in writing, and may a public library let a parent consent for a young child?",
      about: ["patron-consent"],
    },
  ],
  notEncoded: [
    {
      what: "A school library may give the record of a legally incapacitated person of any age to the legal guardian (18-9-5).",
      why: "No fact says that a patron is incapacitated; such a request goes to counsel.",
    },
  ],
});
