import { type FactName, factName, type KnownFacts, partsOf } from "./facts-as-of.js";
import type { RetentionCondition, RetentionRule } from "./schedule.js";
import { retentionFacts } from "./vocabulary.js";

export type { KnownFacts } from "./facts-as-of.js";

/** Does a condition hold? Not known where its fact is not. */
export function conditionHolds(condition: RetentionCondition, facts: KnownFacts): boolean | undefined {
  const value = facts[factName(condition)];
  if (value === undefined) return undefined;
  if ("is" in condition) return value === condition.is;
  const { from = Number.NEGATIVE_INFINITY, below = Number.POSITIVE_INFINITY } = condition;
  return typeof value === "number" && value >= from && value < below;
}

/** The facts that are not known and on which it hangs whether a rule applies; none where it surely does or does not. */
export function openFacts({ when = [] }: RetentionRule, facts: KnownFacts): readonly FactName[] {
  const truths = when.map((condition) => conditionHolds(condition, facts));
  return truths.includes(false)
    ? []
    : when.flatMap((condition, index) => (truths[index] === undefined ? [factName(condition)] : []));
}

/** More cases than this are not gone through. */
const mostCases = 256;

/**
 * Every case of facts that are not known: both truth values, and one number in each interval that the rules tell
 * apart. `undefined` where there are too many.
 */
export function casesOf(
  open: readonly FactName[],
  rules: readonly RetentionRule[],
  facts: KnownFacts,
): readonly KnownFacts[] | undefined {
  let cases: readonly KnownFacts[] = [facts];
  for (const fact of new Set(open)) {
    const values = retentionFacts[partsOf(fact).fact].kind === "truth" ? [true, false] : cutsOf(fact, rules);
    cases = cases.flatMap((one) => values.map((value) => ({ ...one, [fact]: value })));
    if (cases.length > mostCases) return undefined;
  }
  return cases;
}

function cutsOf(fact: FactName, rules: readonly RetentionRule[]): readonly number[] {
  const cuts = rules.flatMap(({ when = [] }) =>
    when.flatMap((condition) =>
      factName(condition) === fact && !("is" in condition)
        ? [condition.from, condition.below].filter((cut) => cut !== undefined)
        : [],
    ),
  );
  const sorted = [...new Set(cuts)].sort((a, b) => a - b);
  return [(sorted[0] ?? 0) - 1, ...sorted];
}
