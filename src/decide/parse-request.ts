import type { Result } from "../internal/result.js";
import { parseShape } from "../internal/shape/parse-shape.js";
import type { Shape } from "../internal/shape/shape.js";
import type { LibraryProfile } from "../policy/profile.js";
import { splitInstruments } from "../vocabulary/sheet-ids.js";
import type { PatronRequest } from "./request.js";
import { type GivenRequest, requestShapeOf, wholeRequest } from "./request-shape.js";
import { notHeld, type RequestIssue } from "./snapshot.js";
import { splitInstrument } from "./split-instrument.js";

export type { RequestIssue };

/** A request, or everything that is wrong with what was read. */
export type RequestResult = Result<PatronRequest, RequestIssue>;

/** What helps to read a request. */
export interface ParseRequestOptions {
  /** The library's profile: its own names for roles and records are understood. */
  readonly profile?: LibraryProfile;
}

/**
 * Reads a request from unknown JSON. Gives every issue there is; no issue quotes a value of the request.
 *
 * @example
 * ```ts
 * import { parseRequest } from "patron-privacy";
 *
 * const result = parseRequest({ library: {}, facts: { requester: "Jane Doe" }, items: [{ record: "loan-history" }] });
 * result.ok; // => false
 * JSON.stringify(result).includes("Jane"); // => false
 * ```
 */
export function parseRequest(input: unknown, { profile = noProfile }: ParseRequestOptions = {}): RequestResult {
  const parsed = parseShape(shapeFor(profile), input, { quotes: false, nodes: 1_100_000 });
  if (!parsed.ok) return parsed;
  const named = withOurNames(wholeRequest(parsed.value), profile);
  const split = splitInstrument(named.facts);
  if (!split.ok) return split;
  const request = { ...named, facts: split.value };
  const wrong = notHeld(request);
  return wrong.length > 0 ? { ok: false, issues: wrong } : { ok: true, value: request };
}

const noProfile: LibraryProfile = {};
const shapes = new WeakMap<LibraryProfile, Shape<GivenRequest>>();

/** What a request of a library may look like: the ids of the fact sheets and its own names are understood. */
function shapeFor(profile: LibraryProfile): Shape<GivenRequest> {
  const known = shapes.get(profile);
  if (known !== undefined) return known;
  const { roles = {}, records = {} } = profile;
  const made = requestShapeOf({
    also: {
      instrument: Object.keys(splitInstruments),
      handler: Object.keys(roles),
      record: Object.keys(records),
    },
  });
  shapes.set(profile, made);
  return made;
}

/** Puts the vocabulary's names in place of the library's own. */
function withOurNames(
  { facts, items, ...rest }: PatronRequest,
  { roles = {}, records = {} }: LibraryProfile,
): PatronRequest {
  const { handler } = facts;
  return {
    ...rest,
    facts: handler === undefined ? facts : { ...facts, handler: named(handler, roles) },
    items: items.map((item) => ({ ...item, record: named(item.record, records) })),
  };
}

function named<Name extends string>(value: Name, names: { readonly [own: string]: Name }): Name {
  return Object.hasOwn(names, value) ? (names[value] ?? value) : value;
}
