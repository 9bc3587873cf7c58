import type { Cite, Source } from "../../policy/source.js";
import type { DataElement } from "../../vocabulary/element-groups.js";
import type { RecordType } from "../../vocabulary/facts/record.js";
import type { Jurisdiction } from "../../vocabulary/jurisdictions.js";
import type { Period, Rounding } from "./period.js";
import type { BeforeDisposal, Disposal, RetentionEvent, RetentionFact } from "./vocabulary.js";

/** What a retention rule rests on. Law and schedule bind; the others yield to them. */
export const authorities = ["law", "schedule", "policy", "guidance", "default"] as const;

/** Names what a retention rule rests on. */
export type RetentionAuthority = (typeof authorities)[number];

/** Why a reader should be careful with a retention rule. */
export const retentionMarks = ["unread", "proposal", "contested", "old"] as const;

/** Names a mark of a retention rule. */
export type RetentionMark = (typeof retentionMarks)[number];

/**
 * A condition on a fact: a number in an interval, `from` inclusive and `below` exclusive, or a truth value. With `asOf`
 * it is the fact as it was at an event: a patron who opts in later keeps no loans made before.
 */
export type RetentionCondition = { readonly fact: RetentionFact; readonly asOf?: RetentionEvent } & (
  | { readonly from?: number; readonly below?: number }
  | { readonly is: boolean }
);

/** From when a record is kept how long. */
export interface RetentionClock {
  readonly trigger: RetentionEvent;
  /** At least so long; `permanent` never ends. */
  readonly min?: Period | "permanent";
  /** At most so long. */
  readonly max?: Period;
  /** The period runs on to the end of the month or year in which it ends. */
  readonly rounding?: Rounding;
}

/** One rule of a retention schedule. */
export interface RetentionRule extends RetentionClock {
  readonly id: string;
  readonly record: RecordType;
  /** The data elements it is about; all of the record where it is left out. */
  readonly elements?: readonly DataElement[];
  readonly authority: RetentionAuthority;
  /** Other clocks: the first to run out ends the period. */
  readonly or?: readonly RetentionClock[];
  /** All of these must hold. */
  readonly when?: readonly RetentionCondition[];
  readonly disposal: Disposal;
  /** What must be done first. */
  readonly before?: readonly BeforeDisposal[];
  /** First day, inclusive. */
  readonly from?: string;
  /** Last day, exclusive. */
  readonly until?: string;
  /** One plain sentence. */
  readonly says: string;
  readonly cites: readonly [Cite, ...Cite[]];
  readonly notes?: string;
  readonly marks?: readonly RetentionMark[];
}

/** A published retention schedule, or the retention part of a policy, as its source has it. */
export interface RetentionPack {
  readonly id: string;
  readonly title: string;
  readonly jurisdiction?: Jurisdiction;
  readonly sources: { readonly [key: string]: Source };
  readonly rules: readonly RetentionRule[];
  /** What the source has beside these rules, or what of it nobody has read. */
  readonly notEncoded?: readonly string[];
  /** The schedule as a whole is in force from this day on. */
  readonly from?: string;
  /** And before this day. */
  readonly until?: string;
  /** Counts only for a library that has adopted it: the fact `schedule-adopted` is then a condition of every rule. */
  readonly needsAdoption?: true;
  /** The source was replaced or is old: its rules bind nobody, and are kept to show their shape. */
  readonly lapsed?: true;
}

/** What `defineSchedule` makes a schedule of. */
export interface ScheduleDraft {
  readonly id: string;
  readonly title: string;
  /** Published schedules that it takes in. */
  readonly packs?: readonly RetentionPack[];
  readonly sources?: { readonly [key: string]: Source };
  readonly rules?: readonly RetentionRule[];
}

/** A rule of a schedule with the pack it comes from. */
export interface ScheduledRule {
  readonly rule: RetentionRule;
  /** The id of its pack, or of the schedule. */
  readonly origin: string;
  /** Does it bind, so that policy yields to it? */
  readonly binding: boolean;
  readonly lapsed: boolean;
}

/** A checked retention schedule: plain frozen data, made by `defineSchedule` or `parseSchedule`. */
export interface Schedule {
  readonly "~patron-privacy/brand": "Schedule";
  readonly id: string;
  readonly title: string;
  readonly rules: readonly ScheduledRule[];
  /** Sources by origin and key. */
  readonly sources: { readonly [origin: string]: { readonly [key: string]: Source } };
}

/** Is a value a schedule that `defineSchedule` or `parseSchedule` made? */
export function isSchedule(value: unknown): value is Schedule {
  try {
    return (
      typeof value === "object" &&
      value !== null &&
      "~patron-privacy/brand" in value &&
      value["~patron-privacy/brand"] === "Schedule" &&
      "rules" in value &&
      Array.isArray(value.rules)
    );
  } catch {
    return false; // a proxy that throws
  }
}
