import type { Policy } from "../policy/policy.js";
import { createDecider, type Decider } from "./decider.js";
import type { Decision } from "./decision.js";
import { isPolicy, malformed } from "./malformed.js";
import { type Decidable, type DecideOptions, readClocks } from "./options.js";

export type { Decidable, DecideOptions };

/**
 * Decides whether a request for information about a patron may be answered, by whom, to what extent and with which
 * duties, and says why.
 *
 * Never throws and never permits by mistake: what is not a request, a policy or a day is answered `refer` with the
 * caveat `malformed-request`. Pure: the same arguments always give an equal decision. Not legal advice.
 *
 * @param policy - a policy of `definePolicy` or `parsePolicy`
 * @param request - a request, or what `parseRequest` returned
 * @param options - the day whose law counts
 *
 * @example
 * ```ts
 * import { decide, definePolicy } from "patron-privacy";
 * import { federal, practice, toolkit } from "patron-privacy/law";
 * import { newYork } from "patron-privacy/law/us/ny";
 *
 * const defined = definePolicy({ id: "town", title: "Town Library", packs: [toolkit, practice, federal, newYork] });
 * if (!defined.ok) throw new Error("the policy has issues");
 * const decision = decide(
 *   defined.value,
 *   {
 *     library: { jurisdiction: "US-NY", libraryType: "public" },
 *     facts: { requester: "police-federal", standing: "proved", instrument: "oral-request-no-process", handler: "front-line" },
 *     items: [{ record: "loan-history" }],
 *   },
 *   { asOf: "2026-11-24" },
 * );
 * decision.verdict; // => "forbidden"
 * decision.action; // => "refer"
 * ```
 */
export function decide(policy: Policy, request: Decidable, options: DecideOptions): Decision {
  const clocks = readClocks(options);
  if (clocks === undefined || !isPolicy(policy)) return malformed(policy, clocks?.asOf, { request, options });
  return deciderFor(policy, clocks).decide(request);
}

/** Deciders of a policy by their clocks: the same way through the code for one request as for many. */
const deciders = /* @__PURE__ */ new WeakMap<Policy, Map<string, Decider>>();

/** A policy asked about more days than this prepares its rules anew. */
const mostDays = 8;
/** `decide` remembers fewer decisions than a decider that was asked for. */
const remember = 512;

function deciderFor(policy: Policy, clocks: DecideOptions): Decider {
  const days = deciders.get(policy) ?? new Map<string, Decider>();
  deciders.set(policy, days);
  const name = `${clocks.asOf} ${clocks.today} ${clocks.staleAfterMonths}`;
  const known = days.get(name);
  if (known !== undefined) return known;
  const [oldest] = days.size >= mostDays ? days.keys() : [];
  if (oldest !== undefined) days.delete(oldest);
  const made = createDecider(policy, { ...clocks, remember });
  days.set(name, made);
  return made;
}
