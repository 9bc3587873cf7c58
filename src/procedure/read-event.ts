import { parseRequest } from "../decide/parse-request.js";
import { notPlain } from "../internal/plain-json.js";
import { type ShapeIssue, shapeIssues } from "../policy/schema-issues.js";
import type { EpisodeProblem } from "./episode-state.js";
import type { EpisodeEvent } from "./event.js";
import { eventSchema, eventTypes } from "./event-schema.js";

type Read =
  | { readonly ok: true; readonly event: EpisodeEvent }
  | { readonly ok: false; readonly problem: EpisodeProblem };

/** An event as it was given, whatever that is, or why it cannot be read. Never throws and never quotes. */
export function readEvent(given: unknown, index: number): Read {
  const odd = notPlain(given, { depth: 8, nodes: 10_000 });
  if (odd !== undefined) return unreadable(index, "unknown", [{ path: [], expected: odd }]);
  const type = typeOf(given);
  const parsed = eventSchema.safeParse(given);
  if (!parsed.success) return unreadable(index, type, shapeIssues(parsed.error));
  const event = parsed.data;
  if (!("facts" in event) || event.facts === undefined) return { ok: true, event: event as EpisodeEvent }; // by the schema
  // facts are read as those of a request, which needs an item
  const request = parseRequest({ library: {}, facts: event.facts, items: [{ record: "loan-history" }] });
  if (!request.ok) return unreadable(index, type, request.issues);
  return { ok: true, event: { ...event, facts: request.value.facts } as EpisodeEvent }; // by the schema
}

function unreadable(index: number, type: EpisodeProblem["type"], issues: readonly ShapeIssue[]): Read {
  const { path = [], expected = "an event" } = issues[0] ?? {};
  return {
    ok: false,
    problem: { index, path: [index, ...path], type, why: "unreadable", expected: better(path, expected) },
  };
}

/** What a schema says of a text that does not match is about days. */
function better(path: readonly (string | number)[], expected: string): string {
  switch (path.at(-1)) {
    case "at":
      return "a moment of the library's own clock such as 2026-11-24T10:05";
    case "type":
      return "one of the types of event";
    case "matter":
    case "step":
      return "a name of letters, digits, dots, dashes and slashes";
    default:
      return path.length === 0 && expected.startsWith("one of") ? "an event" : expected;
  }
}

function typeOf(given: unknown): EpisodeProblem["type"] {
  if (typeof given !== "object" || given === null || !("type" in given)) return "unknown";
  return eventTypes.find((type) => type === given.type) ?? "unknown";
}
