import { type Axis, isOpen, type Masks, type Space } from "../space/axes.js";
import type { Care } from "../space/care.js";
import { appliesMask, type MaskRule, no, testMask, yes } from "../space/conditions.js";
import type { LayerInForce } from "../space/in-force.js";
import { maskLayers } from "../space/layers.js";

/** What is left of a layer: rules that apply for certain, and rules that may. */
export interface Left {
  readonly layer: LayerInForce["layer"];
  readonly rules: readonly MaskRule[];
  readonly sure: readonly boolean[];
}

/** Layers with nothing decided yet. */
export function undecided(layers: readonly LayerInForce[], space: Space): readonly Left[] {
  return maskLayers(layers, space).map((layer) => ({ ...layer, sure: layer.rules.map(() => false) }));
}

/** What is left of a layer once some values are gone. What applied for certain still does. */
export function remaining({ layer, rules, sure }: Left, masks: Masks): Left {
  const left: MaskRule[] = [];
  const certain: boolean[] = [];
  for (const [at, rule] of rules.entries()) {
    const truth = sure[at] === true ? yes : appliesMask(rule, masks);
    if (truth === no) continue;
    left.push(rule);
    certain.push(truth === yes);
  }
  return { layer, rules: left, sure: certain };
}

/** The fact to branch on: one that undecided rules test, in the strongest layer that still has any. */
export function nextAxis(
  left: readonly Left[],
  masks: Masks,
  space: Space,
  cannotBeHad: ReadonlySet<Axis>,
): Axis | undefined {
  const perLayer = left.map((layer) => openAxes(layer, masks));
  for (const open of perLayer) {
    const found = space.axes.find((axis) => open.has(axis) && !cannotBeHad.has(axis));
    if (found !== undefined) return found;
  }
  return space.axes.find((axis) => perLayer.some((open) => open.has(axis)));
}

function openAxes({ rules, sure }: Left, masks: Masks): ReadonlySet<Axis> {
  const open = new Set<Axis>();
  for (const [at, { tests }] of rules.entries()) {
    if (sure[at] === true) continue;
    for (const test of tests)
      if (!open.has(test.axis) && isOpen(masks, test.axis)) {
        const truth = testMask(test, masks);
        if (truth !== no && truth !== yes) open.add(test.axis);
      }
  }
  return open;
}

/** The values of a fact, put together where no rule that is left tells them apart: for each class, the masks narrowed to it. */
export function classes(axis: Axis, left: readonly Left[], masks: Masks): readonly Masks[] {
  let parts: (readonly number[])[] = [Array.from(masks.subarray(axis.word, axis.word + axis.words))];
  for (const { rules } of left)
    for (const { tests } of rules)
      for (const { axis: tested, bits } of tests) {
        if (tested !== axis) continue;
        parts = parts.flatMap((part) => {
          const passing = part.map((word, at) => word & (bits[at] ?? 0));
          const failing = part.map((word, at) => word & ~(bits[at] ?? 0));
          return [passing, failing].filter((one) => one.some((word) => word !== 0));
        });
      }
  return parts
    .toSorted((one, other) => lowest(one) - lowest(other))
    .map((part) => {
      const next = masks.slice();
      next.set(part, axis.word);
      return next;
    });
}

function lowest(part: readonly number[]): number {
  const at = part.findIndex((word) => word !== 0);
  const word = part[at] ?? 0;
  return at * 32 + 31 - Math.clz32(word & -word);
}

/** The values left of the facts that undecided rules or constraints test. */
export function openCare(left: readonly Left[], masks: Masks, care: Care, space: Space): string {
  const matters = new Set<Axis>();
  const parts: number[] = [];
  for (const { rules, sure } of left)
    for (const [at, { tests }] of rules.entries())
      if (sure[at] !== true) for (const { axis } of tests) matters.add(axis);
  for (const { index, axes } of care.open(masks)) {
    parts.push(index);
    for (const axis of axes) matters.add(axis);
  }
  for (const axis of space.axes) {
    if (!matters.has(axis)) continue;
    parts.push(-2 - axis.index);
    for (let at = 0; at < axis.words; at++) parts.push(masks[axis.word + at] ?? 0);
  }
  return parts.join();
}
