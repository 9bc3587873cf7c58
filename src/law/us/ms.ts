import { jurisdiction } from "../build/jurisdiction.js";
import type { LawPack } from "../build/law-pack.js";

/** Mississippi: Code 39-3-365 to 39-3-369. */
export const mississippi: LawPack = /* @__PURE__ */ jurisdiction({
  jurisdiction: "US-MS",
  authority: "statute",
  protection: "confidential",
  confidence: "high",
  sources: {
    "ms-39-3-365": {
      title: "Miss. Code Ann. §§ 39-3-365, 39-3-367, 39-3-369",
      url: "https://raw.githubusercontent.com/UniCourt/cic-code-ms/master/transforms/ms/ocms/r78/gov.ms.code.title.39.html",
      textAsOf: "2020-07-08",
      note: "Release 78 of the official code in a public copy; all three sections read in full. Laws 1992, ch. 521.",
    },
    "ms-mlc-admin": {
      title: "Mississippi Library Commission, director's guide, Video Surveillance",
      url: "https://directorguide.lib.ms.us/category/admin-gov-struct/",
      textAsOf: null,
      note: "Quotes § 39-3-365 in the same words; holds that footage which ties a user to materials may be covered.",
    },
    "ms-mlc-patriot": {
      title:
        "Mississippi Library Commission, director's guide, Patriot Act (with statement of the Office of the Attorney General)",
      url: "https://directorguide.lib.ms.us/category/appendices/",
      textAsOf: null,
      note: "Excerpt of an undated letter of the attorney general's office on warrants.",
    },
  },
  covers: {
    libraries: ["any-publicly-supported", "public", "public-school", "public-academic", "state-library"],
    note: "Any library with public funds, in whole or in part. The records are confidential whoever holds them; staff and vendors are not named, save that a business run jointly with a library may take part in recovering overdue items.",
  },
  records: {
    included: ["circulation", "interlibrary-loan", "eresource-use"],
    excluded: ["aggregate-statistics"],
    unclear: [
      "registration",
      "hold",
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
    combined: ["circulation", "interlibrary-loan", "eresource-use"],
  },
  general: {
    source: "ms-39-3-365",
    section: "39-3-365",
    says: "In Mississippi, records that tie a user to materials of a publicly funded library are confidential.",
  },
  grounds: [
    {
      ground: "patron-consent",
      effect: "permits",
      form: "written",
      source: "ms-39-3-365",
      section: "39-3-365",
      says: "Express written permission of the user opens the record.",
    },
    {
      ground: "court-order",
      effect: "permits",
      source: "ms-39-3-365",
      section: "39-3-365",
      says: "A court order opens the record.",
    },
    {
      ground: "search-warrant",
      effect: "permits",
      source: "ms-mlc-patriot",
      section: "statement of the Office of the Attorney General",
      says: "The law names only a court order; the attorney general's office says that a search warrant must be honoured too.",
      doubt: "contested",
    },
    {
      ground: "aggregate-statistics",
      effect: "permits",
      source: "ms-39-3-365",
      section: "39-3-367",
      says: "Totals of registration and circulation with nothing personal in them may be given for research, planning and reports.",
    },
    {
      ground: "overdue-recovery",
      effect: "permits",
      where: [{}, { requester: ["coworker"] }],
      records: ["registration", "circulation", "interlibrary-loan", "fines-and-fees"],
      source: "ms-39-3-365",
      section: "39-3-369",
      says: "The library, or a business run jointly with it, may disclose what it takes to recover overdue items or fines.",
      notes: "Read as the records of borrowing and debt, and no other.",
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
    note: "No ground for parents: only the user's written permission or a court order.",
  },
  remedies: {
    criminal: "no",
    civil: "no",
    immunity: "no",
    note: "None in the three sections; other law was not searched.",
  },
  changes:
    "No amendment since 1992 seen up to mid-2020. Bills of 2016, 2023 and 2024 (library law brought forward, children's materials, minors' private information) did not change these sections as read; 2021-2025 were not checked otherwise.",
  openQuestions: [
    {
      asks: "The law names only a court order, but the attorney general's office, asked about the Patriot Act, said that search warrants must be honoured like court orders unless the court withdraws them: in practice treat a warrant as binding.",
      about: ["search-warrant"],
    },
    {
      asks: "The Library Commission's guide says that libraries must obey subpoenas too, though the law asks a court order.",
      about: ["court-order"],
    },
    {
      asks: "Protected is what ties a user to materials used: registration alone, reference questions, computer use and room bookings are doubtful.",
      about: ["confidential-doubtful"],
    },
    { asks: "Ordinary use by staff has no ground of its own.", about: ["operations-implied"] },
    { asks: "Was the law amended after July 2020?", about: ["confidential"] },
  ],
});
