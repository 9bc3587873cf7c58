import type { RequestFacts } from "../decide/request.js";
import type { DataElement } from "../vocabulary/elements.js";
import type { ValueOf } from "../vocabulary/facts.js";

/** One thing that happened in an episode, at a time of the library's own clock, as 2026-11-24T10:05. Names no patron. */
export type EpisodeEvent = { readonly at: string } & (
  | { readonly type: "asked"; readonly facts: RequestFacts }
  | { readonly type: "identified" | "identity-refused" }
  | { readonly type: "referred"; readonly to: ValueOf<"handler"> }
  /** A paper was served; `returnDate` is the calendar day that it names. */
  | { readonly type: "served"; readonly facts: RequestFacts; readonly returnDate?: string }
  | { readonly type: "counsel-reached" | "counsel-found-sufficient" | "counsel-found-insufficient" }
  | { readonly type: "silence-asked" }
  /** Silence was ordered by law; `until` is the first calendar day on which it no longer holds, if the paper names one. */
  | { readonly type: "silence-ordered"; readonly until?: string; readonly mayTell?: readonly ValueOf<"handler">[] }
  | { readonly type: "silence-lifted" }
  | { readonly type: "preserved" | "litigation-expected" }
  | { readonly type: "search-begun" | "search-ended" }
  | { readonly type: "released"; readonly elements: readonly DataElement[] }
  | { readonly type: "refused" | "withdrawn" | "left" }
  | { readonly type: "done"; readonly step: string }
  | { readonly type: "hold-lifted" }
  | { readonly type: "closed" }
);

/** Names what happened. */
export type EpisodeEventType = EpisodeEvent["type"];
