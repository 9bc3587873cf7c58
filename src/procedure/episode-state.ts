import type { RequestFacts } from "../decide/request.js";
import type { ValueOf } from "../vocabulary/facts.js";
import type { EpisodeEventType } from "./event.js";

/** A clock that runs. */
export interface Clock {
  readonly id: "return-date" | "objection" | "silence-ends" | "preservation-ends";
  /** The calendar day by which, or until which. */
  readonly due: string;
  readonly says: string;
}

/** A suspension of disposal, as retention takes it. */
export interface EpisodeHold {
  readonly since: string;
  readonly reason: "legal-process" | "preservation-request" | "anticipated-litigation";
}

/** Why an event was not taken. */
export interface EpisodeProblem {
  /** Its place in the list. */
  readonly index: number;
  readonly type: EpisodeEventType | "unknown";
  readonly why:
    | "unreadable"
    | "before-the-last"
    | "nothing-asked"
    | "nothing-served"
    | "no-search"
    | "already-closed"
    | "no-silence"
    | "no-hold";
}

/** Silence that the law orders. */
export interface OrderedSilence {
  readonly since: string;
  readonly until: string | null;
  /** The roles that may be told because they are needed to comply. Counsel always may. */
  readonly mayTell: readonly ValueOf<"handler">[];
}

/** Where an episode stands: plain frozen data. */
export interface EpisodeState {
  readonly version: 1;
  readonly status: "nothing-yet" | "open" | "search-under-way" | "closed";
  /** The facts as they are now, for `decide`. */
  readonly facts: RequestFacts;
  readonly done: readonly string[];
  readonly clocks: readonly Clock[];
  readonly holds: readonly EpisodeHold[];
  readonly silence: { readonly asked: boolean; readonly ordered: OrderedSilence | null };
  /** Was anything given? */
  readonly released: boolean;
  /** When the last event was. */
  readonly at: string | null;
  /** Events that were not taken; everything else stands without them. */
  readonly problems: readonly EpisodeProblem[];
}
