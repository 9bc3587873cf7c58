import { jurisdiction } from "../build/jurisdiction.js";
import type { LawPack } from "../build/law-pack.js";

const code = "https://github.com/UniCourt/cic-code-vt/blob/main/transforms/vt/ocvt/r85/gov.vt.vsa.title.22.html";

/** Vermont: 22 V.S.A. §§ 171-173. */
export const vermont: LawPack = /* @__PURE__ */ jurisdiction({
  jurisdiction: "US-VT",
  authority: "statute",
  protection: "confidential",
  confidence: "high",
  sources: {
    "vt-22-171": {
      title: "22 V.S.A. § 171; § 101(2)",
      url: "https://self-law.org/code/vt/title-22/chapter-4/171",
      textAsOf: null,
      note: "Definitions. The official code of July 2022 (UniCourt) agrees; § 101(2) was read there.",
    },
    "vt-22-172": {
      title: "22 V.S.A. § 172",
      url: code,
      textAsOf: "2022-07",
      note: "The text before the age changed in 2024. Added 2007, No. 129 (Adj. Sess.), in force since 1 July 2008.",
    },
    "vt-22-173": {
      title: "22 V.S.A. § 173",
      url: code,
      textAsOf: "2022-07",
      note: "The patron's right to sue.",
    },
    "vt-2024-150": {
      title: "2024 Vt. Acts No. 150 (S.220), § 3",
      url: "https://fastdemocracy.com/bill-summary/?billsummary_id=VTB00009617&billsummary_session=2023-2024&billsummary_state=vt",
      textAsOf: "2024",
      note: "Summary by the legislature's counsel: the age for parents goes from 16 to 12. Policies of the Dorothy Alling (damlvt.org) and Springfield libraries confirm it; the former says that the act was signed in June 2024 and that some of it took effect on 1 July 2024.",
    },
    "vt-ag-vla": {
      title: "Vermont Attorney General advice on 22 V.S.A. § 172, as reported by the Vermont Library Association",
      url: "https://vermontlibraries.org/attorney-generals-opinion-and-other-new-statute-guidelines",
      textAsOf: null,
      note: "Second-hand, and from when the age was 16.",
    },
  },
  covers: {
    libraries: [
      "public",
      "public-school",
      "private-school",
      "public-academic",
      "private-academic",
      "any-open-to-public",
    ],
    note: "Public libraries, every school, college or university library, and any other library or archive, regularly open, that the public may use without charge. Binds officers, employees and volunteers.",
  },
  records: {
    named: ["registration", "circulation", "interlibrary-loan", "reference-query", "eresource-use"],
    included: [
      "hold",
      "search-history",
      "computer-session",
      "internet-use",
      "program-attendance",
      "room-booking",
      "copy-request",
      "acquisition-request",
    ],
    excluded: ["aggregate-statistics"],
    unclear: ["fines-and-fees", "surveillance-video", "correspondence"],
  },
  general: {
    source: "vt-22-172",
    section: "§ 172(a)",
    says: "In Vermont, a library's records of who registered and what patrons did there are confidential.",
  },
  grounds: [
    {
      ground: "required-by-other-law",
      effect: "permits",
      where: { otherLaw: ["allows", "demands"] },
      source: "vt-22-172",
      section: "§ 172(b)",
      says: "Records may be given where counsel confirms that another provision of law authorises it.",
    },
    {
      ground: "patron-consent",
      effect: "permits",
      form: "written",
      source: "vt-22-172",
      section: "§ 172(b)(1)",
      says: "The patron's written permission opens the record.",
    },
    {
      ground: "library-operations",
      effect: "permits",
      where: { requester: ["coworker", "trustee"] },
      source: "vt-22-172",
      section: "§ 172(b)(2)",
      says: "Officers, employees and volunteers may see what running the library needs.",
    },
    {
      ground: "contractor",
      effect: "permits",
      source: "vt-22-172",
      section: "§ 172(b)(2)",
      says: "Agents of the library may see what running it needs; whether a vendor is an agent depends on the contract.",
      doubt: "contested",
    },
    {
      ground: "court-order",
      effect: "permits",
      source: "vt-22-172",
      section: "§ 172(b)(3)",
      says: "A judge's order to disclose opens the record.",
    },
    {
      ground: "search-warrant",
      effect: "permits",
      source: "vt-22-172",
      section: "§ 172(b)(3)",
      says: "A warrant to disclose opens the record.",
    },
    {
      ground: "judge-signed-subpoena",
      effect: "permits",
      source: "vt-22-172",
      section: "§ 172(b)(3)",
      says: "Whether a subpoena that a judge has signed is a judge's order is in doubt.",
      doubt: "contested",
    },
    {
      ground: "parent-or-guardian",
      effect: "permits",
      below: 12,
      custody: ["custodial"],
      source: "vt-2024-150",
      section: "22 V.S.A. § 172(b)(4) as amended",
      says: "A custodial parent or guardian may see the record of a child under 12.",
      notes:
        "The day on which the age changed was not read; it is counted from the first day on which any part of the act took effect.",
      formerly: {
        until: "2024-07-01",
        below: 16,
        source: "vt-22-172",
        section: "§ 172(b)(4)",
        says: "A custodial parent or guardian may see the record of a child under 16.",
      },
    },
    {
      ground: "parent-or-guardian",
      id: "school-parent",
      effect: "permits",
      below: null,
      custody: ["custodial"],
      where: { libraryType: ["public-school", "private-school"] },
      source: "vt-22-172",
      section: "§ 172(b)(5)",
      says: "The library of a pupil's school may show the record to the custodial parent or guardian, as federal student-records law has it.",
      notes: "No age is stated; read as a pupil under 18.",
    },
    {
      ground: "aggregate-statistics",
      effect: "permits",
      source: "vt-22-172",
      section: "§ 172(c)",
      says: "Statistics that identify nobody are outside the law and may be given.",
    },
  ],
  process: {
    subpoena: "insufficient",
    courtOrder: "sufficient",
    searchWarrant: "sufficient",
    showing: "",
    notice: "not-addressed",
  },
  minors: {
    access: "permitted",
    below: 12,
    note: "Under 12, save in school libraries: there the custodial parent of any pupil. The law says may; the attorney general, as the state library association reports, advised that a public library must give the record when asked.",
  },
  remedies: {
    criminal: "no",
    civil: "yes",
    immunity: "no",
    note: "A patron whose record was wrongly disclosed may sue the library (§ 173).",
  },
  changes:
    "Act 150 of 2024 (S.220) lowered the age in § 172(b)(4) from 16 to 12; parts of it took effect on 1 July 2024.",
  doubts: {
    contractor: {
      asks: "Is a vendor under contract an agent of the library?",
    },
  },
  openQuestions: [
    {
      asks: "Read the amended words and the exact day of the new age in the present statute.",
      about: ["parent-or-guardian", "parent-or-guardian-until-2024"],
    },
    {
      asks: "May or must the library give the record of a child under 12 to a custodial parent?",
      about: ["parent-or-guardian"],
    },
    {
      asks: "Pupils of 12 to 17: a parent's access under federal student-records law seems to go on in school libraries.",
      about: ["school-parent"],
    },
    {
      asks: "Springfield's policy names an exception for safety and security; § 172 as of 2022 has none.",
      undecided: "A library's policy makes no exception to the statute.",
    },
    { asks: "Is a subpoena signed by a judge an order of a judge?", about: ["judge-signed-subpoena"] },
  ],
});
