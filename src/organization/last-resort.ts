import type { Findings } from "../decide/findings.js";
import { type Decided, longForm } from "../decide/long-form.js";
import { freezeData } from "../internal/freeze.js";
import type { Act } from "../vocabulary/act-ids.js";
import { type Fallback, isEnd } from "./fallback.js";
import { requestKindOf } from "./request-kind.js";

/** What is done where nobody who may answer is there. */
export interface LastResort {
  readonly does: "let-them-and-record" | "obey-paper-and-record" | "decline" | "wait";
  readonly acts: readonly Act[];
  readonly never: readonly Act[];
  /** The library's own words for it, where it has any. */
  readonly says: string | null;
}

/**
 * What whoever is there does when nobody may answer, with no organisation at hand: a warrant that is carried out is not
 * obstructed, watched and recorded; anything else is declined, and the message or the paper taken.
 *
 * @example
 * ```ts
 * import { decide, definePolicy } from "patron-privacy";
 * import { toolkit } from "patron-privacy/law";
 * import { lastResortFor } from "patron-privacy/organization";
 *
 * const policy = definePolicy({ id: "town", title: "Town Library", packs: [toolkit] });
 * if (!policy.ok) throw new Error("the policy has issues");
 * const request = { library: {}, facts: { requester: "police-local", instrument: "oral-request-no-process" }, items: [{ record: "loan-history" }] } as const;
 * lastResortFor(decide(policy.value, request, { asOf: "2026-11-24" })).acts; // => ["disclose-nothing", "offer-message", "log-request"]
 * ```
 */
export function lastResortFor(decision: Decided): LastResort {
  return freezeData(endsIn(longForm(decision), undefined));
}

/** The last resort where the search ends with a step; to decline where it ends with none. */
export function endsIn(
  {
    action,
    verdict,
    procedures,
    obliges,
    duties,
  }: Pick<Findings, "action" | "verdict" | "procedures" | "obliges" | "duties">,
  end: Fallback | undefined,
): LastResort {
  // holds at every hour, whatever the library has written
  if (action === "comply")
    return {
      does: "let-them-and-record",
      acts: ["observe-and-record", "ask-to-wait", "log-request"],
      never: ["obstruct", "consent-to-search", "widen-beyond-paper", "destroy-records"],
      says: null,
    };
  const says = end !== undefined && isEnd(end) ? (end.says ?? null) : null;
  const paper = requestKindOf({ action, procedures }) === "paper";
  // what the policy forbids or doubts, or wants counsel to see first, is not opened by nobody being there
  if (end?.try === "obey-paper" && paper && verdict === "required" && duties.every(({ first }) => !first))
    return {
      does: "obey-paper-and-record",
      acts: ["limit-to-named", "observe-and-record", "log-request"],
      never: ["widen-beyond-paper", "consent-to-search", "destroy-records"],
      says,
    };
  const keep = obliges.some((one) => one !== "nothing");
  return {
    does: end?.try === "wait" ? "wait" : "decline",
    acts: [
      "disclose-nothing",
      ...(paper ? (["accept-service", "record-return-date"] as const) : (["offer-message"] as const)),
      ...(keep ? (["preserve-records"] as const) : []),
      "log-request",
    ],
    never: ["confirm-or-deny", "obstruct", "destroy-records"],
    says,
  };
}
