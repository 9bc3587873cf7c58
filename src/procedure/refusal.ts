import type { EpisodeState, EpisodeWhy, Matter } from "./episode-state.js";
import type { EpisodeEvent, EpisodeEventType } from "./event.js";
import { hasPaper, isWarrant } from "./papers.js";

/** What may still happen to a matter that is closed: a hold and an order of silence outlive the visit. */
const afterwards: readonly EpisodeEventType[] = [
  "asked",
  "served",
  "hold-lifted",
  "gag-ordered",
  "gag-challenged",
  "gag-upheld",
  "gag-lifted",
  "told",
  "notice-given",
  "logged",
  "reported",
  "debriefed",
  "done",
];

/** What a matter that a court has ended, or that was withdrawn, no longer takes. */
const ofALivePaper: readonly EpisodeEventType[] = [
  "counsel-found-sufficient",
  "counsel-found-insufficient",
  "objected",
  "objection-overruled",
  "cured",
  "quashed",
  "withdrawn",
  "search-begun",
  "executed",
  "released",
  "preservation-renewed",
];

/** Why an event cannot be taken, and what was expected; `undefined` where it can. */
export type Refusal = { readonly why: EpisodeWhy; readonly key: string; readonly expected: string } | undefined;

const not = (why: EpisodeWhy, expected: string, key = "type"): Refusal => ({ why, key, expected });

/** Why an event cannot be taken in this state, about this matter. */
export function refusal(state: EpisodeState, event: EpisodeEvent, matter: Matter | undefined): Refusal {
  const { type, at } = event;
  if (state.at !== null && at < state.at)
    return not("before-the-last", "a moment not before that of the last event", "at");
  if (type === "gag-ordered" && event.until !== undefined && event.until < at.slice(0, 10))
    return not("dates-reversed", "a day not before the event", "until");
  if (type === "asked" || type === "served" || (type === "litigation-expected" && matter === undefined))
    return undefined;
  if (matter === undefined)
    return event.matter === undefined || state.matters.length === 0
      ? not("nothing-asked", "that something was asked or served before")
      : not("unknown-matter", "a matter that has begun", "matter");
  if (matter.status === "closed" && !afterwards.includes(type)) return not("already-closed", "a matter that is open");
  if ((matter.status === "quashed" || matter.status === "withdrawn") && ofALivePaper.includes(type))
    return not("already-over", "a paper that is neither quashed nor withdrawn");
  return ofPaper(event, matter) ?? ofSilenceAndHolds(state, event, matter);
}

function ofPaper({ type }: EpisodeEvent, { facts, happened }: Matter): Refusal {
  switch (type) {
    case "counsel-found-sufficient":
    case "counsel-found-insufficient":
    case "objected":
    case "quashed":
      return hasPaper(facts) ? undefined : not("nothing-served", "that a paper was served before");
    case "cured":
      return facts.review === "insufficient" || happened.includes("objected")
        ? undefined
        : not("nothing-to-cure", "that counsel found a defect before");
    case "objection-overruled":
      return happened.includes("objected") ? undefined : not("no-objection", "that an objection went out before");
    case "search-begun":
      return isWarrant(facts) ? undefined : not("nothing-served", "that a warrant was served before");
    case "executed":
      return isWarrant(facts) ? undefined : not("no-search", "that a warrant was served before");
    default:
      return undefined;
  }
}

function ofSilenceAndHolds(
  { silence, holds, clocks }: EpisodeState,
  { type, at }: EpisodeEvent,
  { id, happened }: Matter,
): Refusal {
  const gag = silence.ordered.find((one) => one.matter === id && one.lifted === null);
  switch (type) {
    case "told":
    case "gag-lifted":
      return gag === undefined ? not("no-silence", "that the law ordered silence before") : undefined;
    case "gag-challenged":
      if (gag === undefined) return not("no-silence", "that the law ordered silence before");
      return gag.review === "challenged"
        ? not("already-challenged", "a silence that is not challenged yet")
        : undefined;
    case "gag-upheld":
      if (gag === undefined) return not("no-silence", "that the law ordered silence before");
      return gag.review === "challenged" ? undefined : not("not-challenged", "that the silence was challenged before");
    case "hold-lifted":
      return holds.some((hold) => hold.matter === id && hold.lifted === null)
        ? undefined
        : not("no-hold", "that something is held");
    case "preservation-renewed": {
      const ends = clocks.find((one) => one.matter === id && one.id === "preservation-ends");
      if (ends === undefined) return not("no-preservation", "a letter under 18 USC 2703(f) that runs");
      if (happened.includes("preservation-renewed")) return not("already-renewed", "a letter that was not renewed yet");
      return ends.due < at.slice(0, 10) ? not("lapsed", "a renewal before the ninety days end", "at") : undefined;
    }
    default:
      return undefined;
  }
}
