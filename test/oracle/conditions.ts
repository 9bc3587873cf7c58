import type { Constraint, FactId } from "../../src/index.js";

/**
 * A second reading of the policy semantics, written from docs/model.md and the design alone, without a look at the
 * interpreter. It takes rules and constraints as data, and everything slow is on purpose: it enumerates.
 */

/** One value for every fact. */
export type Point = { readonly [F in FactId]: string | number };

/** The verdict may be tested like a fact. */
type Tested = { readonly [fact: string]: string | number };

type OneTest = readonly string[] | { readonly from?: string | number; readonly below?: string | number };

/** Conditions as the data has them: fact to allowed values, or a stretch of a scale. */
export type Conditions = object | readonly object[] | undefined;

/** The alternatives of a `when` or `unless`. */
export function alternatives(conditions: Conditions): readonly { readonly [fact: string]: OneTest }[] {
  if (conditions === undefined) return [];
  // data of rules and constraints has this shape by its types; one loop over all facts cannot say so
  return (Array.isArray(conditions) ? conditions : [conditions]) as readonly { readonly [fact: string]: OneTest }[];
}

export function testPasses(test: OneTest, value: string | number): boolean {
  if ("includes" in test) return test.includes(`${value}`);
  if (test.from !== undefined && value < test.from) return false;
  return test.below === undefined || value < test.below;
}

/** Does any of the alternatives hold at this point? */
export function anyHolds(conditions: Conditions, point: Tested): boolean {
  for (const condition of alternatives(conditions)) if (allHold(condition, point)) return true;
  return false;
}

function allHold(condition: { readonly [fact: string]: OneTest }, point: Tested): boolean {
  for (const fact in condition) {
    const test = condition[fact];
    const value = point[fact];
    if (test === undefined) continue;
    if (value === undefined || !testPasses(test, value)) return false;
  }
  return true;
}

/** The first constraint that a point breaks. */
export function broken(point: Point, constraints: readonly Constraint[]): Constraint | undefined {
  return constraints.find(({ given, needs }) => anyHolds(given, point) && !anyHolds(needs, point));
}
