import type { EpisodeEventType } from "./event.js";

/** Events that are told by their type alone. */
export const plainEvents = [
  "identified",
  "identity-refused",
  "counsel-reached",
  "counsel-found-sufficient",
  "counsel-found-insufficient",
  "objected",
  "quashed",
  "withdrawn",
  "silence-asked",
  "gag-upheld",
  "gag-lifted",
  "preserved",
  "litigation-expected",
  "preservation-renewed",
  "hold-lifted",
  "notice-given",
  "search-begun",
  "executed",
  "refused",
  "left",
  "logged",
  "reported",
  "debriefed",
  "closed",
] as const;

/** The types of event. */
export const eventTypes: readonly EpisodeEventType[] = [
  ...plainEvents,
  "asked",
  "served",
  "cured",
  "referred",
  "objection-overruled",
  "gag-ordered",
  "told",
  "gag-challenged",
  "released",
  "done",
];
