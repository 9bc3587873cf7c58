import type { ProgramSourceKey } from "./sources.js";

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
  "disposal-run",
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
  "plan-drill",
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

/** Groups of people on a roster. Volunteers and contractors are trained like staff. */
export const groups = [
  "governing-body",
  "administrators",
  "privacy-officer",
  "key-staff",
  "supervisors",
  "all-staff",
  "volunteers",
  "contractors",
] as const;

/** Names a group of people. */
export type Group = (typeof groups)[number];

/** Who may have to do something for it to count. A group is an office too; counsel has no roster. */
export const offices = [...groups, "counsel"] as const;

/** Names an office. */
export type Office = (typeof offices)[number];

/** Lists that evidence must cover whole; what is not listed is not taken for nothing. Policies are those adopted. */
export const inventories = ["places", "contracts", "systems", "disposal-jobs", "policies"] as const;

/** Names a list that evidence must cover whole. */
export type InventoryList = (typeof inventories)[number];

/** What a change makes old at once, whatever its age. */
export const changeKinds = ["people", "systems", "law", "policy"] as const;

/** Names a kind of change. */
export type ChangeKind = (typeof changeKinds)[number];

/** A period of calendar time. */
export interface Period {
  readonly count: number;
  readonly unit: "day" | "month";
}

/** How often something is due again. */
export interface Recurrence extends Period {
  /** `published`: a published plan says so. `default`: our proposal, to be set by the library. */
  readonly basis: "published" | "default";
  /** The source of a published one. */
  readonly source?: ProgramSourceKey;
}

/** What shows that a clause is kept. How often, and by which fields, stands in the rule of the kind of evidence. */
export interface Requirement {
  readonly evidence: ProgramEvidenceKind;
  /** Topics or parts that must all be covered. */
  readonly covers?: readonly string[];
  /** A list of the declaration that must be covered whole. */
  readonly list?: InventoryList;
  /** The people who must all have taken part, in every topic. */
  readonly everyone?: readonly Group[];
  /** It counts only if one of these did it. */
  readonly by?: readonly Office[];
}
