import { jurisdiction } from "../build/jurisdiction.js";
import type { LawPack } from "../build/law-pack.js";

/** North Carolina: G.S. 125-18 and 125-19 and, for school libraries, S.L. 2023-106. */
export const northCarolina: LawPack = /* @__PURE__ */ jurisdiction({
  jurisdiction: "US-NC",
  authority: "statute",
  protection: "confidential",
  confidence: "high",
  sources: {
    "nc-125-19": {
      title: "N.C. Gen. Stat. § 125-19",
      url: "http://ncga.state.nc.us/EnactedLegislation/Statutes/HTML/BySection/Chapter_125/GS_125-19.html",
      textAsOf: null,
      note: "Official site; the Public.Resource.Org copy of the code (June 2022, github.com/UniCourt/cic-code-nc) has the same text, with only the enactment of 1985 in its history.",
    },
    "nc-125-18": {
      title: "N.C. Gen. Stat. § 125-18",
      url: "https://github.com/UniCourt/cic-code-nc",
      textAsOf: "2022-06",
      note: "Definitions, read in that copy of June 2022 (transforms/nc/ocnc/r81, chapter 125).",
    },
    "nc-sl2023-106": {
      title:
        "N.C. Sess. Law 2023-106 (SB 49, Parents' Bill of Rights), adding parents' education rights to N.C. Gen. Stat. ch. 115C",
      url: "https://northeast.lcpsnc.org/students-parents/paremt-bill-of-rights-clone",
      textAsOf: "2023",
      note: "Pages of two public schools (lcpsnc.org, icimagine.org) that list the rights; the session law itself was not read.",
    },
    "nc-ncslma": {
      title: "North Carolina School Library Media Association, Legislative Updates",
      url: "https://ncslma.org/legislative",
      textAsOf: null,
      note: "Quotes the right to records of borrowing as § 115C-76.25(a)(12) and gives 16 August 2023 as the day on which SB 49 became law; a school's page (ecps.us) gives the same day.",
    },
    "nc-115c-98-1": {
      title: "N.C. Gen. Stat. § 115C-98.1",
      url: "https://lexace.ai/us/statute/north-carolina/115C-98.1",
      textAsOf: "2025",
      note: "Added by H805 (2025), on catalogs and on books a child may not borrow; also on a Wake County school page.",
    },
  },
  covers: {
    libraries: [
      "public",
      "public-school",
      "public-academic",
      "private-academic",
      "state-library",
      "any-open-to-public",
    ],
    note: "Libraries that the state or a unit of local government, school districts among them, set up, those of community colleges and universities, and private libraries open to the public. The duty is on the library as such.",
  },
  records: {
    named: ["circulation"],
    included: [
      "hold",
      "interlibrary-loan",
      "fines-and-fees",
      "reference-query",
      "search-history",
      "eresource-use",
      "copy-request",
      "acquisition-request",
    ],
    excluded: ["aggregate-statistics"],
    unclear: [
      "registration",
      "computer-session",
      "internet-use",
      "program-attendance",
      "room-booking",
      "surveillance-video",
      "correspondence",
    ],
  },
  general: {
    source: "nc-125-19",
    section: "125-19(a)",
    says: "In North Carolina, a library may not disclose records that show who asked for or used something.",
  },
  grounds: [
    {
      ground: "library-operations",
      effect: "permits",
      source: "nc-125-19",
      section: "125-19(b)(1)",
      says: "Records may be disclosed where reasonable operation of the library needs it.",
    },
    {
      ground: "patron-consent",
      effect: "permits",
      form: "written",
      source: "nc-125-19",
      section: "125-19(b)(2)",
      says: "Written consent of the user opens the record.",
    },
    {
      ground: "subpoena",
      effect: "permits",
      source: "nc-125-19",
      section: "125-19(b)(3)",
      says: "A subpoena of a court proceeding opens the record.",
    },
    {
      ground: "agency-subpoena",
      effect: "permits",
      source: "nc-125-19",
      section: "125-19(b)(3)",
      says: "The law says subpoena without more; whether it means those of agencies and legislatures is in doubt.",
      doubt: "contested",
    },
    {
      ground: "court-order",
      effect: "permits",
      source: "nc-125-19",
      section: "125-19(b)(3)",
      says: "A court order opens the record.",
    },
    {
      ground: "required-by-other-law",
      effect: "permits",
      source: "nc-125-19",
      section: "125-19(b)(3)",
      says: "Records may be given where counsel confirms that other law demands it.",
    },
    {
      ground: "parent-or-guardian",
      effect: "requires",
      below: null,
      custody: "any",
      where: { libraryType: ["public-school"] },
      records: ["circulation"],
      source: "nc-sl2023-106",
      section: "S.L. 2023-106 (quoted elsewhere as § 115C-76.25(a)(12))",
      says: "A parent may review what records a public school library has of their child's borrowing.",
      notes:
        "Public and college libraries are not meant. Counted from the day the act became law; whether it set a later day for this right was not read.",
      doubt: "unread",
      from: "2023-08-16",
    },
  ],
  process: {
    subpoena: "sufficient",
    courtOrder: "sufficient",
    searchWarrant: "unclear",
    showing: "",
    notice: "not-addressed",
  },
  minors: {
    access: "not-addressed",
    below: null,
    note: "§ 125-19 has no exception for parents, so nothing is said for public and college libraries. In public school libraries a law of 2023 lets parents review the records there are of their child's borrowing, and one of 2025 lets them name books the child may not borrow.",
  },
  remedies: {
    criminal: "no",
    civil: "no",
    immunity: "no",
    note: "None in §§ 125-18 and 125-19; other law was not searched.",
  },
  changes:
    "S.L. 2023-106 (August 2023): parents' review of borrowing records of school libraries. H805 (2025): § 115C-98.1, web catalogs of school library books and a parent's power to bar borrowing. §§ 125-18 and 125-19 are unchanged since 1985 in the text of June 2022.",
  openQuestions: [
    {
      asks: "A search warrant is not named: is it a court order, or disclosure that other law demands?",
      about: ["search-warrant"],
    },
    {
      asks: "§ 125-18 defines records by materials or information asked for or obtained, § 125-19(a) adds services and other use of the library: are bare registration, computer sign-ups and programme lists covered?",
      about: ["confidential-doubtful"],
    },
    {
      asks: "Section, definitions (age, who is a parent) and first day of the school right of 2023 were not read in the law; the bill as filed meant an unemancipated child under 18 and a parent with legal custody.",
      about: ["parent-or-guardian"],
    },
    { asks: "Does the right of 2023 reach charter and private schools?", about: ["parent-or-guardian"] },
  ],
  notEncoded: [
    {
      what: "Parents may name books their child may not borrow from a school library (§ 115C-98.1).",
      why: "It concerns lending, not disclosure.",
    },
  ],
});
