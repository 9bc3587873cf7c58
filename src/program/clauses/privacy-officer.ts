import type { Clause } from "../clause.js";

/** The clauses on the Library Privacy Officer. */
export const privacyOfficerClauses: readonly Clause[] = [
  {
    id: "AD-9",
    holder: "administrators",
    says: "Name a member of staff as Library Privacy Officer.",
    software: ["assess"],
    limit: "Named, deputy named, not expired.",
    carriedBy: [
      {
        function: "assessProgram",
        from: "patron-privacy/program",
        test: "test/program/carried/privacy-officer.test.ts",
      },
    ],
    requires: [{ evidence: "privacy-officer", covers: ["officer", "deputy"] }],
  },
  {
    id: "AD-9.1",
    holder: "privacy-officer",
    says: "Keep up with news of privacy.",
    software: ["schedule"],
    limit: "Shows that a briefing was held, not that anyone understood it.",
    carriedBy: [
      { function: "dueDates", from: "patron-privacy/program", test: "test/program/carried/privacy-officer.test.ts" },
      {
        function: "assessProgram",
        from: "patron-privacy/program",
        test: "test/program/carried/privacy-officer.test.ts",
      },
    ],
    requires: [{ evidence: "briefing", everyone: ["privacy-officer"] }],
  },
  {
    id: "AD-9.2",
    holder: "privacy-officer",
    says: "Train all staff on issues, policies and procedures.",
    software: ["assess", "schedule"],
    limit: "Roster against completions; volunteers and contractors too.",
    carriedBy: [
      {
        function: "assessProgram",
        from: "patron-privacy/program",
        test: "test/program/carried/privacy-officer.test.ts",
      },
      { function: "dueDates", from: "patron-privacy/program", test: "test/program/carried/privacy-officer.test.ts" },
    ],
    requires: [
      {
        evidence: "privacy-training",
        covers: ["issues", "policies", "procedures"],
        everyone: ["all-staff", "volunteers", "contractors"],
      },
    ],
  },
  {
    id: "AD-9.2.1",
    holder: "privacy-officer",
    says: "Say what, how, when and which staff may answer the public, the media or law enforcement.",
    software: ["decide", "generate"],
    limit: "A matrix of role, requester and channel.",
    carriedBy: [
      {
        function: "responseMatrix",
        from: "patron-privacy/program",
        test: "test/program/carried/privacy-officer.test.ts",
      },
      { function: "decide", from: "patron-privacy", test: "test/program/carried/privacy-officer.test.ts" },
      {
        function: "assessProgram",
        from: "patron-privacy/program",
        test: "test/program/carried/privacy-officer.test.ts",
      },
    ],
    requires: [{ evidence: "response-matrix", covers: ["public", "media", "law-enforcement"] }],
  },
  {
    id: "AD-9.2.2",
    holder: "privacy-officer",
    says: "Check the practice of staff against policy regularly.",
    software: ["schedule", "assess"],
    limit: "A log of spot checks; the looking is human.",
    carriedBy: [
      { function: "dueDates", from: "patron-privacy/program", test: "test/program/carried/privacy-officer.test.ts" },
      {
        function: "assessProgram",
        from: "patron-privacy/program",
        test: "test/program/carried/privacy-officer.test.ts",
      },
    ],
    requires: [{ evidence: "spot-check", by: ["privacy-officer"] }],
  },
  {
    id: "AD-9.2.3",
    holder: "privacy-officer",
    says: "Judge methods and effect of training.",
    software: ["assess", "schedule"],
    limit: "Scores or incidents, if declared.",
    carriedBy: [
      {
        function: "assessProgram",
        from: "patron-privacy/program",
        test: "test/program/carried/privacy-officer.test.ts",
      },
      { function: "dueDates", from: "patron-privacy/program", test: "test/program/carried/privacy-officer.test.ts" },
    ],
    requires: [{ evidence: "training-evaluation" }],
  },
];
