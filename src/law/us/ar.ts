import { jurisdiction } from "../build/jurisdiction.js";
import type { LawPack } from "../build/law-pack.js";

/** Arkansas: Code §§ 13-2-701 to 13-2-706. */
export const arkansas: LawPack = /* @__PURE__ */ jurisdiction({
  jurisdiction: "US-AR",
  authority: "statute",
  protection: "confidential",
  confidence: "medium",
  sources: {
    "ar-13-2-701": {
      title: "Ark. Code Ann. §§ 13-2-701 to -706",
      url: "https://github.com/UniCourt/cic-code-ar/blob/main/transforms/ar/ocar/r78/gov.ar.code.title.13.html",
      textAsOf: "2022",
      checkedOn: "2026-11-23",
      note: "Annotated official code, a public copy. Act 903 of 1989; -704 amended 2003 and 2009, -705 in 1995.",
    },
    "ar-13-2-704": {
      title: "Ark. Code Ann. § 13-2-704",
      url: "https://policyrisk.com/states/arkansas/statutes/13-2-704",
      textAsOf: null,
      checkedOn: "2026-11-23",
      note: "A later text, with subsection (b) on minors, which the code of 2022 lacks.",
    },
    "ar-act-372-report": {
      title: "Arkansas Democrat-Gazette on Act 372 of 2023",
      url: "https://www.arkansasonline.com/news/2023/may/25/central-arkansas-library-systems-board-authorizes-legal-challenge-to-library-materials-law/",
      textAsOf: "2023-05-25",
      checkedOn: "2026-11-23",
      note: "Reports that the act lets libraries disclose confidential records to parents of patrons under 18 and takes effect on 1 August 2023.",
    },
    "ar-ag-minors": {
      title: "Ark. Att'y Gen. opinion to Sen. Terry Smith on § 13-2-704",
      url: "https://cetient.com/case/3262971/opinion-no",
      textAsOf: null,
      checkedOn: "2026-11-23",
      note: "Under the earlier text staff could not tell parents; superseded by subsection (b).",
    },
    "ar-act-372": {
      title: "Report on the federal ruling about Ark. Act 372 of 2023",
      url: "https://usnewsandbusiness.com/federal-judge-declares-sections-of-arkansas-library-obscenity-law-unconstitutional",
      textAsOf: "2024-12-26",
      checkedOn: "2026-11-23",
      note: "Two other sections of the act are blocked.",
    },
  },
  covers: {
    libraries: ["public", "public-school", "public-academic", "special", "library-system", "any-publicly-supported"],
    only: { publiclyFunded: ["yes"] },
    note: "Public, school, academic and special libraries and library systems with public funds, in whole or in part. A business that works jointly with a library is named for collection and for contact with patrons; the penalty reaches any person.",
  },
  records: {
    named: ["circulation", "hold", "interlibrary-loan", "reference-query", "search-history", "copy-request"],
    included: [
      "registration",
      "fines-and-fees",
      "computer-session",
      "internet-use",
      "eresource-use",
      "program-attendance",
      "room-booking",
    ],
    excluded: ["aggregate-statistics"],
    unclear: ["surveillance-video"],
  },
  general: {
    source: "ar-13-2-701",
    section: "§ 13-2-703(a)",
    says: "In Arkansas, records that identify patrons of a publicly funded library are confidential.",
  },
  grounds: [
    {
      ground: "patron-self-access",
      effect: "permits",
      source: "ar-13-2-704",
      section: "§ 13-2-704(a)(1)",
      says: "Patrons may be given the records about themselves.",
    },
    {
      ground: "patron-consent",
      effect: "permits",
      form: "informed-written",
      source: "ar-13-2-704",
      section: "§ 13-2-704(a)(2)",
      says: "With the patron's informed written consent any person may be given the record.",
      notes: "Until 2009 the consent had to be given when the disclosure was sought.",
    },
    {
      ground: "search-warrant",
      effect: "permits",
      where: { requester: ["police-local", "police-state", "police-federal", "prosecutor"], standing: ["proved"] },
      source: "ar-13-2-704",
      section: "§ 13-2-704(a)(3)",
      says: "Law enforcement may have the record under a search warrant.",
      notes: "The text adds a civil court, also under a search warrant.",
    },
    {
      ground: "search-warrant",
      id: "search-warrant-immigration",
      effect: "permits",
      where: { requester: ["immigration-officer"], standing: ["proved"] },
      source: "ar-13-2-704",
      section: "§ 13-2-704(a)(3)",
      says: "Whether immigration officers with a judge's search warrant are meant by law enforcement is in doubt.",
      doubt: "contested",
    },
    {
      ground: "other",
      id: "notice-received",
      effect: "permits",
      where: {
        requester: ["spouse", "relative", "parent", "guardian", "caregiver", "card-bearer", "member-of-public"],
        standing: ["proved"],
        credential: ["contact-on-file"],
        purpose: ["stated-transaction"],
      },
      records: ["circulation", "hold"],
      source: "ar-13-2-704",
      section: "§ 13-2-704(a)(4)",
      says: "Whoever received the library's call or message on overdue or reserved items, and verifies the number or address, may be told of them.",
    },
    {
      ground: "parent-or-guardian",
      effect: "permits",
      below: 18,
      custody: "any",
      records: ["circulation", "hold", "interlibrary-loan", "reference-query", "search-history", "copy-request"],
      source: "ar-13-2-704",
      section: "§ 13-2-704(b)(2)",
      says: "A parent or legal guardian of a patron under 18 may be given the record of what the child used.",
      doubt: "unread",
      from: "2023-08-01",
      notes: "Permission, not a duty. Subsection (b) was read on one unofficial site.",
    },
    {
      ground: "overdue-recovery",
      effect: "permits",
      source: "ar-13-2-701",
      section: "§ 13-2-705(a)(1)-(2)",
      says: "The library, and a business that works jointly with it, may disclose what collecting overdue items or fines needs.",
    },
    {
      ground: "aggregate-statistics",
      effect: "permits",
      source: "ar-13-2-701",
      section: "§ 13-2-705(b)",
      says: "Statistics from which everything that identifies a person is taken out may be given for research or planning.",
    },
  ],
  process: {
    subpoena: "insufficient",
    courtOrder: "unclear",
    searchWarrant: "sufficient",
    showing: "",
    notice: "not-addressed",
  },
  minors: {
    access: "permitted",
    below: 18,
    note: "Permission, not a duty, since 1 August 2023. Before, the Attorney General read the law as forbidding staff to tell parents unless library policy made the parent the patron.",
  },
  remedies: {
    criminal: "yes",
    civil: "unclear",
    immunity: "yes",
    note: "Knowing violation is a misdemeanour (up to $200, up to 30 days, or both, or public service or education). No liability for a disclosure that the law permits. An action must begin within two years; who may sue is not said. § 13-2-706: what was got outside these sections is no evidence before a state body.",
  },
  retention:
    "Public libraries must use a circulation system that no longer links a patron to an item once it is returned (§ 13-2-703(b)).",
  changes:
    "Act 372 of 2023 added § 13-2-704(b), which lets a library give confidential records to the patron and to the parent or guardian of a patron under 18, from 1 August 2023 by press reports; the act itself was not read. A federal court blocked two other sections of it for good in December 2024. H.B. 1028 of 2025 would have changed what may be disclosed; its fate was not seen.",
  otherLawsSwept: null,
  doubts: {
    "search-warrant-immigration": {
      asks: "Are immigration officers with a judge's search warrant law enforcement in the sense of Ark. Code § 13-2-704?",
    },
  },
  openQuestions: [
    {
      asks: "Subsection (b) comes from one unofficial site: confirm it in the official code, with the act that added it and how it stands in the litigation.",
      about: ["parent-or-guardian"],
    },
    {
      asks: "The only process named is a search warrant, even for a civil court; what a library does with a subpoena or an order in a civil case is not said.",
      about: ["confidential", "court-order", "search-warrant"],
    },
    {
      asks: "The library's own work has no ground beyond collection and contact with patrons.",
      about: ["operations-implied"],
    },
    {
      asks: "Subsection (a) speaks of identifying information, (b) of confidential library records: (b) may not reach registration data alone.",
      about: ["parent-or-guardian"],
    },
    {
      asks: "Some libraries' policies still refuse parents; they may be older than the amendment.",
      about: ["parent-or-guardian"],
    },
  ],
  notEncoded: [
    {
      what: "Contacting patrons with notices or information, or to promote the library's own programmes (§ 13-2-705(a)(3)).",
      why: "No purpose is that narrow; the library's own work is no disclosure to others, so the toolkit decides.",
    },
  ],
});
