import type { EventDay } from "./event-day.js";
import type { KnownEvents } from "./known-events.js";
import { addPeriod, type DayNumber, type Period, type Rounding, roundUp } from "./period.js";
import type { RetentionClock, RetentionRule } from "./schedule.js";

/** A day between two days, where the event it is counted from is not known to the day. */
export interface DayRange {
  readonly lo: DayNumber;
  readonly hi: DayNumber;
}

/** When one side of a rule ends: a day, not before an event that is still to come, not known, or never stated. */
export type End = DayRange | "waiting" | "unknown" | "none";

/** The first day on which a rule lets a record go, and the last on which it lets it stay. */
export interface Span {
  readonly mayFrom: End;
  readonly mustBy: End;
}

const never: DayRange = { lo: Number.POSITIVE_INFINITY, hi: Number.POSITIVE_INFINITY };

/** The span of a rule for a record with these events: that of its clocks which runs out first. */
export function spanOf(
  rule: RetentionClock & Pick<RetentionRule, "or">,
  events: Pick<KnownEvents, "of">,
  fiscalYearEnds: string | undefined,
): Span {
  const clocks: readonly RetentionClock[] = [rule, ...(rule.or ?? [])];
  const ends = clocks.map(({ trigger, min, max, rounding }): Span => {
    const event = events.of(trigger);
    const end = (period: Period): End => {
      if (event === "unknown") return "unknown";
      return event === "not-yet" ? "waiting" : rangeOf(event, period, rounding, fiscalYearEnds);
    };
    return {
      mayFrom: min === undefined ? "none" : min === "permanent" ? never : end(min),
      mustBy: max === undefined ? "none" : end(max),
    };
  });
  return { mayFrom: first(ends.map(({ mayFrom }) => mayFrom)), mustBy: first(ends.map(({ mustBy }) => mustBy)) };
}

/**
 * The day after a period: the first on which a minimum lets the record go, and the last on which a maximum lets it
 * stay. Rounded up, a period runs to the end of the month or year, so that day is the first of the next.
 */
function rangeOf(
  { first: lo, last: hi }: EventDay,
  period: Period,
  rounding: Rounding | undefined,
  fiscalYearEnds: string | undefined,
): End {
  if (rounding === undefined) return { lo: addPeriod(lo, period), hi: addPeriod(hi, period) };
  const [from, to] = [lo, hi].map((day) => roundUp(addPeriod(day, period), rounding, fiscalYearEnds));
  return from === undefined || to === undefined ? "unknown" : { lo: from + 1, hi: to + 1 };
}

/** The end that comes first. One that is not known or still to come is left out beside one that is known. */
function first(ends: readonly End[]): End {
  const ranges = ends.filter((end) => typeof end === "object");
  if (ranges.length > 0)
    return { lo: Math.min(...ranges.map(({ lo }) => lo)), hi: Math.min(...ranges.map(({ hi }) => hi)) };
  return ends.includes("unknown") ? "unknown" : ends.includes("waiting") ? "waiting" : "none";
}
