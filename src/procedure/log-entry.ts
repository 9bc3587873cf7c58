import type { Decision } from "../decide/decision.js";
import type { RequestFacts } from "../decide/request.js";
import { freezeData } from "../policy/freeze.js";
import type { DataElement } from "../vocabulary/elements.js";
import type { ValueOf } from "../vocabulary/facts.js";
import type { EpisodeState } from "./episode-state.js";

/** What only the person at the desk knows. Never put a patron's name, number or title in. */
export interface LogParticulars {
  /** Where it was asked: a branch, a desk. */
  readonly place?: string;
  /** The asker: name, agency, badge, phone. */
  readonly asker?: {
    readonly name?: string;
    readonly agency?: string;
    readonly badge?: string;
    readonly phone?: string;
  };
  /** The paper: number, court, judge, dates. */
  readonly paper?: {
    readonly number?: string;
    readonly court?: string;
    readonly judge?: string;
    readonly dated?: string;
  };
  /** Who was called, and when. */
  readonly contacted?: readonly { readonly position: string; readonly at: string }[];
  /** The position that decided. */
  readonly decidedBy?: string;
  /** The elements that left, by whom and to whom. */
  readonly released?: {
    readonly elements: readonly DataElement[];
    readonly by: string;
    readonly to: string;
    readonly receipt?: string;
  };
  readonly incidentReport?: string;
}

/** An entry of the log of requests: confidential itself, of the record type `disclosure-log`. */
export interface LogEntry extends LogParticulars {
  readonly version: 1;
  readonly record: "disclosure-log";
  /** Sealed: only those may see it who may know of an order of silence. */
  readonly sealed: boolean;
  readonly at: string | null;
  readonly requester: RequestFacts["requester"] | null;
  readonly instrument: RequestFacts["instrument"] | null;
  readonly channel: RequestFacts["channel"] | null;
  /** The kinds of record that were asked for, never whose. */
  readonly records: readonly ValueOf<"record">[];
  readonly verdict: Decision["verdict"];
  readonly action: Decision["action"];
  /** The rules that stood. */
  readonly ground: readonly string[];
  readonly refused: readonly ValueOf<"record">[];
  readonly policy: Decision["policy"];
  readonly asOf: string;
  readonly clocks: EpisodeState["clocks"];
  readonly holds: EpisodeState["holds"];
}

/**
 * An entry for the log of requests, from an episode and its decision. It holds no patron data: kinds of record, not
 * whose; rules, not reasons in prose. Only what is given as particulars can name anybody, and that is the asker.
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
 * const entry = logEntry(state, decide(empty.value, request, { asOf: "2026-11-24" }), { place: "main desk" });
 * entry.refused; // => ["loan-history"]
 * entry.sealed; // => false
 * ```
 */
export function logEntry(state: EpisodeState, decision: Decision, particulars: LogParticulars = {}): LogEntry {
  const { facts, at, clocks, holds, silence } = state;
  const { items, verdict, action, reasons, policy, asOf } = decision;
  const { place, asker, paper, contacted, decidedBy, released, incidentReport } = particulars;
  return freezeData({
    version: 1,
    record: "disclosure-log",
    sealed: silence.ordered !== null,
    at,
    requester: facts.requester ?? null,
    instrument: facts.instrument ?? null,
    channel: facts.channel ?? null,
    records: items.map(({ record }) => record),
    verdict,
    action,
    ground: reasons.map(({ rule }) => rule),
    refused: items.flatMap((item) => (item.action === "answer" || item.action === "comply" ? [] : [item.record])),
    policy,
    asOf,
    clocks,
    holds,
    ...(place === undefined ? {} : { place }),
    ...(asker === undefined ? {} : { asker }),
    ...(paper === undefined ? {} : { paper }),
    ...(contacted === undefined ? {} : { contacted }),
    ...(decidedBy === undefined ? {} : { decidedBy }),
    ...(released === undefined ? {} : { released }),
    ...(incidentReport === undefined ? {} : { incidentReport }),
  });
}
