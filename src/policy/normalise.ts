import type { PlacedReading } from "./doubt.js";
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
  const { packs = [], rules = [], sources = {} } = draft;
  const shared = Object.assign({}, ...packs.map((pack) => pack.sources), sources);
  return [
    ...packs.flatMap((pack) =>
      pack.rules.map((rule): RankedRule => {
        const layer = rule.layer ?? pack.layer;
        return { rule, layer, rank: first(layer), origin: pack.id, sources: pack.sources };
      }),
    ),
    ...rules.map(({ layer = "policy", body, settles: _settles, ...rule }): RankedRule => {
      const rank = layer === "local" ? first("local") : rankOfBody(body, ranks);
      return { rule, layer, rank, origin: body ?? draft.id, sources: shared };
    }),
  ];
}

function rankOfBody(body: string | undefined, ranks: readonly Rank[]): number {
  const named = ranks.findIndex((rank) => rank.layer === "policy" && rank.body === body);
  return named >= 0 ? named : ranks.length - 2;
}

/** The readings of a draft, and those of its rules, with their place. */
export function placedReadings(draft: PolicyDraft, ranks: readonly Rank[]): readonly PlacedReading[] {
  const { packs = [], rules = [], readings = [], sources: own = {} } = draft;
  const sources = Object.assign({}, ...packs.map((pack) => pack.sources), own);
  const outermost = ranks.findIndex(({ layer }) => layer === "policy");
  return [
    ...readings.map((reading): PlacedReading => ({ ...reading, rank: outermost, sources })),
    ...rules.flatMap(({ id, settles = [], body, from = "0001-01-01", until, cites }) =>
      settles.map(
        ({ doubt, as }): PlacedReading => ({
          doubt,
          as,
          by: "board",
          on: from,
          ...(until === undefined ? {} : { until }),
          cites,
          rank: rankOfBody(body, ranks),
          rule: id,
          sources,
        }),
      ),
    ),
  ];
}
