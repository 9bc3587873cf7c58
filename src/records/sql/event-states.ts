import type { DayNumber } from "../retention/period.js";
import { eventOrder, plannedEvents, type RetentionEvent } from "../retention/vocabulary.js";
import { allOf, anyOf, type Condition, not } from "./condition.js";
import { type DayColumn, dayBetween, isEmpty, isExact, isLater, type Side } from "./day-column.js";

/** A column that dates an event, and what NULL in it says. */
export interface EventColumn extends DayColumn {
  readonly name: string;
  readonly event: RetentionEvent;
  readonly whenNull: "not-happened" | "not-known";
}

/** What can be asked about the events of a row. Every condition is true or false, never NULL. */
export interface EventStates {
  /** It is known when it happened, or will happen. */
  readonly isKnown: (event: RetentionEvent) => Condition;
  /** It has not happened. */
  readonly isToCome: (event: RetentionEvent) => Condition;
  /** It is known, and the first or the last day on which it may have been is not after this one. */
  readonly isBy: (event: RetentionEvent, side: Side, day: DayNumber | undefined) => Condition;
  readonly columnOf: (event: RetentionEvent) => EventColumn | undefined;
}

const year1900 = -25_567;
const epoch = 0;

/**
 * Reads the events of a row as `knownEvents` reads those of a record: what lies in the future though nobody can plan
 * it, what is implausible, and two events in the wrong order are not known.
 */
export function eventStates(columns: readonly EventColumn[], today: DayNumber): EventStates {
  const byEvent = new Map(columns.map((column) => [column.event, column]));
  const latest = (event: RetentionEvent) => (plannedEvents.has(event) ? undefined : today);
  const wrong = new Map<RetentionEvent, Condition>();
  const inOrder = (event: RetentionEvent) => not(wrong.get(event) ?? false);
  const isKnown = (event: RetentionEvent): Condition => {
    const column = byEvent.get(event);
    return column === undefined ? false : allOf(isPlausible(column, latest(event)), inOrder(event));
  };
  for (const [before, after] of eventOrder) {
    const [one, other] = [byEvent.get(before), byEvent.get(after)];
    if (one === undefined || other === undefined) continue;
    const turned = allOf(isKnown(before), isKnown(after), isLater(one, other));
    for (const event of [before, after]) wrong.set(event, anyOf(wrong.get(event) ?? false, turned));
  }
  return {
    isKnown,
    isToCome: (event) => {
      const column = byEvent.get(event);
      return column?.whenNull === "not-happened" && isEmpty(column);
    },
    isBy: (event, side, day) => {
      const column = byEvent.get(event);
      if (column === undefined || day === undefined || day < year1900) return false;
      if (!isExact(column)) return allOf(isKnown(event), dayBetween(column, side, undefined, day));
      const last = latest(event);
      if (last !== undefined && day >= last) return isKnown(event);
      return allOf(isPlausible(column, day), inOrder(event));
    },
    columnOf: (event) => byEvent.get(event),
  };
}

/** Is it a day that a system would write for something that happened, not later than this? Nothing is too late where it can be planned. */
function isPlausible(column: DayColumn, latest: DayNumber | undefined): Condition {
  if (isExact(column))
    return allOf(
      dayBetween(column, "first", year1900, latest),
      latest !== undefined && latest < epoch ? true : not(dayBetween(column, "first", epoch, epoch)),
    );
  return allOf(
    dayBetween(column, "last", year1900, undefined),
    dayBetween(column, "first", undefined, latest),
    not(allOf(dayBetween(column, "first", undefined, epoch), dayBetween(column, "last", epoch, undefined))),
  );
}
