import type fastCheck from "fast-check";
import type { DeclarationDraft } from "../contracts/declaration.js";
import type { PatronRequest } from "../decide/request.js";
import type { OrganizationDraft } from "../organization/index.js";
import type { PolicyDraft } from "../policy/policy.js";
import { declarationsFrom } from "./arbitraries/declarations.js";
import type { ArbitraryOptions } from "./arbitraries/options.js";
import { organizationsFrom } from "./arbitraries/organizations.js";
import { policiesFrom } from "./arbitraries/policies.js";
import { requestsFrom } from "./arbitraries/requests.js";

/** Arbitraries for the inputs of this library. */
export interface PrivacyArbitraries {
  /** Everyday situations with some facts changed, made unknown, unavailable or left out; each a sound request. */
  readonly requests: fastCheck.Arbitrary<PatronRequest>;
  /** Drafts with up to eight rules of their own; `definePolicy` may find ties in them. */
  readonly policies: fastCheck.Arbitrary<PolicyDraft>;
  /** Organisations with one top and a last resort; some posts are vacant, some delegated. */
  readonly organizations: fastCheck.Arbitrary<OrganizationDraft>;
  /** Vendor declarations, good, bad and silent. */
  readonly declarations: fastCheck.Arbitrary<DeclarationDraft>;
}

/**
 * Arbitraries of fast-check for property tests of what you build on this library. Takes your fast-check, so that this
 * package does not bring one.
 *
 * @example
 * ```ts
 * import fc from "fast-check";
 * import { decide, definePolicy, mayAnswerNow } from "patron-privacy";
 * import { arbitraries } from "patron-privacy/testing";
 *
 * const empty = definePolicy({ id: "empty", title: "No rules" });
 * if (!empty.ok) throw new Error("the policy has issues");
 * const closed = fc.check(
 *   fc.property(arbitraries(fc).requests, (request) => !mayAnswerNow(decide(empty.value, request, { asOf: "2026-11-24" }))),
 * );
 * closed.failed; // => false
 * ```
 */
export function arbitraries(fc: typeof fastCheck, options: ArbitraryOptions = {}): PrivacyArbitraries {
  return Object.freeze({
    requests: requestsFrom(fc, options),
    policies: policiesFrom(fc),
    organizations: organizationsFrom(fc),
    declarations: declarationsFrom(fc),
  });
}
