import type { RetentionRule } from "../retention/schedule.js";
import type { Ask } from "./decision-sql.js";
import type { EventStates } from "./event-states.js";
import { type EndStates, endStates, type RuleEnd } from "./rule-ends.js";

/** Outcomes with a number each. */
export const outcomeCodes = ["conflict", "no-rule", "keep-until", "unclear", "may", "must"] as const;

/** Names an outcome that has a number. */
export type OutcomeName = (typeof outcomeCodes)[number];

/** A rule as a row is weighed by it. */
export interface RowRule {
  readonly rule: RetentionRule;
  readonly binding: boolean;
  /** May it dispose of something? */
  readonly reliable: boolean;
  readonly min: RuleEnd | undefined;
  readonly max: RuleEnd | undefined;
  /** Does the minimum outlast the maximum of another rule, where the one still keeps and the other has run out? */
  readonly outlasts: (other: RowRule, ask: Ask) => boolean;
}

interface Weighed {
  readonly rule: RowRule;
  readonly min: EndStates | undefined;
  readonly max: EndStates | undefined;
}

/** Weighs the rules that apply to a row, step by step as `weigh` does it, asking only what the next step needs. */
export function weighRow(rules: readonly RowRule[], events: EventStates, ask: Ask): OutcomeName {
  if (rules.length === 0) return "no-rule";
  const weighed = rules.map(
    (rule): Weighed => ({
      rule,
      min: rule.min === undefined ? undefined : endStates(rule.min, events, ask),
      max: rule.max === undefined ? undefined : endStates(rule.max, events, ask),
    }),
  );
  const maxes = weighed.filter(({ rule, max }) => max !== undefined && rule.reliable);
  const lawDemands = () => maxes.some(({ rule, max }) => rule.binding && max?.hasRunOut() === true);
  // a minimum that does not bind yields to a maximum that does
  const counts = ({ rule }: Weighed) => rule.binding || !lawDemands();
  const mins = weighed.filter(({ min }) => min !== undefined);
  const keeps = (one: Weighed) => keepsToday(one.min) && counts(one);
  const lawKeeps = () => mins.some(({ rule, min }) => rule.binding && keepsToday(min));
  const conflicts = mins.some((one) =>
    maxes.some(
      (other) =>
        other !== one &&
        other.rule.binding === one.rule.binding &&
        other.max?.hasRunOut() === true &&
        keeps(one) &&
        (other.rule.binding || !lawKeeps()) &&
        (one.min?.isWaiting() === true || one.rule.outlasts(other.rule, ask)),
    ),
  );
  if (conflicts) return "conflict";
  if (mins.some(keeps)) return "keep-until";
  if (!rules.some(({ reliable }) => reliable) || mins.some((one) => isUnknown(one.min) && counts(one)))
    return "unclear";
  if (maxes.some(({ max }) => max?.hasRunOut() === true)) return "must";
  const isKnown =
    maxes.some(({ max }) => max?.isKnown() === true) || mins.some((one) => one.min?.isKnown() === true && counts(one));
  if (isKnown) return "may";
  return maxes.length > 0 && maxes.every(({ max }) => max?.isWaiting() === true) ? "keep-until" : "unclear";
}

/** Does a minimum keep the row today? One whose clock has not begun does. */
function keepsToday(min: EndStates | undefined): boolean {
  return min !== undefined && (min.isWaiting() || (min.isKnown() && !min.hasRunOut()));
}

function isUnknown(end: EndStates | undefined): boolean {
  return end !== undefined && !end.isWaiting() && !end.isKnown();
}
