import type { Step } from "./step.js";

/** Steps so that each comes after those before it; otherwise in their own order. Those in a cycle come last. */
export function inOrder(steps: readonly Step[]): readonly Step[] {
  const ids = new Set(steps.map(({ id }) => id));
  const placed = new Set<string>();
  const ordered: Step[] = [];
  let left = steps;
  while (left.length > 0) {
    const ready = left.find(({ after }) => after.every((before) => placed.has(before) || !ids.has(before)));
    if (ready === undefined) return [...ordered, ...left];
    ordered.push(ready);
    placed.add(ready.id);
    left = left.filter((step) => step !== ready);
  }
  return ordered;
}

/** The steps that are in a cycle, or come after one. */
export function inCycle(steps: readonly Step[]): readonly string[] {
  const placed = new Set<string>();
  return inOrder(steps).flatMap(({ id, after }) => {
    const known = after.filter((before) => steps.some((step) => step.id === before));
    if (known.some((before) => !placed.has(before))) return [id];
    placed.add(id);
    return [];
  });
}
