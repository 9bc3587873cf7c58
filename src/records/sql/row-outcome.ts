import type { RecordType } from "../../vocabulary/facts/record.js";
import { casesOf, conditionHolds, type KnownFacts } from "../retention/conditions.js";
import type { ScheduledRule } from "../retention/schedule.js";
import type { RetentionFact } from "../retention/vocabulary.js";
import { isReliable } from "../retention/weigh.js";
import type { Ask } from "./decision-sql.js";
import type { EventStates } from "./event-states.js";
import type { FindFact } from "./fact-question.js";
import { outlasts } from "./outlasts.js";
import { type Calendar, ruleEnd } from "./rule-ends.js";
import { type OutcomeName, type RowRule, weighRow } from "./weigh-row.js";

/** What is known of a row before anything is asked of it, and how to find out the rest. */
export interface RowFacts {
  readonly stated: KnownFacts;
  readonly find: ReadonlyMap<RetentionFact, FindFact>;
}

/** Finds the outcome of rows of one kind of record, as `judge` finds that of a record. */
export function rowOutcome(
  kind: RecordType,
  scheduled: readonly ScheduledRule[],
  events: EventStates,
  { stated, find }: RowFacts,
  calendar: Calendar,
): (ask: Ask) => OutcomeName {
  const about = scheduled.filter(({ rule }) => rule.record === kind).map((one) => rowRule(one, events, calendar));
  return (ask) => {
    let facts = stated;
    const open: RetentionFact[] = [];
    const applying = about.filter(({ rule: { when = [] } }) => {
      const unknown: RetentionFact[] = [];
      for (const condition of when) {
        const { fact } = condition;
        const value = facts[fact] ?? find.get(fact)?.(ask);
        if (value === undefined) unknown.push(fact);
        else {
          facts = { ...facts, [fact]: value };
          if (conditionHolds(condition, facts) === false) return false;
        }
      }
      open.push(...unknown);
      return true;
    });
    const rules = applying.map(({ rule }) => rule);
    const cases = open.length === 0 ? [facts] : casesOf(open, rules, facts);
    return cases === undefined ? "unclear" : inCommon(cases, (known) => weighRow(inCase(applying, known), events, ask));
  };
}

function rowRule(scheduled: ScheduledRule, events: EventStates, calendar: Calendar): RowRule {
  const { rule, binding } = scheduled;
  return {
    rule,
    binding,
    reliable: isReliable(scheduled),
    min: ruleEnd(rule, "min", calendar),
    max: ruleEnd(rule, "max", calendar),
    outlasts: (other, ask) => outlasts(rule, other.rule, events, calendar, ask),
  };
}

function inCase(rules: readonly RowRule[], facts: KnownFacts): readonly RowRule[] {
  return rules.filter(({ rule: { when = [] } }) => when.every((one) => conditionHolds(one, facts) !== false));
}

/** What all cases have in common, as `mergeWeights` finds it; the rest is not asked for once two of them differ. */
function inCommon(cases: readonly KnownFacts[], outcomeIn: (facts: KnownFacts) => OutcomeName): OutcomeName {
  let common: OutcomeName | undefined;
  for (const facts of cases) {
    const outcome = outcomeIn(facts);
    if (common === undefined || outcome === common) common = outcome;
    else if (goes(common) && goes(outcome)) common = "may";
    else return "unclear";
  }
  return common ?? "unclear";
}

function goes(outcome: OutcomeName): boolean {
  return outcome === "may" || outcome === "must";
}
