import { jurisdiction } from "../build/jurisdiction.js";
import type { LawPack } from "../build/law-pack.js";

/** Tennessee: Code §§ 10-8-101 to 10-8-103. */
export const tennessee: LawPack = /* @__PURE__ */ jurisdiction({
  jurisdiction: "US-TN",
  authority: "statute",
  protection: "confidential",
  confidence: "high",
  sources: {
    "tn-10-8-101": {
      title: "Tenn. Code Ann. § 10-8-101",
      url: "https://codes.findlaw.com/tn/title-10-public-libraries-archives-and-records/tn-code-sect-10-8-101.html",
      textAsOf: "2024-01-02",
      note: "Definitions; Acts 1988 ch. 889 § 1.",
    },
    "tn-10-8-102": {
      title: "Tenn. Code Ann. § 10-8-102",
      url: "https://codes.findlaw.com/tn/title-10-public-libraries-archives-and-records/tn-code-sect-10-8-102.html",
      textAsOf: null,
      note: "The official code of May 2021, in the UniCourt repository, agrees.",
    },
    "tn-10-8-103": {
      title: "Tenn. Code Ann. § 10-8-103",
      url: "https://github.com/UniCourt/cic-code-tn/blob/main/transforms/tn/octn/r76/gov.tn.tca.title.10.html",
      textAsOf: "2021-05-21",
      note: "All three sections of the chapter were read here.",
    },
  },
  covers: {
    libraries: ["public", "public-academic", "state-library", "any-open-to-public"],
    only: { openToPublic: ["yes"] },
    note: "Libraries open to the public, private ones included: of the state, local government, a school district, a combination of these, a university or a community college. The ban speaks to employees of a library; volunteers, trustees and vendors are not named.",
  },
  records: {
    included: [
      "circulation",
      "hold",
      "interlibrary-loan",
      "reference-query",
      "search-history",
      "eresource-use",
      "copy-request",
      "acquisition-request",
    ],
    excluded: ["aggregate-statistics"],
    unclear: [
      "registration",
      "fines-and-fees",
      "computer-session",
      "internet-use",
      "program-attendance",
      "room-booking",
      "surveillance-video",
      "correspondence",
    ],
  },
  general: {
    source: "tn-10-8-102",
    section: "(a)",
    says: "In Tennessee, staff of a library open to the public may not disclose what a patron asked for or got.",
  },
  grounds: [
    {
      ground: "aggregate-statistics",
      effect: "permits",
      source: "tn-10-8-101",
      section: "(2)",
      says: "Data kept to study circulation that identify nobody are no library record and may be given.",
    },
    {
      ground: "patron-consent",
      effect: "permits",
      form: "written",
      source: "tn-10-8-102",
      section: "(b)(1)",
      says: "The user's written consent opens the record.",
    },
    {
      ground: "court-order",
      effect: "permits",
      source: "tn-10-8-102",
      section: "(b)(2)",
      says: "An order of a court with jurisdiction opens the record.",
    },
    {
      ground: "judge-signed-subpoena",
      effect: "permits",
      source: "tn-10-8-102",
      section: "(b)(2)",
      says: "Whether a subpoena that a judge has signed is a court order is in doubt.",
      doubt: "contested",
    },
    {
      ground: "overdue-recovery",
      effect: "permits",
      where: {
        requester: [
          "collection-agency",
          "coworker",
          "vendor",
          "consortium",
          "parent-body",
          "police-local",
          "police-state",
          "prosecutor",
        ],
      },
      source: "tn-10-8-102",
      section: "(b)(3)",
      says: "The record may be used to get back missing or late materials, or their cost.",
      notes: "The text limits neither receiver nor data; we open it for those who recover for the library.",
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
    note: "No exception for parents; whether a parent may give a minor's written consent is not said.",
  },
  remedies: {
    criminal: "no",
    civil: "no",
    immunity: "no",
    note: "None in the chapter. § 10-8-102(a) also takes the records out of the public-records law (§ 10-7-503).",
  },
  changes:
    "None found to this chapter. Bills of 2024-2026 on Title 10 that were seen are about removing library materials, not about records.",
  openQuestions: [
    {
      asks: "§ 10-8-103 applies the chapter to libraries under Title 10 chapters 1 and 3-5, which fits badly with a definition that takes in universities and private libraries: how far does it reach?",
      about: ["confidential"],
    },
    {
      asks: "The ban speaks of services and other use, the definition of a record only of information or materials asked for or got: are computer, room and programme records covered?",
      about: ["confidential-doubtful"],
    },
    {
      asks: "A school library is covered only if it is open to the public; student-records law and the state's law on parental rights were not searched.",
      about: ["confidential"],
    },
    {
      asks: "No exception is written for everyday work, interlibrary loan or vendors.",
      about: ["operations-implied"],
    },
    {
      asks: "Is a search warrant, or a subpoena signed by a judge, an order of a court?",
      about: ["search-warrant", "judge-signed-subpoena"],
    },
  ],
});
