import type { RetentionClock, RetentionRule } from "../retention/schedule.js";
import { firstOf } from "./condition.js";
import { dayOf, isExact, type Side } from "./day-column.js";
import type { Ask, Question } from "./decision-sql.js";
import type { EventColumn } from "./event-question.js";
import type { EventStates } from "./event-states.js";
import { periodEndSql } from "./period-sql.js";
import type { Calendar } from "./rule-ends.js";

const never = "date '9000-01-01'";

/**
 * Does a minimum that still keeps a row end later than a maximum that has run out? With events known to the day it
 * does, and nothing is asked. Where an event may have been on one of several days, both ends are compared, as `weigh`
 * does it: the one place where an engine does arithmetic on dates.
 */
export function outlasts(
  keeps: RetentionRule,
  demands: RetentionRule,
  events: EventStates,
  calendar: Calendar,
  ask: Ask,
): boolean {
  const [mins, maxes] = [knownClocks(keeps, "min", events, ask), knownClocks(demands, "max", events, ask)];
  if ([...mins, ...maxes].every(({ column }) => isExact(column))) return true;
  const later = (side: Side) => `${endOf(mins, "min", side, calendar)} > ${endOf(maxes, "max", side, calendar)}`;
  const condition = `${later("first")} and ${later("last")}`;
  const question: Question = {
    id: condition,
    answers: 2,
    write: ([no = "", yes = ""]) => firstOf([[condition, yes]], no),
  };
  return ask(question) === 1;
}

interface KnownClock {
  readonly clock: RetentionClock;
  readonly column: EventColumn;
}

/** The clocks of a rule whose events are known of the row. */
function knownClocks(rule: RetentionRule, end: "min" | "max", events: EventStates, ask: Ask): readonly KnownClock[] {
  const clocks: readonly RetentionClock[] = [rule, ...(rule.or ?? [])];
  return clocks.flatMap((clock) => {
    const column = events.columnOf(clock.trigger);
    const counts = clock[end] !== undefined && clock[end] !== "permanent";
    return counts && column !== undefined && events.isKnown(ask, clock.trigger) ? [{ clock, column }] : [];
  });
}

function endOf(clocks: readonly KnownClock[], of: "min" | "max", side: Side, { fiscalYearEnds }: Calendar): string {
  const ends = clocks.flatMap(({ clock: { rounding, [of]: period }, column }) =>
    period === undefined || period === "permanent"
      ? []
      : [periodEndSql(dayOf(column, side), period, rounding, fiscalYearEnds, column.dialect)],
  );
  // no argument of LEAST is NULL: all are of known events
  const [only = never] = ends;
  return ends.length < 2 ? only : `least(${ends.join(", ")})`;
}
