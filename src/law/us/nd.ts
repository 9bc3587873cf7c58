import { jurisdiction } from "../build/jurisdiction.js";
import type { LawPack } from "../build/law-pack.js";

/** A ground of the general open-records law, which may not reach library records at all. */
const openRecords = { source: "nd-44-04", doubt: "contested" } as const;

/** North Dakota: Century Code 40-38-12, an exemption from the open-records law. */
export const northDakota: LawPack = /* @__PURE__ */ jurisdiction({
  jurisdiction: "US-ND",
  authority: "statute",
  protection: "exempt-from-public-records",
  confidence: "high",
  sources: {
    "nd-40-38-12": {
      title: "N.D. Cent. Code § 40-38-12",
      url: "https://github.com/UniCourt/cic-code-nd",
      officialUrl: "https://ndlegis.gov/cencode/t40c38.pdf",
      textAsOf: "2022-06",
      checkedOn: "2026-11-23",
      note: "Public.Resource.Org copy of the code, June 2022 (transforms/nd/ocnd/r81, title 40). An undated copy at self-law.org/code/nd/title-40/chapter-40-38-public-libraries/40-38-12 agrees. S.L. 1985, ch. 464, § 1.",
    },
    "nd-44-04": {
      title: "N.D. Cent. Code §§ 44-04-17.1, 44-04-18.10, 44-04-18.11",
      url: "https://github.com/UniCourt/cic-code-nd",
      textAsOf: "2022-06",
      checkedOn: "2026-11-23",
      note: "General open-records law, read in the same copy (transforms/nd/ocnd/r81, title 44).",
    },
    "nd-50-25-1-03": {
      title: "N.D.C.C. § 50-25.1-03",
      url: "https://github.com/UniCourt/cic-code-nd",
      officialUrl: "https://ndlegis.gov/cencode/t50c25-1.pdf",
      textAsOf: "2022",
      checkedOn: "2026-11-30",
      note: "Read in a stored copy of the annotated code of 2022; later change not checked.",
    },
    "nd-51-30-02": {
      title: "N.D.C.C. § 51-30-02, with § 1-01-49 (person)",
      url: "https://github.com/UniCourt/cic-code-nd",
      officialUrl: "https://ndlegis.gov/cencode/t51c30.pdf",
      textAsOf: "2022",
      checkedOn: "2026-11-30",
      note: "Read in a stored copy of the annotated code of 2022; later change not checked.",
    },
    "nd-14-10-01": {
      title: "N.D.C.C. § 14-10-01",
      url: "https://github.com/UniCourt/cic-code-nd",
      officialUrl: "https://ndlegis.gov/cencode/t14c10.pdf",
      textAsOf: "2022",
      checkedOn: "2026-11-30",
      note: "Read in a stored copy of the annotated code of 2022; later change not checked.",
    },
  },
  covers: {
    libraries: ["any-publicly-supported"],
    note: "Any library with public funds. It takes the records out of the duty to open them and lays no express ban on staff, volunteers, trustees or vendors.",
  },
  records: {
    named: ["reference-query"],
    excluded: ["aggregate-statistics"],
    unclear: [
      "registration",
      "circulation",
      "hold",
      "interlibrary-loan",
      "fines-and-fees",
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
    combined: ["reference-query"],
  },
  general: {
    source: "nd-40-38-12",
    section: "40-38-12",
    says: "In North Dakota, a publicly funded library may withhold records that tie a patron to a subject asked about.",
    notes: "The law calls these records private and takes them out of the duty of 44-04-18.",
  },
  grounds: [
    {
      ground: "court-order",
      effect: "permits",
      source: "nd-40-38-12",
      section: "40-38-12",
      says: "The record may be released where a court order demands it.",
      notes: "Under the general law (44-04-18.11) a court order has to be obeyed.",
    },
    {
      ground: "subpoena",
      effect: "permits",
      source: "nd-40-38-12",
      section: "40-38-12",
      says: "The record may be released where a subpoena demands it.",
    },
    {
      ground: "agency-subpoena",
      effect: "permits",
      source: "nd-40-38-12",
      section: "40-38-12",
      says: "The law says subpoena without more; whether it means those of agencies and legislatures is in doubt.",
      notes: "The general law (44-04-18.11) has administrative law judges and hearing officers issue subpoenas too.",
      doubt: "contested",
    },
    {
      ...openRecords,
      ground: "judge-signed-subpoena",
      id: "subpoena-compulsory",
      effect: "requires",
      section: "44-04-18.11(1)",
      says: "If these are closed records, a subpoena that a court issued must be obeyed unless other law limits disclosure.",
      notes: "The same holds for one of an administrative law judge or hearing officer.",
    },
    {
      ...openRecords,
      ground: "law-enforcement-request",
      topic: "sharing-between-agencies",
      effect: "permits",
      where: {
        requester: ["police-local", "police-state", "police-federal", "immigration-officer", "prosecutor"],
        recipientAssurance: ["written-assurance"],
      },
      section: "44-04-18.10(4)",
      says: "Whether the general law lets a public library give records to a public body for law enforcement without a paper is in doubt.",
      notes:
        "It speaks of a state, local or federal body that uses them for nothing else and keeps them closed, unless federal law forbids it. Ask counsel before relying on it: 40-38-12 names only an order and a subpoena.",
    },
    {
      ...openRecords,
      ground: "overdue-recovery",
      topic: "sharing-between-agencies",
      effect: "permits",
      where: {
        requester: ["parent-body", "government-agency", "police-local", "police-state", "police-federal", "prosecutor"],
        recipientAssurance: ["written-assurance"],
      },
      section: "44-04-18.10(4)",
      says: "Whether the general law lets a library tell a public body who owes it a debt is in doubt.",
      notes: "On the same terms as for law enforcement; private collection agencies are not named.",
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
    note: "Nothing on parents or minors in the sections read.",
  },
  ageOfMajority: { age: 18, source: "nd-14-10-01" },
  remedies: {
    criminal: "unclear",
    civil: "unclear",
    immunity: "yes",
    note: "40-38-12 has no penalty. Who discloses confidential records under 44-04-18.11 is shielded, by its (3), from prosecution under 12.1-13-01 (public servants who disclose confidential information); whether library records are confidential for that crime is open.",
  },
  changes: "None found: the text of June 2022 shows only the enactment of 1985.",
  otherLaws: [
    {
      id: "abuse-report",
      kind: "duty",
      topic: "mandatory-reporting",
      about: ["data"],
      sources: ["nd-50-25-1-03"],
      section: "N.D.C.C. § 50-25.1-03",
      title: "Report of suspected child abuse (schools)",
      says: "Listed callings, schoolteachers and administrators among them, report suspected child abuse. Library staff are not in the list, so this binds no public library.",
      requesters: ["child-protection"],
      purposes: ["child-protection"],
      elements: ["what gives reason to suspect abuse or neglect"],
      binds: {
        who: "The callings listed; school staff by name, public library staff not.",
        publicBodies: "no",
        librariesNamed: "no",
      },
      confidence: "medium",
      asks: [
        "The heading also speaks of persons permitted to report; that subsection was not read.",
        "How far may a report draw on library records as well as on what staff saw?",
      ],
    },
    {
      id: "breach",
      kind: "duty",
      topic: "breach-notice",
      about: ["conduct"],
      sources: ["nd-51-30-02"],
      section: "N.D.C.C. § 51-30-02",
      title: "Notice of a data breach",
      says: "Any person that owns or licenses computerised personal data tells residents of a breach; the code's general definition of person takes in government bodies.",
      elements: ["name together with an identity number, account or similar element that the statute lists"],
      binds: { who: "Any person; public bodies by the general definition.", publicBodies: "yes", librariesNamed: "no" },
      confidence: "medium",
      asks: ["Whether the chapter means public bodies is an inference from the general definition."],
    },
  ],
  otherLawsSwept: {
    checkedOn: "2026-11-30",
    scope:
      "Named sections read in a stored copy of the annotated code of 2022 (child-abuse reporting, breach notice, age of majority and the like); no search of the whole code and none for later acts.",
    note: "Not a finding that there is nothing else.",
  },
  doubts: {
    "sharing-between-agencies": {
      asks: "Does § 44-04-18.10(4) let a public library give records to another public body without a paper, or does the special rule of § 40-38-12 prevail?",
      readings: {
        opens: "The general law applies: records may be shared for law enforcement or to collect a debt.",
        "does-not-open": "Section 40-38-12 prevails: only an order or a subpoena opens.",
      },
    },
    "subpoena-compulsory": {
      asks: "Are these records closed or exempt: must a subpoena of a court be obeyed, or may the library choose?",
      readings: {
        opens: "The subpoena must be obeyed.",
        "does-not-open": "The subpoena opens nothing that the library may not choose to give.",
      },
    },
  },
  openQuestions: [
    {
      asks: "The records are called private and excepted from disclosure: is that exempt, so that the library may choose (44-04-17.1), or confidential, so that it may not and only a court order would do (44-04-18.11(2))?",
      about: ["may-refuse", "subpoena", "subpoena-compulsory"],
    },
    {
      asks: "Does 44-04-18.10(4) let a public library give records to police without process, or does the special rule of 40-38-12 prevail?",
      about: ["law-enforcement-request", "overdue-recovery"],
    },
    {
      asks: "Covered is what joins a patron with the subject asked about: are loans, holds, registration, computer logs and fines within it?",
      about: ["public-records-doubtful"],
    },
    { asks: "A search warrant is not named.", about: ["search-warrant"] },
    {
      asks: "Neither consent nor the patron's own access is named; under an exemption the library may presumably choose both.",
      about: ["may-refuse"],
    },
  ],
});
