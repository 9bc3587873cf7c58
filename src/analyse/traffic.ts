import type { Side } from "../compile/ground.js";
import { createDecider } from "../decide/decider.js";
import type { PatronRequest, RequestLibrary } from "../decide/request.js";
import type { Verdict } from "../policy/rule.js";
import { type FactId, facts } from "../vocabulary/facts.js";

/**
 * What a library is asked, as a mix: for each fact, how often each of its values occurs beside the others. Facts are
 * taken as independent; what is not named takes its resting value, or is not known.
 */
export interface TrafficProfile {
  readonly version: 1;
  readonly title?: string;
  /** How many requests the counts are told for, such as those of a year; 1,000 where it is left out. */
  readonly requests?: number;
  readonly library?: RequestLibrary;
  /** Weights, which need not come to 1: `{ "requester": { "patron": 90, "parent": 10 } }`. */
  readonly weights: { readonly [fact in FactId]?: { readonly [value: string]: number } };
}

/** How often verdicts change in one way. */
export interface TrafficCount {
  readonly from: Verdict;
  readonly to: Verdict;
  /** Requests of the log, or of as many as the profile speaks of. */
  readonly requests: number;
  /** Of all requests that can be, between 0 and 1. */
  readonly share: number;
}

/** A profile of more combinations than this is refused. */
export const mostCombinations = 5_000;

/** How many combinations of values a profile has. */
export function combinationsIn({ weights }: Pick<TrafficProfile, "weights">): number {
  return Object.values(weights).reduce((product, values) => product * Math.max(1, Object.keys(values ?? {}).length), 1);
}

/** How often each change of verdict happens in a log, a profile, or both together. */
export function countTraffic(
  before: Side,
  after: Side,
  { requests = [], profile }: { readonly requests?: readonly PatronRequest[]; readonly profile?: TrafficProfile },
): readonly TrafficCount[] {
  const old = createDecider(before.policy, before);
  const next = createDecider(after.policy, after);
  const counts = new Map<string, { from: Verdict; to: Verdict; weight: number }>();
  let all = 0;
  const count = (request: PatronRequest, weight: number) => {
    const { verdict: from, caveats } = old.decide(request);
    const { verdict: to } = next.decide(request);
    // what cannot be together in law is no traffic
    if (caveats.some(({ code }) => code === "impossible" || code === "malformed-request")) return;
    all += weight;
    if (from === to) return;
    const key = `${from} ${to}`;
    counts.set(key, { from, to, weight: (counts.get(key)?.weight ?? 0) + weight });
  };
  for (const request of requests) count(request, 1);
  const mix = profile === undefined || combinationsIn(profile) > mostCombinations ? [] : requestsOf(profile);
  for (const { request, weight } of mix) count(request, weight);
  const scale = profile === undefined || all === 0 ? 1 : (profile.requests ?? 1_000) / all;
  return [...counts.values()]
    .map(({ from, to, weight }) => ({ from, to, requests: Math.round(weight * scale), share: weight / all }))
    .sort((one, other) => other.share - one.share);
}

/** Every combination of a profile, with its weight. */
function requestsOf({ library = {}, weights }: TrafficProfile) {
  let all: readonly { readonly values: readonly (readonly [FactId, string | number])[]; readonly weight: number }[] = [
    { values: [], weight: 1 },
  ];
  // the keys are fact ids by the type
  for (const [fact, values] of Object.entries(weights) as [FactId, { readonly [value: string]: number }][])
    all = all.flatMap((one) =>
      Object.entries(values).map(([value, weight]) => ({
        values: [...one.values, [fact, numbered(fact, value)] as const],
        weight: one.weight * weight,
      })),
    );
  return all.map(({ values, weight }) => {
    const about = (subject: string) => Object.fromEntries(values.filter(([fact]) => facts[fact].about === subject));
    // every value was compared with the list of its fact
    const request = {
      library: { ...library, ...about("library") },
      facts: about("request"),
      items: [about("item")],
    } as unknown as PatronRequest;
    return { request, weight };
  });
}

/** A number as a number; what is not known stays so. */
function numbered(fact: FactId, value: string): string | number {
  return facts[fact].kind === "number" && value !== "unknown" && value !== "unavailable" ? Number(value) : value;
}
