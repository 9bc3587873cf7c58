import { type FactId, factIds } from "../../src/index.js";
import { alternatives, anyHolds, testPasses } from "./conditions.js";
import type { Day } from "./oracle.js";
import type { Box, Value } from "./space.js";

/** Whole numbers below a bound, the same for the same seed (mulberry32). */
export type Random = (below: number) => number;

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

export function pick<T>(random: Random, from: readonly T[]): T {
  const one = from[random(from.length)];
  if (one === undefined) throw new Error("nothing to pick from");
  return one;
}

export type MutablePoint = { [F in FactId]: Value };

/**
 * A point of a box that meets the constraints, or `undefined` where none was met with in some steps. Facts outside
 * `pinned` are changed until no constraint is broken, so that most random points are not nonsense.
 */
export function possibleIn(day: Day, box: Box, random: Random): MutablePoint | undefined {
  // every fact id is there
  const point = Object.fromEntries(factIds.map((id) => [id, pick(random, box[id])])) as MutablePoint;
  for (let step = 0; step < 60; step++) {
    const hurt = day.constraints.filter(({ given, needs }) => anyHolds(given, point) && !anyHolds(needs, point));
    if (hurt.length === 0) return point;
    const { given, needs } = pick(random, hurt);
    const mends: (readonly [FactId, Value])[] = [];
    for (const [condition, wanted] of [
      [needs, true],
      [given, false],
    ] as const)
      for (const [fact, test] of alternatives(condition).flatMap((one) => Object.entries(one))) {
        const id = fact as FactId; // constraints name facts
        if (wanted && testPasses(test, point[id])) continue;
        for (const value of box[id]) if (testPasses(test, value) === wanted) mends.push([id, value]);
      }
    if (mends.length === 0) return undefined;
    const [id, value] = pick(random, mends);
    point[id] = value;
  }
  return undefined;
}

/** Up to so many facts that are not known, a quarter of them not to be had; the record is always known. */
export function notKnownIn(random: Random, most: number): ReadonlyMap<FactId, "unknown" | "unavailable"> {
  const open = factIds.filter((id) => id !== "record");
  const count = 1 + random(most);
  return new Map(
    Array.from({ length: count }, () => [pick(random, open), random(4) === 0 ? "unavailable" : "unknown"] as const),
  );
}
