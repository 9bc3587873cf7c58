import type { Path } from "../../policy/issue.js";

/** What can be wrong with a part of a plan. */
export const planGapCodes = [
  "missing",
  "too-old",
  "in-future",
  "no-backup",
  "too-many",
  "same-person",
  "twice",
  "unknown",
  "cycle",
  "not-called",
  "too-widely-seen",
] as const;

/** One thing that a plan lacks. */
export interface PlanGap {
  readonly code: (typeof planGapCodes)[number];
  readonly path: Path;
  /** The clause that asks for it. */
  readonly clause: string;
}
