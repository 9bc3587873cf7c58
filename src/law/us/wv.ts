import { jurisdiction } from "../build/jurisdiction.js";
import type { LawPack } from "../build/law-pack.js";

/** West Virginia: Code § 10-1-22, which the official site marks as repealed; so every ground is in doubt. */
export const westVirginia: LawPack = /* @__PURE__ */ jurisdiction({
  jurisdiction: "US-WV",
  authority: "statute",
  protection: "confidential",
  confidence: "low",
  sources: {
    "wv-code-ch10-2026": {
      title: "W. Va. Code ch. 10, art. 1 (official code site)",
      url: "https://code.wvlegislature.gov/10/",
      textAsOf: "2026-02",
      note: "The legislature's site in February 2026: § 10-1-22 is a heading marked repealed, with no text, as are §§ 10-1-12 to 10-1-20 (save 18a), 10-1-23 and 10-1-24. The repealing act and its day were not found.",
    },
    "wv-10-1-22": {
      title: "W. Va. Code § 10-1-22",
      url: "http://law.justia.com/westvirginia/codes/10/wvc10-1-22.html",
      textAsOf: null,
      note: "An older, undated copy, now marked repealed on the official site. Glenville State's library policy has the same text; a Shepherdstown policy of February 2023 still rests on it.",
    },
    "wv-10-1-1": {
      title: "W. Va. Code § 10-1-1",
      url: "http://www.legis.state.wv.us/WVCODE/code.cfm?chap=10&art=1&section=18",
      textAsOf: null,
      note: "Says what a public library is; still there in 2026.",
    },
    "wv-29-1-8c": {
      title: "W. Va. Code § 29-1-8c",
      url: "https://lexace.ai/us/statute/west-virginia/29-1-8c",
      textAsOf: null,
      note: "State Library Section, under the Department of Tourism since 1 July 2025. Only (a) to (d) and the opening of (e) were read; it took over the work of the repealed sections, so a successor of § 10-1-22 may stand further down.",
    },
    "wv-hb4504-2022": {
      title: "W. Va. HB 4504 (2022)",
      url: "https://app.legiplex.com/wv/legislature/2022/2022-r/bills/hb4504",
      textAsOf: "2022",
      note: "A third party's summary: would repeal the statutes on the library commission. It may be the repealing act; neither its text nor its passage was seen.",
    },
    "wv-sb452-2025": {
      title: "W. Va. SB 452 (2025), as introduced",
      url: "https://legiscan.com./WV/text/SB452/2025",
      textAsOf: "2025-02-13",
      note: "Its title shows §§ 29-1-8c and 29-1-8d in the code before the reorganisation of 2025.",
    },
  },
  covers: {
    libraries: ["public"],
    note: "As it stood before repeal: public libraries, tax-supported by a county, municipality or board of education and free to the public. Special libraries and those kept mainly for schools are left out, and college libraries do not fit.",
  },
  records: {
    named: ["circulation"],
    included: ["hold", "interlibrary-loan"],
    excluded: ["aggregate-statistics"],
    unclear: [
      "registration",
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
  },
  general: {
    source: "wv-10-1-22",
    section: "§ 10-1-22(a), as it stood before repeal",
    says: "In West Virginia, circulation records of a public library were confidential, and until counsel says otherwise they are kept so.",
    mark: "low-confidence",
    notes:
      "The section is marked repealed. Whether its rule was moved or dropped is not known; keeping the records closed is the safe reading.",
  },
  grounds: [
    {
      ground: "library-operations",
      effect: "permits",
      where: { requester: ["coworker"] },
      source: "wv-10-1-22",
      section: "§ 10-1-22(a)(1), as it stood before repeal",
      says: "The library's staff may see the records in the ordinary course of their work.",
    },
    {
      ground: "patron-consent",
      effect: "permits",
      form: "written",
      source: "wv-10-1-22",
      section: "§ 10-1-22(a)(2), as it stood before repeal",
      says: "The user's written consent opens the record.",
    },
    {
      ground: "patron-consent",
      id: "parent-consent",
      effect: "permits",
      form: "written",
      by: ["guardian", "patron-and-guardian"],
      where: { subjectAge: { below: 18 } },
      source: "wv-10-1-22",
      section: "§ 10-1-22(a)(2), as it stood before repeal",
      says: "For a minor, the written consent of the parents or guardian opens the record, to themselves too.",
      notes: "A power to consent in writing, not a bare right to look.",
    },
    {
      ground: "court-order",
      effect: "permits",
      source: "wv-10-1-22",
      section: "§ 10-1-22(a)(3), as it stood before repeal",
      says: "A proper court order opens the record.",
    },
    {
      ground: "subpoena",
      effect: "permits",
      source: "wv-10-1-22",
      section: "§ 10-1-22(a)(3), as it stood before repeal",
      says: "A proper subpoena opens the record.",
    },
    {
      ground: "agency-subpoena",
      effect: "permits",
      source: "wv-10-1-22",
      section: "§ 10-1-22(a)(3), as it stood before repeal",
      says: "The law did not say who must issue the subpoena; whether it meant those of agencies is in doubt.",
      doubt: "contested",
    },
    {
      ground: "other",
      id: "if-dropped",
      effect: "requires",
      where: { instrument: ["public-records-request"] },
      source: "wv-code-ch10-2026",
      section: "§ 10-1-22 (marked repealed)",
      says: "If the rule was dropped and not moved, a public-records request may have to be met.",
      doubt: "contested",
      notes: "The general exemptions of § 29B-1-4 would then be what is left.",
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
    access: "permitted",
    below: null,
    note: "By the written consent of the parent or guardian; Kanawha County's library asks for that form before a custodial parent of a patron under 18 sees the account. Some local policies ask less for those under 16.",
  },
  remedies: {
    criminal: "no",
    civil: "no",
    immunity: "yes",
    note: "Under the former section nobody is liable for a disclosure that it allows, and no disclosure, allowed or not, ends the record's confidentiality.",
  },
  changes:
    "The legislature's site showed § 10-1-22 as repealed in February 2026, with most sections on the library commission (§§ 10-1-12 to 10-1-24). By which act and when was not found: HB 4504 of 2022 proposed it, a policy of February 2023 still cited the section, and § 29-1-8c, which replaces those sections, existed by February 2025. Whether any section carries the rule on is not known.",
  doubts: {
    "if-dropped": {
      asks: "Was the rule of § 10-1-22 dropped without another in its place?",
      readings: {
        opens: "It was dropped: a public-records request must be met.",
        "does-not-open": "It was moved or kept: the records stay protected.",
      },
    },
  },
  openQuestions: [
    {
      asks: "Read this first: § 10-1-22 is marked repealed. Find the repealing act and read all of § 29-1-8c: was the rule moved, changed or dropped? Until then everything here is the former law.",
      about: ["confidential", "confidential-doubtful", "if-dropped"],
    },
    {
      asks: "Which records are like circulation records (registration, computers, reference) was not defined; only those that identify a user of materials were meant.",
      about: ["confidential-doubtful"],
    },
    {
      asks: "Did the word appropriate let or make a library test a subpoena before it obeys?",
      about: ["subpoena", "agency-subpoena"],
    },
    { asks: "A search warrant is not named.", about: ["search-warrant"] },
    { asks: "Both parents or one: the text has the plural.", about: ["parent-consent"] },
  ],
  notEncoded: [
    {
      what: "For an adult who is a ward, the guardian's written consent opens the record.",
      why: "No fact says that an adult is a ward; such consent goes to counsel.",
    },
    {
      what: "The ban itself may no longer hold.",
      why: "The model has no ban that may be silent; it stays closed, and only a public-records request is shown as doubtful.",
    },
  ],
});
