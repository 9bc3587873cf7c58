/** Kinds of evidence. A library declares when it did what, and for whom; never a patron's data. */
export const evidenceKinds = [
  "briefing",
  "law-brief",
  "policy",
  "resources",
  "counsel-review",
  "reference-list",
  "vendor-assessment",
  "privacy-audit",
  "practice-review",
  "definitions",
  "cross-references",
  "records-inventory",
  "retention-schedule",
  "organisation-chart",
  "authority-list",
  "request-categories",
  "channel-rules",
  "law-enforcement-steps",
  "card",
  "card-placement",
  "delegation",
  "privacy-officer",
  "privacy-training",
  "response-matrix",
  "spot-check",
  "training-evaluation",
  "communication-plan",
  "plan-acknowledgement",
  "contact-check",
  "spokesperson",
  "media-training",
  "relationship-register",
  "public-notice",
  "flaw-report",
  "talking-points",
  "procedure-acknowledgement",
] as const;

/** Names a kind of evidence. */
export type ProgramEvidenceKind = (typeof evidenceKinds)[number];

/** Groups of people who must all have taken part. */
export const groups = [
  "governing-body",
  "administrators",
  "privacy-officer",
  "key-staff",
  "supervisors",
  "all-staff",
] as const;

/** Names a group of people. */
export type Group = (typeof groups)[number];

/** How often something is due again. */
export interface Recurrence {
  readonly count: number;
  readonly unit: "day" | "month";
  /** `published`: a published plan says so. `default`: our proposal, to be set by the library. */
  readonly basis: "published" | "default";
  /** The source of a published one. */
  readonly source?: string;
}

/** What shows that a clause is kept. */
export interface Requirement {
  readonly evidence: ProgramEvidenceKind;
  /** Due again after so long; on change only where it is absent. */
  readonly every?: Recurrence;
  /** Topics, places or parts that must all be covered. */
  readonly covers?: readonly string[];
  /** The people who must all have taken part. */
  readonly everyone?: Group;
}
