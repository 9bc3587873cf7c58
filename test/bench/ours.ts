import { createDecider } from "../../src/analyse/index.js";
import { decide, type PatronRequest, type Policy } from "../../src/index.js";
import { asOf } from "./policies.js";
import type { Sample } from "./requests.js";

/** Decides the request at a place of the pool. */
export type Run = (at: number) => string;

/** One of our own ways to decide. */
export interface Subject {
  readonly name: string;
  readonly says: "decision" | "verdict";
  /** Are its verdicts held against those of the decider that remembers nothing? The interpreter's whole decisions are. */
  readonly isHeld: boolean;
  /** Does it stand in the table of growth too? */
  readonly grows: boolean;
  /**
   * Prepares a policy, and the requests where they are read beforehand; what it returns is measured. `undefined` where
   * the policy is too large to be prepared in this way.
   */
  readonly prepare: (policy: Policy, pool: readonly Sample[]) => Run | undefined;
}

/** Decides any request, met before or not. */
export const neverSeen = "createDecider, request never seen";

/** Decides a request that it has met. */
export const seenBefore = "createDecider, request seen before";

/** Decides a request that it has met and that says only what somebody raised. */
export const briefSeenBefore = "createDecider, seen before, resting facts left out";

/** Room for every request of a run, so that none is forgotten. */
const roomForAll = 2 ** 20;

/** Our own rows. One more way to decide is one more entry. */
export const ours: readonly Subject[] = [
  {
    name: "decide, the interpreter",
    says: "decision",
    isHeld: false,
    grows: false,
    prepare: (policy, pool) =>
      onRequests(
        pool,
        ({ request }) => request,
        (one) => decide(policy, one, { asOf }).verdict,
      ),
  },
  { name: neverSeen, says: "decision", isHeld: false, grows: true, prepare: deciding(0, ({ request }) => request) },
  {
    name: seenBefore,
    says: "decision",
    grows: true,
    isHeld: true,
    prepare: deciding(roomForAll, ({ request }) => request),
  },
  {
    name: briefSeenBefore,
    says: "decision",
    grows: false,
    isHeld: true,
    prepare: deciding(roomForAll, ({ brief }) => brief),
  },
];

function deciding(remember: number, pick: (sample: Sample) => PatronRequest): Subject["prepare"] {
  return (policy, pool) => {
    const decider = createDecider(policy, { asOf, remember });
    if (remember > 0) for (const sample of pool) decider.decide(pick(sample));
    return onRequests(pool, pick, (one) => decider.decide(one).verdict);
  };
}

function onRequests(
  pool: readonly Sample[],
  pick: (sample: Sample) => PatronRequest,
  run: (request: PatronRequest) => string,
): Run {
  const requests = pool.map(pick);
  return (at) => {
    const request = requests[at];
    return request === undefined ? "" : run(request);
  };
}
