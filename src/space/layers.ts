import { doubtsOf } from "../policy/doubts.js";
import type { Layer } from "../policy/rule.js";
import type { Space } from "./axes.js";
import { type MaskRule, maskRule } from "./conditions.js";
import type { LayerInForce } from "./in-force.js";
import type { LayerReading } from "./layer.js";

/** A layer, or one body of the policy layer, with its rules as bits. */
export interface MaskLayer {
  readonly layer: Layer;
  readonly rules: readonly MaskRule[];
}

/** Layers with their rules as bits; rules are numbered through all layers. */
export function maskLayers(layers: readonly LayerInForce[], space: Space): readonly MaskLayer[] {
  let count = 0;
  return layers.map(({ layer, rules }) => ({ layer, rules: rules.map((rule) => maskRule(rule, count++, space)) }));
}

/** More combinations of readings of doubts that span layers than this are not followed one by one. */
const mostCombinations = 1_024;

/**
 * How layers are to be read: once, or, where rules of several layers hang on one doubt, once in each of its readings,
 * so that it is read in all of them together.
 */
export function readingsOf(layers: readonly LayerInForce[]): readonly LayerReading[] {
  const places = new Map<string, Set<number>>();
  const hangs = new Map<string, number>();
  const readings = new Map<string, Set<string>>();
  for (const [place, { rules }] of layers.entries())
    for (const rule of rules)
      for (const { doubt, as } of doubtsOf(rule)) {
        places.set(doubt, new Set([...(places.get(doubt) ?? []), place]));
        hangs.set(doubt, (hangs.get(doubt) ?? 0) + 1);
        readings.set(doubt, new Set([...(readings.get(doubt) ?? []), ...Object.keys(as)]));
      }
  const shared = new Set([...hangs].flatMap(([doubt, many]) => (many > 1 ? [doubt] : [])));
  const spanning = [...places].flatMap(([doubt, its]) => (its.size > 1 ? [doubt] : []));
  const combinations = spanning.reduce<readonly ReadonlyMap<string, string>[]>(
    (soFar, doubt) =>
      soFar.length > mostCombinations
        ? soFar
        : soFar.flatMap((given) => [...(readings.get(doubt) ?? [])].map((as) => new Map([...given, [doubt, as]]))),
    [new Map()],
  );
  return combinations.map((given) => ({ given, shared }));
}
