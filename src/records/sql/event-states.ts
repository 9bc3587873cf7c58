import type { DayNumber } from "../retention/period.js";
import { eventOrder, type RetentionEvent } from "../retention/vocabulary.js";
import { firstOf } from "./condition.js";
import { isLater, type Side } from "./day-column.js";
import type { Ask, Question } from "./decision-sql.js";
import { type EventColumn, type EventQuestion, eventQuestion, isPlausibleSql } from "./event-question.js";

/** What can be found out about the events of a row. */
export interface EventStates {
  /** It is known when it happened, or will happen. */
  readonly isKnown: (ask: Ask, event: RetentionEvent) => boolean;
  /** It has not happened. */
  readonly isToCome: (ask: Ask, event: RetentionEvent) => boolean;
  /** It is known, and the first or the last day on which it may have been is not after this one. */
  readonly isBy: (ask: Ask, event: RetentionEvent, side: Side, day: DayNumber | undefined) => boolean;
  readonly columnOf: (event: RetentionEvent) => EventColumn | undefined;
}

/**
 * Reads the events of a row as `knownEvents` reads those of a record: what lies in the future though nobody can plan
 * it, what is implausible, and two events in the wrong order are not known.
 */
export function eventStates(columns: readonly EventColumn[], today: DayNumber): EventStates {
  const byEvent = new Map(columns.map((column) => [column.event, column]));
  const questions = new Map<RetentionEvent, EventQuestion>(
    columns.map((column) => [column.event, eventQuestion(column, today)]),
  );
  const pairs = eventOrder.flatMap(([before, after]) => {
    const [one, other] = [byEvent.get(before), byEvent.get(after)];
    return one === undefined || other === undefined
      ? []
      : [{ before, after, question: orderQuestion(one, other, today) }];
  });
  // a pair is looked at after those before it: what these took away is not known any more
  const isKnownBefore = (ask: Ask, event: RetentionEvent, pair: number): boolean =>
    questions.get(event)?.isPlausible(ask) === true &&
    pairs.every(
      ({ before, after }, index) => index >= pair || (before !== event && after !== event) || !isTurned(ask, index),
    );
  const isTurned = (ask: Ask, pair: number): boolean => {
    const { before, after, question } = pairs[pair] ?? {};
    return (
      before !== undefined &&
      after !== undefined &&
      question !== undefined &&
      ask(question) === 1 &&
      isKnownBefore(ask, before, pair) &&
      isKnownBefore(ask, after, pair)
    );
  };
  const isKnown = (ask: Ask, event: RetentionEvent) => isKnownBefore(ask, event, pairs.length);
  return {
    isKnown,
    isToCome: (ask, event) => questions.get(event)?.isToCome(ask) === true,
    isBy: (ask, event, side, day) =>
      day !== undefined && isKnown(ask, event) && questions.get(event)?.isBy(ask, side, day) === true,
    columnOf: (event) => byEvent.get(event),
  };
}

/** Are both plausible, and is the first later than the one that should follow it? One question, as it matters seldom. */
function orderQuestion(before: EventColumn, after: EventColumn, today: DayNumber): Question {
  const turned = [isLater(before, after), isPlausibleSql(before, today), isPlausibleSql(after, today)].join(" and ");
  return {
    id: `order ${before.event} ${after.event}`,
    answers: 2,
    write: ([inOrder = "", whenTurned = ""]) => firstOf([[turned, whenTurned]], inOrder),
  };
}
