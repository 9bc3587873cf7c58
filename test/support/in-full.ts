import { foundItems } from "../../src/decide/decider.js";
import { shortDecision } from "../../src/decide/shorten.js";
import {
  type Decidable,
  type DecideOptions,
  decide,
  type ExpandedDecision,
  expand,
  type PatronRequest,
  type Policy,
} from "../../src/index.js";

/** A decision in its long form, for tests that look at what counts for each item. */
export function decideInFull(policy: Policy, request: Decidable, options: DecideOptions): ExpandedDecision {
  return expand(decide(policy, request, options));
}

/** What the rules say, with the duties that a decision leaves out because they contradict its action: for tests of rules. */
export function whatTheRulesSay(policy: Policy, request: PatronRequest, asOf: string): ExpandedDecision {
  return expand(shortDecision(policy, foundItems(policy, request, { asOf, today: asOf, staleAfterMonths: 12 }), asOf));
}
