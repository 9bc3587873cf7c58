import type { Decision } from "../decide/decision.js";
import { expand } from "../decide/expand.js";
import type { ExpandedDecision } from "../decide/findings.js";
import type { RequestFacts } from "../decide/request.js";
import { freezeData } from "../internal/freeze.js";
import type { DataElement } from "../vocabulary/element-groups.js";
import type { ValueOf } from "../vocabulary/facts.js";
import type { EpisodeState } from "./episode-state.js";
import { keptParticulars, type LogParticulars } from "./log-particulars.js";
import { inForce } from "./silence-order.js";

/** An entry of the log of requests: confidential itself, of the record type `disclosure-log`. */
export interface LogEntry extends LogParticulars {
  readonly version: 1;
  readonly record: "disclosure-log";
  /** Sealed: only those may see it who may know of an order of silence. */
  readonly sealed: boolean;
  /** Which silence there is about the request. */
  readonly silence: "none" | "asked-only" | "ordered";
  readonly matter: string | null;
  /** When it was first asked or served, and when the last thing happened. */
  readonly asked: string | null;
  readonly at: string | null;
  readonly requester: RequestFacts["requester"] | null;
  readonly instrument: RequestFacts["instrument"] | null;
  readonly court: RequestFacts["court"] | null;
  readonly channel: RequestFacts["channel"] | null;
  /** The kinds of record that were asked for, never whose. */
  readonly records: readonly ValueOf<"record">[];
  readonly verdict: Decision["verdict"];
  readonly action: Decision["action"];
  /** The rules that stood. */
  readonly ground: readonly string[];
  readonly refused: readonly ValueOf<"record">[];
  /** The elements that were asked for and withheld. */
  readonly withheld: readonly DataElement[];
  /** Is it said that something was given? */
  readonly given: boolean;
  readonly policy: Decision["policy"];
  readonly asOf: string;
  readonly clocks: EpisodeState["clocks"];
  readonly holds: EpisodeState["holds"];
  /** Particulars that were left out, by path: they did not fit, or could have named a patron. */
  readonly omitted: readonly string[];
}

/**
 * An entry for the log of requests, from an episode and its decision. It holds no patron data: kinds of record, not
 * whose; rules, not reasons in prose. Particulars are ids, numbers and days, and the names of officers, offices, courts
 * and judges only; what does not fit is left out and told under `omitted`. Where ordinary people asked, who may be the
 * patron, no name is kept at all. Pure.
 *
 * @example
 * ```ts
 * import { decide, definePolicy } from "patron-privacy";
 * import { episode, logEntry } from "patron-privacy/procedure";
 *
 * const empty = definePolicy({ id: "empty", title: "No rules" });
 * if (!empty.ok) throw new Error("the policy has issues");
 * const state = episode([{ at: "2026-11-24T10:00", type: "asked", facts: { requester: "media" } }]);
 * const request = { library: {}, facts: state.facts, items: [{ record: "loan-history" }] } as const;
 * const entry = logEntry(state, decide(empty.value, request, { asOf: "2026-11-24" }), { place: "about Jane Doe" });
 * entry.refused; // => ["loan-history"]
 * entry.omitted; // => ["place"]
 * entry.sealed; // => false
 * ```
 */
export function logEntry(
  state: EpisodeState,
  decision: Decision | ExpandedDecision,
  particulars: LogParticulars = {},
): LogEntry {
  const { facts, at, clocks, holds, silence, matter, matters, released } = state;
  const { items, verdict, action, reasons, policy, asOf, extent } = expand(decision);
  const { kept, omitted } = keptParticulars(particulars, facts.requester);
  const sealed = silence.ordered.some((one) => inForce(one, asOf));
  return freezeData({
    version: 1,
    record: "disclosure-log",
    sealed,
    silence: sealed ? "ordered" : silence.asked ? "asked-only" : "none",
    matter,
    asked: matters.find(({ id }) => id === matter)?.since ?? null,
    at,
    requester: facts.requester ?? null,
    instrument: facts.instrument ?? null,
    court: facts.court ?? null,
    channel: facts.channel ?? null,
    records: items.map(({ record }) => record),
    verdict,
    action,
    ground: reasons.map(({ rule }) => rule),
    refused: items.flatMap((item) => (item.action === "answer" || item.action === "comply" ? [] : [item.record])),
    withheld: extent.withheld,
    given: released,
    policy,
    asOf,
    clocks,
    holds,
    omitted,
    ...kept,
  });
}
