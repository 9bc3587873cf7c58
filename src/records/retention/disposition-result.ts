import type { ShapeIssue } from "../../policy/schema-issues.js";
import type { Citation } from "../../policy/source.js";
import type { EventDoubt } from "./known-events.js";
import type { RetentionMark } from "./schedule.js";
import type { BeforeDisposal, Disposal, RetentionEvent, RetentionFact } from "./vocabulary.js";

/** What is to be done with a record. */
export const retentionOutcomes = ["keep-until", "may", "must", "on-hold", "conflict", "no-rule", "unclear"] as const;

/** Names what is to be done with a record. */
export type RetentionOutcome = (typeof retentionOutcomes)[number];

/** Why a disposition should be read with care. */
export type RetentionDoubt =
  | { readonly code: EventDoubt; readonly event: RetentionEvent }
  | { readonly code: "hold-not-certain"; readonly hold: string }
  | { readonly code: "lapsed" | "unread" | "expired"; readonly rule: string };

/** A rule that applies, or that may apply where a fact is not known. */
export interface RetentionReason {
  readonly rule: string;
  /** The pack or schedule it comes from. */
  readonly origin: string;
  readonly says: string;
  readonly binding: boolean;
  /** The first day on which it lets the record go; `null` where there is none or it cannot be told. */
  readonly mayFrom: string | null;
  /** The last day on which it lets the record stay; `null` where there is none or it cannot be told. */
  readonly mustBy: string | null;
  readonly cites: readonly Citation[];
  readonly marks: readonly RetentionMark[];
  /** Facts that are not known and on which it hangs whether it applies. */
  readonly onlyIf: readonly RetentionFact[];
}

/** Two rules of which one still keeps what the other wants gone. */
export interface RetentionConflict {
  readonly keeps: string;
  readonly demands: string;
  /** The rule that wins because it binds and the other does not; `null` where neither does. */
  readonly settledBy: string | null;
}

/** What is to be done with a record, and why: plain frozen data. */
export interface Disposition {
  readonly outcome: RetentionOutcome;
  /** What it would be without the hold; `null` where there is none. */
  readonly otherwise: Exclude<RetentionOutcome, "on-hold"> | null;
  /** It is kept until this day, on which it may go; `null` where no day is known. */
  readonly until: string | null;
  /** It may go since this day; `null` where nothing ever kept it. */
  readonly since: string | null;
  /** It must be gone by the end of this day; `null` where no maximum is known. */
  readonly by: string | null;
  readonly disposal: Disposal | null;
  /** What must be done first. */
  readonly before: readonly BeforeDisposal[];
  /** The ids of the holds that cover it. */
  readonly holds: readonly string[];
  readonly reasons: readonly RetentionReason[];
  readonly conflicts: readonly RetentionConflict[];
  /** What would have to be known. */
  readonly missing: { readonly events: readonly RetentionEvent[]; readonly facts: readonly RetentionFact[] };
  readonly doubts: readonly RetentionDoubt[];
  /** What is wrong with what was given: where and what was expected, never what was found. */
  readonly issues: readonly ShapeIssue[];
  readonly asOf: string;
}
