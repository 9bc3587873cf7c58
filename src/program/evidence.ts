import type { ChangeKind, Group, Period, ProgramEvidenceKind } from "./requirement.js";

/** One thing that was done. */
export interface EvidenceEntry {
  /** The library's own number for it, used once. */
  readonly id?: string;
  readonly kind: ProgramEvidenceKind;
  /** The calendar day on which it was done, adopted or checked. */
  readonly on: string;
  /** The first calendar day on which it no longer counts, such as the end of an appointment. It never lengthens a period. */
  readonly until?: string;
  /** Topics, parts, places, contracts or systems it covers. */
  readonly covers?: readonly string[];
  /** Who took part, by the names of the roster. */
  readonly people?: readonly string[];
  /** Who did it: an office such as `counsel`, or a name on the roster. */
  readonly by?: string;
  readonly title?: string;
  /** The version that was adopted, reviewed, acknowledged or hung up. */
  readonly version?: string;
  /** Of a brief on the law: the jurisdiction, such as US-NY. */
  readonly jurisdiction?: string;
  /** Of a policy: how often it says that it will be reviewed. */
  readonly reviewEvery?: Period;
  /** What it found to be short and nobody has mended yet. */
  readonly open?: readonly string[];
  /** Of a report that waits for an answer: the calendar day on which it was closed. */
  readonly closedOn?: string;
  /** Where to find it. */
  readonly citation?: string;
}

/** A contract with a vendor. */
export interface ContractEntry {
  readonly id: string;
  /** The calendar days on which it was or will be renewed. */
  readonly renewals?: readonly string[];
}

/** Something that makes older evidence old at once. */
export interface ChangeEntry {
  readonly on: string;
  readonly what: ChangeKind;
}

/** What a library declares of its privacy programme. A list that is left out is not taken for an empty one. */
export interface ProgramEvidence {
  readonly version?: 1;
  readonly evidence: readonly EvidenceEntry[];
  /** Who belongs to which group. */
  readonly roster?: { readonly [group in Group]?: readonly string[] };
  /** The places where a card belongs. */
  readonly places?: readonly string[];
  readonly contracts?: readonly ContractEntry[];
  /** The systems and files that hold patron data. */
  readonly systems?: readonly string[];
  readonly disposalJobs?: readonly string[];
  readonly changes?: readonly ChangeEntry[];
  /** Periods of the library's own, by kind of evidence, in place of ours. */
  readonly periods?: { readonly [kind in ProgramEvidenceKind]?: Period };
  /** Posts that are vacant now. */
  readonly vacant?: readonly ("governing-body" | "administrators" | "privacy-officer" | "supervisors" | "counsel")[];
}
