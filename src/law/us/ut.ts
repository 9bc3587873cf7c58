import { jurisdiction } from "../build/jurisdiction.js";
import type { LawPack } from "../build/law-pack.js";

/** § 63G-2-206 was read as amended on this day; how it read before was not. */
const before2026 = {
  until: "2026-05-06",
  doubt: "unread",
  notes: "The wording before the amendment was not read.",
} as const;

/** Utah: Code §§ 63G-2-201, 63G-2-202, 63G-2-206 and 63G-2-302. */
export const utah: LawPack = /* @__PURE__ */ jurisdiction({
  jurisdiction: "US-UT",
  authority: "statute",
  protection: "confidential",
  confidence: "medium",
  sources: {
    "ut-63g-2-302": {
      title: "Utah Code § 63G-2-302(1)(c)",
      url: "https://codes.findlaw.com/ut/title-63g-general-government/ut-code-sect-63g-2-302.html",
      textAsOf: null,
      note: "Makes library records private. Formerly § 63-2-302; copies of 2006 and of the version of 13 May 2014 have the same item.",
    },
    "ut-63g-2-201": {
      title: "Utah Code § 63G-2-201(5)",
      url: "https://lexace.ai/us/statute/utah/63G-2-201",
      textAsOf: null,
      note: "Says what private means. A recent text, since it names § 63A-19-408, numbered so in 2024 or later.",
    },
    "ut-63g-2-202": {
      title: "Utah Code § 63G-2-202(1)",
      url: "https://statutes.laws.com/utah/title-63g/chapter-02/63g-2-202",
      textAsOf: null,
      note: "An older copy, of subsection (1) only; what was seen of the version of 5 May 2021 agrees. Subsection (7), on court orders, was not found.",
    },
    "ut-63g-2-206": {
      title: "Utah Code § 63G-2-206",
      url: "https://self-law.org/code/ut/title-63g/chapter-2/63g-2-206",
      textAsOf: "2026-05-06",
      note: "The opening subsections. Subsection (6), on contractors, was read only in an older official text (le.utah.gov/~code/TITLE63G/htm/63G02_020600.htm).",
    },
    "ut-63g-2-801": {
      title: "Utah Code § 63G-2-801",
      url: "https://lexace.ai/us/statute/utah/63G-2-801",
      textAsOf: null,
      note: "Source of the offences.",
    },
  },
  covers: {
    libraries: ["public", "public-school", "public-academic", "state-library", "any-publicly-supported"],
    note: "Records of publicly funded libraries, as private records under the Government Records Access and Management Act (GRAMA), which binds governmental entities. Its offence reaches public employees and anybody else with lawful access.",
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
      "correspondence",
      "acquisition-request",
    ],
    excluded: ["aggregate-statistics"],
    unclear: ["surveillance-video"],
  },
  general: {
    source: "ut-63g-2-302",
    section: "§ 63G-2-302(1)(c), with § 63G-2-201(5)",
    says: "In Utah, records of a publicly funded library that identify a patron are private and may not be disclosed.",
  },
  grounds: [
    {
      ground: "patron-self-access",
      effect: "requires",
      source: "ut-63g-2-202",
      section: "§ 63G-2-202(1)",
      says: "People who ask must be given the records about themselves.",
    },
    {
      ground: "parent-or-guardian",
      effect: "requires",
      below: null,
      custody: "any",
      where: { emancipated: ["no"] },
      source: "ut-63g-2-202",
      section: "§ 63G-2-202(1)",
      says: "A parent or legal guardian who asks must be given the record of a minor who is not emancipated.",
    },
    {
      ground: "patron-consent",
      effect: "requires",
      form: "written",
      where: [
        { consent: ["notarised"], consentBy: ["patron", "patron-and-guardian"] },
        { consent: ["notarised"], consentBy: ["guardian"], subjectAge: { below: 18 }, emancipated: ["no"] },
      ],
      source: "ut-63g-2-202",
      section: "§ 63G-2-202(1)",
      says: "Whoever holds the patron's power of attorney, or a notarised release of the last 90 days, must be given the record.",
    },
    {
      ground: "court-order",
      effect: "requires",
      source: "ut-63g-2-202",
      section: "§ 63G-2-202(1), (7)",
      says: "An order made under the procedure for court orders must be obeyed; what the court must find was not read.",
      doubt: "unread",
    },
    {
      ground: "agency-subpoena",
      id: "legislative-subpoena",
      effect: "requires",
      where: { instrument: ["legislative-subpoena"] },
      source: "ut-63g-2-202",
      section: "§ 63G-2-202(1)",
      says: "A subpoena of the state legislature must be obeyed.",
      notes: "Means one under Title 36 chapter 14.",
    },
    {
      ground: "oversight-agency",
      effect: "permits",
      source: "ut-63g-2-206",
      section: "§ 63G-2-206(1)(c)",
      formerly: before2026,
      says: "A body that a state statute charges with an audit may have what the audit needs.",
    },
    {
      ground: "law-enforcement-request",
      effect: "permits",
      where: {
        requester: ["police-local", "police-state", "police-federal", "prosecutor"],
        purpose: ["criminal-investigation", "prosecution"],
      },
      source: "ut-63g-2-206",
      section: "§ 63G-2-206(1)(b)",
      formerly: before2026,
      says: "Police and prosecutors may have what a case or inquiry of theirs needs, without any paper.",
      notes: "May, not must. The receiver is bound by the same limits.",
    },
    {
      ground: "law-enforcement-request",
      id: "other-enforcement",
      effect: "permits",
      where: {
        requester: [
          "police-local",
          "police-state",
          "police-federal",
          "prosecutor",
          "immigration-officer",
          "government-agency",
        ],
        purpose: [
          "criminal-investigation",
          "prosecution",
          "civil-case",
          "immigration-enforcement",
          "national-security",
        ],
      },
      source: "ut-63g-2-206",
      section: "§ 63G-2-206(1)(b)",
      says: "Whether another agency, or an immigration, security or civil matter, falls under the same permission is in doubt.",
      doubt: "contested",
    },
    {
      ground: "other",
      id: "assured-agency",
      effect: "permits",
      where: {
        requester: ["government-agency", "parent-body", "child-protection"],
        standing: ["proved"],
        recipientAssurance: ["written-assurance"],
      },
      source: "ut-63g-2-206",
      section: "§ 63G-2-206(2)",
      formerly: before2026,
      says: "Another public body may have the record if it assures in writing that it needs it, for a like purpose, and that the public gains at least as much as privacy loses.",
    },
    {
      ground: "contractor",
      effect: "permits",
      where: { recipientAssurance: ["written-assurance", "contract"] },
      source: "ut-63g-2-206",
      section: "§ 63G-2-206(6)(b)",
      says: "A contractor may have what the contract needs if it assures in writing that it uses it for nothing else and passes it to nobody.",
      doubt: "unread",
      notes: "The public benefit must also outweigh privacy, and the contractor may not advertise with the record.",
    },
  ],
  process: {
    subpoena: "insufficient",
    courtOrder: "sufficient",
    searchWarrant: "unclear",
    showing: "Whatever § 63G-2-202(7) asks; its text was not found.",
    notice: "unclear",
  },
  minors: {
    access: "required",
    below: null,
    note: "The test is a minor who is not emancipated; no age is given. On request, and for everything in the private record.",
  },
  remedies: {
    criminal: "yes",
    civil: "unclear",
    immunity: "unclear",
    note: "Knowing disclosure or misuse of a private record is a class B misdemeanour, save in good faith. So is refusing on purpose what must be given, or getting a record by pretence, bribery or theft.",
  },
  changes:
    "§ 63G-2-206 was amended from 6 May 2026, and one section of GRAMA moved to Title 63A ch. 19. H.B. 349 of 2024 (class A misdemeanour for disclosing identifying data): fate not found. Of S.B. 163 and H.B. 526 of 2025 only headings were seen.",
  doubts: {
    "other-enforcement": {
      asks: "Does the permission for police reach other agencies, or immigration, security and civil matters?",
    },
  },
  openQuestions: [
    {
      asks: "Sharing between agencies lets a public library hand patron records to police without any court paper: does another Utah law narrow this for libraries?",
      about: ["law-enforcement-request", "other-enforcement"],
    },
    {
      asks: "§ 63G-2-202(7) and § 63G-2-207 (subpoenas and discovery) were not found; an ordinance of Layton City that mirrors them keeps private records from discovery until a court orders disclosure.",
      about: ["court-order"],
    },
    {
      asks: "Is a search warrant a court order under subsection (7), or does it stand outside GRAMA?",
      about: ["search-warrant"],
    },
    {
      asks: "Is a library that is privately run but publicly funded a governmental entity?",
      about: ["confidential"],
    },
    {
      asks: "Confirm the present text of § 63G-2-302(1)(c) and § 63G-2-202(1) at le.utah.gov.",
      about: ["confidential", "patron-self-access", "parent-or-guardian", "patron-consent"],
    },
  ],
  notEncoded: [
    {
      what: "The legal guardian of an incapacitated adult must be given the adult's record on request.",
      why: "No fact says that an adult is incapacitated; such a request goes to counsel.",
    },
    {
      what: "A government archive, and the Legislature with its committees, members and staff, may have the record for their work.",
      why: "No fact tells an archive from other agencies or a state legislator from other elected officials.",
    },
    {
      what: "A public body that gathers information for sentencing, probation or parole may have the record.",
      why: "No fact names such a body; a written assurance opens the record to it like to other agencies.",
    },
  ],
});
