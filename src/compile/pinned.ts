import type { LibraryFacts } from "../policy/profile.js";
import type { Condition } from "../vocabulary/condition.js";
import { type FactId, factIds, facts } from "../vocabulary/facts.js";
import type { Domains } from "../vocabulary/holds.js";
import { narrow } from "../vocabulary/possible.js";

/**
 * The facts of a library that are pinned: those that are stated. None where they cannot be together: of a library that
 * cannot be, everything would be proved.
 */
export function pinnedFacts(library: LibraryFacts = {}): LibraryFacts {
  const stated: { readonly [fact: string]: unknown } = { ...library };
  const pinned = new Map<FactId, string>();
  for (const id of factIds) {
    const value = stated[id];
    if (facts[id].about === "library" && typeof value === "string") pinned.set(id, value);
  }
  const domains = Object.fromEntries(
    factIds.map((id) => {
      const fact = facts[id];
      const value = pinned.get(id);
      return [id, value !== undefined ? [value] : fact.kind === "closed" ? fact.values : [0]];
    }),
  ) as unknown as Domains; // the list holds every fact, and no constraint tests a scale
  // a part of what was given
  return narrow(domains).ok ? Object.fromEntries(pinned) : {};
}

/** The condition that requests to a library meet, by the facts of it that are pinned. */
export function pinnedBy(library?: LibraryFacts): Condition {
  // each value was read as one of its own fact
  return Object.fromEntries(Object.entries(pinnedFacts(library)).map(([fact, value]) => [fact, [value]]));
}

/** For a result: the library at hand, where there is one. */
export function atHand(library?: LibraryFacts): { readonly library?: LibraryFacts } {
  const pinned = pinnedFacts(library);
  return Object.keys(pinned).length === 0 ? {} : { library: pinned };
}

/** What two profiles agree on. */
export function sharedBy(one: LibraryFacts, other: LibraryFacts): LibraryFacts {
  const theirs: { readonly [fact: string]: unknown } = { ...other };
  // a part of the first
  return Object.fromEntries(Object.entries(one).filter(([fact, value]) => theirs[fact] === value));
}
