import { daysLater } from "../internal/calendar.js";
import { clock, paused, withClocks, withoutClocks } from "./clocks.js";
import type { Clock, EpisodeState, Matter, OrderedSilence } from "./episode-state.js";
import type { EpisodeEvent } from "./event.js";

/** The roles that any order of silence lets know: to comply at all it must reach who may answer, and counsel. */
export const mayAlwaysKnow = ["director", "designee", "counsel"] as const;

/** An order of silence on a matter, and the clocks that run with it. */
export function gagged(
  state: EpisodeState,
  { id, facts }: Matter,
  { at, by, until, mayTell = [] }: Omit<Extract<EpisodeEvent, { readonly type: "gag-ordered" }>, "type">,
): EpisodeState {
  const since = at.slice(0, 10);
  const order: OrderedSilence = {
    matter: id,
    by: by ?? null,
    since,
    until: until ?? null,
    mayTell,
    told: [],
    review: "none",
    lifted: null,
  };
  // three years of 365 days and one leap day are near enough for a reminder of ours
  const review = facts.instrument === "national-security-letter" ? daysLater(since, 1_096) : undefined;
  const clocks: readonly Clock[] = [
    ...(until === undefined ? [] : [clock("gag-ends", id, until)]),
    ...(review === undefined ? [] : [clock("gag-review", id, review)]),
  ];
  const others = state.silence.ordered.filter((one) => one.matter !== id || one.lifted !== null);
  return {
    ...state,
    silence: { ...state.silence, ordered: [...others, order] },
    clocks: withClocks(withoutClocks(state.clocks, id, ["gag-ends", "gag-review", "gag-answer"]), clocks),
  };
}

/** The orders with the one in force on a matter changed. */
function changed(
  state: EpisodeState,
  matter: string,
  change: (order: OrderedSilence) => Partial<OrderedSilence>,
): EpisodeState {
  const ordered = state.silence.ordered.map((one) =>
    one.matter === matter && one.lifted === null ? { ...one, ...change(one) } : one,
  );
  return { ...state, silence: { ...state.silence, ordered } };
}

/** What follows from a challenge, from its end, and from telling somebody. */
export function silenceAfter(state: EpisodeState, event: EpisodeEvent, { id, facts }: Matter): EpisodeState {
  const day = event.at.slice(0, 10);
  switch (event.type) {
    case "told": {
      const { role } = event;
      return changed(state, id, ({ told, mayTell }) => ({
        told: [...told, { role, on: day, allowed: [...mayAlwaysKnow, ...mayTell].includes(role) }],
      }));
    }
    case "gag-challenged": {
      // the thirty days are those of 18 USC 3511, which is about National Security Letters
      const thirty =
        event.how === "government-notified" && facts.instrument === "national-security-letter"
          ? daysLater(day, 30)
          : undefined;
      const challenged = changed(state, id, () => ({ review: "challenged" }));
      const clocks = paused(state.clocks, id, "gag-ends", true);
      return {
        ...challenged,
        clocks: thirty === undefined ? clocks : withClocks(clocks, [clock("gag-answer", id, thirty)]),
      };
    }
    case "gag-upheld": {
      const upheld = changed(state, id, () => ({ review: "upheld" }));
      return { ...upheld, clocks: paused(withoutClocks(state.clocks, id, ["gag-answer"]), id, "gag-ends", false) };
    }
    case "gag-lifted": {
      const lifted = changed(state, id, () => ({ lifted: day }));
      return { ...lifted, clocks: withoutClocks(state.clocks, id, ["gag-answer", "gag-ends", "gag-review"]) };
    }
    default:
      return state;
  }
}

/** Is an order in force on a day? While it is challenged it stays in force, whatever day it names. */
export function inForce({ lifted, until, review, since }: OrderedSilence, asOf: string): boolean {
  return (
    since <= asOf && (lifted === null || asOf < lifted) && (until === null || review === "challenged" || asOf < until)
  );
}
