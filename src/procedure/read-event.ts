import type { RequestIssue } from "../decide/snapshot.js";
import { splitInstrument } from "../decide/split-instrument.js";
import { readShape, valueAt } from "../internal/shape/read-shape.js";
import type { EpisodeProblem } from "./episode-state.js";
import type { EpisodeEvent } from "./event.js";
import { eventShape } from "./event-shape.js";
import { eventTypes } from "./event-types.js";

type Read =
  | { readonly ok: true; readonly event: EpisodeEvent }
  | { readonly ok: false; readonly problem: EpisodeProblem };

/** An event as it was given, whatever that is, or why it cannot be read. Never throws and never quotes. */
export function readEvent(given: unknown, index: number): Read {
  const read = readShape(eventShape, given, { quotes: false, nodes: 10_000, bare: true });
  if (!read.ok) return unreadable(index, given, read.issues);
  const event = read.value;
  if (!("facts" in event) || event.facts === undefined) return { ok: true, event };
  const split = splitInstrument(event.facts);
  return split.ok ? { ok: true, event: { ...event, facts: split.value } } : unreadable(index, given, split.issues);
}

function unreadable(index: number, given: unknown, issues: readonly RequestIssue[]): Read {
  const { path = [], expected = "an event" } = issues[0] ?? {};
  const type = eventTypes.find((one) => one === valueAt(given, "type")) ?? "unknown";
  return {
    ok: false,
    problem: {
      index,
      path: [index, ...path],
      type,
      why: "unreadable",
      expected: path.length === 0 && type === "unknown" ? "an event" : expected,
    },
  };
}
