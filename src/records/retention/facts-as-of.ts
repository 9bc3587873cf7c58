import type { EventDay } from "./event-day.js";
import type { KnownEvents } from "./known-events.js";
import type { RetainedRecord } from "./retained-record.js";
import type { RetentionCondition, RetentionRule } from "./schedule.js";
import type { RetentionEvent, RetentionFact } from "./vocabulary.js";

/** Names a fact, now or as it was at an event. */
export type FactName = RetentionFact | `${RetentionFact} at ${RetentionEvent}`;

/** What is known of facts, now and as of events. */
export type KnownFacts = { readonly [name in FactName]?: number | boolean };

/** The name of the fact that a condition tests. */
export function factName({ fact, asOf }: Pick<RetentionCondition, "fact" | "asOf">): FactName {
  return asOf === undefined ? fact : `${fact} at ${asOf}`;
}

/** The fact and the event of a name. */
export function partsOf(name: FactName): { readonly fact: RetentionFact; readonly asOf?: RetentionEvent } {
  const [fact, asOf] = name.split(" at ") as [RetentionFact, RetentionEvent?]; // as factName writes it
  return asOf === undefined ? { fact } : { fact, asOf };
}

/** The facts of a record, with those as of an event for which a rule asks. */
export function factsOf(record: RetainedRecord, rules: readonly RetentionRule[], events: KnownEvents): KnownFacts {
  const facts = record.facts ?? {};
  const asked = rules.flatMap(({ when = [] }) => when.filter(({ asOf }) => asOf !== undefined));
  if (asked.length === 0) return facts;
  const timed = asked.flatMap(({ fact, asOf }) => {
    if (asOf === undefined) return [];
    const value = record.factsAsOf?.[asOf]?.[fact] ?? factAt(fact, asOf, facts, events);
    return value === undefined ? [] : [[factName({ fact, asOf }), value] as const];
  });
  return { ...facts, ...Object.fromEntries(timed) };
}

/**
 * A fact as it was at an event. Before the event it is what it is now. A choice has dates: whether the history was kept
 * then follows from the days on which the patron opted in and out. Any other fact of the past is not known.
 */
function factAt(
  fact: RetentionFact,
  asOf: RetentionEvent,
  facts: KnownFacts,
  events: KnownEvents,
): number | boolean | undefined {
  const at = events.of(asOf);
  if (at === "not-yet") return facts[fact];
  return at === "unknown" || fact !== "keeps-history" ? undefined : keptHistoryAt(at, events);
}

/** Had the patron chosen to have the history kept, on a day? The days of choices are those of the last of each kind. */
function keptHistoryAt(at: EventDay, events: KnownEvents): boolean | undefined {
  const [chosen, left] = [events.stated("opted-in"), events.stated("opted-out")];
  if (chosen === "not-yet") return false;
  if (chosen === "unknown") return undefined;
  if (chosen.first > at.last)
    // chosen later; an earlier choice that ended leaves open what it was in between
    return typeof left === "object" && left.first <= chosen.last ? undefined : left === "unknown" ? undefined : false;
  if (chosen.last > at.first) return undefined;
  if (left === "not-yet") return true;
  if (left === "unknown") return undefined;
  if (left.first > at.last || left.last < chosen.first) return true;
  return left.last <= at.first && left.first > chosen.last ? false : undefined;
}

/** The events that would tell a fact as of an event. */
export function eventsThatTell({
  fact,
  asOf,
}: {
  readonly fact: RetentionFact;
  readonly asOf?: RetentionEvent;
}): readonly RetentionEvent[] {
  if (asOf === undefined) return [];
  return fact === "keeps-history" ? [asOf, "opted-in", "opted-out"] : [asOf];
}
