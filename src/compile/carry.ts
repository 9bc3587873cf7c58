import { fold } from "../decide/fold.js";
import type { DisclosureRule } from "../policy/rule.js";
import { settleLayer, standingIn } from "../policy/settle.js";
import type { LayerInForce } from "../space/in-force.js";

/**
 * The rules that carry what layers come to of which every rule applies: in some reading of the doubts a rule stands, in
 * a layer that is read, and what it says comes out. A ban is final where it stands, and so is a duty to give; a
 * permission carries where the layers below do not close after all.
 */
export function carriersOf(layers: readonly LayerInForce[]): ReadonlySet<DisclosureRule> {
  const said = layers.map(({ layer, rules }) => ({ layer, effects: settleLayer(rules).effects }));
  const { read } = fold(said);
  const carriers = new Set<DisclosureRule>();
  for (const [at, { layer, rules }] of layers.slice(0, read).entries()) {
    const { outcomes } = fold([{ layer, effects: ["permit"] }, ...said.slice(at + 1)]);
    const staysOpen = outcomes.has("permitted") || outcomes.has("required");
    for (const standing of standingIn(rules)) {
      const required = standing.some(({ effect }) => effect === "require");
      for (const { rule, effect } of standing)
        if (effect === "forbid" || effect === "require" || (effect === "permit" && (required || staysOpen)))
          carriers.add(rule);
    }
  }
  return carriers;
}
