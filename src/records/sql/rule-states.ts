import type { DayNumber } from "../retention/period.js";
import type { RetentionClock, ScheduledRule } from "../retention/schedule.js";
import { isReliable } from "../retention/weigh.js";
import { lastDayRunOut } from "./clock-days.js";
import { allOf, anyOf, type Condition, not } from "./condition.js";
import type { EventStates } from "./event-states.js";

/** What is counted with. */
export interface Calendar {
  readonly today: DayNumber;
  readonly fiscalYearEnds: string | undefined;
}

/** One end of a rule for a row: that of its clocks which runs out first. Every condition is true or false. */
export interface EndStates {
  /** A day is known on which it ends; a permanent period ends on none that comes. */
  readonly isKnown: Condition;
  /** It has run out today. */
  readonly hasRunOut: Condition;
  /** Its clock has not begun. */
  readonly isWaiting: Condition;
  /** It cannot be told when it ends. */
  readonly isUnknown: Condition;
}

/** A rule as it stands for a row. */
export interface RuleStates {
  readonly scheduled: ScheduledRule;
  readonly binding: boolean;
  readonly reliable: boolean;
  /** The minimum; `undefined` where the rule has none. */
  readonly min: EndStates | undefined;
  /** The maximum; `undefined` where the rule has none. */
  readonly max: EndStates | undefined;
}

/** Reads a rule for a row, as `spanOf` reads it for a record. */
export function ruleStates(scheduled: ScheduledRule, events: EventStates, calendar: Calendar): RuleStates {
  const { rule, binding } = scheduled;
  const clocks: readonly RetentionClock[] = [rule, ...(rule.or ?? [])];
  return {
    scheduled,
    binding,
    reliable: isReliable(scheduled),
    min: endStates(clocks, "min", events, calendar),
    max: endStates(clocks, "max", events, calendar),
  };
}

function endStates(
  all: readonly RetentionClock[],
  side: "min" | "max",
  events: EventStates,
  { today, fiscalYearEnds }: Calendar,
): EndStates | undefined {
  const clocks = all.filter((clock) => clock[side] !== undefined);
  if (clocks.length === 0) return undefined;
  const counted = clocks.filter((clock) => clock[side] !== "permanent");
  const isPermanent = counted.length < clocks.length;
  const known = anyOf(isPermanent, ...counted.map(({ trigger }) => events.isKnown(trigger)));
  // a minimum counts from the last day that the event may have been on, a maximum from the first
  const [end, day] = side === "min" ? (["mayFrom", "last"] as const) : (["mustBy", "first"] as const);
  const toCome = counted.map(({ trigger }) => events.isToCome(trigger));
  return {
    isKnown: known,
    hasRunOut: anyOf(
      ...counted.map((clock) => events.isBy(clock.trigger, day, lastDayRunOut(clock, end, today, fiscalYearEnds))),
    ),
    isWaiting: allOf(!isPermanent, ...toCome),
    isUnknown: allOf(not(known), not(allOf(...toCome))),
  };
}
