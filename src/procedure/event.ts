import type { RequestFacts } from "../decide/request.js";
import type { DataElement } from "../vocabulary/element-groups.js";
import type { ValueOf } from "../vocabulary/facts.js";

/** What every event has: a moment of the library's own clock, as 2026-11-24T10:05. Events name no patron. */
export interface EventBase {
  readonly at: string;
  /** Which request of the visit it is about; the latest where it is left out. A new name begins a new one. */
  readonly matter?: string;
}

/** By what the law orders silence. */
export const gagSources = ["court-order", "issuer-certification", "statute"] as const;

/** Names by what the law orders silence. */
export type GagSource = (typeof gagSources)[number];

/** One thing that happened in an episode. */
export type EpisodeEvent = EventBase &
  (
    | { readonly type: "asked"; readonly facts: RequestFacts }
    /** A paper was served. Both days are calendar days. */
    | {
        readonly type: "served";
        readonly facts: RequestFacts;
        /** The day that the paper names. */
        readonly returnDate?: string;
        /** The day on which routine deletion runs next. */
        readonly nextPurge?: string;
      }
    | { readonly type: "identified" | "identity-refused" }
    /** Somebody who may answer took over. */
    | { readonly type: "referred"; readonly to: ValueOf<"handler"> }
    | { readonly type: "counsel-reached" | "counsel-found-sufficient" | "counsel-found-insufficient" }
    /** A written objection or a motion went out. */
    | { readonly type: "objected" }
    /** A court wants it obeyed all the same, by another day if it names one. */
    | { readonly type: "objection-overruled"; readonly returnDate?: string }
    /** What was wrong with the paper was mended, and counsel has seen it. */
    | { readonly type: "cured"; readonly facts?: RequestFacts; readonly returnDate?: string }
    | { readonly type: "quashed" | "withdrawn" }
    | { readonly type: "silence-asked" }
    /** The law orders silence: until the first calendar day on which it no longer holds, if one is named. */
    | {
        readonly type: "gag-ordered";
        readonly by?: GagSource;
        readonly until?: string;
        /** The roles that may be told because they are needed to comply. */
        readonly mayTell?: readonly ValueOf<"handler">[];
      }
    /** Somebody needed to comply was told, and told that it binds them too. */
    | { readonly type: "told"; readonly role: ValueOf<"handler"> }
    /** The government was notified of a challenge, or a court was petitioned. */
    | { readonly type: "gag-challenged"; readonly how: "government-notified" | "court-petitioned" }
    /** A court has looked at it and lets it stand. */
    | { readonly type: "gag-upheld" }
    /** It was lifted in writing or by a court. */
    | { readonly type: "gag-lifted" }
    | { readonly type: "preserved" | "litigation-expected" }
    | { readonly type: "preservation-renewed" }
    /** Counsel lets disposal go on. */
    | { readonly type: "hold-lifted" }
    | { readonly type: "notice-given" }
    | { readonly type: "search-begun" | "executed" }
    | { readonly type: "released"; readonly elements: readonly DataElement[] }
    | { readonly type: "refused" | "left" }
    | { readonly type: "logged" | "reported" | "debriefed" }
    | { readonly type: "done"; readonly step: string }
    | { readonly type: "closed" }
  );

/** Names what happened. */
export type EpisodeEventType = EpisodeEvent["type"];
