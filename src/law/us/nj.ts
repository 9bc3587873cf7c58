import { jurisdiction } from "../build/jurisdiction.js";
import type { LawPack } from "../build/law-pack.js";

/** New Jersey: N.J.S.A. 18A:73-43.1 and 18A:73-43.2. */
export const newJersey: LawPack = /* @__PURE__ */ jurisdiction({
  jurisdiction: "US-NJ",
  authority: "statute",
  protection: "confidential",
  confidence: "high",
  sources: {
    "nj-18a-73-43-2": {
      title: "N.J. Stat. Ann. § 18A:73-43.2",
      url: "http://statutes.laws-info.com/new-jersey/title-18a/section-18a-73/18a-73-43-2",
      textAsOf: null,
      checkedOn: "2026-11-23",
      note: "L. 1985, c. 172, s. 2; pages of Hoboken, Mercer County and the state's library association (2013) have the same words.",
    },
    "nj-18a-73-43-1": {
      title: "N.J. Stat. Ann. § 18A:73-43.1",
      url: "http://statutes.laws-info.com/new-jersey/title-18a/section-18a-73/18a-73-43-1",
      textAsOf: null,
      checkedOn: "2026-11-23",
      note: "Definitions; L. 1985, c. 172, s. 1.",
    },
    "nj-barber-history": {
      title: "G. Barber, Library Confidentiality Law (legislative history of L. 1985, c. 172)",
      url: "http://www.graysonbarber.com/Lib_Conf_Law.html",
      textAsOf: null,
      checkedOn: "2026-11-23",
      note: "Commentary: the bill was changed so that a court must have issued the subpoena; s. 3 has the State Librarian adopt rules.",
    },
    "nj-2026-bill": {
      title: "N.J. Reader Privacy Act bill, 2026-2027 session (bill summary)",
      url: "https://www.billtrack50.com/billdetail/1932385",
      textAsOf: "2026-01",
      checkedOn: "2026-11-23",
      note: "Not law; what it says of the law in force agrees with these sections.",
    },
    "nj-safe-communities-2026": {
      title: "Safe Communities Act (A6308/S5036), governor's press release",
      url: "https://www.insidernj.com/press-release/governor-murphy-signs-the-safe-communities-act-into-law",
      textAsOf: "2026-01",
      checkedOn: "2026-11-30",
      note: "Signing and contents as the governor's office gives them; two other bills were pocket-vetoed the same day.",
    },
    "nj-s3522-2026": {
      title: "S3522 (Privacy Protection Act), second reprint",
      url: "https://pub.njleg.gov/Bills/2026/S4000/3522_R2.HTM",
      textAsOf: "2026-02-24",
      checkedOn: "2026-11-30",
      note: "Opening part of the text as amended by the Senate; passage not seen.",
    },
  },
  covers: {
    libraries: [
      "public",
      "public-school",
      "private-school",
      "public-academic",
      "private-academic",
      "state-library",
      "special",
    ],
    note: "Any library, public or private, of a state or local agency, a school, a college, an industry, a business or another special body. The duty attaches to the records; staff, trustees and vendors are not singled out.",
  },
  records: {
    named: ["circulation"],
    included: ["registration", "hold", "interlibrary-loan"],
    excluded: ["aggregate-statistics"],
    unclear: [
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
    source: "nj-18a-73-43-2",
    section: "18A:73-43.2",
    says: "In New Jersey, library records that identify a user are confidential.",
  },
  grounds: [
    {
      ground: "library-operations",
      effect: "permits",
      source: "nj-18a-73-43-2",
      section: "18A:73-43.2(a)",
      says: "The library may use its records where running it properly needs them.",
    },
    {
      ground: "patron-self-access",
      effect: "permits",
      source: "nj-18a-73-43-2",
      section: "18A:73-43.2(b)",
      says: "Users who ask may have their own records.",
    },
    {
      ground: "patron-consent",
      effect: "permits",
      form: "any",
      source: "nj-18a-73-43-2",
      section: "18A:73-43.2(b)",
      says: "The record may be given to others when the user asks for it, in any form.",
    },
    {
      ground: "judge-signed-subpoena",
      effect: "permits",
      source: "nj-18a-73-43-2",
      section: "18A:73-43.2(c)",
      says: "A subpoena that a court issued, with a judge's signature, opens the records it demands.",
    },
    {
      ground: "subpoena",
      effect: "permits",
      source: "nj-18a-73-43-2",
      section: "18A:73-43.2(c)",
      says: "Whether a court issued a subpoena that only a clerk or a lawyer signed is in doubt.",
      doubt: "contested",
    },
    {
      ground: "agency-subpoena",
      effect: "permits",
      source: "nj-18a-73-43-2",
      section: "18A:73-43.2(c)",
      says: "Whether an agency's own subpoena may count is in doubt; no court issued it.",
      doubt: "contested",
    },
    {
      ground: "court-order",
      effect: "permits",
      source: "nj-18a-73-43-2",
      section: "18A:73-43.2(c)",
      says: "A court order that demands disclosure opens the records.",
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
    access: "not-addressed",
    below: null,
    note: "No exception for parents. Policies split: New Providence makes no difference by age, Glen Ridge talks about a minor's loans with the responsible parent or guardian.",
  },
  remedies: {
    criminal: "no",
    civil: "no",
    immunity: "no",
    note: "None in the sections read; other law and rules of the State Librarian were not searched.",
  },
  changes:
    "No amendment of these sections seen. The Freedom to Read Act (A3446), passed by both houses in October 2024, is about materials and the protection of staff. Bills for a Reader Privacy Act, with like rules for sellers of books, came in 2016, 2024 (A3316) and January 2026. The Safe Communities Act (A6308/S5036) was signed in January 2026; S3522/A4070 was pending in February 2026.",
  otherLaws: [
    {
      id: "safe-communities",
      kind: "duty",
      topic: "sensitive-locations",
      about: ["conduct", "entry"],
      sources: ["nj-safe-communities-2026"],
      section: "Safe Communities Act (2026)",
      title: "Model policies for sensitive locations",
      says: "The Attorney General publishes model policies so that sensitive locations such as schools, health facilities, shelters and courthouses stay open to all; the departments over them adopt these. Libraries are not in the lists seen.",
      requesters: ["immigration-officer"],
      purposes: ["immigration-enforcement"],
      binds: {
        who: "Institutions under the departments named (education, health, human services, community affairs, children, corrections, courts); school libraries with their schools.",
        publicBodies: "yes",
        librariesNamed: "unclear",
      },
      confidence: "medium",
      asks: ["Does the act's own list reach public libraries? The act was not read."],
    },
  ],
  otherLawsSwept: {
    checkedOn: "2026-11-30",
    scope:
      "Stored web pages searched for immigration acts that reach public bodies or libraries; no code searched as a whole.",
    note: "Not a finding that there is nothing else.",
  },
  doubts: {
    subpoena: {
      asks: "Has a court issued a subpoena that only a clerk or a lawyer signed in its name?",
    },
    "agency-subpoena": {
      asks: "May an agency's own subpoena count, though no court issued it?",
    },
  },
  openQuestions: [
    {
      asks: "A subpoena that a court issued is enough, and the bill was changed to say so on purpose: is one signed by an attorney or a clerk in the court's name, one of a grand jury, or one of an agency? The association's lawyer reads it as signed by a judge.",
      about: ["judge-signed-subpoena", "subpoena", "agency-subpoena"],
    },
    { asks: "A search warrant is not named; is it a court order here?", about: ["search-warrant"] },
    {
      asks: "Covered are records whose primary purpose is to control circulation or other public use of materials: are computer and internet logs, reference questions, programme lists, room bookings, footage and letters outside?",
      about: ["confidential-doubtful"],
    },
    {
      asks: "Has the State Librarian adopted the rules that s. 3 of the 1985 act calls for?",
      undecided: "None were found, so no rule rests on them.",
    },
    {
      asks: "S3522/A4070: was it enacted? It would limit what government bodies may collect and give.",
      undecided: "No rule rests on it: it is a lead that could not be verified.",
    },
  ],
});
