import type { DayNumber } from "./period.js";
import type { ScheduledRule } from "./schedule.js";
import type { DayRange, End, Span } from "./span.js";

/** A rule that applies, with its span. */
export interface Weighed {
  readonly scheduled: ScheduledRule;
  readonly span: Span;
}

/** Two rules of which the one still keeps what the other wants gone. */
export interface Contradiction {
  readonly keeps: ScheduledRule;
  readonly demands: ScheduledRule;
  /** The rule that wins because it binds and the other does not; `null` where neither does. */
  readonly settledBy: "keeps" | "demands" | null;
}

/** What the rules that apply say together. Days are numbers; `null` where there is none. */
export interface Weight {
  readonly outcome: "keep-until" | "may" | "must" | "conflict" | "no-rule" | "unclear";
  readonly until: DayNumber | null;
  readonly since: DayNumber | null;
  readonly by: DayNumber | null;
  readonly contradictions: readonly Contradiction[];
  /** The rule whose disposal counts. */
  readonly governs: ScheduledRule | null;
}

/**
 * Weighs the rules that apply on a day.
 *
 * | | if | then |
 * |---|---|---|
 * | 1 | no rule applies | no-rule |
 * | 2 | two rules contradict each other today, and both bind or neither does | conflict |
 * | 3 | a minimum has not run out, or its clock has not begun | keep-until |
 * | 4 | a minimum cannot be told, or only rules apply that nobody relies on | unclear |
 * | 5 | there is no minimum, and no maximum has begun | keep-until; unclear where that cannot be told |
 * | 6 | a maximum has run out, the shortest first | must |
 * | 7 | otherwise | may |
 *
 * A minimum that does not bind yields to a maximum that does. A rule that was not read, or whose schedule has lapsed,
 * keeps but never disposes.
 */
export function weigh(rules: readonly Weighed[], asOf: DayNumber): Weight {
  const contradictions = contradictionsAmong(rules, asOf);
  const nothing = { until: null, since: null, by: null, contradictions, governs: null };
  if (rules.length === 0) return { ...nothing, outcome: "no-rule" };
  const maxes = rules.filter(({ scheduled, span }) => span.mustBy !== "none" && isReliable(scheduled));
  const law = earliest(maxes.filter(({ scheduled }) => scheduled.binding))?.day ?? Number.POSITIVE_INFINITY;
  const mins = rules.filter(({ scheduled, span }) => span.mayFrom !== "none" && (scheduled.binding || asOf < law));
  if (isUnsettled(contradictions, mins, maxes, asOf)) return { ...nothing, outcome: "conflict" };

  const shortest = earliest(maxes);
  const by = shortest === undefined ? null : shortest.day;
  const waiting = mins.find(({ span }) => span.mayFrom === "waiting");
  const longest = latest(mins);
  if (waiting !== undefined || (longest !== undefined && asOf < longest.day)) {
    const keeps = waiting?.scheduled ?? longest?.rule;
    const day = waiting === undefined && longest !== undefined ? longest.day : Number.POSITIVE_INFINITY;
    const until = keeps?.binding === true ? day : Math.min(day, law);
    return {
      ...nothing,
      outcome: "keep-until",
      until: Number.isFinite(until) ? until : null,
      by,
      governs: keeps ?? null,
    };
  }
  const governs = shortest?.rule ?? longest?.rule ?? rules[0]?.scheduled ?? null;
  if (mins.some(({ span }) => span.mayFrom === "unknown") || !rules.some(({ scheduled }) => isReliable(scheduled)))
    return { ...nothing, outcome: "unclear", by, governs };
  if (longest === undefined && shortest === undefined) {
    const waits = maxes.length > 0 && maxes.every(({ span }) => span.mustBy === "waiting");
    return { ...nothing, outcome: waits ? "keep-until" : "unclear", governs };
  }
  const since = longest === undefined ? null : longest.day;
  return { ...nothing, outcome: by !== null && asOf >= by ? "must" : "may", since, by, governs };
}

/** Do two rules that still count contradict each other today, without one that binds the other? */
function isUnsettled(
  contradictions: readonly Contradiction[],
  mins: readonly Weighed[],
  maxes: readonly Weighed[],
  asOf: DayNumber,
): boolean {
  const lawKeeps = mins.some(({ scheduled, span: { mayFrom } }) => scheduled.binding && keepsOn(mayFrom, asOf));
  return contradictions.some(({ settledBy, keeps, demands }) => {
    if (settledBy !== null || (lawKeeps && !demands.binding)) return false;
    const min = mins.find(({ scheduled }) => scheduled === keeps)?.span.mayFrom;
    const max = maxes.find(({ scheduled }) => scheduled === demands)?.span.mustBy;
    return min !== undefined && typeof max === "object" && asOf >= max.lo && keepsOn(min, asOf);
  });
}

/** May a rule dispose of something? One that nobody read, or that has lapsed, may not. */
export function isReliable({ rule, lapsed }: ScheduledRule): boolean {
  return !lapsed && rule.marks?.includes("unread") !== true;
}

/** Does a minimum with this end still keep a record on a day? One whose clock has not begun does. */
function keepsOn(mayFrom: End, asOf: DayNumber): boolean {
  return mayFrom === "waiting" || (typeof mayFrom === "object" && asOf < mayFrom.hi);
}

function contradictionsAmong(rules: readonly Weighed[], asOf: DayNumber): readonly Contradiction[] {
  return rules.flatMap(({ scheduled: keeps, span: { mayFrom } }) =>
    rules.flatMap(({ scheduled: demands, span: { mustBy } }): readonly Contradiction[] => {
      if (keeps === demands || typeof mustBy !== "object" || !isReliable(demands)) return [];
      if (!outlasts(mayFrom, mustBy, asOf)) return [];
      const settledBy = keeps.binding === demands.binding ? null : keeps.binding ? "keeps" : "demands";
      return [{ keeps, demands, settledBy }];
    }),
  );
}

/** Does a minimum keep a record beyond the day on which it must be gone? */
function outlasts(mayFrom: End, mustBy: DayRange, asOf: DayNumber): boolean {
  // a clock that has not begun keeps the record today, and for how long nobody knows
  if (mayFrom === "waiting") return asOf >= mustBy.lo;
  // both ends, since two rules that count from one event shift together
  return typeof mayFrom === "object" && mayFrom.lo > mustBy.lo && mayFrom.hi > mustBy.hi;
}

interface Deciding {
  readonly rule: ScheduledRule;
  readonly day: DayNumber;
}

/** The rule that keeps longest, by the last day on which the event may have been. */
function latest(rules: readonly Weighed[]): Deciding | undefined {
  return rules.reduce<Deciding | undefined>((best, { scheduled, span: { mayFrom } }) => {
    if (typeof mayFrom !== "object" || (best !== undefined && best.day >= mayFrom.hi)) return best;
    return { rule: scheduled, day: mayFrom.hi };
  }, undefined);
}

/** The rule that lets it stay shortest, by the first day on which the event may have been. */
function earliest(rules: readonly Weighed[]): Deciding | undefined {
  return rules.reduce<Deciding | undefined>((best, { scheduled, span: { mustBy } }) => {
    if (typeof mustBy !== "object" || (best !== undefined && best.day <= mustBy.lo)) return best;
    return { rule: scheduled, day: mustBy.lo };
  }, undefined);
}
