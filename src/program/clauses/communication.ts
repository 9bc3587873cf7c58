import type { Clause } from "../clause.js";

/** The clauses for administrators on communication. */
export const communicationClauses: readonly Clause[] = [
  {
    id: "AD-10",
    holder: "administrators",
    says: "Make a plan for routine and crisis communication.",
    software: ["generate", "assess"],
    limit: "That required parts are there.",
    carriedBy: [
      { function: "planGaps", from: "patron-privacy/program", test: "test/program/communication.test.ts" },
      { function: "assessProgram", from: "patron-privacy/program", test: "test/program/assess.test.ts" },
    ],
    requires: [
      {
        evidence: "communication-plan",
        every: {
          count: 12,
          unit: "month",
          basis: "published",
          source: "A disaster planning template asks for an update every year",
        },
        covers: ["routine", "crisis", "spokesperson", "contacts", "secrecy"],
      },
    ],
  },
  {
    id: "AD-10.1",
    holder: "administrators",
    says: "Chart whom staff should contact.",
    software: ["generate", "decide"],
    limit: "The same data as the chart of the hierarchy.",
    carriedBy: [
      { function: "whoAnswers", from: "patron-privacy/organization", test: "test/organization/who-answers.test.ts" },
      { function: "assessProgram", from: "patron-privacy/program", test: "test/program/assess.test.ts" },
    ],
    requires: [
      {
        evidence: "organisation-chart",
        every: { count: 90, unit: "day", basis: "default" },
        covers: ["whom-to-contact"],
      },
    ],
  },
  {
    id: "AD-10.2",
    holder: "administrators",
    says: "Keep contact details current.",
    software: ["schedule", "assess"],
    limit: "When somebody last checked them.",
    carriedBy: [
      { function: "staleContacts", from: "patron-privacy/organization", test: "test/organization/contacts.test.ts" },
      { function: "assessProgram", from: "patron-privacy/program", test: "test/program/assess.test.ts" },
      { function: "dueDates", from: "patron-privacy/program", test: "test/program/due.test.ts" },
    ],
    requires: [
      {
        evidence: "contact-check",
        every: {
          count: 90,
          unit: "day",
          basis: "published",
          source: "A disaster plan's annual review asks for a quarterly check of names and numbers",
        },
      },
    ],
  },
  {
    id: "AD-11",
    holder: "administrators",
    says: "Name a spokesperson.",
    software: ["assess"],
    limit: "Named, alternate named.",
    carriedBy: [
      { function: "mediaRoute", from: "patron-privacy/program", test: "test/program/communication.test.ts" },
      { function: "assessProgram", from: "patron-privacy/program", test: "test/program/assess.test.ts" },
    ],
    requires: [{ evidence: "spokesperson", covers: ["spokesperson", "alternate"] }],
  },
  {
    id: "AD-12",
    holder: "administrators",
    says: "Give policy makers and key staff media training.",
    software: ["schedule", "assess"],
    limit: "Dates and who was there.",
    carriedBy: [
      { function: "assessProgram", from: "patron-privacy/program", test: "test/program/assess.test.ts" },
      { function: "dueDates", from: "patron-privacy/program", test: "test/program/due.test.ts" },
    ],
    requires: [
      { evidence: "media-training", every: { count: 24, unit: "month", basis: "default" }, everyone: "governing-body" },
      { evidence: "media-training", every: { count: 24, unit: "month", basis: "default" }, everyone: "key-staff" },
    ],
  },
  {
    id: "AD-13",
    holder: "administrators",
    says: "Teach the public about privacy and what the library does for it.",
    software: ["generate", "schedule"],
    limit: "A public notice and its age; what the public learns is human.",
    carriedBy: [
      { function: "privacyNotice", from: "patron-privacy/documents", test: "test/documents/documents.test.ts" },
      { function: "assessProgram", from: "patron-privacy/program", test: "test/program/assess.test.ts" },
      { function: "dueDates", from: "patron-privacy/program", test: "test/program/due.test.ts" },
    ],
    requires: [
      {
        evidence: "public-notice",
        every: { count: 12, unit: "month", basis: "default" },
        covers: ["what", "why", "how-long", "shared-with-whom"],
      },
    ],
  },
  {
    id: "AD-14",
    holder: "administrators",
    says: "Keep contact with local, regional and national bodies.",
    software: ["none"],
    limit: "Software cannot tell; it can hold a list of contacts.",
    carriedBy: [],
    requires: [],
  },
  {
    id: "AD-15",
    holder: "administrators",
    says: "Build alliances with community groups.",
    software: ["none"],
    limit: "Software cannot tell; it can hold a list of contacts.",
    carriedBy: [],
    requires: [],
  },
];
