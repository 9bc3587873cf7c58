import { createDecider } from "../../src/analyse/index.js";
import { decide, type Policy } from "../../src/index.js";
import { type Answer, factsIn, type Ladder, ladderOf } from "./ladder.js";
import type { Run } from "./ours.js";
import type { Ask, Peer } from "./peers/peer.js";
import { asOf, inForce } from "./policies.js";
import { type FlatFacts, type Sample, samplesFor } from "./requests.js";

/** A policy with requests, our verdicts on them, and its translation. */
export interface Case {
  readonly name: string;
  readonly policy: Policy;
  readonly pool: readonly Sample[];
  readonly verdicts: readonly string[];
  /** How many disclosure rules are in force. */
  readonly rules: number;
  readonly strict: Ladder;
  readonly open: Ladder;
}

/** A peer that holds the rules of a case. */
export interface Contender {
  readonly peer: Peer;
  /** May it be given? One question, to the strict list. */
  readonly yesOrNo: Ask;
  /** The verdict: where the strict list closes, the open one is asked too. */
  readonly verdict: (facts: FlatFacts) => string | Promise<string>;
}

/** Makes a case; the peers' requests hold only facts that the lists test. */
export function caseOf(name: string, policy: Policy, count: number, seed: number): Case {
  const { layers } = inForce(policy);
  const [strict, open] = [ladderOf(layers, "strict"), ladderOf(layers, "open")];
  const tested = new Set<string>([...factsIn(strict), ...factsIn(open), "record", "asked"]);
  const pool = samplesFor(policy, count, seed).map(({ flat, ...requests }) => ({
    ...requests,
    flat: Object.fromEntries(Object.entries(flat).filter(([fact]) => tested.has(fact))),
  }));
  const decider = createDecider(policy, { asOf, remember: 0 });
  return {
    name,
    policy,
    pool,
    verdicts: pool.map(({ request }) => decider.decide(request).verdict),
    rules: layers.reduce((sum, { rules }) => sum + rules.length, 0),
    strict,
    open,
  };
}

/** Loads the rules of a case into a peer. */
export async function contender(peer: Peer, { strict, open }: Pick<Case, "strict" | "open">): Promise<Contender> {
  const [yesOrNo, perhaps] = [await peer.prepare(strict), await peer.prepare(open)];
  const last = (answer: Answer) => (answer === "forbidden" ? "forbidden" : "unsettled");
  return {
    peer,
    yesOrNo,
    verdict: peer.isAsync
      ? async (facts) => {
          const answer = await yesOrNo(facts);
          return answer === "forbidden" ? last(await perhaps(facts)) : answer;
        }
      : (facts) => {
          const answer = yesOrNo(facts);
          return answer === "forbidden" ? last(perhaps(facts) as Answer) : answer; // it is not asynchronous
        },
  };
}

/**
 * Holds a contender against our verdicts.
 *
 * @throws on the first request on which they differ, with the request; it is made up, so it may be shown
 */
export async function mustAgree({ peer, verdict }: Contender, { name, pool, verdicts }: Case): Promise<number> {
  for (const [at, { flat }] of pool.entries()) {
    const theirs = await verdict(flat);
    if (comparable(theirs, peer) !== comparable(verdicts[at], peer))
      throw new Error(
        `${peer.name} and we differ under ${name}: ${theirs}, not ${verdicts[at]}, on ${JSON.stringify(flat)}`,
      );
  }
  return pool.length;
}

function comparable(verdict: string | undefined, { tellsRule }: Peer): string | undefined {
  return verdict === "required" && !tellsRule ? "permitted" : verdict;
}

/**
 * Holds one of our ways to decide against the verdicts of the decider.
 *
 * @throws on the first request on which they differ
 */
export function oursMustAgree(name: string, run: Run, on: Case): number {
  for (const [at, verdict] of on.verdicts.entries())
    if (run(at) !== verdict)
      throw new Error(`${name} and createDecider differ under ${on.name} on ${JSON.stringify(on.pool[at]?.request)}`);
  return on.verdicts.length;
}

/**
 * Holds the decider against the interpreter: whole decisions, not verdicts alone.
 *
 * @throws on the first request on which they differ
 */
export function deciderMustAgree({ name, policy, pool }: Case, count: number): number {
  const decider = createDecider(policy, { asOf });
  const some = pool.slice(0, count);
  for (const request of some.flatMap(({ request, brief }) => [request, brief])) {
    const [one, other] = [decide(policy, request, { asOf }), decider.decide(request)];
    if (JSON.stringify(one) !== JSON.stringify(other))
      throw new Error(`decide and createDecider differ under ${name} on ${JSON.stringify(request)}`);
  }
  return 2 * some.length;
}
