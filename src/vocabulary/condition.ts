import type { ClosedFactId, FactId, ScaleFactId, ValueOf } from "./facts.js";

/** A stretch of a scale: `from` inclusive, `below` exclusive. */
export interface Interval<Point extends number | string = number | string> {
  readonly from?: Point;
  readonly below?: Point;
}

/**
 * What must hold: for each fact named, the values that are allowed. All of them must hold; an empty condition always does.
 *
 * @example
 * ```ts
 * import type { Condition } from "patron-privacy";
 *
 * const childOfACustodialParent: Condition = {
 *   requester: ["parent"],
 *   custody: ["custodial"],
 *   subjectAge: { below: 16 },
 * };
 * Object.keys(childOfACustodialParent).length; // => 3
 * ```
 */
export type Condition = { readonly [F in ClosedFactId]?: readonly ValueOf<F>[] } & {
  readonly [F in ScaleFactId]?: Interval<F extends "returnDate" ? string : number>;
};

/** What one fact may be tested for. */
export type Test = readonly string[] | Interval;

/** A condition as a list of facts and tests, for code that treats all facts alike. */
export function testsOf(condition: Condition): readonly (readonly [FactId, Test])[] {
  // the keys of a condition are fact ids by its type, and definePolicy refuses others
  return Object.entries(condition) as unknown as readonly (readonly [FactId, Test])[];
}

/** Does one value pass one test? */
export function passes(test: Test, value: string | number): boolean {
  if (isValueList(test)) return test.includes(String(value));
  const { from, below } = test;
  return (from === undefined || value >= from) && (below === undefined || value < below);
}

/** Tells a list of values from an interval. */
export function isValueList(test: Test): test is readonly string[] {
  return Array.isArray(test);
}
