import { createDecider, diff } from "../../src/analyse/index.js";
import { definePolicy, type Policy } from "../../src/index.js";
import { newHampshire } from "../../src/law/us/nh.js";
import { newYork } from "../../src/law/us/ny.js";
import { spaceOf } from "../../src/space/axes.js";
import { buildDiagrams } from "../../src/space/build.js";
import { rulesInForce } from "../../src/space/in-force.js";
import { measureCold } from "./cold.js";
import { type Figure, measureOnce } from "./measure.js";
import { measurePartial } from "./partial.js";
import { asOf, draftFor, policyFor, states } from "./policies.js";
import type { Sample } from "./requests.js";

/** The row names that goals refer to. */
export const one = "diagrams of New York";
export const all = "diagrams of each of the 51 jurisdictions";
export const newHampshireDiff = "diff of New Hampshire before and after 2026";

function diagramsOf(policy: Policy) {
  const space = spaceOf(policy.rules.map(({ rule }) => rule));
  return buildDiagrams(space, [rulesInForce(policy, undefined, asOf)]);
}

/** What is done once: checking a policy, making it ready, and comparing two versions. */
export function measurePreparing(
  first: Sample,
  times: number,
): readonly { readonly what: string; readonly figure: Figure }[] {
  const york = policyFor(newYork);
  const everywhere = states.map(policyFor);
  const hampshire = policyFor(newHampshire);
  const ready = (policy: Policy) => {
    const request = { ...first.request, library: { ...first.request.library, jurisdiction: policy.jurisdiction } };
    createDecider(policy, { asOf }).decide(request as typeof first.request); // the jurisdiction of a policy is one
  };
  const measured: readonly (readonly [string, number, () => unknown])[] = [
    ["definePolicy with all its checks, New York", times, () => definePolicy(draftFor(newYork))],
    [
      "definePolicy, all 51 jurisdictions one after the other",
      1,
      () => states.map((state) => definePolicy(draftFor(state))),
    ],
    [one, times, () => diagramsOf(york)],
    [all, 1, () => everywhere.map(diagramsOf)],
    ["make a decider for New York, first decision included", times, () => ready(york)],
    ["make a decider for each of the 51 jurisdictions, first decisions included", 1, () => everywhere.map(ready)],
    [
      newHampshireDiff,
      5,
      () => diff({ policy: hampshire, asOf: "2025-12-31" }, { policy: hampshire, asOf: "2026-01-01" }),
    ],
  ];
  return [
    ...measured.map(([what, count, run]) => ({ what, figure: measureOnce(count, run) })),
    ...measurePartial(times),
    ...measureCold(times),
  ];
}
