import { type FactId, facts, type Rule } from "../../src/index.js";
import { alternatives, anyHolds, type Conditions, testPasses } from "./conditions.js";
import type { Day } from "./oracle.js";
import { type MutablePoint, possibleIn, type Random } from "./random.js";
import { type Box, boxOf } from "./space.js";

/**
 * The two sides of every boundary of a rule: for each alternative of `when` and `unless` a point that satisfies it,
 * with facts it does not test at rest, and for each of its tests a point that fails that test alone. Where `unless`
 * is tried, `when` holds.
 */
export function* boundaryPoints(day: Day, box: Box, rule: Rule, random: Random, each = 1): Generator<MutablePoint> {
  const whens = alternatives(rule.when);
  for (const when of whens.length === 0 ? [{}] : whens) yield* sides(day, box, when, {}, rule.unless, random, each);
  for (const unless of alternatives(rule.unless))
    yield* sides(day, box, unless, whens[0] ?? {}, undefined, random, each);
}

type Alternative = ReturnType<typeof alternatives>[number];

function* sides(
  day: Day,
  box: Box,
  inside: Alternative,
  also: Alternative,
  outside: Conditions,
  random: Random,
  each: number,
): Generator<MutablePoint> {
  const fails: readonly (string | undefined)[] = [undefined, ...Object.keys(inside)];
  for (const fail of fails)
    for (let count = 0; count < each; count++) {
      const point = pointWith(day, box, inside, also, fail, random);
      if (point === undefined) continue;
      if (outside === undefined || !anyHolds(outside, point) || count > 0) yield point;
      else yield pointWith(day, box, inside, also, fail, random) ?? point;
    }
}

function pointWith(
  day: Day,
  box: Box,
  inside: Alternative,
  also: Alternative,
  fail: string | undefined,
  random: Random,
): MutablePoint | undefined {
  for (let attempt = 0; attempt < 4; attempt++) {
    // at first what is not tested rests; where that cannot be, it is anything
    const start = boxOf((id) => {
      const test = inside[id];
      const other = also[id];
      const left = box[id].filter(
        (value) =>
          (test === undefined || testPasses(test, value) === (id !== fail)) &&
          (other === undefined || test !== undefined || testPasses(other, value)),
      );
      const rest = test === undefined && other === undefined ? restOf(id) : undefined;
      return rest !== undefined && attempt === 0 ? [rest] : left;
    });
    if (Object.values(start).some((values) => values.length === 0)) return undefined;
    const point = possibleIn(day, start, random);
    if (point !== undefined) return point;
  }
  return undefined;
}

function restOf(id: FactId): string | undefined {
  if (id === "handler") return "director"; // who may answer nearly everything
  const fact = facts[id];
  return "resting" in fact ? fact.resting : undefined;
}
