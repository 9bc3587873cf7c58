import { conditionsOf } from "../policy/applies.js";
import type { Rule } from "../policy/rule.js";
import { isValueList, testsOf } from "../vocabulary/condition.js";
import type { Fact } from "../vocabulary/fact.js";
import type { FactId } from "../vocabulary/facts.js";
import type { Value } from "../vocabulary/holds.js";

/** All values of a closed fact; of a scale, one point of each stretch that the rules tell apart. */
export type ValuesOf = (id: FactId, fact: Fact) => readonly Value[];

/** What conditions of a rule cut a scale by. */
export type Conditional = Pick<Rule, "when" | "unless">;

/** {@link ValuesOf} for some rules. */
export function valuesIn(rules: readonly Conditional[], id: FactId, fact: Fact): readonly Value[] {
  if (fact.kind === "closed") return fact.values;
  const cuts = new Set<Value>();
  for (const rule of rules) {
    for (const condition of [...conditionsOf(rule.when), ...conditionsOf(rule.unless)]) {
      for (const [tested, test] of testsOf(condition)) {
        if (tested !== id || isValueList(test)) continue;
        if (test.from !== undefined) cuts.add(test.from);
        if (test.below !== undefined) cuts.add(test.below);
      }
    }
  }
  const sorted = [...cuts].sort((a, b) => (a < b ? -1 : 1));
  const first = sorted[0];
  if (first === undefined) return [fact.kind === "number" ? 0 : "0001-01-01"];
  // no number of a request is below 0, so a cut there tells nothing apart
  if (typeof first === "number") return first <= 0 ? sorted : [Math.max(0, first - 1), ...sorted];
  return ["0001-01-01", ...sorted];
}
