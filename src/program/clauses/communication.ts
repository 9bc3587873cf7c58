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
      { function: "planTemplate", from: "patron-privacy/program", test: "test/program/carried/communication.test.ts" },
      { function: "planGaps", from: "patron-privacy/program", test: "test/program/carried/communication.test.ts" },
      { function: "assessProgram", from: "patron-privacy/program", test: "test/program/carried/communication.test.ts" },
    ],
    requires: [
      { evidence: "communication-plan", covers: ["routine", "crisis", "spokesperson", "contacts", "secrecy"] },
      { evidence: "plan-drill" },
    ],
  },
  {
    id: "AD-10.1",
    holder: "administrators",
    says: "Chart whom staff should contact.",
    software: ["generate", "decide"],
    limit: "The same data as the chart of the hierarchy.",
    carriedBy: [
      { function: "chart", from: "patron-privacy/documents", test: "test/program/carried/communication.test.ts" },
      {
        function: "whoAnswers",
        from: "patron-privacy/organization",
        test: "test/program/carried/communication.test.ts",
      },
      { function: "assessProgram", from: "patron-privacy/program", test: "test/program/carried/communication.test.ts" },
    ],
    requires: [{ evidence: "organisation-chart", covers: ["whom-to-contact"] }],
  },
  {
    id: "AD-10.2",
    holder: "administrators",
    says: "Keep contact details current.",
    software: ["schedule", "assess"],
    limit: "When somebody last checked them.",
    carriedBy: [
      {
        function: "staleContacts",
        from: "patron-privacy/organization",
        test: "test/program/carried/communication.test.ts",
      },
      {
        function: "contactEvidence",
        from: "patron-privacy/program",
        test: "test/program/carried/communication.test.ts",
      },
      { function: "dueDates", from: "patron-privacy/program", test: "test/program/carried/communication.test.ts" },
      { function: "assessProgram", from: "patron-privacy/program", test: "test/program/carried/communication.test.ts" },
    ],
    requires: [{ evidence: "contact-check" }],
  },
  {
    id: "AD-11",
    holder: "administrators",
    says: "Name a spokesperson.",
    software: ["assess"],
    limit: "Named, alternate named.",
    carriedBy: [
      { function: "mediaRoute", from: "patron-privacy/program", test: "test/program/carried/communication.test.ts" },
      { function: "assessProgram", from: "patron-privacy/program", test: "test/program/carried/communication.test.ts" },
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
      { function: "dueDates", from: "patron-privacy/program", test: "test/program/carried/communication.test.ts" },
      { function: "assessProgram", from: "patron-privacy/program", test: "test/program/carried/communication.test.ts" },
    ],
    requires: [
      { evidence: "media-training", everyone: ["governing-body"] },
      { evidence: "media-training", everyone: ["key-staff"] },
    ],
  },
  {
    id: "AD-13",
    holder: "administrators",
    says: "Teach the public about privacy and what the library does for it.",
    software: ["generate", "schedule"],
    limit: "A public notice and its age; what the public learns is human.",
    carriedBy: [
      {
        function: "privacyNotice",
        from: "patron-privacy/documents",
        test: "test/program/carried/communication.test.ts",
      },
      { function: "dueDates", from: "patron-privacy/program", test: "test/program/carried/communication.test.ts" },
      { function: "assessProgram", from: "patron-privacy/program", test: "test/program/carried/communication.test.ts" },
    ],
    requires: [{ evidence: "public-notice", covers: ["what", "why", "how-long", "shared-with-whom"] }],
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
