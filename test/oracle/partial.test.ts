import { test as property } from "@fast-check/vitest";
import fc from "fast-check";
import { expect, test } from "vitest";
import { boundaryPoints } from "./boundaries.js";
import { casesOf } from "./cases.js";
import { dayOf } from "./oracle.js";
import { days, policyFor } from "./packs.js";
import { completionCount } from "./partial.js";
import { partialChecker } from "./partial-check.js";
import { notKnownIn, pick, randomFrom } from "./random.js";
import { requestAt } from "./request.js";
import { drafts, madeFrom } from "./small-policies.js";
import { classesOf, conditionsIn, conditionsOfRules } from "./space.js";

/** More completions than this are left to the long run. */
const most = 800;

test.each(days)("what is not known is decided over every completion: %s on %s", (code, asOf) => {
  const policy = policyFor(code);
  const day = dayOf(policy, asOf);
  const wrongIn = partialChecker(policy, asOf, day);
  const box = classesOf(conditionsIn(day));
  const random = randomFrom(1931);
  const points = policy.rules.flatMap(({ rule }) => [...boundaryPoints(day, box, rule, random)]);
  let looked = 0;
  for (let count = 0; count < 25; count++) {
    const partial = { point: pick(random, points), notKnown: notKnownIn(random, 6) };
    if (completionCount(day, partial) > most) continue;
    looked++;
    expect([requestAt(partial.point, undefined, partial.notKnown), wrongIn(partial)]).toStrictEqual([
      expect.anything(),
      [],
    ]);
  }
  expect(looked).toBeGreaterThan(15);
});

property.prop([drafts, fc.nat()], { numRuns: 5 })("of a small policy too", (draft, seed) => {
  const asOf = "2026-11-24";
  const policy = madeFrom(draft);
  if (policy === undefined) return;
  const day = dayOf(policy, asOf);
  const wrongIn = partialChecker(policy, asOf, day);
  const random = randomFrom(seed);
  const points = [...casesOf(conditionsOfRules(day)).points()];
  for (let count = 0; count < 15; count++) {
    const partial = { point: pick(random, points), notKnown: notKnownIn(random, 4) };
    if (completionCount(day, partial) > most) continue;
    expect([requestAt(partial.point, undefined, partial.notKnown), wrongIn(partial)]).toStrictEqual([
      expect.anything(),
      [],
    ]);
  }
});
