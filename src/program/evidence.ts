import type { Group, ProgramEvidenceKind, Recurrence } from "./requirement.js";

/** One thing that was done. */
export interface EvidenceEntry {
  readonly kind: ProgramEvidenceKind;
  /** The calendar day on which it was done, adopted or checked. */
  readonly on: string;
  /** The first calendar day on which it no longer counts, such as the end of an appointment. */
  readonly until?: string;
  /** Topics, places or parts it covers. */
  readonly covers?: readonly string[];
  /** Who took part, by the names of the roster. */
  readonly people?: readonly string[];
  /** The body or post that did it. */
  readonly by?: string;
  readonly version?: string;
  /** Where to find it. */
  readonly citation?: string;
}

/** What a library declares of its privacy programme. */
export interface ProgramEvidence {
  readonly version?: 1;
  readonly evidence: readonly EvidenceEntry[];
  /** Who belongs to which group. A group that is not declared is not taken for empty. */
  readonly roster?: { readonly [group in Group]?: readonly string[] };
  /** The places where a card belongs. */
  readonly places?: readonly string[];
  /** Periods of the library's own, by kind of evidence, in place of ours. */
  readonly periods?: { readonly [kind in ProgramEvidenceKind]?: Pick<Recurrence, "count" | "unit"> };
  /** Posts that are vacant now. */
  readonly vacant?: readonly ("governing-body" | "administrators" | "privacy-officer" | "supervisors")[];
}
