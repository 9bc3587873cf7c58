import { jurisdiction } from "../build/jurisdiction.js";
import type { LawPack } from "../build/law-pack.js";

const recovery = { purpose: ["recover-debt"] } as const;
const police = { ...recovery, requester: ["police-local"], standing: ["proved"] } as const;

/** What identifies the parent or guardian, and nothing of the child's use. */
const parentOnly = { only: { elements: ["guardian-link"] } } as const;

/** Florida: Statutes § 257.261. */
export const florida: LawPack = /* @__PURE__ */ jurisdiction({
  jurisdiction: "US-FL",
  authority: "statute",
  protection: "confidential",
  confidence: "medium",
  sources: {
    "fl-257-261": {
      title: "Fla. Stat. § 257.261",
      url: "https://instalawyer.io/laws/florida-statutes/257261-library-registration-and",
      officialUrl:
        "http://www.leg.state.fl.us/statutes/index.cfm?App_mode=Display_Statute&URL=0200-0299/0257/Sections/0257.261.html",
      textAsOf: "2026-02",
      checkedOn: "2026-11-30",
      note: "Subsections (1)-(4), laid out as the bills of 2003 proposed. A second copy, stored in February 2026 (history to ch. 2003-126), has the same words.",
    },
    "fl-257-261-2002": {
      title: "Fla. Stat. § 257.261 (2002)",
      url: "https://www.flsenate.gov/laws/statutes/2002/257.261",
      textAsOf: "2002",
      checkedOn: "2026-11-23",
      note: "The official text before the change of 2003, with the same ban at its core.",
    },
    "fl-2003-251": {
      title: "Fla. 2003 HB 251, committee substitute",
      url: "https://flsenate.gov/Session/Bill/2003/251/BillText/c1/HTML",
      textAsOf: "2003",
      checkedOn: "2026-11-23",
      note: "Shows the new layout and the added disclosure to parents.",
    },
    "fl-ago-94-86": {
      title: "Fla. Att'y Gen. Op. 94-86",
      url: "https://myfloridalegal.com/node/2919",
      textAsOf: "1994",
      checkedOn: "2026-11-23",
      note: "On subpoenas for library records.",
    },
    "fl-741-405": {
      title: "Fla. Stat. § 741.405",
      url: "https://law.justia.com/codes/florida/title-xliii/chapter-741/section-741-405/",
      officialUrl:
        "http://www.leg.state.fl.us/statutes/index.cfm?App_mode=Display_Statute&URL=0700-0799/0741/Sections/0741.405.html",
      textAsOf: "2026-02",
      checkedOn: "2026-11-30",
      note: "Read in a stored copy of February 2026.",
    },
  },
  covers: {
    libraries: ["public"],
    note: "Every public library, a term that the section does not define. Ban and penalty reach any person; the exception for collection reaches a business that works jointly with the library.",
  },
  records: {
    named: ["registration", "circulation"],
    included: ["interlibrary-loan", "eresource-use"],
    excluded: ["aggregate-statistics"],
    unclear: [
      "hold",
      "fines-and-fees",
      "reference-query",
      "search-history",
      "computer-session",
      "internet-use",
      "program-attendance",
      "surveillance-video",
    ],
  },
  general: {
    source: "fl-257-261",
    section: "§ 257.261(1)",
    says: "In Florida, registration and circulation records of every public library are confidential.",
  },
  grounds: [
    {
      ground: "aggregate-statistics",
      effect: "permits",
      source: "fl-257-261",
      section: "§ 257.261(1)",
      says: "Statistical reports of registration and circulation are not confidential.",
    },
    {
      ground: "court-order",
      effect: "permits",
      source: "fl-257-261",
      section: "§ 257.261(3)(a)",
      says: "A proper judicial order opens the record.",
    },
    {
      ground: "patron-self-access",
      effect: "permits",
      where: recovery,
      source: "fl-257-261",
      section: "§ 257.261(3)(b)1",
      says: "To collect fines or recover overdue items, the record may be given to the patron.",
    },
    {
      ground: "parent-or-guardian",
      reach: "recovery",
      effect: "permits",
      below: 16,
      custody: "any",
      where: { ...recovery, accountTie: ["named", "liable"] },
      source: "fl-257-261",
      section: "§ 257.261(3)(b)2",
      says: "To collect fines or recover overdue items, a parent or guardian named in the record of a patron under 16 may be told.",
    },
    {
      ground: "overdue-recovery",
      effect: "permits",
      where: { subjectAge: { from: 16 } },
      source: "fl-257-261",
      section: "§ 257.261(3)(b)3",
      says: "Whoever collects fines for the library may be given the record for that.",
    },
    {
      ground: "overdue-recovery",
      id: "overdue-recovery-of-minors",
      effect: "permits",
      where: { subjectAge: { below: 16 } },
      gives: parentOnly,
      source: "fl-257-261",
      section: "§ 257.261(3)(b)3",
      says: "For a patron under 16, whoever collects fines is given only what identifies the parent or guardian.",
    },
    {
      ground: "law-enforcement-request",
      reach: "recovery",
      effect: "permits",
      where: { ...police, subjectAge: { from: 17 } },
      source: "fl-257-261",
      section: "§ 257.261(3)(b)4",
      says: "City or county police may be given the record to collect fines or recover overdue items, and for nothing else.",
    },
    {
      ground: "law-enforcement-request",
      reach: "recovery",
      id: "police-on-minors",
      effect: "permits",
      where: { ...police, subjectAge: { below: 16 } },
      gives: parentOnly,
      source: "fl-257-261",
      section: "§ 257.261(3)(b)4",
      says: "For a patron under 16, city or county police may be given only what identifies the parent or guardian, and only to recover fines or items.",
      doubt: "contested",
    },
    {
      ground: "law-enforcement-request",
      reach: "recovery",
      id: "police-at-sixteen",
      effect: "permits",
      where: { ...police, subjectAge: { from: 16, below: 17 } },
      gives: parentOnly,
      source: "fl-257-261",
      section: "§ 257.261(3)(b)4",
      says: "For a patron of 16 the copy read limits what city or county police get to what identifies the parent or guardian; that may be a slip.",
      doubt: "contested",
    },
  ],
  process: {
    subpoena: "unclear",
    courtOrder: "sufficient",
    searchWarrant: "unclear",
    showing: "",
    notice: "not-addressed",
  },
  minors: {
    access: "permitted",
    below: 16,
    note: "Only to collect fines or recover overdue items, and only to a parent or guardian named in the record; no general right to see what a child reads.",
  },
  remedies: {
    criminal: "yes",
    civil: "no",
    immunity: "no",
    note: "Any violation is a misdemeanour of the second degree. The section gives no civil action and no immunity.",
  },
  changes: "The layout changed after 2002 (bills of 2003 propose the present one). Nothing after 2015 was found.",
  otherLaws: [
    {
      id: "substitute-address",
      kind: "duty",
      topic: "address-confidentiality",
      about: ["conduct"],
      sources: ["fl-741-405"],
      section: "Fla. Stat. § 741.405",
      title: "Substitute addresses of protected persons",
      says: "State and local agencies and other governmental entities accept, for new records, the substitute address of a person in the Attorney General's program.",
      records: ["registration"],
      elements: ["home, work or school address"],
      exceptions: [
        "The Attorney General finds a genuine legal need, for named records and persons and that use alone.",
      ],
      binds: {
        who: "State and local agencies and other governmental entities.",
        publicBodies: "yes",
        librariesNamed: "no",
      },
      confidence: "high",
    },
  ],
  otherLawsSwept: {
    checkedOn: "2026-11-30",
    scope:
      "Word search of an incomplete stored copy of the state's code (February 2026) for immigration, address confidentiality, breach notice, child-abuse reporting, parents and libraries; hits read by eye. Later acts: stored web pages only.",
    note: "§§ 908.102-908.103 bar policies that impede a law enforcement agency in immigration matters; they do not speak of library records. HB 1069 of 2023 (school materials) and § 39.201 were not read. Not a finding that there is nothing else.",
  },
  doubts: {
    "police-at-sixteen": {
      asks: "The copy read limits what police get for a patron of 16, not for one under 16: does the official text say 16?",
      readings: {
        opens: "The official text says 16: of such a patron police get only what identifies the parent.",
        "does-not-open": "The copy has a slip: the official text says under 16.",
      },
    },
    "police-on-minors": {
      asks: "May city or county police who recover fines or items be told who the parent of a patron under 16 is?",
    },
  },
  openQuestions: [
    {
      asks: "The section asks for a proper judicial order. The Attorney General (1994) agrees that a subpoena for documents is none, yet says that the custodian may not ignore it and should move to quash. A library may neither simply comply nor simply refuse.",
      about: ["subpoena", "agency-subpoena"],
    },
    {
      asks: "The item on police speaks of a patron who is 16 rather than under 16, unlike those beside it. A second copy of February 2026 has the same words, but may share its origin: read the official text.",
      about: ["police-on-minors", "police-at-sixteen"],
    },
    {
      asks: "The library's own work and the patron's consent have no ground.",
      about: ["operations-implied", "consent-implied"],
    },
    {
      asks: "Only registration and circulation records, narrowly defined, are protected: reference, search, computer and programme records may be open to public-records requests.",
      about: ["confidential-doubtful", "public-records-doubtful"],
    },
    { asks: "A search warrant is not named, though it may well be a judicial order.", about: ["search-warrant"] },
  ],
  notEncoded: [
    {
      what: "Judicial officials may be given records to collect fines or recover overdue items (§ 257.261(3)(b)5).",
      why: "No requester is a judge or a court's officer; such a request goes to counsel.",
    },
  ],
});
