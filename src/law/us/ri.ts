import { jurisdiction } from "../build/jurisdiction.js";
import type { LawPack } from "../build/law-pack.js";

/** Rhode Island: General Laws 11-18-32. */
export const rhodeIsland: LawPack = /* @__PURE__ */ jurisdiction({
  jurisdiction: "US-RI",
  authority: "statute",
  protection: "confidential",
  confidence: "high",
  sources: {
    "ri-11-18-32": {
      title: "R.I. Gen. Laws § 11-18-32",
      url: "https://github.com/UniCourt/cic-code-ri/blob/main/transforms/ri/ocri/r74/gov.ri.code.title.11.html",
      textAsOf: "2022-11",
      note: "Section of the criminal code on records of rental and loan, P.L. 1988 ch. 94; no later amendment in its history. An undated copy at edrdstudio.com agrees in substance.",
    },
    "ri-38-2-2": {
      title: "R.I. Gen. Laws § 38-2-2(4)(U)",
      url: "https://github.com/UniCourt/cic-code-ri/blob/main/transforms/ri/ocri/r74/gov.ri.code.title.38.html",
      textAsOf: "2022-11",
      note: "Access to Public Records Act: library users' records are not public. It lets a public body withhold and no more. The letter (U) is from a Cranston policy, as the copy drops letters.",
    },
    "ri-pl-2025-415": {
      title: "R.I. P.L. 2025, ch. 415 and ch. 416 (Freedom to Read Act, adding ch. 29-9)",
      url: "http://webserver.rilegislature.gov/PublicLaws/law25/law25415.htm",
      textAsOf: "2025-07-02",
      note: "Only the opening (definitions) was read; about collections and censorship.",
    },
  },
  covers: {
    libraries: [
      "public",
      "public-school",
      "private-school",
      "public-academic",
      "private-academic",
      "state-library",
      "special",
      "library-system",
    ],
    note: "§ 11-18-32 binds any person and speaks of libraries without a limit, so private libraries, staff, volunteers and remote computing services too. The public-records exclusion concerns public bodies only.",
  },
  records: {
    named: ["circulation"],
    included: ["hold", "interlibrary-loan", "eresource-use"],
    excluded: ["aggregate-statistics"],
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
      "correspondence",
      "acquisition-request",
    ],
  },
  general: {
    source: "ri-11-18-32",
    section: "11-18-32(a)",
    says: "In Rhode Island, nobody may disclose records that show who borrowed what from a library.",
    mark: "contested",
    notes: "§ 38-2-2(4)(U) lets a public body withhold such records in any case.",
  },
  grounds: [
    {
      ground: "library-operations",
      effect: "permits",
      where: { requester: ["coworker"] },
      source: "ri-11-18-32",
      section: "11-18-32(a)",
      says: "Employees of the same library may see the records as part of their ordinary work.",
    },
    {
      ground: "library-operations",
      id: "operations-by-others",
      effect: "permits",
      where: { requester: ["vendor", "consortium"] },
      source: "ri-11-18-32",
      section: "11-18-32(a)",
      says: "Whether vendors and the consortium count as fellow employees is in doubt.",
      doubt: "contested",
    },
    {
      ground: "agency-subpoena",
      effect: "permits",
      source: "ri-11-18-32",
      section: "11-18-32(a)",
      says: "Whether an agency's own subpoena is lawful compulsion is in doubt.",
      doubt: "contested",
    },
    {
      ground: "court-order",
      effect: "permits",
      source: "ri-11-18-32",
      section: "11-18-32(a)",
      says: "Disclosure that is lawfully compelled is excepted; a court order compels it.",
    },
    {
      ground: "search-warrant",
      effect: "permits",
      source: "ri-11-18-32",
      section: "11-18-32(a)",
      says: "Disclosure that is lawfully compelled is excepted; a search warrant that is presented compels it.",
    },
    {
      ground: "required-by-other-law",
      effect: "permits",
      source: "ri-11-18-32",
      section: "11-18-32(a)",
      says: "Records may be given where counsel confirms that the law compels it in another way.",
    },
    {
      ground: "patron-consent",
      effect: "permits",
      form: "written",
      source: "ri-11-18-32",
      section: "11-18-32(b)",
      says: "The borrower's written waiver opens the record.",
    },
  ],
  process: {
    subpoena: "unclear",
    courtOrder: "sufficient",
    searchWarrant: "sufficient",
    showing: "",
    notice: "not-addressed",
  },
  minors: {
    access: "not-addressed",
    below: null,
    note: "Neither section speaks of parents or minors. Policies differ (Cranston, 2015, lets parents see records of children under 14).",
  },
  remedies: {
    criminal: "yes",
    civil: "yes",
    immunity: "no",
    note: "Each violation: a fine of up to $1,000, up to six months in jail, or both. The injured person may sue for actual loss or $250 per violation, whichever is more, with lawyer's fees and costs.",
  },
  changes:
    "§ 38-2-2 was amended several times (2017, 2018 and 2021 among them); the library item still stood in November 2022. P.L. 2025 ch. 415 and 416, in force since 2 July 2025, added a chapter on the freedom to read; the part read has nothing on patron records.",
  doubts: {
    "operations-by-others": {
      asks: "Do vendors and the consortium count as employees of the same library?",
    },
    "agency-subpoena": {
      asks: "Is an agency's own subpoena lawful compulsion?",
    },
  },
  openQuestions: [
    {
      asks: "§ 11-18-32 lists video films, records, cassettes and the like. Whether printed books are like them is arguable, though the heading has rentals of publications and the text names libraries and book stores; if not, only the public-records exclusion protects loans of books, and that merely lets a public body withhold.",
      about: ["confidential"],
    },
    {
      asks: "(a) allows what is lawfully compelled, (b) asks a written waiver for any release; and a subpoena that an attorney issued may or may not compel enough.",
      about: [
        "subpoena",
        "agency-subpoena",
        "court-order",
        "search-warrant",
        "required-by-other-law",
        "patron-consent",
      ],
    },
    {
      asks: "Is registration by itself covered? The public-records exclusion asks a link to requesting, borrowing or using material.",
      about: ["confidential-doubtful", "public-records-doubtful"],
    },
    { asks: "Do vendors count as fellow employees?", about: ["operations-by-others"] },
    {
      asks: "The whole chapter of 2025 on the freedom to read should be searched for a rule on records.",
      undecided: "Only its opening was read; no rule rests on it.",
    },
  ],
});
