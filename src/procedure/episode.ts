import type { RequestFacts } from "../decide/request.js";
import { momentOf } from "../organization/time-of-day.js";
import { isCalendarDay } from "../policy/calendar.js";
import { freezeData } from "../policy/freeze.js";
import type { Clock, EpisodeHold, EpisodeProblem, EpisodeState } from "./episode-state.js";
import type { EpisodeEvent } from "./event.js";

const start: EpisodeState = {
  version: 1,
  status: "nothing-yet",
  facts: {},
  done: [],
  clocks: [],
  holds: [],
  silence: { asked: false, ordered: null },
  released: false,
  at: null,
  problems: [],
};

/**
 * Folds the events of a visit into where it stands: the facts for `decide`, the clocks that run, the holds, and who is
 * bound to silence. An event that is out of order or impossible is not taken and told under `problems`. The same events
 * always give the same state. Pure.
 *
 * @example
 * ```ts
 * import { episode } from "patron-privacy/procedure";
 *
 * const state = episode([
 *   { at: "2026-11-24T10:00", type: "asked", facts: { requester: "prosecutor", instrument: "oral-request-no-process" } },
 *   { at: "2026-11-25T09:00", type: "served", facts: { instrument: "grand-jury-subpoena" }, returnDate: "2026-12-15" },
 *   { at: "2026-11-26T11:00", type: "counsel-found-insufficient" },
 * ]);
 * state.facts.review; // => "insufficient"
 * state.clocks.map(({ id, due }) => `${id} ${due}`); // => ["return-date 2026-12-15"]
 * state.holds; // => [{ since: "2026-11-25", reason: "legal-process" }]
 * ```
 */
export function episode(events: readonly EpisodeEvent[]): EpisodeState {
  const problems: EpisodeProblem[] = [];
  let state = start;
  for (const [index, event] of events.entries()) {
    const why = refusal(state, event);
    if (why === undefined) state = { ...taken(state, event), at: event.at };
    else problems.push({ index, type: isEvent(event) ? event.type : "unknown", why });
  }
  return freezeData({ ...state, problems });
}

/** Why an event cannot be taken in this state; `undefined` where it can. */
function refusal(state: EpisodeState, event: EpisodeEvent): EpisodeProblem["why"] | undefined {
  if (!isEvent(event) || momentOf(event.at) === undefined) return "unreadable";
  if (state.at !== null && event.at < state.at) return "before-the-last";
  if (state.status === "closed") return "already-closed";
  const { type } = event;
  if (state.status === "nothing-yet")
    return type === "asked" || type === "served" || type === "litigation-expected" ? undefined : "nothing-asked";
  if (type === "counsel-found-sufficient" || type === "counsel-found-insufficient")
    return hasPaper(state.facts) ? undefined : "nothing-served";
  if (type === "search-begun") return state.facts.instrument === "search-warrant" ? undefined : "nothing-served";
  if (type === "search-ended") return state.status === "search-under-way" ? undefined : "no-search";
  if (type === "silence-lifted")
    return state.silence.ordered !== null || state.silence.asked ? undefined : "no-silence";
  if (type === "hold-lifted") return state.holds.length > 0 ? undefined : "no-hold";
  return undefined;
}

function taken(state: EpisodeState, event: EpisodeEvent): EpisodeState {
  const open: EpisodeState = state.status === "nothing-yet" ? { ...state, status: "open" } : state;
  const day = event.at.slice(0, 10);
  switch (event.type) {
    case "asked":
      return { ...open, facts: { ...open.facts, ...event.facts } };
    case "served": {
      const { returnDate } = event;
      const facts = { execution: "presented", ...open.facts, ...event.facts, review: "not-sought" } as const;
      const served = { ...open, facts: withReturn(facts, returnDate), clocks: clocksOf(open.clocks, returnDate) };
      const letter = event.facts.instrument?.startsWith("preservation") ?? false;
      return held(served, day, letter ? "preservation-request" : "legal-process");
    }
    case "identified":
      return { ...open, facts: { ...open.facts, standing: "proved" } };
    case "identity-refused":
      return { ...open, facts: { ...open.facts, standing: "refuted" } };
    case "referred":
      return { ...open, facts: { ...open.facts, handler: event.to } };
    case "counsel-reached":
      return { ...open, facts: { ...open.facts, review: "pending" } };
    case "counsel-found-sufficient":
      return { ...open, facts: { ...open.facts, review: "sufficient" } };
    case "counsel-found-insufficient":
      return { ...open, facts: { ...open.facts, review: "insufficient" } };
    case "silence-asked":
      return { ...open, facts: secrecy(open, "asked-only"), silence: { ...open.silence, asked: true } };
    case "silence-ordered": {
      const until = event.until !== undefined && isCalendarDay(event.until) ? event.until : null;
      const clock: Clock[] = until === null ? [] : [{ id: "silence-ends", due: until, says: "The silence ends." }];
      return {
        ...open,
        facts: secrecy(open, "ordered"),
        silence: { ...open.silence, ordered: { since: day, until, mayTell: event.mayTell ?? [] } },
        clocks: [...open.clocks.filter(({ id }) => id !== "silence-ends"), ...clock],
      };
    }
    case "silence-lifted":
      return {
        ...open,
        facts: secrecy(open, "none"),
        silence: { asked: false, ordered: null },
        clocks: open.clocks.filter(({ id }) => id !== "silence-ends"),
      };
    case "preserved":
      return held(open, day, "preservation-request");
    case "litigation-expected":
      return held(open, day, "anticipated-litigation");
    case "search-begun":
      return { ...open, status: "search-under-way", facts: { ...open.facts, execution: "under-way" } };
    case "search-ended":
      return { ...open, status: "open", facts: { ...open.facts, execution: "presented" } };
    case "released":
      return { ...open, released: open.released || event.elements.length > 0 };
    case "done":
      return open.done.includes(event.step) ? open : { ...open, done: [...open.done, event.step] };
    case "hold-lifted":
      return { ...open, holds: [] };
    case "withdrawn":
      return { ...open, clocks: open.clocks.filter(({ id }) => id === "silence-ends") };
    case "refused":
    case "left":
      return open;
    case "closed":
      // a hold or an order of silence outlives the visit
      return { ...open, status: "closed", clocks: open.clocks.filter(({ id }) => id === "silence-ends") };
  }
}

function secrecy({ facts }: EpisodeState, value: "none" | "asked-only" | "ordered"): RequestFacts {
  // what was ordered is not undone by a mere wish
  return value === "asked-only" && facts.secrecy === "ordered" ? facts : { ...facts, secrecy: value };
}

function withReturn(facts: RequestFacts, returnDate: string | undefined): RequestFacts {
  return returnDate !== undefined && isCalendarDay(returnDate) ? { ...facts, returnDate } : facts;
}

function clocksOf(clocks: readonly Clock[], returnDate: string | undefined): readonly Clock[] {
  if (returnDate === undefined || !isCalendarDay(returnDate)) return clocks;
  const others = clocks.filter(({ id }) => id !== "return-date");
  return [
    ...others,
    { id: "return-date", due: returnDate, says: "The paper is to be answered or objected to by then." },
  ];
}

function held(state: EpisodeState, since: string, reason: EpisodeHold["reason"]): EpisodeState {
  const already = state.holds.some((hold) => hold.reason === reason);
  return already ? state : { ...state, holds: [...state.holds, { since, reason }] };
}

function hasPaper({ instrument }: RequestFacts): boolean {
  return instrument !== undefined && !["oral-request-no-process", "unknown", "unavailable"].includes(instrument);
}

function isEvent(event: unknown): event is EpisodeEvent {
  return (
    typeof event === "object" &&
    event !== null &&
    "type" in event &&
    types.has(event.type) &&
    "at" in event &&
    typeof event.at === "string"
  );
}

const types: ReadonlySet<unknown> = new Set<EpisodeEvent["type"]>([
  "asked",
  "identified",
  "identity-refused",
  "referred",
  "served",
  "counsel-reached",
  "counsel-found-sufficient",
  "counsel-found-insufficient",
  "silence-asked",
  "silence-ordered",
  "silence-lifted",
  "preserved",
  "litigation-expected",
  "search-begun",
  "search-ended",
  "released",
  "refused",
  "withdrawn",
  "left",
  "done",
  "hold-lifted",
  "closed",
]);
