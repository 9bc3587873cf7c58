import type { Condition } from "../../vocabulary/condition.js";
import { jurisdiction } from "../build/jurisdiction.js";
import type { LawPack } from "../build/law-pack.js";

const otherThanPublic = ["public-school", "private-school", "public-academic", "private-academic"] as const;

/** Where § 23-108(b) speaks plainly: circulation records, and no second law that binds the library. */
const plain: Condition = {
  libraryType: otherThanPublic,
  record: [
    "current-loan",
    "loan-history",
    "item-last-borrower",
    "personal-list",
    "reading-room-register",
    "homebound-service",
    "notice-log",
    "reporting-replica",
  ],
};

/** Maryland: Education § 23-108 and, for public libraries, General Provisions § 4-308 too. */
export const maryland: LawPack = /* @__PURE__ */ jurisdiction({
  jurisdiction: "US-MD",
  authority: "statute",
  protection: "confidential",
  confidence: "high",
  sources: {
    "md-ed-23-108": {
      title: "Md. Code, Educ. § 23-108",
      url: "https://codes.findlaw.com/md/education/md-code-educ-sect-23-108.html",
      textAsOf: "2025-01-01",
      note: "An undated copy at self-law.org/code/md/education/23-108 agrees. An older page of the General Assembly has the former text: free association, school, college and university libraries, and ordinary business only.",
    },
    "md-gp-4-308": {
      title: "Md. Code, Gen. Prov. § 4-308 (Public Information Act)",
      url: "https://self-law.org/code/md/general-provisions/4-308",
      textAsOf: null,
      note: "Undated; the copy at lexace.ai agrees. Whether 2023 changed it too is not known.",
    },
    "md-sb846-2023": {
      title: "Md. SB 846 (2023), Libraries - Circulation Records",
      url: "https://app.legiplex.com/md/legislature/2023/2023-r/bills/sb846",
      textAsOf: "2023",
      note: "Summary page of the bill whose terms match § 23-108 as it now reads; neither its chapter nor its effective day was found.",
    },
  },
  covers: {
    libraries: ["public", ...otherThanPublic],
    note: "Every public, school, college and university library of the state, with or without public funds. § 4-308 binds the custodian of a public library's records besides.",
  },
  records: {
    named: ["circulation"],
    included: [
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
    excluded: ["aggregate-statistics"],
    unclear: ["registration", "fines-and-fees", "surveillance-video", "correspondence", "acquisition-request"],
    combined: [
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
  },
  general: {
    source: "md-ed-23-108",
    section: "23-108(a)",
    says: "In Maryland, a library may not show or use records that name a person and tell what that person used.",
    notes: "§ 4-308(a) says the same of public libraries.",
  },
  grounds: [
    {
      ground: "library-operations",
      effect: "permits",
      where: { libraryType: otherThanPublic },
      records: ["circulation"],
      source: "md-ed-23-108",
      section: "23-108(b)(1)",
      says: "School and college libraries may use circulation records as far as running the library needs.",
      notes: "It holds for public libraries too, where § 4-308 asks more.",
    },
    {
      ground: "patron-consent",
      effect: "permits",
      form: "written",
      where: { libraryType: otherThanPublic },
      records: ["circulation"],
      source: "md-ed-23-108",
      section: "23-108(b)(2)",
      says: "Written consent opens a circulation record of a school or college library.",
    },
    {
      ground: "patron-consent",
      id: "patron-consent-in-doubt",
      effect: "permits",
      form: "written",
      unless: plain,
      source: "md-ed-23-108",
      section: "23-108(b)(2)",
      says: "Whether written consent opens records of a public library, or any but circulation records, is in doubt.",
      doubt: "contested",
    },
    {
      ground: "subpoena",
      effect: "permits",
      where: { libraryType: otherThanPublic },
      records: ["circulation"],
      source: "md-ed-23-108",
      section: "23-108(b)(3)",
      says: "A subpoena opens a circulation record of a school or college library.",
    },
    {
      ground: "subpoena",
      id: "subpoena-in-doubt",
      effect: "permits",
      unless: plain,
      source: "md-ed-23-108",
      section: "23-108(b)(3)",
      says: "Whether a subpoena opens records of a public library, or any but circulation records, is in doubt.",
      doubt: "contested",
    },
    {
      ground: "agency-subpoena",
      effect: "permits",
      source: "md-ed-23-108",
      section: "23-108(b)(3)",
      says: "The law says subpoena without more; whether it means those of agencies and legislatures is in doubt.",
      doubt: "contested",
    },
    {
      ground: "court-order",
      effect: "permits",
      where: { libraryType: otherThanPublic },
      records: ["circulation"],
      source: "md-ed-23-108",
      section: "23-108(b)(3)",
      says: "A court order opens a circulation record of a school or college library.",
    },
    {
      ground: "court-order",
      id: "court-order-in-doubt",
      effect: "permits",
      unless: plain,
      source: "md-ed-23-108",
      section: "23-108(b)(3)",
      says: "Whether a court order opens records of a public library, or any but circulation records, is in doubt.",
      doubt: "contested",
    },
    {
      ground: "library-operations",
      id: "library-operations-public",
      effect: "permits",
      where: { libraryType: ["public"] },
      records: ["circulation"],
      duties: [
        {
          level: "must",
          act: "limit-onward-use",
          says: "Use the record only for the purpose for which it was made.",
        },
      ],
      source: "md-gp-4-308",
      section: "4-308(b)",
      says: "A public library may use circulation records in its ordinary business, for the purpose they were made for.",
    },
  ],
  process: {
    subpoena: "sufficient",
    courtOrder: "sufficient",
    searchWarrant: "unclear",
    showing: "",
    notice: "not-addressed",
  },
  minors: { access: "not-addressed", below: null, note: "Neither section speaks of parents or minors." },
  remedies: {
    criminal: "unclear",
    civil: "unclear",
    immunity: "no",
    note: "None in the two sections; the general remedies and penalties of the Public Information Act were not read.",
  },
  changes:
    "2023 (SB 846): § 23-108 came to cover public libraries and got its three grounds; on which day was not found, so the rules hold for any date. 2024 (ch. 129, Freedom to Read Act): standards for collections, not records. 2025: SB 977 on immigration enforcement and public records; its fate and its bearing on libraries were not checked.",
  doubts: {
    "patron-consent-in-doubt": {
      asks: "Does written consent open records of a public library, or records other than circulation records?",
      readings: {
        opens: "Section 23-108 governs and its grounds open every record that it protects.",
        "does-not-open": "Section 4-308 governs a public library, or the ground speaks of circulation records only.",
      },
    },
    "subpoena-in-doubt": {
      asks: "Does a subpoena open records of a public library, or records other than circulation records?",
      readings: {
        opens: "Section 23-108 governs and its grounds open every record that it protects.",
        "does-not-open": "Section 4-308 governs a public library, or the ground speaks of circulation records only.",
      },
    },
    "court-order-in-doubt": {
      asks: "Does a court order open records of a public library, or records other than circulation records?",
      readings: {
        opens: "Section 23-108 governs and its grounds open every record that it protects.",
        "does-not-open": "Section 4-308 governs a public library, or the ground speaks of circulation records only.",
      },
    },
  },
  openQuestions: [
    {
      asks: "A public library is under two laws: § 23-108 accepts consent and a subpoena, § 4-308 in the undated copy only ordinary business. Did 2023 change § 4-308 too, and which governs?",
      about: [
        "patron-consent-in-doubt",
        "subpoena-in-doubt",
        "agency-subpoena",
        "court-order-in-doubt",
        "library-operations-public",
      ],
    },
    {
      asks: "The ban covers every record that tells a person's use, the grounds in (b) only the circulation record: does anything, even consent, open the others?",
      about: ["patron-consent-in-doubt", "subpoena-in-doubt", "court-order-in-doubt"],
    },
    {
      asks: "The grounds command, but with the word only: must the library disclose on consent or subpoena, or may it?",
      about: ["patron-consent", "subpoena", "court-order"],
    },
    { asks: "Is a search warrant a court order here?", about: ["search-warrant"] },
    {
      asks: "The record must tell what was used: bare registration data may fall outside.",
      about: ["confidential-doubtful"],
    },
    {
      asks: "What do the immigration-data laws of 2025 mean for requests of federal agents?",
      undecided: "Their text was not read; the rules treat such agents like other police.",
    },
  ],
});
