import { isCalendarDay } from "../internal/calendar.js";
import { isDataElement } from "../vocabulary/element-groups.js";
import type { Fact } from "../vocabulary/fact.js";
import { type FactId, factIds, facts } from "../vocabulary/facts.js";
import { isJurisdiction } from "../vocabulary/jurisdiction-codes.js";
import type { PatronRequest, RequestItem } from "./request.js";

/** More items than this in one request are refused; a longer list is several requests. */
export const mostItems = 1_000;

/** More data elements than this in one item are refused: the vocabulary has far fewer. */
export const mostElements = 1_000;

/**
 * A plain copy of a request, or `undefined` where it is not one. Reads each key once, so that nothing that is read
 * later can differ from what was checked; never throws, whatever it is given.
 */
export function snapshot(input: unknown): PatronRequest | undefined {
  try {
    return read(input);
  } catch {
    return undefined; // a getter or proxy that throws
  }
}

function read(input: unknown): PatronRequest | undefined {
  const unwrapped = isObject(input) && input["ok"] === true && !("items" in input) ? input["value"] : input;
  if (!isObject(unwrapped)) return undefined;
  const { library, facts: given, items: listed, ...others } = ownOf(unwrapped);
  const items = entriesOf(listed, mostItems);
  if (Object.keys(others).length > 0 || items === undefined || items.length === 0) return undefined;
  const libraryFacts = readFacts(library ?? {}, "library");
  const requestFacts = readFacts(given ?? {}, "request");
  const readItems = items.map(readItem);
  if (libraryFacts === undefined || requestFacts === undefined || readItems.includes(undefined)) return undefined;
  // every key and value was compared with the vocabulary above
  return ownOf({ library: libraryFacts, facts: requestFacts, items: readItems }) as unknown as PatronRequest;
}

function readFacts(input: unknown, about: Fact["about"]): { readonly [key: string]: unknown } | undefined {
  if (!isObject(input)) return undefined;
  const copy = ownOf(input);
  for (const [key, value] of Object.entries(copy)) {
    if (key === "jurisdiction" && about === "library") {
      if (value !== undefined && value !== "unknown" && value !== "unavailable" && !isJurisdiction(value))
        return undefined;
    } else if (!isFact(key) || facts[key].about !== about || !fits(key, value)) return undefined;
  }
  return copy;
}

function readItem(input: unknown): RequestItem | undefined {
  if (!isObject(input)) return undefined;
  const { elements: asked, ...rest } = ownOf(input);
  const copy = readFacts(rest, "item");
  if (
    copy === undefined ||
    copy["record"] === undefined ||
    copy["record"] === "unknown" ||
    copy["record"] === "unavailable"
  )
    return undefined;
  if (asked === undefined) return copy as unknown as RequestItem; // checked by readFacts
  const list = entriesOf(asked, mostElements);
  // checked by readFacts
  return list?.every(isDataElement) === true
    ? (ownOf({ ...copy, elements: list }) as unknown as RequestItem)
    : undefined;
}

/** What an object itself holds, and nothing that something put on the prototype of all objects. */
export function ownOf(input: object): { readonly [key: string]: unknown } {
  return Object.assign(Object.create(null), input);
}

/**
 * The entries of a list by their places, each read once: a list can bring its own `map` or its own way to be gone
 * through, without end. `undefined` where it is no list, or too long.
 */
export function entriesOf(input: unknown, most: number): readonly unknown[] | undefined {
  if (!Array.isArray(input)) return undefined;
  const length: unknown = input.length; // of a proxy it can be anything
  if (typeof length !== "number" || !(length <= most)) return undefined;
  const entries: unknown[] = [];
  for (let at = 0; at < length; at++) entries.push(input[at]);
  return entries;
}

function fits(id: FactId, value: unknown): boolean {
  if (value === undefined || value === "unknown" || value === "unavailable") return true;
  const fact: Fact = facts[id];
  switch (fact.kind) {
    case "closed":
      return typeof value === "string" && fact.values.includes(value);
    case "number":
      return typeof value === "number" && Number.isFinite(value) && value >= 0;
    case "date":
      return typeof value === "string" && isCalendarDay(value);
  }
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isFact(key: string): key is FactId {
  return (factIds as readonly string[]).includes(key);
}
