import { type Condition, type Test, passes, testsOf } from "../vocabulary/condition.js";
import type { DisclosureRule, When } from "../policy/rule.js";
import type { Value } from "./situation.js";

/** For each fact, and for the verdict once there is one, the values it may have. */
export type Cases = { readonly [fact: string]: readonly Value[] };

/** Does something hold in every, in no, or in some of the cases still possible? */
export type Truth = "yes" | "no" | "maybe";

/**
 * A condition against the values that facts may still have.
 *
 * | each fact's values | condition |
 * |---|---|
 * | all pass | yes |
 * | none pass, for any one fact | no |
 * | otherwise | maybe |
 */
export function holds(condition: Condition, domains: Cases): Truth {
  let truth: Truth = "yes";
  for (const [fact, test] of testsOf(condition)) {
    const one = testHolds(test, domains[fact] ?? []);
    if (one === "no") return "no";
    if (one === "maybe") truth = "maybe";
  }
  return truth;
}

/** One test against the values that its fact may still have. */
export function testHolds(test: Test, values: readonly Value[]): Truth {
  let passed = 0;
  for (const value of values) if (passes(test, value)) passed++;
  return passed === 0 ? "no" : passed === values.length ? "yes" : "maybe";
}

/** The alternatives of a condition: one, several, or none where it is left out. */
export function conditionsOf(when: When | undefined): readonly Condition[] {
  if (when === undefined) return [];
  return isList(when) ? when : [when];
}

/** Any of several conditions. */
export function anyHolds(when: When | undefined, domains: Cases): Truth {
  let truth: Truth = "no";
  for (const condition of conditionsOf(when)) {
    const one = holds(condition, domains);
    if (one === "yes") return "yes";
    if (one === "maybe") truth = "maybe";
  }
  return truth;
}

/** Does a rule apply: `when` holds and `unless` does not? */
export function applies(rule: Pick<DisclosureRule, "when" | "unless">, domains: Cases): Truth {
  const when = anyHolds(rule.when, domains);
  if (when === "no") return "no";
  const unless = anyHolds(rule.unless, domains);
  if (unless === "yes") return "no";
  return when === "yes" && unless === "no" ? "yes" : "maybe";
}

function isList(when: When): when is readonly Condition[] {
  return Array.isArray(when);
}
