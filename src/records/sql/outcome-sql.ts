import { allOf, anyOf, type Condition, firstOf, not } from "./condition.js";
import type { EventStates } from "./event-states.js";
import { outlasts } from "./outlasts.js";
import type { Calendar, EndStates, RuleStates } from "./rule-states.js";

/**
 * Outcomes as numbers, so that a row's cases can be compared: the two that dispose of something are the largest.
 */
export const outcomeCodes = ["conflict", "no-rule", "keep-until", "unclear", "may", "must"] as const;

/** Names an outcome that has a number. */
export type OutcomeName = (typeof outcomeCodes)[number];

/** The number of an outcome, as SQL has it. */
export function codeOf(outcome: OutcomeName): string {
  return String(outcomeCodes.indexOf(outcome));
}

/** The outcome of the rules that apply to a row, step by step as `weigh` weighs them, as a number. */
export function outcomeSql(rules: readonly RuleStates[], events: EventStates, calendar: Calendar): string {
  if (rules.length === 0) return codeOf("no-rule");
  const maxes = rules.filter(({ max, reliable }) => max !== undefined && reliable);
  const mins = rules.filter(({ min }) => min !== undefined);
  const lawDemands = anyOf(...maxes.filter(({ binding }) => binding).map(({ max }) => ranOut(max)));
  // a minimum that does not bind yields to a maximum that does
  const counts = ({ binding }: RuleStates): Condition => (binding ? true : not(lawDemands));
  const keeps = (rule: RuleStates): Condition => allOf(counts(rule), keepsToday(rule.min));
  const lawKeeps = anyOf(...mins.filter(({ binding }) => binding).map(({ min }) => keepsToday(min)));
  const conflicts = mins.flatMap((one) =>
    maxes
      .filter((other) => other !== one && other.binding === one.binding)
      .map((other) =>
        allOf(
          other.binding ? true : not(lawKeeps),
          ranOut(other.max),
          keeps(one),
          anyOf(one.min?.isWaiting ?? false, outlasts(one.scheduled.rule, other.scheduled.rule, events, calendar)),
        ),
      ),
  );
  const anyKnown = anyOf(
    ...mins.map((rule) => allOf(counts(rule), rule.min?.isKnown ?? false)),
    ...maxes.map(({ max }) => max?.isKnown ?? false),
  );
  const allWait = allOf(maxes.length > 0, ...maxes.map(({ max }) => max?.isWaiting ?? false));
  return firstOf(
    [
      [anyOf(...conflicts), codeOf("conflict")],
      [anyOf(...mins.map(keeps)), codeOf("keep-until")],
      [
        anyOf(
          ...mins.map((rule) => allOf(counts(rule), rule.min?.isUnknown ?? false)),
          !rules.some(({ reliable }) => reliable),
        ),
        codeOf("unclear"),
      ],
      [allOf(not(anyKnown), allWait), codeOf("keep-until")],
      [not(anyKnown), codeOf("unclear")],
      [anyOf(...maxes.map(({ max }) => ranOut(max))), codeOf("must")],
    ],
    codeOf("may"),
  );
}

function ranOut(end: EndStates | undefined): Condition {
  return end?.hasRunOut ?? false;
}

/** Does a minimum keep the row today? One whose clock has not begun does. */
function keepsToday(min: EndStates | undefined): Condition {
  return min === undefined ? false : anyOf(min.isWaiting, allOf(min.isKnown, not(min.hasRunOut)));
}
