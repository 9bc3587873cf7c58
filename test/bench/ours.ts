import { createDecider } from "../../src/analyse/index.js";
import { compiledEngine } from "../../src/compile/engine.js";
import { careOf } from "../../src/compile/mask-constraints.js";
import { spaceOf } from "../../src/compile/space.js";
import { situationOf } from "../../src/decide/situation.js";
import { decide, type Policy } from "../../src/index.js";
import { asOf, inForce } from "./policies.js";
import type { Sample } from "./requests.js";

/** One of our own ways to decide. */
export interface Subject {
  readonly name: string;
  readonly says: "decision" | "verdict";
  /** Prepares a policy, and the requests where they are read beforehand; what it returns is measured. */
  readonly prepare: (policy: Policy, pool: readonly Sample[]) => (sample: Sample) => string;
}

/** Decides any request, met before or not: the row that others are held against. */
export const neverSeen = "createDecider, request never seen";

/** Decides a request that it has met. */
export const seenBefore = "createDecider, request seen before";

/** Decides a request that it has met and that says only what somebody raised. */
export const briefSeenBefore = "createDecider, seen before, resting facts left out";

/** The verdict alone. */
export const preEncoded = "verdict alone, facts read beforehand";

/** Room for every request of a run, so that none is forgotten. */
const roomForAll = 2 ** 20;

/** Our own rows. One more way to decide is one more entry. */
export const ours: readonly Subject[] = [
  {
    name: "decide, the interpreter",
    says: "decision",
    prepare: (policy) => (sample) => decide(policy, sample.request, { asOf }).verdict,
  },
  {
    name: neverSeen,
    says: "decision",
    prepare: (policy) => {
      const decider = createDecider(policy, { asOf, remember: 0 });
      return (sample) => decider.decide(sample.request).verdict;
    },
  },
  {
    name: seenBefore,
    says: "decision",
    prepare: (policy, pool) => {
      const decider = createDecider(policy, { asOf, remember: roomForAll });
      for (const { request } of pool) decider.decide(request);
      return (sample) => decider.decide(sample.request).verdict;
    },
  },
  {
    name: briefSeenBefore,
    says: "decision",
    prepare: (policy, pool) => {
      const decider = createDecider(policy, { asOf, remember: roomForAll });
      for (const { brief } of pool) decider.decide(brief);
      return (sample) => decider.decide(sample.brief).verdict;
    },
  },
  {
    name: preEncoded,
    says: "verdict",
    prepare: (policy, pool) => {
      const rules = inForce(policy);
      const space = spaceOf(policy.rules.map(({ rule }) => rule));
      const { outlook } = compiledEngine(rules, space, careOf(space));
      const situations = new Map(
        pool.map((sample) => {
          const [item] = sample.request.items;
          if (item === undefined) throw new Error("a request without items");
          return [sample, situationOf(policy, sample.request, item)];
        }),
      );
      return (sample) => {
        const situation = situations.get(sample);
        if (situation === undefined) throw new Error("a request that was not read beforehand");
        const [position = "none"] = outlook(situation).positions;
        return position;
      };
    },
  },
];
