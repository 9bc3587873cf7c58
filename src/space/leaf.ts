import { doubtsOf } from "../policy/doubts.js";
import type { DisclosureRule } from "../policy/rule.js";
import { afterCounsel, foldStart, foldStep, isRead, outcomesOf, type Position, positionOf, positions } from "./fold.js";
import type { LayerInForce } from "./in-force.js";
import { type LayerReading, layerSteps } from "./layer.js";
import { readingsOf } from "./layers.js";

/** A rule that stands in no reading, with the rules that apply and override it. */
export interface Defeated {
  readonly rule: DisclosureRule;
  readonly by: readonly string[];
}

/** What the layers come to where every rule that is left applies. */
export interface Leaf {
  readonly position: Position;
  /** Does counsel's word make it? */
  readonly advised: boolean;
  /** Rules that stand in some reading, of the layers that were read. */
  readonly survivors: readonly DisclosureRule[];
  readonly defeated: readonly Defeated[];
}

/**
 * What layers come to of which every rule applies: in every reading of the doubts together.
 *
 * @param word - what counsel says, by its place in `counselSays`
 */
export function leafOf(layers: readonly LayerInForce[], word = 0): Leaf {
  const standing = new Set<DisclosureRule>();
  const read = new Set<LayerInForce>();
  const outcomes = readingsOf(layers).reduce((bits, reading) => bits | outcomesIn(layers, reading, standing, read), 0);
  const inOrder = layers.filter((layer) => read.has(layer)).flatMap(({ rules }) => rules);
  return {
    position: positions[positionOf(afterCounsel(outcomes, word))] ?? "forbidden",
    advised: afterCounsel(outcomes, word) !== outcomes,
    survivors: [...new Set(inOrder)].filter((rule) => standing.has(rule)),
    defeated: inOrder
      .filter((rule) => !standing.has(rule))
      .map((rule) => ({
        rule,
        by: inOrder.filter(({ overrides }) => overrides?.includes(rule.id) === true).map(({ id }) => id),
      })),
  };
}

/** The doubts on whose readings it depends what the layers come to. */
export function openDoubts(layers: readonly LayerInForce[]): readonly string[] {
  const doubts = new Map<string, Set<string>>();
  for (const rule of layers.flatMap(({ rules }) => rules))
    for (const { doubt, as } of doubtsOf(rule))
      doubts.set(doubt, new Set([...(doubts.get(doubt) ?? []), ...Object.keys(as)]));
  const all = readingsOf(layers);
  return [...doubts].flatMap(([doubt, names]) => {
    const ends = [...names].map((as) =>
      all.reduce((bits, { given, shared }) => {
        const fixed: LayerReading = { given: new Map([...(given ?? []), [doubt, as]]), ...(shared && { shared }) };
        return given?.has(doubt) === true && given.get(doubt) !== as ? bits : bits | outcomesIn(layers, fixed);
      }, 0),
    );
    return new Set(ends).size > 1 ? [doubt] : [];
  });
}

function outcomesIn(
  layers: readonly LayerInForce[],
  reading: LayerReading,
  standing: Set<DisclosureRule> = new Set(),
  read: Set<LayerInForce> = new Set(),
): number {
  let folded = foldStart;
  for (const layer of layers) {
    if (!isRead(folded, layer.layer)) continue;
    read.add(layer);
    const steps = layerSteps(layer.rules, reading);
    let state = steps.first;
    for (const [place, { rules }] of steps.alikes.entries()) {
      if (steps.stands(place, state)) for (const rule of rules) standing.add(rule);
      state = steps.applies(place, state);
    }
    folded = foldStep(folded, steps.says(state), layer.layer);
  }
  return outcomesOf(folded);
}
