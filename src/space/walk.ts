import type { Nodes, Ref } from "./table.js";

/** For each level, the classes that are still possible. */
export type Allowed = readonly (readonly number[])[];

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
