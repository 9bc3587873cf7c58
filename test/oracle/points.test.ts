import { test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import type { Policy, PolicyDraft } from "../../src/index.js";
import { boundaryPoints } from "./boundaries.js";
import { casesOf } from "./cases.js";
import type { Point } from "./conditions.js";
import { foldedDisagreements } from "./folded.js";
import { differences, implementations } from "./implementations.js";
import { dayOf, findAt } from "./oracle.js";
import { days, policyFor, today } from "./packs.js";
import { possibleIn, randomFrom } from "./random.js";
import regressions from "./regressions.json" with { type: "json" };
import { requestAt } from "./request.js";
import { drafts, madeFrom } from "./small-policies.js";
import { classesOf, conditionsIn, conditionsOfRules } from "./space.js";

/** What came up on real packs. */
const met = { verdicts: new Set<string>(), actions: new Set<string>(), doubts: new Set<string>() };

function compare(policy: Policy, day: string, points: Iterable<Point>): number {
  const ours = dayOf(policy, day);
  const others = implementations.map(({ name, make }) => ({ name, decides: make(policy, day) }));
  let count = 0;
  for (const point of points) {
    count++;
    const finding = findAt(ours, point);
    met.verdicts.add(finding.verdict);
    met.actions.add(finding.action);
    for (const { rule } of policy.rules)
      if (rule.kind === "disclosure" && finding.survivors.includes(rule.id)) met.doubts.add(rule.effect.join());
    const request = requestAt(point, policy.jurisdiction);
    for (const { name, decides } of others) {
      const found = differences(finding, decides(request));
      if (found.length > 0) expect({ name, request, found }).toStrictEqual({ name, request, found: [] });
    }
  }
  return count;
}

describe("all ways of deciding agree with the oracle", () => {
  property.prop([drafts], { numRuns: 3 })("on every possible point of a small policy", (draft) => {
    const policy = madeFrom(draft);
    if (policy === undefined) return;
    for (const day of ["2025-12-31", today]) compare(policy, day, everyCase(policy, day));
  });

  test.each(regressions.policies)("where they once did not: $why", ({ draft }) => {
    const policy = madeFrom(draft as unknown as PolicyDraft); // JSON types are wider
    if (policy === undefined) throw new Error("the policy is refused");
    expect(compare(policy, today, everyCase(policy, today))).toBeGreaterThan(0);
  });

  test.each(days)("at the boundaries of every rule of %s on %s, and at random points", (code, day) => {
    const policy = policyFor(code);
    const ours = dayOf(policy, day);
    const box = classesOf(conditionsIn(ours));
    const random = randomFrom(20261124);
    const near = policy.rules.flatMap(({ rule }) => [...boundaryPoints(ours, box, rule, random)]);
    // one in several at random; `npm run agree` takes them all
    const points: Point[] = near.filter(() => random(near.length) < 120);
    for (let count = 0; count < 30; count++) {
      const point = possibleIn(ours, box, random);
      if (point !== undefined) points.push(point);
    }
    expect(compare(policy, day, points)).toBeGreaterThan(80);
  });

  test("every verdict, action and pattern of doubt was met with", () => {
    expect([...met.verdicts].sort()).toStrictEqual(["forbidden", "permitted", "required", "unsettled"]);
    expect([...met.actions].sort()).toStrictEqual(["answer", "comply", "decline", "hold", "refer"]);
    const patterns = days.flatMap(([code]) =>
      policyFor(code).rules.flatMap(({ rule }) => (rule.kind === "disclosure" ? [rule.effect.join()] : [])),
    );
    expect([...met.doubts]).toStrictEqual(expect.arrayContaining([...new Set(patterns)]));
  });
});

function everyCase(policy: Policy, day: string): Generator<Point> {
  return casesOf(conditionsOfRules(dayOf(policy, day))).points();
}

test("the diagrams say what settling and folding say, at many points near the rules", () => {
  for (const code of ["us-nh", "us-dc"])
    expect(foldedDisagreements(policyFor(code), "2026-11-24", 20_000, randomFrom(5))).toStrictEqual([]);
});
