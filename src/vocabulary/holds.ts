import { type Condition, passes, type Test, testsOf } from "./condition.js";
import type { FactId } from "./facts.js";

/** One value of a fact. */
export type Value = string | number;

/** For each fact, the values it may still have. One value: known. Several: any of them. */
export type Domains = { readonly [F in FactId]: readonly Value[] };

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
