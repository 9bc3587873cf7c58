import { jurisdiction } from "../build/jurisdiction.js";
import type { LawPack } from "../build/law-pack.js";

/** South Dakota: Codified Laws § 14-2-51. */
export const southDakota: LawPack = /* @__PURE__ */ jurisdiction({
  jurisdiction: "US-SD",
  authority: "statute",
  protection: "confidential",
  confidence: "high",
  sources: {
    "sd-14-2-51": {
      title: "S.D. Codified Laws § 14-2-51",
      url: "https://www.watertownsd.us/937/Confidentiality-of-Records-Policy",
      textAsOf: "2021-06-01",
      note: "The whole section, in a library's policy revised in June 2021 that names only SL 1983 ch. 154 § 1; an undated copy at getpocketlaw.com agrees. Of the official page only the heading was seen.",
    },
    "sd-14-2-27": {
      title: "S.D. Codified Laws § 14-2-27",
      url: "https://getpocketlaw.com/law/state_south_dakota/section-14-2-27-definition-of-terms_90afdf66dbc9",
      textAsOf: null,
      note: "Says what a public library is (SL 1976 ch. 143).",
    },
  },
  covers: {
    libraries: ["public"],
    note: "Public libraries only: free to all who live in a county, municipality or chartered unit, and paid for at least partly from its funds. School, college and special libraries are outside. The text does not say whom it binds.",
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
      "correspondence",
      "acquisition-request",
    ],
    excluded: ["aggregate-statistics"],
    unclear: ["surveillance-video"],
  },
  general: {
    source: "sd-14-2-51",
    section: "§ 14-2-51",
    says: "In South Dakota, information of a public library that identifies a patron is confidential.",
  },
  grounds: [
    {
      ground: "court-order",
      effect: "permits",
      source: "sd-14-2-51",
      section: "§ 14-2-51",
      says: "A court order opens the records.",
    },
    {
      ground: "parent-or-guardian",
      effect: "permits",
      below: 18,
      custody: "any",
      where: { requester: ["parent"] },
      source: "sd-14-2-51",
      section: "§ 14-2-51",
      says: "A parent who asks may have the record of a child under 18.",
    },
    {
      ground: "parent-or-guardian",
      id: "guardian",
      effect: "permits",
      below: 18,
      custody: "any",
      where: { requester: ["guardian"] },
      source: "sd-14-2-51",
      section: "§ 14-2-51",
      says: "The law speaks of parents; whether a guardian may stand in for one is in doubt.",
      doubt: "contested",
    },
    {
      ground: "library-operations",
      effect: "permits",
      where: { requester: ["coworker"] },
      records: ["circulation"],
      source: "sd-14-2-51",
      section: "§ 14-2-51",
      says: "Officers and staff may use the records that a check-out system needs.",
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
    below: 18,
    note: "On a parent's request; an exception to the ban, which does not in terms oblige the library. Guardians are not named.",
  },
  remedies: {
    criminal: "no",
    civil: "no",
    immunity: "no",
    note: "None in the section; general statutes were not searched.",
  },
  changes:
    "No amendment of § 14-2-51 found. § 22-24-56, on filtering and minors' access to obscene matter (local policies due by 1 January 2025), says nothing of records.",
  doubts: {
    guardian: {
      asks: "The law speaks of parents: may a guardian stand in for one?",
    },
  },
  openQuestions: [
    {
      asks: "Neither the patron's own access nor consent is named; read to the letter, not even the patron could have the record. Confirm the practical reading.",
      about: ["own-record-implied", "consent-implied"],
    },
    { asks: "Is a search warrant a court order here?", about: ["search-warrant"] },
    {
      asks: "Is the picture of a patron on camera footage information that identifies the patron?",
      about: ["confidential-doubtful"],
    },
    {
      asks: "School and college libraries fall under other law: student records and open records (ch. 1-27).",
      undecided: "That law was not found; the federal pack carries federal student-records law.",
    },
    { asks: "May a guardian stand in for a parent?", about: ["guardian"] },
  ],
});
