import type { Clause } from "../clause.js";

/** The clauses for administrators, apart from procedures, the Privacy Officer and communication. */
export const administratorClauses: readonly Clause[] = [
  {
    id: "AD-1",
    holder: "administrators",
    says: "Follow what happens in patron privacy.",
    software: ["schedule"],
    limit: "Shows that a briefing was held, not that anyone understood it.",
    carriedBy: [
      { function: "dueDates", from: "patron-privacy/program", test: "test/program/carried/administrators.test.ts" },
      {
        function: "assessProgram",
        from: "patron-privacy/program",
        test: "test/program/carried/administrators.test.ts",
      },
    ],
    requires: [{ evidence: "briefing", everyone: ["administrators"] }],
  },
  {
    id: "AD-2",
    holder: "administrators",
    says: "Know the law that applies.",
    software: ["generate", "assess"],
    limit: "Can list the law of a jurisdiction and its age; knowing it is human.",
    carriedBy: [
      { function: "law", from: "cli", test: "test/program/carried/administrators.test.ts" },
      {
        function: "assessProgram",
        from: "patron-privacy/program",
        test: "test/program/carried/administrators.test.ts",
      },
    ],
    requires: [{ evidence: "law-brief", covers: ["federal", "state", "local"] }],
  },
  {
    id: "AD-3",
    holder: "administrators",
    says: "Brief and teach the policy makers.",
    software: ["schedule", "generate"],
    limit: "An agenda item; not their understanding.",
    carriedBy: [
      { function: "boardBrief", from: "patron-privacy/documents", test: "test/program/carried/administrators.test.ts" },
      { function: "dueDates", from: "patron-privacy/program", test: "test/program/carried/administrators.test.ts" },
    ],
    requires: [{ evidence: "briefing", everyone: ["governing-body"] }],
  },
  {
    id: "AD-4",
    holder: "administrators",
    says: "Propose privacy and confidentiality policies to the policy makers.",
    software: ["generate", "assess"],
    limit: "A skeleton with open choices, never a finished policy.",
    carriedBy: [
      {
        function: "policySkeleton",
        from: "patron-privacy/documents",
        test: "test/program/carried/administrators.test.ts",
      },
      { function: "definePolicy", from: "patron-privacy", test: "test/program/carried/administrators.test.ts" },
      {
        function: "assessProgram",
        from: "patron-privacy/program",
        test: "test/program/carried/administrators.test.ts",
      },
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
    id: "AD-4.1",
    holder: "administrators",
    says: "Have competent counsel look at them.",
    software: ["assess"],
    limit: "Name, date and version that was looked at.",
    carriedBy: [
      {
        function: "assessProgram",
        from: "patron-privacy/program",
        test: "test/program/carried/administrators.test.ts",
      },
    ],
    requires: [{ evidence: "counsel-review", by: ["counsel"] }],
  },
  {
    id: "AD-4.2",
    holder: "administrators",
    says: "Take in documents of the ALA and others, law and rules.",
    software: ["assess"],
    limit: "A list of references against a known list.",
    carriedBy: [
      {
        function: "assessProgram",
        from: "patron-privacy/program",
        test: "test/program/carried/administrators.test.ts",
      },
    ],
    requires: [{ evidence: "reference-list", covers: ["ala", "state-law", "federal-law"] }],
  },
  {
    id: "AD-5",
    holder: "administrators",
    says: "Make every ILS and vendor contract fit the library's policies.",
    software: ["assess"],
    limit: "Judges what is declared; nobody has tested the product.",
    carriedBy: [
      {
        function: "assessDeclaration",
        from: "patron-privacy/contracts",
        test: "test/program/carried/administrators.test.ts",
      },
      {
        function: "vendorEvidence",
        from: "patron-privacy/program",
        test: "test/program/carried/administrators.test.ts",
      },
      {
        function: "assessProgram",
        from: "patron-privacy/program",
        test: "test/program/carried/administrators.test.ts",
      },
    ],
    requires: [{ evidence: "vendor-assessment", list: "contracts" }],
  },
  {
    id: "AD-6",
    holder: "administrators",
    says: "Carry out privacy audits.",
    software: ["schedule", "generate", "assess"],
    limit: "Can run the questionnaire; cannot walk the building.",
    carriedBy: [
      {
        function: "auditTemplate",
        from: "patron-privacy/program",
        test: "test/program/carried/administrators.test.ts",
      },
      {
        function: "auditFindings",
        from: "patron-privacy/program",
        test: "test/program/carried/administrators.test.ts",
      },
      { function: "dueDates", from: "patron-privacy/program", test: "test/program/carried/administrators.test.ts" },
      {
        function: "assessProgram",
        from: "patron-privacy/program",
        test: "test/program/carried/administrators.test.ts",
      },
    ],
    requires: [{ evidence: "privacy-audit" }, { evidence: "practice-review" }],
  },
  {
    id: "AD-6.1",
    holder: "administrators",
    says: "Review and judge current practice.",
    software: ["assess"],
    limit: "On declared answers and on system settings.",
    carriedBy: [
      {
        function: "auditEvidence",
        from: "patron-privacy/program",
        test: "test/program/carried/administrators.test.ts",
      },
      { function: "auditDiff", from: "patron-privacy/program", test: "test/program/carried/administrators.test.ts" },
      {
        function: "auditReport",
        from: "patron-privacy/documents",
        test: "test/program/carried/administrators.test.ts",
      },
      {
        function: "assessProgram",
        from: "patron-privacy/program",
        test: "test/program/carried/administrators.test.ts",
      },
    ],
    requires: [{ evidence: "practice-review" }],
  },
  {
    id: "AD-8",
    holder: "administrators",
    says: "Be authorised to accept and comply with all investigatory requests.",
    software: ["decide"],
    limit: "Authority to receive a request, and to act after it is found to suffice; never a finding that it does.",
    carriedBy: [
      { function: "decide", from: "patron-privacy", test: "test/program/carried/administrators.test.ts" },
      {
        function: "whoAnswers",
        from: "patron-privacy/organization",
        test: "test/program/carried/administrators.test.ts",
      },
      {
        function: "assessProgram",
        from: "patron-privacy/program",
        test: "test/program/carried/administrators.test.ts",
      },
    ],
    requires: [{ evidence: "delegation", by: ["governing-body", "administrators"] }],
  },
];
