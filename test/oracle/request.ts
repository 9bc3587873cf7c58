import { type FactId, factIds, facts, type Jurisdiction, type PatronRequest } from "../../src/index.js";
import type { Value } from "./space.js";

/** A point as a request, with some facts not known. */
export function requestAt(
  point: { readonly [F in FactId]: Value },
  jurisdiction: Jurisdiction | undefined,
  notKnown: ReadonlyMap<FactId, "unknown" | "unavailable"> = new Map(),
): PatronRequest {
  const about = (subject: "request" | "item" | "library") =>
    Object.fromEntries(
      factIds.filter((id) => facts[id].about === subject).map((id) => [id, notKnown.get(id) ?? point[id]]),
    );
  const library = { ...(jurisdiction === undefined ? {} : { jurisdiction }), ...about("library") };
  // a point has a value of the vocabulary for every fact
  return { library, facts: about("request"), items: [about("item")] } as unknown as PatronRequest;
}
