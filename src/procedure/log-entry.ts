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

/** What an entry is made of beside the decision. */
export interface LogEntryOptions {
  /** Where the visit stands: its facts, days, clocks and orders of silence. */
  readonly episode?: EpisodeState;
  /** The facts of the request, where no episode was kept. */
  readonly facts?: RequestFacts;
  readonly particulars?: LogParticulars;
}

/**
 * An entry for the log of requests, from a decision: with the episode of the visit, or without one from the facts of
 * the request. It holds no patron data: kinds of record, not whose; rules, not reasons in prose. Particulars are ids,
 * numbers and days, and the names of officers, offices, courts and judges only; `omitted` lists what does not fit and
 * was left out. Where ordinary people asked, who may be the patron, or where nobody says who asked, no name is kept.
 * Pure.
 *
 * @example
 * ```ts
 * import { decide, definePolicy } from "patron-privacy";
 * import { logEntry } from "patron-privacy/procedure";
 *
 * const empty = definePolicy({ id: "empty", title: "No rules" });
 * if (!empty.ok) throw new Error("the policy has issues");
 * const request = { library: {}, facts: { requester: "media" }, items: [{ record: "loan-history" }] } as const;
 * const entry = logEntry(decide(empty.value, request, { asOf: "2026-11-24" }), {
 *   facts: request.facts,
 *   particulars: { place: "about Jane Doe" },
 * });
 * entry.refused; // => ["loan-history"]
 * entry.omitted; // => ["place"]
 * entry.sealed; // => false
 * ```
 */
export function logEntry(
  decision: Decision | ExpandedDecision,
  { episode, facts, particulars = {} }: LogEntryOptions = {},
): LogEntry {
  const known = episode?.facts ?? facts ?? {};
  const { items, verdict, action, reasons, policy, asOf, extent } = expand(decision);
  const { kept, omitted } = keptParticulars(particulars, known.requester);
  // an order that nobody kept an episode of holds until somebody says otherwise
  const sealed =
    episode === undefined ? known.secrecy === "ordered" : episode.silence.ordered.some((one) => inForce(one, asOf));
  const askedOnly = episode === undefined ? known.secrecy === "asked-only" : episode.silence.asked;
  return freezeData({
    version: 1,
    record: "disclosure-log",
    sealed,
    silence: sealed ? "ordered" : askedOnly ? "asked-only" : "none",
    matter: episode?.matter ?? null,
    asked: episode?.matters.find(({ id }) => id === episode.matter)?.since ?? null,
    at: episode?.at ?? null,
    requester: known.requester ?? null,
    instrument: known.instrument ?? null,
    court: known.court ?? null,
    channel: known.channel ?? null,
    records: items.map(({ record }) => record),
    verdict,
    action,
    ground: reasons.map(({ rule }) => rule),
    refused: items.flatMap((item) => (item.action === "answer" || item.action === "comply" ? [] : [item.record])),
    withheld: extent.withheld,
    given: episode?.released ?? false,
    policy,
    asOf,
    clocks: episode?.clocks ?? [],
    holds: episode?.holds ?? [],
    omitted,
    ...kept,
  });
}
