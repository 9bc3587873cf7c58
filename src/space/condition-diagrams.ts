import type { MaskTest } from "./axes.js";
import type { MaskCondition, MaskRule } from "./conditions.js";
import { type Ref, type Table, terminal } from "./table.js";
import type { Variables } from "./variables.js";

/** Never holds. */
export const never: Ref = terminal(0);
/** Always holds. */
export const always: Ref = terminal(1);

const either = (one: number, other: number) => one | other;
const both = (one: number, other: number) => one & other;
const without = (one: number, other: number) => one & ~other;

/** Conditions as diagrams that end in 0 or 1. */
export interface Conditions {
  readonly all: (condition: MaskCondition) => Ref;
  readonly any: (conditions: readonly MaskCondition[]) => Ref;
  readonly applies: (rule: Pick<MaskRule, "when" | "unless">) => Ref;
  readonly and: (one: Ref, other: Ref) => Ref;
  readonly or: (one: Ref, other: Ref) => Ref;
  /** Several at once: joined in pairs, and these in pairs, so that no diagram is walked for each small one. */
  readonly anyOf: (refs: readonly Ref[]) => Ref;
  readonly butNot: (one: Ref, other: Ref) => Ref;
}

/** Conditions in a table. */
export function conditionsIn(table: Table, { levels, levelOf }: Variables): Conditions {
  function all(condition: MaskCondition): Ref {
    let ref = always;
    const tests = [...condition].sort((one, other) => level(other) - level(one));
    for (const test of tests) {
      const on = level(test);
      const variable = levels[on];
      if (variable === undefined) {
        if (passes(test, 0)) continue;
        return never;
      }
      const kids = new Int32Array(variable.classes).fill(never);
      for (const [place, its] of variable.classOf.entries()) if (passes(test, place)) kids[its] = ref;
      ref = table.node(on, kids);
    }
    return ref;
  }

  function level({ axis }: MaskTest): number {
    return levelOf[axis.index] ?? -1;
  }

  const and = (one: Ref, other: Ref) => table.combine(one, other, both, 1);
  const or = (one: Ref, other: Ref) => table.combine(one, other, either, 0);
  const butNot = (one: Ref, other: Ref) => table.combine(one, other, without, 0);
  const anyOf = (refs: readonly Ref[]): Ref => {
    if (refs.length <= 2) return refs.reduce(or, never);
    const half = refs.length >> 1;
    return or(anyOf(refs.slice(0, half)), anyOf(refs.slice(half)));
  };
  const any = (conditions: readonly MaskCondition[]) => anyOf(conditions.map(all));
  return {
    all,
    any,
    and,
    or,
    anyOf,
    butNot,
    applies: ({ when, unless }) => (unless.length === 0 ? any(when) : butNot(any(when), any(unless))),
  };
}

function passes({ bits }: MaskTest, place: number): boolean {
  return (((bits[place >>> 5] ?? 0) >>> (place & 31)) & 1) === 1;
}
