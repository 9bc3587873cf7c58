import { jurisdiction } from "../build/jurisdiction.js";
import type { LawPack } from "../build/law-pack.js";

/** Connecticut: General Statutes § 11-25(b). */
export const connecticut: LawPack = /* @__PURE__ */ jurisdiction({
  jurisdiction: "US-CT",
  authority: "statute",
  protection: "confidential",
  confidence: "high",
  sources: {
    "ct-11-25": {
      title: "Conn. Gen. Stat. § 11-25(b)",
      url: "https://law.justia.com/codes/connecticut/title-11/chapter-190/section-11-25/",
      textAsOf: "2026-02",
      note: "Read whole; last amended by P.A. 07-227 § 20, effective 1 July 2007. Copies at self-law.org and instalawyer.io agree.",
    },
    "ct-csl-guide": {
      title: "Connecticut State Library guide reproducing § 11-25",
      url: "https://libguides.ctstatelibrary.org/dld/help/confidentiality",
      textAsOf: null,
      note: "Says that records of school and college libraries are not reached.",
    },
    "ct-policy-ag-memo": {
      title: "Local policy citing an Attorney General's office memo of 1993-09-16",
      url: "https://www.owlibrary.org/confidentiality-policy.aspx",
      textAsOf: "2003",
      note: "The memo itself was not found; both are older than the wording of 2007.",
    },
    "ct-babcock": {
      title: "Babcock Library (Ashford, Conn.), Confidentiality of Records Policy",
      url: "https://babcocklibrary.com/confidentiality-of-records-policy/",
      textAsOf: null,
      note: "Does not count parents or guardians of minors among third parties; quotes the wording from before 2007.",
    },
  },
  covers: {
    libraries: ["public", "special", "state-library", "any-open-to-public"],
    note: "Any library regularly open to the public, whoever keeps it; those of schools and of higher education are left out. Its officers, employees and agents may receive records as its operation requires.",
    only: {
      libraryType: ["public", "special", "state-library", "library-system", "tribal"],
      openToPublic: ["yes"],
    },
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
    ],
    excluded: ["aggregate-statistics"],
    unclear: ["surveillance-video", "correspondence"],
  },
  general: {
    source: "ct-11-25",
    section: "§ 11-25(b)(1)",
    says: "In Connecticut, records that can identify a user of a library open to the public are confidential.",
  },
  grounds: [
    {
      ground: "library-operations",
      effect: "permits",
      source: "ct-11-25",
      section: "§ 11-25(b)(1)",
      says: "The library's officers, staff and agents may receive records as its operation requires.",
      notes: "An outside contractor may qualify only as an agent.",
    },
    {
      ground: "court-order",
      effect: "permits",
      source: "ct-11-25",
      section: "§ 11-25(b)(2)(A)",
      says: "A court order opens the record.",
    },
    {
      ground: "patron-consent",
      effect: "permits",
      form: "written",
      source: "ct-11-25",
      section: "§ 11-25(b)(2)(B)",
      says: "With the written permission of the user whose data they are, records may be released.",
    },
    {
      ground: "aggregate-statistics",
      effect: "permits",
      source: "ct-11-25",
      section: "§ 11-25(b)(4)",
      says: "Statistics of registration and use without identities may be given.",
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
    access: "unclear",
    below: null,
    note: "The section says nothing of parents and forbids release to any third party without a court order or the user's written permission. Local policies let parents see a minor's records all the same, on a memo of 1993 or on the view that parents are no third party; both rest on the wording before 2007. The State Library's guide is silent.",
  },
  remedies: {
    criminal: "no",
    civil: "no",
    immunity: "no",
    note: "None in the section; other law of the state was not checked.",
  },
  changes:
    "None: the history of § 11-25, read in early 2026, ends with P.A. 07-227. Bills of 2025 on collections (SB 1217, SB 1271) were seen; nothing read changes the rule on records.",
  openQuestions: [
    {
      asks: "Is a parent a third party, or does a parent hold the minor's permission? Find the memo of 1993 and any later advice.",
      about: ["parent-unclear"],
    },
    { asks: "A search warrant is not named; only a court order is.", about: ["search-warrant"] },
    {
      asks: "School and college libraries have no protection here; what protects their records was not researched.",
      undecided: "The section leaves them out, so it says nothing of them.",
    },
    {
      asks: "The words reach any record in any format that can identify a user: read literally that includes footage.",
      about: ["confidential-doubtful"],
    },
  ],
});
