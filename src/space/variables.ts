import type { Axis, Masks, MaskTest, Space } from "./axes.js";

/** A fact as a variable of the diagrams: its values, put together where no test tells them apart. */
export interface Variable {
  readonly axis: Axis;
  /** The class of each value, by its place. */
  readonly classOf: Uint16Array;
  readonly classes: number;
}

/** The facts that tests tell apart, in the order in which diagrams ask them. */
export interface Variables {
  readonly levels: readonly Variable[];
  /** The level of a fact, by its place in the vocabulary; -1 where no test looks at it. */
  readonly levelOf: Int8Array;
}

/** The variables that tests need, first asked first. Facts that `order` does not name come last. */
export function variablesOf(space: Space, tests: Iterable<MaskTest>, order: readonly number[]): Variables {
  const byAxis = new Map<Axis, Set<MaskTest>>();
  for (const test of tests) {
    const found = byAxis.get(test.axis);
    if (found === undefined) byAxis.set(test.axis, new Set([test]));
    else found.add(test);
  }
  const rank = (axis: Axis) => {
    const place = order.indexOf(axis.index);
    return place < 0 ? order.length + axis.index : place;
  };
  const levels = [...byAxis]
    .sort(([one], [other]) => rank(one) - rank(other))
    .map(([axis, its]) => variableOf(axis, [...its]))
    .filter(({ classes }) => classes > 1);
  const levelOf = new Int8Array(space.axes.length).fill(-1);
  for (const [level, { axis }] of levels.entries()) levelOf[axis.index] = level;
  return { levels, levelOf };
}

function variableOf(axis: Axis, tests: readonly MaskTest[]): Variable {
  const marks = new Map<string, number>();
  const classOf = Uint16Array.from(axis.values, (_, place) => {
    const mark = tests.map(({ bits }) => (((bits[place >>> 5] ?? 0) >>> (place & 31)) & 1 ? "1" : "0")).join("");
    const known = marks.get(mark);
    if (known !== undefined) return known;
    marks.set(mark, marks.size);
    return marks.size - 1;
  });
  return { axis, classOf, classes: marks.size };
}

/** The classes of a fact that are left in masks. */
export function classesLeft({ axis, classOf, classes }: Variable, masks: Masks): readonly number[] {
  const left = new Uint8Array(classes);
  for (let place = 0; place < axis.values.length; place++)
    if (((masks[axis.word + (place >>> 5)] ?? 0) >>> (place & 31)) & 1) left[classOf[place] ?? 0] = 1;
  return [...left.keys()].filter((its) => left[its] === 1);
}
