import { byGoodPaper } from "./good-paper.js";
import { ofDisclosures } from "./of-disclosures.js";
import { ofRequests } from "./of-requests.js";
import type { RankedRule } from "./policy.js";
import type { Layer, Rule } from "./rule.js";
import { ofWhatShowsSomebody } from "./shows-somebody.js";
import { aboutOnePatron } from "./subject-relative.js";

/** Rules of shipped packs cannot change, so each is read once for its layer. */
const known: { readonly [kind in "library-law" | "other-law" | "other"]: WeakMap<Rule, Rule> } = {
  "library-law": new WeakMap(),
  "other-law": new WeakMap(),
  other: new WeakMap(),
};

/**
 * A rule as it counts in its layer: with the conditions that the meaning of its words adds (docs/model.md, "What words
 * mean in every rule"). The same object where they add nothing; of a rule of a shipped pack, the same object each time.
 */
export function asCounted(rule: Rule, layer: Layer): Rule {
  const kind = layer === "state" ? "library-law" : layer === "federal" || layer === "local" ? "other-law" : "other";
  const before = known[kind].get(rule);
  if (before !== undefined) return before;
  const read = ofRequests(byGoodPaper(aboutOnePatron(rule)));
  const ofLaw = kind === "other" ? read : ofDisclosures(read);
  const counted = kind === "library-law" ? ofWhatShowsSomebody(ofLaw) : ofLaw;
  if (Object.isFrozen(rule)) known[kind].set(rule, counted);
  return counted;
}

/** {@link asCounted} for ranked rules, in their order. */
export function rulesAsCounted(rules: readonly RankedRule[]): readonly RankedRule[] {
  return rules.map((ranked) => {
    const rule = asCounted(ranked.rule, ranked.layer);
    return rule === ranked.rule ? ranked : { ...ranked, rule };
  });
}
