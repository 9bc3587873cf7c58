import type { RetentionClock, RetentionRule } from "../retention/schedule.js";
import { allOf, type Condition, conditionText } from "./condition.js";
import { dayOf, isExact, type Side } from "./day-column.js";
import type { EventStates } from "./event-states.js";
import { periodEndSql } from "./period-sql.js";
import type { Calendar } from "./rule-states.js";

const never = "date '9000-01-01'";

/**
 * Does a minimum that still keeps a row end later than a maximum that has run out? With events known to the day it
 * does. Where an event may have been on one of several days, both ends are compared, as `weigh` does it.
 */
export function outlasts(
  keeps: RetentionRule,
  demands: RetentionRule,
  events: EventStates,
  calendar: Calendar,
): Condition {
  const [mins, maxes] = [clocksOf(keeps, "min"), clocksOf(demands, "max")];
  const columns = [...mins, ...maxes].map(({ trigger }) => events.columnOf(trigger));
  if (columns.every((column) => column === undefined || isExact(column))) return true;
  const later = (side: Side) =>
    `${endOf(mins, "min", side, events, calendar)} > ${endOf(maxes, "max", side, events, calendar)}`;
  return allOf(later("first"), later("last"));
}

function clocksOf(rule: RetentionRule, side: "min" | "max"): readonly RetentionClock[] {
  const clocks: readonly RetentionClock[] = [rule, ...(rule.or ?? [])];
  return clocks.filter((clock) => clock[side] !== undefined && clock[side] !== "permanent");
}

function endOf(
  clocks: readonly RetentionClock[],
  of: "min" | "max",
  side: Side,
  events: EventStates,
  { fiscalYearEnds }: Calendar,
): string {
  const ends = clocks.flatMap(({ trigger, rounding, [of]: period }) => {
    const column = events.columnOf(trigger);
    if (column === undefined || period === undefined || period === "permanent") return [];
    const end = periodEndSql(dayOf(column, side), period, rounding, fiscalYearEnds, column.dialect);
    return [`case when ${conditionText(events.isKnown(trigger))} then ${end} else ${never} end`];
  });
  // no argument of LEAST is NULL: MariaDB would give NULL, the others leave it out
  const [only = never] = ends;
  return ends.length < 2 ? only : `least(${ends.join(", ")})`;
}
