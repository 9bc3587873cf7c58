import { jurisdiction } from "../build/jurisdiction.js";
import type { LawPack } from "../build/law-pack.js";

/** The same ground in the chapter before, which was not read. */
const before2010 = {
  until: "2010-05-24",
  source: "hi-boe-rule",
  section: "former ch. 8-200.1",
  doubt: "unread",
} as const;

/** Hawaii: Administrative Rule 8-200.5-3 of the state public library system. */
export const hawaii: LawPack = /* @__PURE__ */ jurisdiction({
  jurisdiction: "US-HI",
  authority: "attorney-general-opinion",
  protection: "confidential",
  confidence: "high",
  sources: {
    "hi-har-8-200-5-3": {
      title: "Haw. Admin. R. § 8-200.5-3",
      url: "https://regulations.justia.com/states/hawaii/title-8/subtitle-3/chapter-200-5/section-8-200-5-3/",
      textAsOf: "2024-02",
      note: "Rule of the Board of Education for the state public library system, in effect since 24 May 2010; the board's own site agrees.",
    },
    "hi-boe-rule": {
      title: "Haw. Admin. R. ch. 8-200.5 (board copy)",
      url: "https://boe.hawaii.gov/policies/AdminRules/Pages/AdminRule200-5.aspx",
      textAsOf: "2010",
      note: "Its historical note says that the chapter rests on the former chapter 8-200.1, repealed on the same day.",
    },
    "hi-oip-90-30": {
      title: "Haw. OIP Op. Ltr. No. 90-30 (Oct. 23, 1990)",
      url: "https://studyres.com/doc/11260816/hawaii---american-library-association",
      textAsOf: "1990",
      note: "Letter of the Office of Information Practices that applies Haw. Rev. Stat. § 92F-13(1) to circulation and fine records; only its opening was read.",
    },
  },
  covers: {
    libraries: ["public", "library-system"],
    note: "Hawaii has no statute on library records. An administrative rule binds the Hawaii State Public Library System as a whole; the libraries of schools, the university and private bodies are outside it.",
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
    unclear: ["surveillance-video"],
  },
  general: {
    source: "hi-har-8-200-5-3",
    section: "§ 8-200.5-3",
    says: "In Hawaii, the state public library system may not release what would identify a customer.",
  },
  formerly: [
    {
      until: "2010-05-24",
      source: "hi-boe-rule",
      section: "former ch. 8-200.1",
      says: "In Hawaii, the state public library system may not release what would identify a customer.",
      mark: "unread",
      notes: "The present chapter rests on this one, which was not read.",
    },
  ],
  grounds: [
    {
      ground: "court-order",
      effect: "permits",
      source: "hi-har-8-200-5-3",
      section: "§ 8-200.5-3(1)",
      formerly: before2010,
      says: "A court order opens the records.",
    },
    {
      ground: "subpoena",
      effect: "permits",
      source: "hi-har-8-200-5-3",
      section: "§ 8-200.5-3(1)",
      formerly: before2010,
      says: "A subpoena opens the records.",
    },
    {
      ground: "agency-subpoena",
      effect: "permits",
      source: "hi-har-8-200-5-3",
      section: "§ 8-200.5-3(1)",
      formerly: before2010,
      says: "The rule says subpoena without more; whether it means those of agencies and legislatures is in doubt.",
      doubt: "contested",
    },
    {
      ground: "patron-self-access",
      effect: "permits",
      source: "hi-har-8-200-5-3",
      section: "§ 8-200.5-3(2)",
      formerly: before2010,
      says: "People who ask may have the records about themselves.",
    },
    {
      ground: "patron-consent",
      effect: "permits",
      form: "any",
      source: "hi-har-8-200-5-3",
      section: "§ 8-200.5-3(2)",
      formerly: before2010,
      says: "With the consent of the person the record is about, in any form, it may be given.",
    },
    {
      ground: "parent-or-guardian",
      effect: "permits",
      below: 18,
      custody: "any",
      source: "hi-har-8-200-5-3",
      section: "§ 8-200.5-3(3)",
      formerly: before2010,
      says: "A parent or guardian who asks may have the record of a minor under 18.",
    },
    {
      ground: "other",
      id: "guardian-of-incapacitated",
      effect: "permits",
      where: { requester: ["guardian"], standing: ["proved"], subjectAge: { from: 18 } },
      source: "hi-har-8-200-5-3",
      section: "§ 8-200.5-3(4)",
      formerly: before2010,
      says: "The guardian of a legally incapacitated adult who asks may have the record.",
      notes: "Read as: whoever is shown to be an adult's legal guardian is that of an incapacitated person.",
    },
    {
      ground: "library-operations",
      effect: "permits",
      source: "hi-har-8-200-5-3",
      section: "§ 8-200.5-3(5)(A), (C)",
      formerly: before2010,
      says: "The library may use records to run itself, its systems and moves between them, and to answer a customer's questions.",
    },
    {
      ground: "interlibrary",
      effect: "permits",
      records: ["interlibrary-loan"],
      source: "hi-har-8-200-5-3",
      section: "§ 8-200.5-3(5)(C)",
      formerly: before2010,
      says: "Another library may be told what it takes to get material that the customer asked for.",
    },
    {
      ground: "aggregate-statistics",
      effect: "permits",
      source: "hi-har-8-200-5-3",
      section: "§ 8-200.5-3(5)(B)",
      formerly: before2010,
      says: "Statistics of library use may be compiled and given.",
    },
    {
      ground: "overdue-recovery",
      effect: "permits",
      source: "hi-har-8-200-5-3",
      section: "§ 8-200.5-3(5)(D)",
      formerly: before2010,
      says: "Records may be used to collect fines and penalties.",
    },
    {
      ground: "criminal-investigation-of-offence-against-library",
      id: "damage-or-injury",
      effect: "permits",
      where: [{}, { libraryAsked: ["no"], scene: ["library"] }],
      source: "hi-har-8-200-5-3",
      section: "§ 8-200.5-3, closing paragraph",
      formerly: before2010,
      says: "Whether police who look for who damaged library property or hurt users or staff may have records is in doubt.",
      notes: "The paragraph says that acts of staff and police in their duties are then no breach; it asks no paper.",
      doubt: "contested",
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
    below: 18,
    note: "The rule lets the library release to a parent or guardian who asks; it makes no duty of it.",
  },
  remedies: {
    criminal: "no",
    civil: "no",
    immunity: "no",
    note: "None in the rule; its closing paragraph only says what is no breach.",
  },
  changes:
    "The present chapter took effect on 24 May 2010 in place of chapter 8-200.1; a copy of 2024 shows it unchanged.",
  doubts: {
    "damage-or-injury": {
      asks: "Does the paragraph on damage and injury let police see a named patron's records, or does it only excuse what staff do?",
      readings: {
        opens: "Police who look for the person who did the damage may see the records.",
        "does-not-open": "It excuses acts of staff and police, and opens no record.",
      },
    },
    "text-damage-or-injury-until-2010": {
      asks: "Did the rules before 24 May 2010 let police who looked into damage or injury see a named patron's records?",
      readings: {
        "as-reported": "They did, as the present rules may.",
        otherwise: "They did not.",
      },
    },
    "text-agency-subpoena-until-2010": {
      asks: "Did the rules before 24 May 2010 mean subpoenas of agencies and legislatures too?",
      readings: {
        "as-reported": "They did.",
        otherwise: "They did not.",
      },
    },
  },
  openQuestions: [
    {
      asks: "The authority is an administrative rule with a letter of the Office of Information Practices of 1990; neither is strictly an Attorney General's opinion, which is only the nearest word we have.",
      about: ["confidential"],
    },
    {
      asks: "Only the opening of OIP Op. 90-30 was read: what does it conclude, above all on fines, which it treats apart?",
      undecided: "The rules rest on the administrative rule, which is later and names its own exceptions.",
    },
    {
      asks: "Libraries outside the state system (schools, University of Hawaii) have at most the privacy exception of the public-records law, which was not researched.",
      undecided: "The rules reach the state public library system only, as the words do.",
    },
    { asks: "A search warrant is not named, though orders and subpoenas both suffice.", about: ["search-warrant"] },
    {
      asks: "Does the law on information practices give patrons a right to their own record, and not only a permission?",
      about: ["patron-self-access"],
    },
    {
      asks: "The paragraph on damage and injury excuses acts: does it let a named patron's reading record be handed to the police?",
      about: ["damage-or-injury"],
    },
  ],
});
