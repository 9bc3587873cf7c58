import { type Axis, hasBit, type Masks, type Space } from "../space/axes.js";
import type { Condition } from "../vocabulary/condition.js";
import { type FactId, facts } from "../vocabulary/facts.js";

/**
 * The fewest facts of a case that are enough for something to hold: each fact is set free in turn and stays free if it
 * still holds throughout. No fact of what is left can be left out; a shorter description by other facts may exist.
 *
 * @returns what is left of the facts, as a condition and as the cases it stands for
 * @param throughout - does it hold of every possible case within these masks?
 * @param telling - facts that are set free last, as they tell a reader most
 */
export function describe(
  from: Masks,
  start: Masks,
  throughout: (masks: Masks) => boolean,
  space: Space,
  telling: ReadonlySet<FactId> = new Set(),
): { readonly when: Condition; readonly masks: Masks } {
  let masks = from.slice();
  const named: Axis[] = [];
  const narrowed = [...space.axes].reverse().filter((axis) => !equal(axisOf(masks, axis), axisOf(start, axis)));

  /** Sets facts free together where that changes nothing; else each half of them. What fails once fails ever after. */
  function setFree(axes: readonly Axis[]): void {
    if (axes.length === 0) return;
    const free = masks.slice();
    for (const axis of axes) free.set(axisOf(start, axis), axis.word);
    if (throughout(free)) masks = free;
    else if (axes.length === 1) named.push(...axes);
    else {
      const half = axes.length >> 1;
      setFree(axes.slice(0, half));
      setFree(axes.slice(half));
    }
  }

  setFree(narrowed.filter(({ id }) => !telling.has(id)));
  setFree(narrowed.filter(({ id }) => telling.has(id)));
  return { when: conditionOf(masks, named), masks };
}

/** What masks say of some facts. */
function conditionOf(masks: Masks, axes: readonly Axis[]): Condition {
  const tests = [...axes]
    .sort((one, other) => one.index - other.index)
    .map((axis): readonly [string, unknown] => {
      const left = axis.values.filter((_, place) => hasBit(masks, axis, place));
      if (facts[axis.id].kind === "closed") return [axis.id, left];
      const first = axis.values.indexOf(left[0] ?? "");
      // stretches that no test tells apart may lie apart: of these the first run, for an interval has no holes
      let run = 1;
      while (first + run < axis.values.length && hasBit(masks, axis, first + run)) run++;
      const below = axis.values[first + run];
      return [
        axis.id,
        { ...(first > 0 ? { from: axis.values[first] } : {}), ...(below === undefined ? {} : { below }) },
      ];
    });
  return Object.fromEntries(tests); // each test is of its own fact's values
}

function axisOf(masks: Masks, axis: Axis): Masks {
  return masks.subarray(axis.word, axis.word + axis.words);
}

function equal(one: Masks, other: Masks): boolean {
  return one.every((word, at) => word === other[at]);
}
