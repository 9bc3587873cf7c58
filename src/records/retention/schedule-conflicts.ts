import { freezeData } from "../../internal/freeze.js";
import { type RecordType, record } from "../../vocabulary/facts/record.js";
import { factName } from "./facts-as-of.js";
import { addPeriod, type DayNumber, dayNumber, dayText, roundUp } from "./period.js";
import type { RetentionClock, RetentionCondition, RetentionRule, Schedule } from "./schedule.js";
import type { RetentionEvent } from "./vocabulary.js";

/** Two rules of a schedule of which one can still keep what the other wants gone. */
export interface ScheduleConflict {
  readonly record: RecordType;
  readonly keeps: string;
  readonly demands: string;
  /** The rule that wins because it binds and the other does not; `null` where neither does. */
  readonly settledBy: string | null;
  /**
   * `always`: both count from the same event, and the minimum is longer. `by-events`: they count from different events,
   * so it hangs on how far apart these are.
   */
  readonly kind: "always" | "by-events";
  /** An event on this day shows it; `null` for `by-events` and for what is kept for ever. */
  readonly example: {
    readonly event: RetentionEvent;
    readonly on: string;
    readonly mayFrom: string;
    readonly mustBy: string;
  } | null;
}

/** What helps to compare periods. */
export interface ScheduleConflictOptions {
  /** The last day of the library's fiscal year, as 06-30; 12-31 where it is left out. */
  readonly fiscalYearEnds?: string;
}

/**
 * Finds rules of a schedule that contradict each other: one keeps a record longer than another lets it stay, and both
 * can apply to it on the same day. Where one of them binds and the other does not, `settledBy` names it.
 *
 * @example
 * ```ts
 * import { defineSchedule, scheduleConflicts } from "patron-privacy/records";
 *
 * const says = { record: "surveillance-video", trigger: "created", disposal: "overwrite", cites: [{ source: "board" }] } as const;
 * const schedule = defineSchedule({
 *   id: "town",
 *   title: "Town Library",
 *   sources: { board: { title: "Camera policy" } },
 *   rules: [
 *     { ...says, id: "at-least", authority: "schedule", min: { amount: 14, unit: "days" }, says: "At least 14 days." },
 *     { ...says, id: "at-most", authority: "policy", max: { amount: 7, unit: "days" }, says: "At most 7 days." },
 *   ],
 * });
 * if (!schedule.ok) throw new Error("the schedule has issues");
 * scheduleConflicts(schedule.value).map(({ keeps, demands, settledBy }) => [keeps, demands, settledBy]); // => [["at-least", "at-most", "at-least"]]
 * ```
 */
export function scheduleConflicts(
  schedule: Schedule,
  { fiscalYearEnds = "12-31" }: ScheduleConflictOptions = {},
): readonly ScheduleConflict[] {
  const found = schedule.rules.flatMap((keeps) =>
    schedule.rules.flatMap((demands): readonly ScheduleConflict[] => {
      if (keeps === demands || !canMeet(keeps.rule, demands.rule)) return [];
      const clash = clashOf(keeps.rule, demands.rule, fiscalYearEnds);
      if (clash === undefined) return [];
      const settledBy = keeps.binding === demands.binding ? null : keeps.binding ? keeps.rule.id : demands.rule.id;
      return [{ record: keeps.rule.record, keeps: keeps.rule.id, demands: demands.rule.id, settledBy, ...clash }];
    }),
  );
  return freezeData(found);
}

/**
 * The kinds of record on which a schedule says nothing. It is a gap to close, not a reason to keep them.
 *
 * @example
 * ```ts
 * import { defineSchedule, georgiaLocal, scheduleGaps } from "patron-privacy/records";
 *
 * const schedule = defineSchedule({ id: "county", title: "County Library", packs: [georgiaLocal] });
 * schedule.ok && scheduleGaps(schedule.value).includes("registration"); // => false
 * schedule.ok && scheduleGaps(schedule.value).includes("entry-log"); // => true
 * ```
 */
export function scheduleGaps({ rules }: Schedule): readonly RecordType[] {
  const said = new Set(rules.map(({ rule }) => rule.record));
  return record.values.filter((one) => !said.has(one));
}

type Clash = Pick<ScheduleConflict, "kind" | "example">;

function clashOf(keeps: RetentionRule, demands: RetentionRule, fiscalYearEnds: string): Clash | undefined {
  const mins = clocksOf(keeps).filter(({ min }) => min !== undefined);
  const maxes = clocksOf(demands).filter(({ max }) => max !== undefined);
  const [min] = mins;
  const [max] = maxes;
  if (min === undefined || max === undefined) return undefined;
  const alone = mins.length === 1 && maxes.length === 1 && min.trigger === max.trigger;
  if (!alone)
    return min.min === "permanent" && mins.length === 1
      ? { kind: "always", example: null }
      : { kind: "by-events", example: null };
  return sameEvent(min, max, fiscalYearEnds);
}

/** Goes through every day of four years, so that no length of month or year is missed. */
function sameEvent(
  { trigger, min, rounding }: RetentionClock,
  { max, rounding: otherRounding }: RetentionClock,
  fiscalYearEnds: string,
): Clash | undefined {
  if (min === undefined || max === undefined) return undefined;
  if (min === "permanent") return { kind: "always", example: null };
  const start = dayNumber("2023-01-01") ?? 0;
  for (let day = start; day < start + 1_461; day++) {
    const mayFrom = endOf(addPeriod(day, min), rounding, fiscalYearEnds);
    const mustBy = endOf(addPeriod(day, max), otherRounding, fiscalYearEnds);
    if (mayFrom > mustBy)
      return {
        kind: "always",
        example: { event: trigger, on: dayText(day), mayFrom: dayText(mayFrom), mustBy: dayText(mustBy) },
      };
  }
  return undefined;
}

function endOf(day: DayNumber, rounding: RetentionClock["rounding"], fiscalYearEnds: string): DayNumber {
  return rounding === undefined ? day : (roundUp(day, rounding, fiscalYearEnds) ?? day) + 1;
}

function clocksOf(rule: RetentionRule): readonly RetentionClock[] {
  return [rule, ...(rule.or ?? [])];
}

/** Can two rules apply to one record on one day? */
function canMeet(a: RetentionRule, b: RetentionRule): boolean {
  const overlap = (one: RetentionRule, other: RetentionRule) =>
    one.from === undefined || other.until === undefined || one.from < other.until;
  return (
    a.record === b.record &&
    overlap(a, b) &&
    overlap(b, a) &&
    (a.elements === undefined || b.elements === undefined || a.elements.some((one) => b.elements?.includes(one))) &&
    areCompatible([...(a.when ?? []), ...(b.when ?? [])])
  );
}

/** Can all conditions hold at once? */
function areCompatible(conditions: readonly RetentionCondition[]): boolean {
  return conditions.every((condition) =>
    "is" in condition
      ? conditions.every(
          (other) => factName(other) !== factName(condition) || !("is" in other) || other.is === condition.is,
        )
      : conditions.every(
          (other) =>
            factName(other) !== factName(condition) ||
            "is" in other ||
            (condition.from ?? Number.NEGATIVE_INFINITY) < (other.below ?? Number.POSITIVE_INFINITY),
        ),
  );
}
