import type { DayNumber } from "../retention/period.js";
import type { RetentionClock, RetentionRule } from "../retention/schedule.js";
import type { RetentionEvent } from "../retention/vocabulary.js";
import { lastDayRunOut } from "./clock-days.js";
import type { Side } from "./day-column.js";
import type { Ask } from "./decision-sql.js";
import type { EventStates } from "./event-states.js";

/** What is counted with. */
export interface Calendar {
  readonly today: DayNumber;
  readonly fiscalYearEnds: string | undefined;
}

/** One clock of a rule: its event, and the last day on which that may have been so that the period has run out. */
interface CountedClock {
  readonly event: RetentionEvent;
  readonly side: Side;
  readonly runOut: DayNumber | undefined;
}

/** One end of a rule: that of its clocks which runs out first. */
export interface RuleEnd {
  readonly isPermanent: boolean;
  readonly clocks: readonly CountedClock[];
}

/** A minimum ends after the last day that the event may have been on, a maximum after the first. */
const sideOf = { min: "last", max: "first" } as const satisfies { readonly [end: string]: Side };

/** The minimum or maximum of a rule; `undefined` where it has none. */
export function ruleEnd(rule: RetentionRule, end: "min" | "max", calendar: Calendar): RuleEnd | undefined {
  const all: readonly RetentionClock[] = [rule, ...(rule.or ?? [])];
  const stated = all.filter((clock) => clock[end] !== undefined);
  if (stated.length === 0) return undefined;
  const counted = stated.filter((clock) => clock[end] !== "permanent");
  return {
    isPermanent: counted.length < stated.length,
    clocks: counted.map((clock) => {
      const runOut = lastDayRunOut(
        clock,
        end === "min" ? "mayFrom" : "mustBy",
        calendar.today,
        calendar.fiscalYearEnds,
      );
      return { event: clock.trigger, side: sideOf[end], runOut };
    }),
  };
}

/** How an end stands for a row, as `spanOf` finds it for a record. */
export interface EndStates {
  /** A day is known on which it ends; a permanent period ends on none that comes. */
  readonly isKnown: () => boolean;
  readonly hasRunOut: () => boolean;
  /** Its clock has not begun. */
  readonly isWaiting: () => boolean;
}

/** Finds out how an end stands for a row. */
export function endStates({ isPermanent, clocks }: RuleEnd, events: EventStates, ask: Ask): EndStates {
  return {
    isKnown: () => isPermanent || clocks.some(({ event }) => events.isKnown(ask, event)),
    hasRunOut: () => clocks.some(({ event, side, runOut }) => events.isBy(ask, event, side, runOut)),
    isWaiting: () => !isPermanent && clocks.every(({ event }) => events.isToCome(ask, event)),
  };
}
