import type { PatronRequest } from "../decide/request.js";
import { english } from "../vocabulary/catalogue.js";
import { type FactId, factIds, facts } from "../vocabulary/facts.js";
import type { Domains, Value } from "../vocabulary/holds.js";
import { narrow } from "../vocabulary/possible.js";
import { valueWords } from "./condition-words.js";

/**
 * A made-up request of an analysis in words, each fact by its label; what goes without saying is left out. Never used
 * for a request that somebody sent.
 *
 * @param only - the facts that matter; all that are stated where it is left out
 */
export function requestWords({ library, facts: given, items }: PatronRequest, only?: readonly string[]): string {
  const stated: { readonly [fact: string]: unknown } = { ...given, ...items[0], ...library };
  const known = new Map<FactId, Value>();
  for (const fact of factIds) {
    const value = stated[fact];
    if ((typeof value === "string" || typeof value === "number") && value !== restingOf(fact)) known.set(fact, value);
  }
  return factIds
    .flatMap((fact) => {
      const value = known.get(fact);
      if (value === undefined || only?.includes(fact) === false) return [];
      return only === undefined && goesWithoutSaying(fact, value, known)
        ? []
        : [`${english.facts[fact].label.toLowerCase()}: ${valueWords(fact, value)}`];
    })
    .join("; ");
}

function restingOf(fact: FactId): string | undefined {
  const it = facts[fact];
  return it.kind === "closed" && "resting" in it ? it.resting : fact === "execution" ? "presented" : undefined;
}

/** Do the other facts leave it no other value? */
function goesWithoutSaying(fact: FactId, value: Value, known: ReadonlyMap<FactId, Value>): boolean {
  const domains = Object.fromEntries(
    factIds.map((id): readonly [FactId, readonly Value[]] => {
      const it = facts[id];
      const one = known.get(id);
      const all: readonly Value[] = it.kind === "closed" ? it.values : [one ?? 0];
      return [id, id === fact || one === undefined ? all : [one]];
    }),
  ) as Domains; // the list holds every fact
  const narrowed = narrow(domains);
  const left = narrowed.ok && facts[fact].kind === "closed" ? narrowed.domains[fact] : [];
  return left.length === 1 && left[0] === value;
}
