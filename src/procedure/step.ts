import type { Condition } from "../vocabulary/condition.js";
import type { ValueOf } from "../vocabulary/facts.js";
import type { Procedure } from "../vocabulary/procedures.js";
import type { ProcedureSource } from "./sources.js";

/** When a step is done. */
export const timings = [
  "standing",
  "at-once",
  "minutes",
  "same-talk",
  "within-hours",
  "same-day",
  "first-day",
  "within-three-days",
  "before-return-date",
  "by-return-date",
  "during",
  "afterwards",
] as const;

/** Names when a step is done. */
export type Timing = (typeof timings)[number];

/** What ends a procedure early, or leads into another. */
export interface Stop {
  readonly says: string;
  /** The procedure that goes on from there. */
  readonly goesTo?: readonly Procedure[];
}

/** One step of a procedure. */
export interface Step {
  readonly id: string;
  /** Who does it, the first who is there; `anyone` is whoever was asked. */
  readonly actors: readonly [ValueOf<"handler"> | "anyone", ...(ValueOf<"handler"> | "anyone")[]];
  readonly says: string;
  readonly timing: Timing;
  /** Steps that come before it, where they apply. */
  readonly after: readonly string[];
  /** Only in such a situation. */
  readonly only?: Condition;
  readonly stop?: Stop;
  /** What to keep as evidence that it was done. */
  readonly keep?: string;
  readonly cites: readonly ProcedureSource[];
}

/** What must never be done. */
export interface Never {
  readonly says: string;
  readonly cites: readonly ProcedureSource[];
}

/** The steps of one procedure: a partial order with guards. */
export interface ProcedureTable {
  readonly procedure: Procedure | "prep";
  readonly title: string;
  readonly steps: readonly Step[];
  readonly never: readonly Never[];
}
