import type { Clause } from "../clause.js";

/** The clauses for administrators on guidelines and procedures. */
export const procedureClauses: readonly Clause[] = [
  {
    id: "AD-7",
    holder: "administrators",
    says: "Write guidelines and procedures behind the policies.",
    software: ["generate", "assess"],
    limit: "That they exist and how old they are.",
    carriedBy: [
      { function: "assessProgram", from: "patron-privacy/program", test: "test/program/assess.test.ts" },
      { function: "toolkit", from: "patron-privacy/law", test: "test/law/toolkit.test.ts" },
    ],
    requires: [
      { evidence: "law-enforcement-steps", every: { count: 24, unit: "month", basis: "default" } },
      { evidence: "channel-rules", every: { count: 24, unit: "month", basis: "default" } },
    ],
  },
  {
    id: "AD-7.1",
    holder: "administrators",
    says: "Define patron privacy and confidentiality.",
    software: ["generate"],
    limit: "Definitions as declared.",
    carriedBy: [{ function: "assessProgram", from: "patron-privacy/program", test: "test/program/assess.test.ts" }],
    requires: [
      {
        evidence: "definitions",
        every: { count: 24, unit: "month", basis: "default" },
        covers: ["privacy", "confidentiality"],
      },
    ],
  },
  {
    id: "AD-7.2",
    holder: "administrators",
    says: "Include the library's relevant policies.",
    software: ["assess"],
    limit: "That cross-references are declared to resolve.",
    carriedBy: [{ function: "assessProgram", from: "patron-privacy/program", test: "test/program/assess.test.ts" }],
    requires: [{ evidence: "cross-references", every: { count: 24, unit: "month", basis: "default" } }],
  },
  {
    id: "AD-7.3",
    holder: "administrators",
    says: "Find the type and nature of all records with personal information.",
    software: ["generate", "assess"],
    limit: "From schemas and declarations; stores that nobody names stay unknown.",
    carriedBy: [
      { function: "inventory", from: "patron-privacy/records", test: "test/records/classify.test.ts" },
      { function: "assessProgram", from: "patron-privacy/program", test: "test/program/assess.test.ts" },
    ],
    requires: [{ evidence: "records-inventory", every: { count: 12, unit: "month", basis: "default" } }],
  },
  {
    id: "AD-7.4",
    holder: "administrators",
    says: "Set a retention schedule for them.",
    software: ["decide", "assess", "schedule"],
    limit: "Dates, conflicts and holds; the job itself runs elsewhere.",
    carriedBy: [
      { function: "disposition", from: "patron-privacy/records", test: "test/records/disposition.test.ts" },
      { function: "assessProgram", from: "patron-privacy/program", test: "test/program/assess.test.ts" },
    ],
    requires: [{ evidence: "retention-schedule", every: { count: 12, unit: "month", basis: "default" } }],
  },
  {
    id: "AD-7.5",
    holder: "administrators",
    says: "Draw a chart of the hierarchy.",
    software: ["generate", "assess"],
    limit: "As declared.",
    carriedBy: [
      { function: "chart", from: "patron-privacy/documents", test: "test/documents/documents.test.ts" },
      { function: "assessProgram", from: "patron-privacy/program", test: "test/program/assess.test.ts" },
    ],
    requires: [{ evidence: "organisation-chart", every: { count: 90, unit: "day", basis: "default" } }],
  },
  {
    id: "AD-7.5.1",
    holder: "administrators",
    says: "Show the chain of command on it.",
    software: ["decide", "generate"],
    limit: "Who is meant to act; whether they answer the phone is human.",
    carriedBy: [
      { function: "whoAnswers", from: "patron-privacy/organization", test: "test/organization/who-answers.test.ts" },
      { function: "assessProgram", from: "patron-privacy/program", test: "test/program/assess.test.ts" },
    ],
    requires: [
      {
        evidence: "organisation-chart",
        every: { count: 90, unit: "day", basis: "default" },
        covers: ["chain-of-command"],
      },
    ],
  },
  {
    id: "AD-7.5.2",
    holder: "administrators",
    says: "Show who may answer requests for personal information.",
    software: ["decide", "assess"],
    limit: "Gaps by hour and branch, from declared presence.",
    carriedBy: [
      { function: "decide", from: "patron-privacy", test: "test/decide/action.test.ts" },
      { function: "coverageGaps", from: "patron-privacy/organization", test: "test/organization/coverage.test.ts" },
      { function: "assessProgram", from: "patron-privacy/program", test: "test/program/assess.test.ts" },
    ],
    requires: [{ evidence: "authority-list", every: { count: 90, unit: "day", basis: "default" } }],
  },
  {
    id: "AD-7.6",
    holder: "administrators",
    says: "Define the kinds of request for personal information.",
    software: ["decide", "generate"],
    limit: "The vocabulary is ours; a library may need more.",
    carriedBy: [
      { function: "facts", from: "patron-privacy", test: "test/vocabulary/vocabulary.test.ts" },
      { function: "decide", from: "patron-privacy", test: "test/examples/situations.test.ts" },
      { function: "assessProgram", from: "patron-privacy/program", test: "test/program/assess.test.ts" },
    ],
    requires: [
      {
        evidence: "request-categories",
        every: { count: 24, unit: "month", basis: "default" },
        covers: ["informal", "law-enforcement"],
      },
    ],
  },
  {
    id: "AD-7.6.1",
    holder: "administrators",
    says: "Describe informal requests.",
    software: ["decide"],
    limit: "Each rule rests on a published policy of another library.",
    carriedBy: [
      { function: "practice", from: "patron-privacy/law", test: "test/law/practice.test.ts" },
      { function: "assessProgram", from: "patron-privacy/program", test: "test/program/assess.test.ts" },
    ],
    requires: [
      { evidence: "request-categories", every: { count: 24, unit: "month", basis: "default" }, covers: ["informal"] },
    ],
  },
  {
    id: "AD-7.6.1.1",
    holder: "administrators",
    says: "Say when, how and how far information may be given in person, by phone and electronically.",
    software: ["decide"],
    limit: "Decides on what the desk says of the situation.",
    carriedBy: [
      { function: "decide", from: "patron-privacy", test: "test/examples/situations.test.ts" },
      { function: "practice", from: "patron-privacy/law", test: "test/law/practice.test.ts" },
      { function: "assessProgram", from: "patron-privacy/program", test: "test/program/assess.test.ts" },
    ],
    requires: [
      {
        evidence: "channel-rules",
        every: { count: 24, unit: "month", basis: "default" },
        covers: ["in-person", "phone", "electronic"],
      },
    ],
  },
  {
    id: "AD-7.6.2",
    holder: "administrators",
    says: "Describe requests of law enforcement.",
    software: ["decide"],
    limit: "Whether a paper suffices is for counsel.",
    carriedBy: [
      { function: "decide", from: "patron-privacy", test: "test/examples/situations.test.ts" },
      { function: "toolkit", from: "patron-privacy/law", test: "test/law/toolkit.test.ts" },
      { function: "assessProgram", from: "patron-privacy/program", test: "test/program/assess.test.ts" },
    ],
    requires: [
      {
        evidence: "request-categories",
        every: { count: 24, unit: "month", basis: "default" },
        covers: ["law-enforcement"],
      },
    ],
  },
  {
    id: "AD-7.6.2.1",
    holder: "administrators",
    says: "Write down the exact steps of staff for investigatory requests.",
    software: ["decide", "generate"],
    limit: "Duties and their order; that staff follow them is human.",
    carriedBy: [
      { function: "stepsFor", from: "patron-privacy/procedure", test: "test/procedure/tables.test.ts" },
      { function: "toolkit", from: "patron-privacy/law", test: "test/law/toolkit.test.ts" },
      { function: "decide", from: "patron-privacy", test: "test/decide/dependents.test.ts" },
      { function: "assessProgram", from: "patron-privacy/program", test: "test/program/assess.test.ts" },
    ],
    requires: [
      {
        evidence: "law-enforcement-steps",
        every: { count: 12, unit: "month", basis: "default" },
        covers: ["local-and-state", "federal"],
      },
    ],
  },
  {
    id: "AD-7.6.2.1.1",
    holder: "administrators",
    says: "For local and state agencies.",
    software: ["decide"],
    limit: "Whether a paper suffices is for counsel.",
    carriedBy: [
      { function: "directive", from: "patron-privacy/documents", test: "test/documents/documents.test.ts" },
      { function: "decide", from: "patron-privacy", test: "test/examples/situations.test.ts" },
      { function: "assessProgram", from: "patron-privacy/program", test: "test/program/assess.test.ts" },
    ],
    requires: [
      {
        evidence: "law-enforcement-steps",
        every: { count: 12, unit: "month", basis: "default" },
        covers: ["local-and-state"],
      },
    ],
  },
  {
    id: "AD-7.6.2.1.2",
    holder: "administrators",
    says: "For federal agencies.",
    software: ["decide"],
    limit: "Whether a paper suffices is for counsel.",
    carriedBy: [
      { function: "directive", from: "patron-privacy/documents", test: "test/documents/documents.test.ts" },
      { function: "decide", from: "patron-privacy", test: "test/examples/situations.test.ts" },
      { function: "federal", from: "patron-privacy/law", test: "test/law/federal.test.ts" },
      { function: "assessProgram", from: "patron-privacy/program", test: "test/program/assess.test.ts" },
    ],
    requires: [
      { evidence: "law-enforcement-steps", every: { count: 12, unit: "month", basis: "default" }, covers: ["federal"] },
    ],
  },
  {
    id: "AD-7.7",
    holder: "administrators",
    says: "Write a short, clear ready-reference card.",
    software: ["generate", "assess"],
    limit: "Length and age.",
    carriedBy: [
      { function: "referenceCard", from: "patron-privacy/documents", test: "test/documents/documents.test.ts" },
      { function: "assessProgram", from: "patron-privacy/program", test: "test/program/assess.test.ts" },
    ],
    requires: [{ evidence: "card", every: { count: 12, unit: "month", basis: "default" } }],
  },
  {
    id: "AD-7.7.1",
    holder: "administrators",
    says: "Put it in every department and public area.",
    software: ["assess"],
    limit: "Declared places against the declared list of places.",
    carriedBy: [{ function: "assessProgram", from: "patron-privacy/program", test: "test/program/assess.test.ts" }],
    requires: [{ evidence: "card-placement", every: { count: 12, unit: "month", basis: "default" } }],
  },
];
