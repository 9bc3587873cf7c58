import type { Condition, Policy } from "../../src/index.js";
import { casesOf } from "./cases.js";
import { anyHolds, type Conditions, type Point } from "./conditions.js";
import { type Day, dayOf, type Finding, findAt } from "./oracle.js";
import { conditionsOfRules } from "./space.js";

/** A possible point with what the oracle says of it. */
export interface Case {
  readonly point: Point;
  readonly finding: Finding;
}

/** A case in which nobody is shown is one in which what shows nobody is asked for, element by element. */
const asStated = { listsNobody: true };

/** Every possible case of a day that is no warrant carried out, or `undefined` where there are too many. */
export function bruteCases(day: Day, also: readonly Conditions[] = [], most = 10_000): readonly Case[] | undefined {
  const { size, points } = casesOf([...conditionsOfRules(day), ...also]);
  if (size > most) return undefined;
  const cases: Case[] = [];
  for (const point of points()) {
    const finding = findAt(day, point, asStated);
    if (finding.kind === "impossible") throw new Error("a case that breaks a constraint");
    if (finding.kind === "decided") cases.push({ point, finding });
  }
  return cases;
}

/** A possible case on both sides of a comparison. */
export interface Pair {
  readonly point: Point;
  readonly from: string;
  readonly to: string;
}

/** Every possible case under two policies, each on its day. */
export function brutePairs(
  before: Day,
  after: Day,
  also: readonly Condition[] = [],
  most = 10_000,
): readonly Pair[] | undefined {
  const { size, points } = casesOf([...conditionsOfRules(before), ...conditionsOfRules(after), ...also]);
  if (size > most) return undefined;
  const pairs: Pair[] = [];
  for (const point of points()) {
    const [one, other] = [findAt(before, point, asStated), findAt(after, point, asStated)];
    if (one.kind === "decided") pairs.push({ point, from: one.verdict, to: other.verdict });
  }
  return pairs;
}

/** The same policy without some disclosure rules. */
export function without(policy: Policy, ids: ReadonlySet<string>, asOf: string): Day {
  return dayOf({ ...policy, rules: policy.rules.filter(({ rule }) => !ids.has(rule.id)) }, asOf);
}

/** Does a condition hold at a point? */
export function meets(condition: Condition, point: Point): boolean {
  return anyHolds(condition, point);
}

/** Does a rule carry the outcome of some way through the layers: does it stand, and pull the way it comes out? */
export function carries(rule: string, { ways }: Finding): boolean {
  return ways.some(({ pulling }) => pulling.includes(rule));
}
