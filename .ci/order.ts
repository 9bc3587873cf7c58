// Looks for a better order of facts for the decision diagrams, and prints it: `npm run order`. It takes some minutes.
// What it prints goes into src/space/order.ts by hand, if it is worth it.

import { definePolicy } from "../src/index.js";
import { federal, practice, toolkit } from "../src/law/index.js";
import { newYork, ohio, wisconsin } from "../src/law/us/index.js";
import { spaceOf } from "../src/space/axes.js";
import { buildDiagrams } from "../src/space/build.js";
import { rulesInForce } from "../src/space/in-force.js";
import { askedFirst } from "../src/space/order.js";
import { OverBudget } from "../src/space/table.js";
import { type FactId, factIds } from "../src/vocabulary/facts.js";

const policies = [newYork, wisconsin, ohio].map((pack) => {
  const defined = definePolicy({ id: "town", title: "Town", packs: [toolkit, practice, federal, pack] });
  if (!defined.ok) throw new Error("the policy has issues");
  const { value } = defined;
  return {
    space: spaceOf(value.rules.map(({ rule }) => rule)),
    inForce: rulesInForce(value, undefined, "2026-11-24"),
  };
});

/** How many nodes it takes to build all of them, those thrown away counted: what the time goes by. */
function cost(order: readonly FactId[]): number {
  return policies.reduce((sum, { space, inForce }) => {
    try {
      const { table, sides } = buildDiagrams(space, [inForce], { order, budget: 200_000 });
      sides[0]?.winner();
      return sum + table.made();
    } catch (error) {
      if (error instanceof OverBudget) return Number.POSITIVE_INFINITY;
      throw error;
    }
  }, 0);
}

const tested = new Set(
  policies.flatMap(({ space, inForce }) => buildDiagrams(space, [inForce]).variables.levels.map(({ axis }) => axis.id)),
);
let order = [...askedFirst, ...factIds.filter((fact) => !askedFirst.includes(fact))].filter((fact) => tested.has(fact));
let best = cost(order);
console.log(`${best} nodes in the order that is there`);
for (const fact of [...order]) {
  const others = order.filter((other) => other !== fact);
  for (let place = 0; place <= others.length; place++) {
    const next = [...others.slice(0, place), fact, ...others.slice(place)];
    const its = cost(next);
    if (its < best) [best, order] = [its, next];
  }
  console.log(`${best} nodes after ${fact} found its place`);
}
console.log(JSON.stringify(order, null, 2));
