import { notPlain } from "../internal/plain-json.js";
import type { LibraryProfile } from "../policy/profile.js";
import { type ShapeIssue, shapeIssues } from "../policy/schema-issues.js";
import { requestSchema } from "../policy/schemas.js";
import { splitInstruments } from "../vocabulary/sheet-ids.js";
import type { PatronRequest } from "./request.js";

/** One thing wrong with a request: where, and what was expected. Never what was found. */
export type RequestIssue = ShapeIssue;

/** A request, or everything that is wrong with what was read. */
export type RequestResult =
  | { readonly ok: true; readonly value: PatronRequest }
  | { readonly ok: false; readonly issues: readonly RequestIssue[] };

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
export function parseRequest(input: unknown, { profile = {} }: ParseRequestOptions = {}): RequestResult {
  const odd = notPlain(input, { depth: 8, nodes: 100_000 });
  if (odd !== undefined) return { ok: false, issues: [{ path: [], expected: odd }] };
  const parsed = requestSchema.safeParse(withOwnNames(input, profile));
  if (!parsed.success) return { ok: false, issues: shapeIssues(parsed.error) };
  const split = splitInstrument(parsed.data.facts);
  if (!split.ok) return split;
  // the schema is built from the vocabulary that the type is built from; a test holds the two together
  return { ok: true, value: { ...parsed.data, facts: split.facts } as unknown as PatronRequest };
}

/** Puts the vocabulary's names in place of the library's own. */
function withOwnNames(input: unknown, { roles = {}, records = {} }: LibraryProfile): unknown {
  if (!isObject(input)) return input;
  const { facts, items } = input;
  return {
    ...input,
    ...(isObject(facts) && "handler" in facts ? { facts: { ...facts, handler: named(facts["handler"], roles) } } : {}),
    ...(Array.isArray(items)
      ? {
          items: items.map((item: unknown) =>
            isObject(item) && "record" in item ? { ...item, record: named(item["record"], records) } : item,
          ),
        }
      : {}),
  };
}

function named(value: unknown, names: { readonly [own: string]: string }): unknown {
  return typeof value === "string" && Object.hasOwn(names, value) ? names[value] : value;
}

type Facts = { readonly [fact: string]: unknown };

/** Puts the facts that a fact-sheet id stands for in its place; a fact that says otherwise is an issue. */
function splitInstrument(
  facts: Facts,
): { readonly ok: true; readonly facts: Facts } | Extract<RequestResult, { readonly ok: false }> {
  const { instrument, ...others } = facts;
  const split =
    typeof instrument === "string" && Object.hasOwn(splitInstruments, instrument)
      ? splitInstruments[instrument]
      : undefined;
  if (split === undefined) return { ok: true, facts };
  const issues = Object.entries(split).flatMap(([fact, value]) =>
    others[fact] !== undefined && others[fact] !== value
      ? [{ path: ["facts", fact], expected: `${value}, which this instrument stands for` }]
      : [],
  );
  return issues.length > 0 ? { ok: false, issues } : { ok: true, facts: { ...others, ...split } };
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
