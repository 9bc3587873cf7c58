import type { DayNumber } from "../retention/period.js";
import { plannedEvents, type RetentionEvent } from "../retention/vocabulary.js";
import { firstOf } from "./condition.js";
import { beginOf, type ClockMinutes, type DayColumn, isEmpty, isFrom, isNoDay, type Side } from "./day-column.js";
import type { Ask, Question } from "./decision-sql.js";

/** A column that dates an event, and what NULL in it says. */
export interface EventColumn extends DayColumn {
  /** The columns; of several the first that holds something counts. */
  readonly names: readonly string[];
  readonly event: RetentionEvent;
  readonly whenNull: "not-happened" | "not-known";
}

/** What can be found out about an event of a row. */
export interface EventQuestion {
  /** The column is empty, and that says that it has not happened. */
  readonly isToCome: (ask: Ask) => boolean;
  /** It is a day that a system would write for something that happened, or will if it can be planned. */
  readonly isPlausible: (ask: Ask) => boolean;
  /** The first or last day on which it may have been is not after this one; asked of plausible days. */
  readonly isBy: (ask: Ask, side: Side, day: DayNumber) => boolean;
}

const year1900 = -25_567;
const [empty, odd, plausible] = [0, 1, 2];

/** The questions about one column: what kind of day it holds, and whether that lies before a day. */
export function eventQuestion(column: EventColumn, today: DayNumber): EventQuestion {
  const { event, whenNull } = column;
  const kind = kindQuestion(column, today);
  const asked = new Map<ClockMinutes, Question>();
  const fromQuestion = (minutes: ClockMinutes): Question => {
    const before = asked.get(minutes);
    if (before !== undefined) return before;
    const question: Question = {
      id: `event ${event} from ${minutes}`,
      answers: 2,
      write: ([before = "", from = ""]) => firstOf([[isFrom(column, minutes), from]], before),
    };
    asked.set(minutes, question);
    return question;
  };
  return {
    isToCome: (ask) => whenNull === "not-happened" && ask(kind) === empty,
    isPlausible: (ask) => ask(kind) === plausible,
    isBy: (ask, side, day) => {
      const end = beginOf(column, side, day + 1);
      // what lies before an earlier moment lies before this one, and what lies from a later one does not
      for (const [minutes, question] of asked) {
        const answer = ask.known(question);
        if (minutes <= end && answer === 0) return true;
        if (minutes >= end && answer === 1) return false;
      }
      return ask(fromQuestion(end)) === 0;
    },
  };
}

/** Is the column empty, is it a day that a system would write for what happened, or neither? */
function kindQuestion(column: EventColumn, today: DayNumber): Question {
  const latest = plannedEvents.has(column.event) ? undefined : beginOf(column, "first", today + 1);
  const noDay = isNoDay(column);
  return {
    id: `event ${column.event}`,
    answers: 3,
    write: (branches) => {
      const [whenEmpty = "", whenOdd = "", then = ""] = [empty, odd, plausible].map((answer) => branches[answer]);
      return firstOf(
        [
          ...(whenEmpty === whenOdd ? [] : [[isEmpty(column), whenEmpty] as const]),
          ...(noDay === undefined ? [] : [[noDay, whenOdd] as const]),
          ...(latest === undefined ? [] : [[isFrom(column, latest), whenOdd] as const]),
          [isFrom(column, beginOf(column, "first", 1)), then],
          // systems write 1 January 1970 where they know no day
          [isFrom(column, beginOf(column, "last", 0)), whenOdd],
          [isFrom(column, beginOf(column, "last", year1900)), then],
        ],
        whenOdd,
      );
    },
  };
}

/** Is it a day that a system would write for what happened? NULL where the column is empty. */
export function isPlausibleSql(column: EventColumn, today: DayNumber): string {
  const noDay = isNoDay(column);
  const from = (side: Side, day: DayNumber) => isFrom(column, beginOf(column, side, day));
  return [
    from("last", year1900),
    ...(plannedEvents.has(column.event) ? [] : [`not ${from("first", today + 1)}`]),
    `not (${from("last", 0)} and not ${from("first", 1)})`,
    ...(noDay === undefined ? [] : [`not (${noDay})`]),
  ].join(" and ");
}
