import type { RequestFacts } from "../decide/request.js";
import type { Path } from "../policy/issue.js";
import type { Cite } from "../policy/source.js";
import type { DataElement } from "../vocabulary/element-groups.js";
import type { ValueOf } from "../vocabulary/facts.js";
import type { EpisodeEventType, GagSource } from "./event.js";

/** What a clock counts to. */
export type ClockId =
  | "return-date"
  | "objection"
  | "next-purge"
  | "preservation-ends"
  | "gag-ends"
  /** By then the government must have gone to court. */
  | "gag-answer"
  /** By then the gag is looked at again. */
  | "gag-review";

/** A clock of a matter. */
export interface Clock {
  readonly id: ClockId;
  readonly matter: string;
  /** The calendar day by which, or until which. */
  readonly due: string;
  /** Does it stand still, until something is decided? */
  readonly paused: boolean;
  readonly says: string;
  readonly cites: readonly Cite[];
}

/** A suspension of disposal, as retention takes it. It is kept also when it is lifted. */
export interface EpisodeHold {
  readonly matter: string;
  readonly since: string;
  readonly reason: "legal-process" | "preservation-request" | "anticipated-litigation" | "records-request";
  /** The calendar day on which it was lifted; `null` while it stands. */
  readonly lifted: string | null;
}

/** Silence that the law orders. It is an object of its own: it may outlive the paper, or be lifted before it. */
export interface OrderedSilence {
  readonly matter: string;
  readonly by: GagSource | null;
  readonly since: string;
  /** The first calendar day on which it no longer holds; `null` where none is named. */
  readonly until: string | null;
  /** The roles that may be told because they are needed to comply. The director, and counsel, always may. */
  readonly mayTell: readonly ValueOf<"handler">[];
  /** Who was told, and so is bound; `allowed` says whether the order lets them be told. */
  readonly told: readonly { readonly role: ValueOf<"handler">; readonly on: string; readonly allowed: boolean }[];
  /** While it is challenged it stays in force. */
  readonly review: "none" | "challenged" | "upheld";
  /** The calendar day on which it was lifted; `null` while it stands. */
  readonly lifted: string | null;
}

/** One request or paper of an episode. A second paper is a second matter. */
export interface Matter {
  readonly id: string;
  /** When it began. */
  readonly since: string;
  readonly status:
    | "open"
    | "search-under-way"
    | "executed"
    | "answered"
    | "refused"
    | "quashed"
    | "withdrawn"
    | "closed";
  /** The facts as they are now, for `decide`. */
  readonly facts: RequestFacts;
  /** What has happened since it was last asked or served, for `stepsFor`. */
  readonly happened: readonly EpisodeEventType[];
  readonly done: readonly string[];
  /** The elements that were given. */
  readonly released: readonly DataElement[];
}

/** Why an event was not taken. */
export type EpisodeWhy =
  | "unreadable"
  | "in-the-future"
  | "before-the-last"
  | "dates-reversed"
  | "unknown-matter"
  | "nothing-asked"
  | "nothing-served"
  | "no-search"
  | "already-closed"
  | "already-over"
  | "no-silence"
  | "already-challenged"
  | "not-challenged"
  | "no-hold"
  | "no-objection"
  | "nothing-to-cure"
  | "no-preservation"
  | "already-renewed"
  | "lapsed";

/** An event that was not taken. */
export interface EpisodeProblem {
  /** Its place in the list. */
  readonly index: number;
  /** Where in the list of events. */
  readonly path: Path;
  readonly type: EpisodeEventType | "unknown";
  readonly why: EpisodeWhy;
  /** What was expected there. No value of the event is quoted. */
  readonly expected: string;
}

/** Where an episode stands: plain frozen data. */
export interface EpisodeState {
  readonly version: 1;
  readonly status: "nothing-yet" | "open" | "search-under-way" | "closed";
  /** Everything that was asked or served, in its order. */
  readonly matters: readonly Matter[];
  /** The matter that counts now: a search under way, else the latest that is open. */
  readonly matter: string | null;
  /** The facts of that matter, for `decide`. */
  readonly facts: RequestFacts;
  /** The steps that are done in it. */
  readonly done: readonly string[];
  /** What has happened in it, for `stepsFor`. */
  readonly happened: readonly EpisodeEventType[];
  /** Clocks that have not been met, the first due first. */
  readonly clocks: readonly Clock[];
  readonly holds: readonly EpisodeHold[];
  readonly silence: { readonly asked: boolean; readonly ordered: readonly OrderedSilence[] };
  /** Was anything given? */
  readonly released: boolean;
  /** Are those who asked still there, as far as is known? */
  readonly present: boolean;
  /** When the last event was. */
  readonly at: string | null;
  /** Events that were not taken; everything else stands without them. */
  readonly problems: readonly EpisodeProblem[];
}
