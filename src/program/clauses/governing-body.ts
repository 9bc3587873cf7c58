import type { Clause } from "../clause.js";

/** The clauses for governing bodies and policy makers. */
export const governingBodyClauses: readonly Clause[] = [
  {
    id: "GB-1",
    holder: "governing-body",
    says: "Follow what happens in patron privacy.",
    software: ["schedule", "assess"],
    limit: "Shows that a briefing was held, not that anyone understood it.",
    carriedBy: [
      {
        function: "assessProgram",
        from: "patron-privacy/program",
        test: "test/program/carried/governing-body.test.ts",
      },
      { function: "dueDates", from: "patron-privacy/program", test: "test/program/carried/governing-body.test.ts" },
    ],
    requires: [{ evidence: "briefing", everyone: ["governing-body"] }],
  },
  {
    id: "GB-2",
    holder: "governing-body",
    says: "Know the federal, state and local law that applies.",
    software: ["generate", "assess"],
    limit: "Can list the law of a jurisdiction and its age; knowing it is human.",
    carriedBy: [
      { function: "law", from: "cli", test: "test/program/carried/governing-body.test.ts" },
      {
        function: "assessProgram",
        from: "patron-privacy/program",
        test: "test/program/carried/governing-body.test.ts",
      },
    ],
    requires: [{ evidence: "law-brief", covers: ["federal", "state", "local"] }],
  },
  {
    id: "GB-3",
    holder: "governing-body",
    says: "Adopt suitable policies.",
    software: ["assess", "schedule"],
    limit: "Can check topics, date, version and approving body; not wisdom.",
    carriedBy: [
      {
        function: "assessProgram",
        from: "patron-privacy/program",
        test: "test/program/carried/governing-body.test.ts",
      },
      { function: "dueDates", from: "patron-privacy/program", test: "test/program/carried/governing-body.test.ts" },
    ],
    requires: [
      {
        evidence: "policy",
        covers: ["confidentiality", "law-enforcement-requests", "retention", "review-interval"],
        by: ["governing-body"],
      },
    ],
  },
  {
    id: "GB-4",
    holder: "governing-body",
    says: "Give the administration the means for procedures and training.",
    software: ["assess"],
    limit: "Only as declared: hours, money, posts.",
    carriedBy: [
      {
        function: "assessProgram",
        from: "patron-privacy/program",
        test: "test/program/carried/governing-body.test.ts",
      },
    ],
    requires: [{ evidence: "resources", covers: ["money", "hours"] }],
  },
  {
    id: "GB-5",
    holder: "governing-body",
    says: "Know and respect the library's hierarchy.",
    software: ["decide"],
    limit: "A trustee who asks for patron data is a requester without authority; respect is human.",
    carriedBy: [{ function: "decide", from: "patron-privacy", test: "test/program/carried/governing-body.test.ts" }],
    requires: [],
  },
  {
    id: "GB-6",
    holder: "governing-body",
    says: "Understand the plan for routine and crisis communication.",
    software: ["assess"],
    limit: "Acknowledgement of the current version, no more.",
    carriedBy: [
      {
        function: "assessProgram",
        from: "patron-privacy/program",
        test: "test/program/carried/governing-body.test.ts",
      },
    ],
    requires: [{ evidence: "plan-acknowledgement", everyone: ["governing-body"] }],
  },
  {
    id: "GB-7",
    holder: "governing-body",
    says: "Know how to deal with the media.",
    software: ["assess", "schedule"],
    limit: "A date of training.",
    carriedBy: [
      {
        function: "assessProgram",
        from: "patron-privacy/program",
        test: "test/program/carried/governing-body.test.ts",
      },
      { function: "dueDates", from: "patron-privacy/program", test: "test/program/carried/governing-body.test.ts" },
    ],
    requires: [{ evidence: "media-training", everyone: ["governing-body"] }],
  },
  {
    id: "GB-8",
    holder: "governing-body",
    says: "Know how the library stands to agencies, officials and other bodies.",
    software: ["generate", "decide"],
    limit: "An official is typed as an official and never as management; the relationship itself is human.",
    carriedBy: [
      {
        function: "responseMatrix",
        from: "patron-privacy/program",
        test: "test/program/carried/governing-body.test.ts",
      },
      { function: "decide", from: "patron-privacy", test: "test/program/carried/governing-body.test.ts" },
      {
        function: "assessProgram",
        from: "patron-privacy/program",
        test: "test/program/carried/governing-body.test.ts",
      },
    ],
    requires: [{ evidence: "relationship-register", covers: ["agencies", "officials", "organisations"] }],
  },
];
