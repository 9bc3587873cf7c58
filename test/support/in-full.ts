import {
  type Decidable,
  type DecideOptions,
  decide,
  type ExpandedDecision,
  expand,
  type Policy,
} from "../../src/index.js";

/** A decision in its long form, for tests that look at what counts for each item. */
export function decideInFull(policy: Policy, request: Decidable, options: DecideOptions): ExpandedDecision {
  return expand(decide(policy, request, options));
}
