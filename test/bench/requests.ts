import fc from "fast-check";
import { situationOf } from "../../src/decide/situation.js";
import { type Fact, type FactId, facts, type PatronRequest, type Policy } from "../../src/index.js";
import { hasBit, type Masks, setBit, spaceOf } from "../../src/space/axes.js";
import { careOf } from "../../src/space/care.js";
import { warrantIsUnderWay } from "../../src/space/warrant.js";
import { requestsFrom } from "../../src/testing/arbitraries/requests.js";
import { everyday } from "../../src/testing/arbitraries/situations.js";
import type { ClosedFact, FactSubject } from "../../src/vocabulary/fact.js";
import type { Domains, Value } from "../../src/vocabulary/holds.js";

/** The facts of one request, flat: what the peers are asked with. */
export type FlatFacts = { readonly [F in FactId]?: string | number };

/** A request in which every fact is known and that can be in law. */
export interface Sample {
  /** Every fact spelled out. */
  readonly request: PatronRequest;
  /** As a desk would put it: what nobody raised is left out, and has its resting value all the same. */
  readonly brief: PatronRequest;
  readonly flat: FlatFacts;
}

/**
 * Seeded requests near everyday situations, every fact spelled out. Facts that nobody raised have their resting value,
 * others a value by chance of those that the constraints leave. Warrants that are carried out are left out: they are
 * no disclosure decision.
 */
export function samplesFor(policy: Policy, count: number, seed: number): readonly Sample[] {
  const rules = policy.rules.map(({ rule }) => rule);
  const space = spaceOf(rules);
  const care = careOf(space);
  const { jurisdiction } = policy;
  const library = { ...everyday[0]?.library, ...(jurisdiction === undefined ? {} : { jurisdiction }) };
  const drawn = fc.sample(fc.tuple(requestsFrom(fc, { library }), fc.infiniteStream(fc.nat())), {
    numRuns: 3 * count,
    seed,
  });
  const samples: Sample[] = [];
  for (const [request, chance] of drawn) {
    const [item] = request.items;
    if (samples.length === count || item === undefined) break;
    const masks = space.encode(situationOf(policy, request, item).domains);
    if (!complete(masks, () => chance.next().value ?? 0)) continue;
    const domains = space.decode(masks);
    if (warrantIsUnderWay(domains) !== "no") continue;
    // the peers know no word of counsel that settles a doubt
    if (domains.review.some((word) => word === "sufficient" || word === "insufficient")) continue;
    samples.push(sampleOf(domains));
  }
  if (samples.length < count) throw new Error(`only ${samples.length} of ${count} requests can be in law`);
  return samples;

  /** Gives every fact one value, in place; false where the constraints leave none. */
  function complete(masks: Masks, draw: () => number): boolean {
    if (!care.narrow(masks)) return false;
    for (const axis of space.axes) {
      const left = axis.values.flatMap((_, place) => (hasBit(masks, axis, place) ? [place] : []));
      const place = left[draw() % left.length];
      if (place === undefined) return false;
      if (left.length === 1) continue;
      masks.fill(0, axis.word, axis.word + axis.words);
      setBit(masks, axis, place);
      if (!care.narrow(masks)) return false;
    }
    return true;
  }

  function sampleOf(domains: Domains): Sample {
    // a domain holds one value by now
    const known = Object.entries(domains).flatMap(([id, [value]]) =>
      value === undefined ? [] : [[id, value] as const],
    );
    return {
      request: requestOf(known),
      brief: requestOf(known.filter(([id, value]) => restingOf(id as FactId) !== value)), // keys of domains are facts
      flat: Object.fromEntries(known),
    };
  }

  function requestOf(known: readonly (readonly [string, Value])[]): PatronRequest {
    const about = (subject: FactSubject) =>
      Object.fromEntries(known.filter(([id]) => facts[id as FactId].about === subject)); // as above
    // every value is one of its own fact
    return {
      library: { jurisdiction, ...about("library") },
      facts: about("request"),
      items: [about("item")],
    } as unknown as PatronRequest;
  }
}

function restingOf(id: FactId): string | undefined {
  const fact: Fact = facts[id];
  return fact.kind === "closed" ? (fact as ClosedFact).resting : undefined;
}
