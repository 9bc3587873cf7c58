import { conditionsOf } from "../policy/applies.js";
import type { DisclosureRule, Rule } from "../policy/rule.js";
import { isValueList, passes, type Test, testsOf } from "../vocabulary/condition.js";
import { type FactId, facts } from "../vocabulary/facts.js";
import type { Value } from "../vocabulary/holds.js";

/** A complete situation: one value for each fact, and the verdict it comes to. */
export type Point = { readonly [fact in FactId | "verdict"]?: Value };

/** What a vector is for: a rule that applies, or one that does not because of one fact alone. */
export interface Goal {
  readonly rule: Rule;
  /** The alternative of its condition. */
  readonly condition: readonly (readonly [FactId | "verdict", Test])[];
  /** The one fact that fails; `undefined` where the rule is to apply. */
  readonly fails: FactId | undefined;
  /** On a scale, the very value: the last one before a cut, or the cut. */
  readonly value: { readonly fact: FactId; readonly is: Value } | undefined;
}

/**
 * The goals of a rule: that it applies, by each alternative of its condition; that it does not by each fact alone; and on
 * scales both sides of each cut.
 */
export function goalsOf(rule: Rule): readonly Goal[] {
  return conditionsOf((rule as Pick<DisclosureRule, "when">).when ?? {}).flatMap((one): readonly Goal[] => {
    // a dependent rule may also test the verdict
    const condition = testsOf(one) as Goal["condition"];
    return [
      { rule, condition, fails: undefined, value: undefined },
      ...condition.flatMap(([fact, test]): readonly Goal[] => {
        if (fact === "verdict") return [];
        if (isValueList(test)) return [{ rule, condition, fails: fact, value: undefined }];
        const at = (is: Value, fails: boolean): Goal => ({
          rule,
          condition,
          fails: fails ? fact : undefined,
          value: { fact, is },
        });
        return [
          ...(test.from === undefined ? [] : [at(test.from, false), at(before(fact, test.from), true)]),
          ...(test.below === undefined ? [] : [at(before(fact, test.below), false), at(test.below, true)]),
        ].filter(({ value }) => typeof value?.is !== "number" || value.is >= 0);
      }),
    ];
  });
}

/** The last value before a cut. */
function before(fact: FactId, cut: Value): Value {
  if (facts[fact].kind === "number") return Number(cut) - 1;
  return new Date(Date.parse(`${cut}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/** Does a point do what a goal asks, as far as its condition goes? */
export function reaches(point: Point, { condition, fails, value, rule }: Goal): boolean {
  if (value !== undefined && point[value.fact] !== value.is) return false;
  for (const [fact, test] of condition) {
    const one = point[fact];
    if (one === undefined || passes(test, one) === (fact === fails)) return false;
  }
  return fails === undefined || !appliesAt(rule, point);
}

/** Does a rule's own condition hold at a point? */
export function appliesAt({ when, unless }: Pick<Rule, "when" | "unless">, point: Point): boolean {
  const any = (all: typeof when) =>
    conditionsOf((all ?? []) as NonNullable<DisclosureRule["when"]>).some((condition) =>
      (testsOf(condition) as Goal["condition"]).every(([fact, test]) => {
        const one = point[fact];
        return one !== undefined && passes(test, one);
      }),
    );
  return (when === undefined || any(when)) && !any(unless);
}
