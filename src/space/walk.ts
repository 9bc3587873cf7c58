import type { Nodes, Ref } from "./table.js";

/** For each level, the classes that are still possible. */
export type Allowed = readonly (readonly number[])[];

/**
 * Where a path through a diagram ends, for a point that names one class on each level; -1, which is no end, for a point
 * that does not belong to these levels.
 *
 * @param arity - how many classes each level has
 */
export function endOf({ level, at, kids }: Nodes, root: Ref, point: Uint16Array, arity: readonly number[]): number {
  let ref = root;
  while (ref >= 0) {
    const on = level[ref] ?? -1;
    const its = point[on] ?? -1;
    // the next places are another node's, and could lead anywhere or in a circle
    if (its < 0 || its >= (arity[on] ?? 0)) return -1;
    ref = kids[(at[ref] ?? 0) + its] ?? 0;
  }
  return ~ref;
}

/**
 * Every value that a diagram can end in within a set of points, of those that a second diagram of the same nodes ends
 * in 1 for (what can be together in law). Exact: each value comes with a point that ends there.
 */
export function endsOf(nodes: Nodes, root: Ref, care: Ref, allowed: Allowed): ReadonlyMap<number, Uint16Array> {
  const { level, at, kids } = nodes;
  const found = new Map<number, Uint16Array>();
  const seen = new Set<number>();
  const point = Uint16Array.from(allowed, (classes) => classes[0] ?? 0);
  const levels = allowed.length;
  const on = (ref: Ref) => (ref < 0 ? levels : (level[ref] ?? levels));

  function visit(ref: Ref, cares: Ref): void {
    if (cares === ~0) return;
    const top = Math.min(on(ref), on(cares));
    if (top === levels) {
      if (!found.has(~ref)) found.set(~ref, point.slice());
      return;
    }
    const key = (ref + 65_536) * 4_194_304 + cares + 65_536;
    if (seen.has(key)) return;
    seen.add(key);
    for (const value of allowed[top] ?? []) {
      point[top] = value;
      visit(
        on(ref) === top ? (kids[(at[ref] ?? 0) + value] ?? -1) : ref,
        on(cares) === top ? (kids[(at[cares] ?? 0) + value] ?? -1) : cares,
      );
    }
    point[top] = allowed[top]?.[0] ?? 0;
  }

  visit(root, care);
  return found;
}
