import { jurisdiction } from "../build/jurisdiction.js";
import type { LawPack } from "../build/law-pack.js";

/** Nevada: Revised Statutes 239.013. */
export const nevada: LawPack = /* @__PURE__ */ jurisdiction({
  jurisdiction: "US-NV",
  authority: "statute",
  protection: "confidential",
  confidence: "medium",
  sources: {
    "nv-239-013": {
      title: "Nev. Rev. Stat. § 239.013",
      url: "https://www.washoecountylibrary.us/about/policies/english/confidentiality.php",
      officialUrl: "https://www.leg.state.nv.us/nrs/nrs-239.html",
      textAsOf: "2011-05-18",
      checkedOn: "2026-11-23",
      note: "As quoted in the confidentiality policy of the Washoe County Library System, revised in 2011.",
    },
    "nv-ch239-index": {
      title: "Nev. Rev. Stat. ch. 239 (contents)",
      url: "https://leg.state.nv.us/Division/Legal/LawLibrary/NRs/NRS-239.html",
      textAsOf: "2023",
      checkedOn: "2026-11-23",
      note: "Official list of contents, revision of 29 June 2024: § 239.013 still stands, under a heading on library records that tie a user to property used. Its body was not shown.",
    },
  },
  covers: {
    libraries: ["public", "unclear"],
    note: "A public library or other library, with no definition in the text read: how far it reaches past government libraries is uncertain. It stands in the public-records chapter.",
  },
  records: {
    named: ["circulation"],
    excluded: ["aggregate-statistics"],
    unclear: [
      "registration",
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
      "surveillance-video",
      "correspondence",
      "acquisition-request",
    ],
    combined: ["circulation"],
  },
  general: {
    source: "nv-239-013",
    section: "239.013",
    says: "In Nevada, library records that hold both a user's identity and the property used are confidential.",
  },
  grounds: [
    {
      ground: "court-order",
      effect: "permits",
      finding: ["public-safety", "prosecution"],
      source: "nv-239-013",
      section: "239.013",
      says: "A court order opens the record if the court found it necessary for public safety or to prosecute a crime.",
      notes: "The only ground that the section gives.",
    },
  ],
  process: {
    subpoena: "insufficient",
    courtOrder: "sufficient",
    searchWarrant: "unclear",
    showing:
      "The court must find that disclosure is needed for public safety or to prosecute a crime; an order in an ordinary civil case hardly could.",
    notice: "not-addressed",
  },
  minors: {
    access: "not-addressed",
    below: null,
    note: "No exception for parents, nor for anyone but a court.",
  },
  remedies: {
    criminal: "unclear",
    civil: "unclear",
    immunity: "unclear",
    note: "The section has no penalty. The chapter's contents list § 239.012 on immunity for good-faith disclosure or refusal; its text was not read.",
  },
  changes: "None found; the official contents of 2023 still list the section under the same subject.",
  otherLawsSwept: null,
  openQuestions: [
    {
      asks: "A record is covered only if it holds both identity and property used: are registration, holds, reference questions, computer sign-ups or programme lists protected at all?",
      about: ["confidential-doubtful"],
    },
    {
      asks: "Only a court order on a stated finding is named: does a search warrant on probable cause satisfy it?",
      about: ["court-order", "search-warrant"],
    },
    {
      asks: "Nothing is said of the patron's own access, consent, or running the library (overdues, interlibrary loan): are these no disclosure?",
      about: ["own-record-implied", "operations-implied", "consent-implied"],
    },
    {
      asks: "Which are the other libraries: school, college, private?",
      about: ["confidential-doubtful", "court-order-doubtful"],
    },
    {
      asks: "The wording comes from a quotation of 2011: check it against the code in force, § 239.010's list, and § 239.0115 on court orders for records held 30 years or more.",
      about: ["confidential", "court-order"],
    },
    {
      asks: "NRS 228.208, of which only the heading was seen, has model policies on immigration enforcement: does it reach libraries?",
      undecided: "No rule rests on it: it is a lead that could not be verified.",
    },
  ],
});
