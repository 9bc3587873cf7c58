import { jurisdiction } from "../build/jurisdiction.js";
import type { LawPack } from "../build/law-pack.js";

/** The day on which 2020 PA 315 came into force. */
const from = "2021-03-29";

/** Michigan: Library Privacy Act, Compiled Laws 397.602-397.604. */
export const michigan: LawPack = /* @__PURE__ */ jurisdiction({
  jurisdiction: "US-MI",
  authority: "statute",
  protection: "confidential",
  confidence: "high",
  sources: {
    "mi-397-602": {
      title: "Mich. Comp. Laws § 397.602 (Library Privacy Act, definitions)",
      url: "https://law.justia.com/codes/michigan/chapter-397/statute-act-455-of-1982/section-397-602/",
      textAsOf: "2024",
      note: "Read in full in a copy of February 2026 (GitHub saint1415/us-statutes, data branch), as amended by 2020 PA 315, whose enrolled text (legiscan.com/MI/text/SB0611/2019) gives 29 March 2021 as its first day.",
    },
    "mi-397-603": {
      title: "Mich. Comp. Laws § 397.603",
      url: "https://law.justia.com/codes/michigan/chapter-397/statute-act-455-of-1982/section-397-603/",
      textAsOf: "2024",
      note: "Same copy; a copy current through 2024 PA 171 and self-law.org agree.",
    },
    "mi-397-604": {
      title: "Mich. Comp. Laws § 397.604",
      url: "https://law.justia.com/codes/michigan/chapter-397/statute-act-455-of-1982/section-397-604/",
      textAsOf: "2024",
      note: "Remedies; same copy.",
    },
    "mi-lom-issues": {
      title: "Library of Michigan, Library Privacy Act Issues",
      url: "http://www.michigan.gov/libraryofmichigan/0,2351,7-160-18668_69405_79213-54466--,00.html",
      textAsOf: null,
      note: "Explains why in 1996 consent passed to whoever is liable for the materials, with minors in mind; older than 2020 PA 315.",
    },
  },
  covers: {
    libraries: [
      "public",
      "public-school",
      "public-academic",
      "private-academic",
      "state-library",
      "library-system",
      "any-open-to-public",
    ],
    note: "Libraries of the state and of local government, school districts and joint authorities among them, those of every college and university, and private libraries open to the public. Binds the library, its employees and its agents: trustees, designated volunteers and whoever serves it under a written contract, collection agencies included.",
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
      "room-booking",
      "copy-request",
      "correspondence",
      "acquisition-request",
    ],
    excluded: ["aggregate-statistics"],
    unclear: ["surveillance-video"],
  },
  general: {
    source: "mi-397-603",
    section: "397.603(2)",
    says: "In Michigan, a library may not disclose records that identify a patron.",
  },
  grounds: [
    {
      ground: "patron-consent",
      effect: "permits",
      form: "written",
      by: ["liable-person"],
      source: "mi-397-603",
      section: "397.603(2)-(3)",
      says: "Written consent of whoever is liable for the materials opens the record, in the form the library sets.",
      notes: "That need not be the person whom the record shows.",
    },
    {
      ground: "patron-consent",
      id: "consent-of-the-patron",
      effect: "permits",
      form: "written",
      by: ["patron"],
      source: "mi-397-603",
      section: "397.603(2)-(3)",
      says: "The patron's own written consent counts only if the patron is the one liable for the materials.",
      doubt: "contested",
      notes: "An adult borrower usually is; then note the consent as given by the person liable.",
    },
    {
      ground: "parent-or-guardian",
      effect: "permits",
      below: null,
      custody: "any",
      where: {
        accountTie: ["liable"],
        consent: ["written", "written-informed", "notarised"],
        consentBy: ["liable-person"],
        consentScope: ["covers"],
      },
      source: "mi-397-603",
      section: "397.603(2)",
      says: "A parent may have a minor's record only as the person liable for the materials, by consenting in writing.",
    },
    {
      ground: "court-order",
      effect: "permits",
      where: { hearing: ["held"] },
      source: "mi-397-603",
      section: "397.603(2)(a), (4)",
      says: "A court order opens the record if the library was told first and heard; it may come with counsel.",
    },
    {
      ground: "overdue-recovery",
      effect: "permits",
      where: { recipientAssurance: ["contract"] },
      records: ["registration", "circulation", "interlibrary-loan", "fines-and-fees"],
      duties: [
        {
          level: "must",
          act: "limit-to-named",
          says: "Give only what is needed to get the items or the money back.",
        },
      ],
      source: "mi-397-603",
      section: "397.603(5)(a)",
      says: "The library's collection agency, under contract, may be told what it needs about a delinquent account.",
      notes: "Read as the records of borrowing and debt, and no other.",
      from,
    },
    {
      ground: "interlibrary",
      effect: "permits",
      records: ["interlibrary-loan"],
      source: "mi-397-603",
      section: "397.603(5)(b)",
      says: "Another library or a cooperative may be told what an interlibrary loan needs.",
      from,
    },
    {
      ground: "other",
      id: "security-video",
      effect: "permits",
      where: {
        requester: ["police-local", "police-state", "police-federal"],
        standing: ["proved"],
        linkage: ["person-only", "no-person"],
      },
      records: ["surveillance-video"],
      source: "mi-397-602",
      section: "397.602(k)(ii)",
      says: "Footage made solely for security that shows nobody's use of materials is no library record and may go to the police.",
      notes: "No fact says why footage was made, so it is in doubt until somebody has looked.",
      from,
    },
    {
      ground: "aggregate-statistics",
      effect: "permits",
      source: "mi-397-602",
      section: "397.602(k)(i)",
      says: "Data kept to study circulation that identify nobody are no library record and may be given.",
    },
  ],
  process: {
    subpoena: "insufficient",
    courtOrder: "sufficient",
    searchWarrant: "unclear",
    showing: "No test for the court, but the library must have had notice and a chance to be heard before the order.",
    notice: "not-addressed",
  },
  minors: {
    access: "permitted",
    below: null,
    note: "It turns on who is liable for the materials, not on parenthood or age. Where the minor alone is liable, a parent has no right under the act.",
  },
  remedies: {
    criminal: "no",
    civil: "yes",
    immunity: "no",
    personal: "yes",
    note: "The library owes actual damages or $250, whichever is more, with fees and costs; a court may give equitable relief. Employees and agents are liable in person only for a knowing breach. Suit within 180 days of when the person knew or should have known.",
  },
  changes:
    "2020 PA 315, in force 29 March 2021: bound contractors, trustees and volunteers; added the grounds for collection agencies and interlibrary loan; took security video and testimony from personal knowledge out; added equitable relief and the 180 days. Nothing later found.",
  doubts: {
    "consent-of-the-patron": {
      asks: "May patrons consent to the release of their own record when somebody else is liable for the materials?",
      readings: {
        opens: "The patron's own written consent counts.",
        "does-not-open": "Only the person liable for the materials consents.",
      },
    },
  },
  openQuestions: [
    {
      asks: "A search warrant comes without the notice and hearing that the act asks before a court order: does the act bar obedience, or does the warrant override it?",
      about: ["search-warrant"],
    },
    {
      asks: "Whether footage is protected depends on what it shows and why it was made.",
      about: ["confidential-doubtful", "security-video"],
    },
    {
      asks: "Consent is with the person liable, not with the person shown: may adult patrons see their own record when somebody else is liable?",
      about: ["own-record-implied", "patron-consent", "consent-of-the-patron"],
    },
    {
      asks: "Ordinary use by staff has no ground of its own; presumably it is no release to a person.",
      about: ["operations-implied"],
    },
  ],
  notEncoded: [
    {
      what: "From personal knowledge alone, an employee or agent may give an officer a sworn statement or testimony about a crime alleged to have happened at the library (397.603(6), since 29 March 2021).",
      why: "It opens no record; what staff saw is no record of this law, and no ground can name it.",
    },
  ],
});
