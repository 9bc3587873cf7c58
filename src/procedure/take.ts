import type { RequestFacts } from "../decide/request.js";
import { daysLater } from "../internal/calendar.js";
import { clocksOfPaper, paused, withClocks, withoutClocks } from "./clocks.js";
import type { EpisodeHold, EpisodeState, Matter } from "./episode-state.js";
import type { EpisodeEvent } from "./event.js";
import { hasPaper, holdReasonOf, peopleIn, withoutTheMoment } from "./papers.js";
import { gagged, silenceAfter } from "./silence-order.js";

/** The state after an event that can be taken. */
export function taken(state: EpisodeState, event: EpisodeEvent, target: Matter | undefined): EpisodeState {
  const matter = begun(state, event, target);
  const next = { ...matter, ...changeOf(state, matter, event) };
  const known = state.matters.some(({ id }) => id === matter.id);
  const matters = known ? state.matters.map((one) => (one.id === matter.id ? next : one)) : [...state.matters, next];
  const closing = event.type === "closed" && event.matter === undefined;
  const withMatters: EpisodeState = {
    ...state,
    matters: closing ? matters.map((one): Matter => ({ ...one, status: "closed" })) : matters,
    at: event.at,
    present: presentAfter(state, event),
    released: state.released || (event.type === "released" && event.elements.length > 0),
  };
  return besideMatters(withMatters, event, next);
}

/** The matter that an event is about: an old one, or one that begins with it. */
function begun(state: EpisodeState, event: EpisodeEvent, target: Matter | undefined): Matter {
  const fresh = (facts: RequestFacts): Matter => ({
    id: event.matter ?? String(state.matters.length + 1),
    since: event.at,
    status: "open",
    facts,
    happened: [],
    done: [],
    released: [],
  });
  if (target === undefined) return fresh({});
  if (event.matter !== undefined || (event.type !== "asked" && event.type !== "served")) return target;
  const over = target.status === "closed" || target.status === "quashed" || target.status === "withdrawn";
  // what officers ask beyond their paper is a request of its own, and so is a second paper
  const beside = hasPaper(target.facts) && (event.type === "served" || event.facts.instrument !== undefined);
  return over || beside ? fresh(state.present ? peopleIn(target.facts) : {}) : target;
}

/** What an event changes in its matter. */
function changeOf(state: EpisodeState, matter: Matter, event: EpisodeEvent): Partial<Matter> {
  const { facts } = matter;
  const happened = [...matter.happened.filter((type) => type !== event.type), event.type];
  const fact = (change: RequestFacts): Partial<Matter> => ({ facts: { ...facts, ...change }, happened });
  switch (event.type) {
    case "asked":
    case "served": {
      const paper: RequestFacts = event.type === "served" ? { execution: "presented" } : {};
      const review: RequestFacts = event.type === "served" ? { review: "not-sought" } : {};
      // who comes back has to be met anew
      const anew = !state.present && !hasPaper(facts);
      return {
        facts: {
          ...(anew ? withoutTheMoment(facts) : facts),
          ...paper,
          ...event.facts,
          ...review,
          ...(event.type === "served" && event.returnDate !== undefined ? { returnDate: event.returnDate } : {}),
        },
        status: "open",
        ...(anew ? { happened: [event.type], done: [] } : { happened }),
      };
    }
    case "identified":
      return fact({ standing: "proved" });
    case "identity-refused":
      return fact({ standing: "refuted" });
    case "referred":
      return fact({ handler: event.to });
    case "counsel-reached":
      return fact(facts.review === "sufficient" || facts.review === "insufficient" ? {} : { review: "pending" });
    case "counsel-found-sufficient":
      return fact({ review: "sufficient" });
    case "counsel-found-insufficient":
      return fact({ review: "insufficient" });
    case "cured":
      return fact({
        ...event.facts,
        ...(event.returnDate === undefined ? {} : { returnDate: event.returnDate }),
        review: "sufficient",
      });
    case "objection-overruled":
      return event.returnDate === undefined ? { happened } : fact({ returnDate: event.returnDate });
    case "quashed":
    case "withdrawn":
      return { ...fact({ obliges: "nothing", review: "insufficient", execution: "presented" }), status: event.type };
    case "silence-asked":
      // what was ordered is not undone by a mere wish
      return fact(facts.secrecy === "ordered" ? {} : { secrecy: "asked-only" });
    case "gag-ordered":
      return fact({ secrecy: "ordered" });
    case "gag-lifted":
      return fact({ secrecy: state.silence.asked ? "asked-only" : "none" });
    case "notice-given":
      return fact({ notice: "given" });
    case "search-begun":
      return { ...fact({ execution: "under-way" }), status: "search-under-way" };
    case "executed":
      return { ...fact({ execution: "presented" }), status: "executed" };
    case "left":
      return matter.status === "search-under-way"
        ? { ...fact({ execution: "presented" }), status: "executed" }
        : { happened };
    case "released":
      return {
        happened,
        released: [...new Set([...matter.released, ...event.elements])],
        ...(event.elements.length > 0 && matter.status === "open" ? { status: "answered" } : {}),
      };
    case "refused":
      return { happened, ...(matter.status === "open" ? { status: "refused" } : {}) };
    case "done":
      return { done: [...matter.done.filter((step) => step !== event.step), event.step] };
    case "closed":
      return { happened, status: "closed" };
    default:
      return { happened };
  }
}

/** Clocks, holds and silences after an event. */
function besideMatters(state: EpisodeState, event: EpisodeEvent, matter: Matter): EpisodeState {
  const { id, facts } = matter;
  const day = event.at.slice(0, 10);
  const clocks = (change: EpisodeState["clocks"]): EpisodeState => ({ ...state, clocks: change });
  switch (event.type) {
    case "asked":
      return ordersSilence(event.facts, state, event.at, matter);
    case "served": {
      const served = clocks(withClocks(state.clocks, clocksOfPaper(id, facts, { day, ...datesOf(event) })));
      const reason = holdReasonOf(facts);
      const held = reason === undefined ? served : holding(served, id, day, reason);
      return ordersSilence(event.facts, held, event.at, matter);
    }
    case "cured":
    case "objection-overruled": {
      const running = paused(state.clocks, id, "return-date", false);
      const due = event.returnDate;
      return clocks(due === undefined ? running : withClocks(running, clocksOfPaper(id, {}, { day, returnDate: due })));
    }
    case "objected": {
      const rest = withoutClocks(state.clocks, id, ["objection"]);
      // a written objection stops production in a civil case until a court orders it; elsewhere time runs on
      return clocks(facts.instrument === "civil-discovery-subpoena" ? paused(rest, id, "return-date", true) : rest);
    }
    case "quashed":
    case "withdrawn":
      return clocks(withoutClocks(state.clocks, id, ["return-date", "objection", "next-purge", "preservation-ends"]));
    case "closed": {
      const closed = event.matter === undefined ? state.matters.map((one) => one.id) : [id];
      // a letter that runs and an order of silence outlive the visit
      return clocks(
        closed.reduce(
          (rest, one) => withoutClocks(rest, one, ["return-date", "objection", "next-purge"]),
          state.clocks,
        ),
      );
    }
    case "released":
      return event.elements.length > 0 ? clocks(withoutClocks(state.clocks, id, ["return-date", "objection"])) : state;
    case "preserved":
      return holding(clocks(withoutClocks(state.clocks, id, ["next-purge"])), id, day, "preservation-request");
    case "litigation-expected":
      return holding(state, id, day, "anticipated-litigation");
    case "preservation-renewed":
      return clocks(
        state.clocks.map((one) =>
          one.id === "preservation-ends" && one.matter === id
            ? { ...one, due: daysLater(one.due, 90) ?? one.due }
            : one,
        ),
      );
    case "hold-lifted": {
      const lift = (hold: EpisodeHold) =>
        hold.matter === id && hold.lifted === null ? { ...hold, lifted: day } : hold;
      return {
        ...clocks(withoutClocks(state.clocks, id, ["preservation-ends", "next-purge"])),
        holds: state.holds.map(lift),
      };
    }
    case "silence-asked":
      return { ...state, silence: { ...state.silence, asked: true } };
    case "gag-ordered":
      return gagged(state, matter, event);
    default:
      return silenceAfter(state, event, matter);
  }
}

/** A paper may bring its order of silence along; a pen register does so by statute. */
function ordersSilence(given: RequestFacts, state: EpisodeState, at: string, matter: Matter): EpisodeState {
  if (given.secrecy === "asked-only") return { ...state, silence: { ...state.silence, asked: true } };
  const sealed = given.instrument === "pen-register-trap-trace-order" && given.secrecy === undefined;
  if (given.secrecy !== "ordered" && !sealed) return state;
  const silent = { ...matter, facts: { ...matter.facts, secrecy: "ordered" } as const };
  const matters = state.matters.map((one) => (one.id === matter.id ? silent : one));
  return gagged({ ...state, matters }, silent, { at, ...(sealed ? { by: "statute" } : {}) });
}

function holding(state: EpisodeState, matter: string, since: string, reason: EpisodeHold["reason"]): EpisodeState {
  const already = state.holds.some((one) => one.matter === matter && one.reason === reason && one.lifted === null);
  return already ? state : { ...state, holds: [...state.holds, { matter, since, reason, lifted: null }] };
}

function datesOf({ returnDate, nextPurge }: { readonly returnDate?: string; readonly nextPurge?: string }) {
  return { ...(returnDate === undefined ? {} : { returnDate }), ...(nextPurge === undefined ? {} : { nextPurge }) };
}

function presentAfter({ present }: EpisodeState, { type }: EpisodeEvent): boolean {
  if (type === "left" || type === "closed" || type === "withdrawn") return false;
  return present || type === "asked" || type === "served" || type === "identified" || type === "search-begun";
}
