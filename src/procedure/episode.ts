import { freezeData } from "../internal/freeze.js";
import { readShape } from "../internal/shape/read-shape.js";
import { given, list } from "../internal/shape/shape.js";
import type { EpisodeProblem, EpisodeState, Matter } from "./episode-state.js";
import type { EpisodeEvent } from "./event.js";
import { readEvent } from "./read-event.js";
import { refusal } from "./refusal.js";
import { inForce } from "./silence-order.js";
import { taken } from "./take.js";

const start: EpisodeState = {
  version: 1,
  status: "nothing-yet",
  matters: [],
  matter: null,
  facts: {},
  done: [],
  happened: [],
  clocks: [],
  holds: [],
  silence: { asked: false, ordered: [] },
  released: false,
  present: false,
  at: null,
  problems: [],
};

/**
 * Folds the events of a visit into where it stands: the facts for `decide`, what is done, the clocks that run, the
 * holds, and the orders of silence. An event that is out of order, impossible, unreadable or, where `asOf` is given,
 * still to come is not taken and told under `problems`, with its path and what was expected; everything else stands
 * without it. Of a list of more than 10,000 events, and of what is no list, none is taken. A second paper is a second matter with facts and clocks of its own. Whatever is given, it never throws,
 * and the same events always give the same state. Pure.
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
 * state.holds; // => [{ matter: "1", since: "2026-11-25", reason: "legal-process", lifted: null }]
 * ```
 */
export function episode(
  events: readonly EpisodeEvent[],
  { asOf }: { /** The calendar day up to which events are taken. */ readonly asOf?: string } = {},
): EpisodeState {
  const read = entriesOf(events);
  const problems: EpisodeProblem[] = [...read.problems];
  let state = start;
  for (const [index, one] of read.list.entries()) {
    const found = readEvent(one, index);
    if (!found.ok) {
      problems.push(found.problem);
      continue;
    }
    const { event } = found;
    const target = targetOf(state, event);
    const refused =
      asOf !== undefined && event.at.slice(0, 10) > asOf
        ? ({ why: "in-the-future", key: "at", expected: "a moment that has come" } as const)
        : refusal(state, event, target);
    if (refused === undefined) state = summed(taken(state, event, target));
    else
      problems.push({
        index,
        path: [index, refused.key],
        type: event.type,
        why: refused.why,
        expected: refused.expected,
      });
  }
  return freezeData({ ...(asOf === undefined ? state : expired(state, asOf)), problems });
}

/** More events than this are no visit: none of them is taken. */
const mostEvents = 10_000;
const eventList = /* @__PURE__ */ (() => list(given(), { max: mostEvents }))();

/** The entries of the list, each read once by its place; or why it is none. */
function entriesOf(events: unknown): {
  readonly list: readonly unknown[];
  readonly problems: readonly EpisodeProblem[];
} {
  const read = readShape(eventList, events, { quotes: false });
  if (read.ok) return { list: read.value, problems: [] };
  const expected = read.issues[0]?.expected ?? "a list";
  return { list: [], problems: [{ index: 0, path: [], type: "unknown", why: "unreadable", expected }] };
}

/** The matter an event is about: the one it names, else the one to which it can only belong, else the current one. */
function targetOf({ matters, matter, holds, silence, clocks }: EpisodeState, event: EpisodeEvent): Matter | undefined {
  if (event.matter !== undefined) return matters.find(({ id }) => id === event.matter);
  const latest = (of: (one: Matter) => boolean) => matters.filter(of).at(-1);
  const found = (() => {
    switch (event.type) {
      case "told":
      case "gag-challenged":
      case "gag-upheld":
      case "gag-lifted":
        return latest(({ id }) => silence.ordered.some((one) => one.matter === id && one.lifted === null));
      case "hold-lifted":
        return latest(({ id }) => holds.some((one) => one.matter === id && one.lifted === null));
      case "preservation-renewed":
        return latest(({ id }) => clocks.some((one) => one.matter === id && one.id === "preservation-ends"));
      default:
        return undefined;
    }
  })();
  return found ?? matters.find(({ id }) => id === matter);
}

/** The state with what follows from its matters. */
function summed(state: EpisodeState): EpisodeState {
  const { matters } = state;
  const over: readonly Matter["status"][] = ["closed", "quashed", "withdrawn"];
  const current =
    matters.find(({ status }) => status === "search-under-way") ??
    matters.findLast(({ status }) => !over.includes(status)) ??
    matters.at(-1);
  if (current === undefined) return state;
  const { id, facts, done, happened, status } = current;
  return {
    ...state,
    status:
      status === "search-under-way" ? status : matters.every((one) => one.status === "closed") ? "closed" : "open",
    matter: id,
    facts,
    done,
    happened,
  };
}

/** Facts on the day: silence that has ended by its own day is ordered no more. */
function expired(state: EpisodeState, asOf: string): EpisodeState {
  const { silence, matters } = state;
  const secrecy = silence.asked ? "asked-only" : "none";
  const ended = (id: string) =>
    silence.ordered.some((one) => one.matter === id) &&
    !silence.ordered.some((one) => one.matter === id && inForce(one, asOf));
  return summed({
    ...state,
    matters: matters.map((one) =>
      one.facts.secrecy === "ordered" && ended(one.id) ? { ...one, facts: { ...one.facts, secrecy } } : one,
    ),
  });
}
