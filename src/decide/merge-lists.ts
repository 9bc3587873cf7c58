/**
 * Lists as one, each entry once, in an order that agrees with every list where they agree among themselves. The order of
 * the lists makes no difference: what the lists leave open is settled by the keys.
 */
export function mergeLists<T>(lists: readonly (readonly T[])[], keyOf: (one: T) => string): readonly T[] {
  const [only] = lists;
  if (only === undefined) return [];
  const entries = new Map<string, T>();
  const after = new Map<string, Set<string>>();
  for (const list of lists) {
    let before: string | undefined;
    for (const one of list) {
      const key = keyOf(one);
      if (!entries.has(key)) {
        entries.set(key, one);
        after.set(key, new Set());
      }
      if (before !== undefined && before !== key) after.get(key)?.add(before);
      before = key;
    }
  }
  if (lists.length === 1 || lists.every((list) => list.length === entries.size && sameOrder(list, only, keyOf)))
    return [...entries.values()];
  const left = [...entries.keys()].sort();
  const merged: T[] = [];
  while (left.length > 0) {
    const free = left.findIndex((key) => after.get(key)?.size === 0);
    const [next] = left.splice(Math.max(free, 0), 1); // where lists contradict each other, the keys decide
    const entry = next === undefined ? undefined : entries.get(next);
    if (next === undefined || entry === undefined) break;
    merged.push(entry);
    for (const waiting of after.values()) waiting.delete(next);
  }
  return merged;
}

function sameOrder<T>(a: readonly T[], b: readonly T[], keyOf: (one: T) => string): boolean {
  return a.every((one, at) => {
    const other = b[at];
    return other !== undefined && keyOf(one) === keyOf(other);
  });
}
