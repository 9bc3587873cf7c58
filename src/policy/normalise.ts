import type { PolicyDraft, Rank, RankedRule } from "./policy.js";
import type { Layer } from "./rule.js";

/** The layers and bodies of a draft, strongest first. */
export function ranksOf({ bodies = [] }: PolicyDraft): readonly Rank[] {
  const own: readonly Rank[] =
    bodies.length === 0 ? [{ layer: "policy" }] : bodies.map((body) => ({ layer: "policy", body }));
  return [
    { layer: "federal" },
    { layer: "state" },
    { layer: "local" },
    { layer: "general" },
    ...own,
    { layer: "toolkit" },
  ];
}

/** All rules of packs and draft with their place. An unknown body is reported by the checks; here it counts as the last. */
export function rankRules(draft: PolicyDraft, ranks: readonly Rank[]): readonly RankedRule[] {
  const first = (layer: Layer) => ranks.findIndex((rank) => rank.layer === layer);
  const last = ranks.length - 2;
  const { packs = [], rules = [], sources = {} } = draft;
  const shared = Object.assign({}, ...packs.map((pack) => pack.sources), sources);
  return [
    ...packs.flatMap((pack) =>
      pack.rules.map((rule): RankedRule => {
        const layer = rule.layer ?? pack.layer;
        return { rule, layer, rank: first(layer), origin: pack.id, sources: pack.sources };
      }),
    ),
    ...rules.map(({ layer = "policy", body, ...rule }): RankedRule => {
      const named = ranks.findIndex((rank) => rank.layer === "policy" && rank.body === body);
      const rank = layer === "local" ? first("local") : named >= 0 ? named : last;
      return { rule, layer, rank, origin: body ?? draft.id, sources: shared };
    }),
  ];
}
