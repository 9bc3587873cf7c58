import { jurisdiction } from "../build/jurisdiction.js";
import type { LawPack } from "../build/law-pack.js";

/** Montana: Code 22-1-1102, 22-1-1103 and 22-1-1111. */
export const montana: LawPack = /* @__PURE__ */ jurisdiction({
  jurisdiction: "US-MT",
  authority: "statute",
  protection: "confidential",
  confidence: "high",
  sources: {
    "mt-22-1-1103": {
      title: "Mont. Code Ann. § 22-1-1103",
      url: "https://leg.mt.gov/bills/mca/22/1/22-1-1103.htm",
      textAsOf: null,
      checkedOn: "2026-11-23",
      note: "Official page; its history line names only the enactment (Ch. 476, L. 1985).",
    },
    "mt-22-1-1102": {
      title: "Mont. Code Ann. § 22-1-1102",
      url: "https://www.legalfix.com/statutes/state-codes/montana/title-22/chapter-1/part-11/section-22-1-1102",
      textAsOf: "2019",
      checkedOn: "2026-11-23",
      note: "Definitions; the history line names only 1985. A page of a state agency (mtnhp.mt.gov) has the same text.",
    },
    "mt-22-1-1111": {
      title: "Mont. Code Ann. § 22-1-1111",
      url: "https://archive.legmt.gov/bills/2016/mca/title_0220/chapter_0010/part_0110/section_0110/0220-0010-0110-0110.html",
      textAsOf: "2016",
      checkedOn: "2026-11-23",
      note: "Penalty section, in the official archive.",
    },
    "mt-msl-2025": {
      title: "Montana State Library, Library Confidentiality Act Overview (training course)",
      url: "https://mtstatelibrary.moonami.com/mod/book/tool/print/index.php?id=512",
      textAsOf: "2025-04",
      checkedOn: "2026-11-23",
      note: "Guidance of an agency, not law; printed April 2025, with the same three exceptions.",
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
    note: "Libraries set up by the state, a local government, a school district or several of them, by a college or university, and private libraries open to the public. The ban binds every person, not only staff.",
  },
  records: {
    named: ["circulation"],
    included: [
      "registration",
      "hold",
      "interlibrary-loan",
      "fines-and-fees",
      "reference-query",
      "search-history",
      "computer-session",
      "internet-use",
      "eresource-use",
      "copy-request",
      "acquisition-request",
    ],
    excluded: ["aggregate-statistics"],
    unclear: ["program-attendance", "room-booking", "surveillance-video", "correspondence"],
  },
  general: {
    source: "mt-22-1-1103",
    section: "22-1-1103(1)",
    says: "In Montana, nobody may disclose library records that identify a user.",
  },
  grounds: [
    {
      ground: "patron-consent",
      effect: "permits",
      form: "written",
      source: "mt-22-1-1103",
      section: "22-1-1103(1)(a)",
      says: "A written request of the person the record shows, in the form the library sets, opens it.",
    },
    {
      ground: "patron-self-access",
      effect: "permits",
      where: {
        consent: ["written", "written-informed", "notarised"],
        consentBy: ["patron"],
        consentScope: ["covers"],
      },
      source: "mt-22-1-1103",
      section: "22-1-1103(1)(a)",
      says: "Patrons may have their own record on the same written request.",
      notes: "There is no separate rule for them.",
    },
    {
      ground: "court-order",
      effect: "permits",
      finding: ["outweighs-privacy"],
      source: "mt-22-1-1103",
      section: "22-1-1103(1)(b)",
      says: "A court order opens the record if the court found that the case for disclosure clearly outweighs privacy.",
    },
    {
      ground: "aggregate-statistics",
      effect: "permits",
      source: "mt-22-1-1103",
      section: "22-1-1103(2)",
      says: "Statistics of registration and circulation in which nobody can be identified may be given.",
    },
    {
      ground: "overdue-recovery",
      effect: "permits",
      where: [{}, { requester: ["coworker"] }, { requester: ["police-local", "police-state"], libraryAsked: ["yes"] }],
      records: ["registration", "circulation", "interlibrary-loan", "fines-and-fees"],
      duties: [
        {
          level: "must",
          act: "limit-to-named",
          says: "Give only what is needed to get the items back or to collect the fines.",
        },
      ],
      source: "mt-22-1-1103",
      section: "22-1-1103(3)",
      says: "Records may be disclosed as far as it takes to recover overdue or stolen materials or to collect fines.",
      notes:
        "The text names no receiver; read as staff, a collection agency, and police whom the library itself asked, and as the records of borrowing and debt.",
    },
  ],
  process: {
    subpoena: "insufficient",
    courtOrder: "sufficient",
    searchWarrant: "unclear",
    showing:
      "A court's finding that disclosure is needed because the case for it clearly outweighs the person's privacy.",
    notice: "not-addressed",
  },
  minors: {
    access: "not-addressed",
    below: null,
    note: "The Act does not speak of parents or minors; at least one public library (Belgrade) reads it as closing a minor's records to parents without the patron's written permission. A training page of the State Library asks how § 40-6-701 on parental rights fits; that section was not read.",
  },
  remedies: {
    criminal: "yes",
    civil: "yes",
    immunity: "no",
    note: "A breach is a misdemeanour, and the person identified may sue for actual damages or $100, whichever is more; the winner may get fees and costs. No immunity in the sections read.",
  },
  changes:
    "No amendment since 1985 in the history lines read (texts of 2016 and 2019); guidance of the State Library printed in April 2025 names the same exceptions.",
  otherLawsSwept: null,
  openQuestions: [
    {
      asks: "Only a court order with a finding on privacy is named, which a warrant on probable cause does not hold; the State Library's course counts a subpoena and a search warrant as court orders, and its trustee manual adds a national security letter.",
      about: ["search-warrant", "court-order"],
    },
    {
      asks: "Running the library has no express exception: is handling records inside it a release or disclosure at all?",
      about: ["operations-implied"],
    },
    {
      asks: "What does the parental-rights statute, § 40-6-701 (named by the State Library, not read), mean for a parent who asks for a minor's records?",
      about: ["confidential"],
    },
    {
      asks: "Records not kept or found by a personal identifier fall outside the definition: does that take out footage and sign-up sheets?",
      about: ["confidential-doubtful"],
    },
    {
      asks: "No person seems to mean vendors and volunteers too; no text read says so.",
      about: ["confidential"],
    },
  ],
});
