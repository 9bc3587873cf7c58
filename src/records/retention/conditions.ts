import type { RetentionCondition, RetentionRule } from "./schedule.js";
import { type RetentionFact, retentionFacts } from "./vocabulary.js";

/** What is known of the facts of a record. */
export type KnownFacts = { readonly [fact in RetentionFact]?: number | boolean };

/** Does a condition hold? Not known where its fact is not. */
export function conditionHolds(condition: RetentionCondition, facts: KnownFacts): boolean | undefined {
  const value = facts[condition.fact];
  if (value === undefined) return undefined;
  if ("is" in condition) return value === condition.is;
  const { from = Number.NEGATIVE_INFINITY, below = Number.POSITIVE_INFINITY } = condition;
  return typeof value === "number" && value >= from && value < below;
}

/** The facts that are not known and on which it hangs whether a rule applies; none where it surely does or does not. */
export function openFacts({ when = [] }: RetentionRule, facts: KnownFacts): readonly RetentionFact[] {
  const truths = when.map((condition) => conditionHolds(condition, facts));
  return truths.includes(false) ? [] : when.flatMap(({ fact }, index) => (truths[index] === undefined ? [fact] : []));
}

/** More cases than this are not gone through. */
const mostCases = 256;

/**
 * Every case of facts that are not known: both truth values, and one number in each interval that the rules tell
 * apart. `undefined` where there are too many.
 */
export function casesOf(
  open: readonly RetentionFact[],
  rules: readonly RetentionRule[],
  facts: KnownFacts,
): readonly KnownFacts[] | undefined {
  let cases: readonly KnownFacts[] = [facts];
  for (const fact of new Set(open)) {
    const values = retentionFacts[fact].kind === "truth" ? [true, false] : cutsOf(fact, rules);
    cases = cases.flatMap((one) => values.map((value) => ({ ...one, [fact]: value })));
    if (cases.length > mostCases) return undefined;
  }
  return cases;
}

function cutsOf(fact: RetentionFact, rules: readonly RetentionRule[]): readonly number[] {
  const cuts = rules.flatMap(({ when = [] }) =>
    when.flatMap((condition) =>
      condition.fact === fact && !("is" in condition)
        ? [condition.from, condition.below].filter((cut) => cut !== undefined)
        : [],
    ),
  );
  const sorted = [...new Set(cuts)].sort((a, b) => a - b);
  return [(sorted[0] ?? 0) - 1, ...sorted];
}
