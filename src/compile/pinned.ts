import type { LibraryFacts } from "../policy/profile.js";
import type { Condition } from "../vocabulary/condition.js";
import { type FactId, factIds, facts } from "../vocabulary/facts.js";
import type { Domains } from "../vocabulary/holds.js";
import { narrow } from "../vocabulary/possible.js";

/**
 * What a library's facts pin: the condition that its requests meet. Empty where nothing is stated, and where what is
 * stated cannot be together: of a library that cannot be, everything would be proved.
 */
export function pinnedBy(library: LibraryFacts = {}): Condition {
  const stated: { readonly [fact: string]: unknown } = { ...library };
  const tests = factIds.flatMap((id): readonly (readonly [FactId, readonly string[]])[] => {
    const value = stated[id];
    return facts[id].about === "library" && typeof value === "string" ? [[id, [value]]] : [];
  });
  const pinned = new Map<FactId, readonly string[]>(tests);
  const domains = Object.fromEntries(
    factIds.map((id) => {
      const fact = facts[id];
      return [id, pinned.get(id) ?? (fact.kind === "closed" ? fact.values : [0])];
    }),
  ) as unknown as Domains; // the list holds every fact, and no constraint tests a scale
  // each value was read as one of its own fact
  return narrow(domains).ok ? Object.fromEntries(tests) : {};
}
