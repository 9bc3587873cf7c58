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

/** Some steps and all that come after one of them. */
export function fromOn(steps: readonly Step[], begin: readonly string[]): ReadonlySet<string> {
  const reached = new Set(begin);
  for (const { id, after } of inOrder(steps)) if (after.some((before) => reached.has(before))) reached.add(id);
  return reached;
}

/**
 * The steps that a step waits for: those right before it, and in place of one that falls away, those before that.
 */
export function waitsFor(
  step: Step,
  byId: ReadonlyMap<string, Step>,
  counts: (id: string) => boolean,
): readonly string[] {
  const found = new Set<string>();
  const seen = new Set<string>();
  const visit = ({ after }: Step) => {
    for (const before of after) {
      if (seen.has(before)) continue;
      seen.add(before);
      const one = byId.get(before);
      if (one === undefined) continue;
      if (counts(before)) found.add(before);
      else visit(one);
    }
  };
  visit(step);
  return [...found];
}

/** The steps that no other step comes after: the last ones. What may be left undone is none. */
export function lastSteps(steps: readonly Step[]): readonly string[] {
  const binding = steps.filter(({ may }) => may !== true);
  return binding.flatMap(({ id }) => (fromOn(binding, [id]).size > 1 ? [] : [id]));
}
