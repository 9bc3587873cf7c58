import type { RankedRule } from "./policy.js";
import type { Layer, Rule } from "./rule.js";
import { ofWhatShowsSomebody } from "./shows-somebody.js";
import { aboutOnePatron } from "./subject-relative.js";

/**
 * A rule as it counts in its layer: with the conditions that the meaning of its words adds (docs/model.md, "Words with a
 * subject"). The same object where they add nothing; of a rule of a shipped pack, the same object each time.
 */
export function asCounted(rule: Rule, layer: Layer): Rule {
  const read = aboutOnePatron(rule);
  return layer === "state" ? ofWhatShowsSomebody(read) : read;
}

/** {@link asCounted} for ranked rules, in their order. */
export function rulesAsCounted(rules: readonly RankedRule[]): readonly RankedRule[] {
  return rules.map((ranked) => {
    const rule = asCounted(ranked.rule, ranked.layer);
    return rule === ranked.rule ? ranked : { ...ranked, rule };
  });
}
