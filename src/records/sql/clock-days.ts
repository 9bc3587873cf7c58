import { type DayNumber, dayNumber } from "../retention/period.js";
import type { RetentionClock } from "../retention/schedule.js";
import { spanOf } from "../retention/span.js";

/**
 * The last day on which an event may have been so that a period counted from it has run out by a day. `spanOf` says
 * when a period ends; this only looks for the day. `undefined` where no day since 1900 is early enough.
 */
export function lastDayRunOut(
  { trigger, min, max, rounding }: RetentionClock,
  side: "mayFrom" | "mustBy",
  by: DayNumber,
  fiscalYearEnds: string | undefined,
): DayNumber | undefined {
  // of the rule this clock alone, not those beside it
  const clock: RetentionClock = {
    trigger,
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(rounding === undefined ? {} : { rounding }),
  };
  const hasRunOut = (day: DayNumber): boolean => {
    const event = { first: day, last: day, noZone: false };
    const end = spanOf(clock, { of: () => event }, fiscalYearEnds)[side];
    return typeof end === "object" && end.hi <= by;
  };
  let early = dayNumber("1899-12-31") ?? 0;
  let late = by;
  if (!hasRunOut(early)) return undefined;
  // a later event never runs out earlier, so halving finds the day
  while (early < late) {
    const middle = Math.ceil((early + late) / 2);
    if (hasRunOut(middle)) early = middle;
    else late = middle - 1;
  }
  return early;
}
