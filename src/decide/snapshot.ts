import type { Result } from "../internal/result.js";
import type { ShapeCode, ShapeIssue } from "../internal/shape/issue.js";
import { readShape } from "../internal/shape/read-shape.js";
import type { DataElement } from "../vocabulary/element-groups.js";
import type { RecordType } from "../vocabulary/facts/record.js";
import { elementsOf } from "../vocabulary/record-elements.js";
import type { PatronRequest } from "./request.js";
import { mostElements, mostItems, requestShape } from "./request-shape.js";

export { mostElements, mostItems };

/** One thing wrong with a request: where, and what was expected. Never what was found. */
export type RequestIssue = ShapeIssue<ShapeCode | "not-held" | "contradiction">;

/**
 * A plain copy of a request, or every issue, of which none quotes what was found. Reads each key once, so that nothing
 * that is read later can differ from what was checked; never throws, whatever it is given. Of what `parseRequest`
 * returned it reads the value.
 */
export function readRequest(input: unknown): Result<PatronRequest, RequestIssue> {
  const { request, issues } = unwrapped(input);
  if (issues !== undefined) return { ok: false, issues };
  const read = readShape(requestShape, request, { quotes: false, nodes: 1_100_000, bare: true });
  if (!read.ok) return read;
  const none = Object.create(null) as object; // a request without keys
  const whole: PatronRequest = Object.assign(Object.create(null), { library: none, facts: none }, read.value);
  const wrong = notHeld(whole);
  if (wrong.length > 0) return { ok: false, issues: wrong };
  return { ok: true, value: ownOf(whole) as unknown as PatronRequest }; // the same keys
}

/** The same, for those who need no issues. */
export function snapshot(input: unknown): PatronRequest | undefined {
  const read = readRequest(input);
  return read.ok ? read.value : undefined;
}

/** Can a kind of record hold all of these? */
export function areHeld(record: RecordType, asked: readonly DataElement[] | undefined): boolean {
  if (asked === undefined || asked.length === 0) return true;
  const held = elementsOf(record);
  return asked.every((element) => held.includes(element));
}

/** Elements that the kind of record cannot hold, and that can therefore not be asked for. */
export function notHeld({ items }: PatronRequest): readonly RequestIssue[] {
  return items.flatMap(({ record, elements = [] }, index) => {
    if (areHeld(record, elements)) return [];
    const held: ReadonlySet<string> = new Set(elementsOf(record));
    return elements.flatMap((element, at): readonly RequestIssue[] => {
      if (held.has(element)) return [];
      const expected = "a data element that this kind of record can hold";
      return [{ code: "not-held", path: ["items", index, "elements", at], says: `expected ${expected}`, expected }];
    });
  });
}

/** What a result of `parseRequest` holds; anything else as it is. */
function unwrapped(input: unknown): { readonly request?: unknown; readonly issues?: readonly RequestIssue[] } {
  try {
    if (typeof input !== "object" || input === null || "items" in input || !("ok" in input)) return { request: input };
    const { ok, value, issues } = input as { readonly [key in "ok" | "value" | "issues"]?: unknown };
    if (ok === true) return { request: value };
    return { issues: Array.isArray(issues) && issues.every(isIssue) ? issues : [] };
  } catch {
    return { request: undefined }; // a proxy or getter that throws
  }
}

function isIssue(issue: unknown): issue is RequestIssue {
  return typeof issue === "object" && issue !== null && "says" in issue && "path" in issue;
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
