import { nearest } from "../nearest.js";
import type { Path } from "../path.js";
import type { AnyShape, ObjectShape } from "./shape.js";

/** What can be wrong with a value, seen by its shape alone. */
export type ShapeCode = "malformed" | "unknown-key" | "unknown-value" | "bad-date";

/**
 * One thing that does not fit: where, and what was expected. What was found is named in files of a library's own, such
 * as policies; never in requests and records.
 */
export interface ShapeIssue<Code extends string = ShapeCode> {
  readonly code: Code;
  readonly path: Path;
  /** What is wrong, in words, without the path. */
  readonly says: string;
  /** Completes "expected …". */
  readonly expected: string;
  readonly found?: string;
  /** The known word that was probably meant. */
  readonly nearest?: string;
}

/** The issue that something does not fit for a reason that no shape can say. */
export function malformedAt(path: Path, expected: string): ShapeIssue {
  return { code: "malformed", path, says: `expected ${expected}`, expected };
}

/** May a message name what was found: keys and values, keys alone, or nothing? */
export type Quotes = boolean | "keys";

/** How many words of a list a message names. */
const shown = 12;

function listed(values: readonly string[]): string {
  return values.length > shown ? `${values.slice(0, shown).join(", ")} … (${values.length} in all)` : values.join(", ");
}

const hint = (near: string | undefined) => (near === undefined ? "" : `; did you mean \`${near}\`?`);

/** A key or value of a file as a message can show it: short, and without marks that steer a terminal. */
export function shownText(found: string): string {
  const clean = found.replace(steering, "\ufffd");
  return clean.length > 80 ? `${clean.slice(0, 79)}…` : clean;
}

/** Control characters but tab and line ends, and marks that turn the direction of a text. */
const steering = /(?![\t\n\r])[\p{Cc}\p{Bidi_Control}]/gu;

const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** Does a text hold a character that steers a terminal, or a lone surrogate? */
export function oddText(value: string): string | undefined {
  if (loneSurrogate.test(value)) return "well-formed Unicode text";
  return value.search(steering) >= 0 ? "a text without control characters and direction marks" : undefined;
}

/** The known key that was probably meant, or the way to it where it belongs one level further in. */
function nearestKey(found: string, shape: ObjectShape): string | undefined {
  const here = nearest(found, shape.keys.keys());
  if (here !== undefined) return here;
  for (const [name, key] of shape.keys) {
    const inner = key.shape.kind === "list" ? key.shape.of : key.shape;
    const near = inner.kind === "object" ? nearest(found, inner.keys.keys()) : undefined;
    if (near !== undefined) return `${name}.${near}`;
  }
  return undefined;
}

/** The issue of a key that the shape does not have. The path ends in the key where it may be shown. */
export function unknownKey(shape: ObjectShape, found: string, path: Path, quotes: Quotes): ShapeIssue {
  const near = nearestKey(found, shape);
  const word = shownText(found);
  const keys = `the keys here are ${listed([...shape.keys.keys()])}`;
  const expected =
    near === undefined
      ? `no ${quotes !== false ? `key \`${word}\`` : "other keys"}; ${keys}`
      : `no ${quotes !== false ? `key \`${word}\`` : "other keys"}${hint(near)} (${keys})`;
  return {
    code: "unknown-key",
    path: quotes !== false ? [...path, word] : path,
    says: `expected ${expected}`,
    expected,
    ...(quotes !== false ? { found: word } : {}),
    ...(near === undefined ? {} : { nearest: near }),
  };
}

/** The issue of a word that is not in the list. */
export function unknownWord(values: readonly string[], found: unknown, path: Path, quotes: Quotes): ShapeIssue {
  const near = quotes !== false && typeof found === "string" ? nearest(found, values) : undefined;
  const expected = `one of ${listed(values)}${hint(near)}`;
  if (quotes !== true || typeof found !== "string") {
    const code = typeof found === "string" ? "unknown-value" : "malformed";
    return {
      code,
      path,
      says: `expected ${expected}`,
      expected,
      ...(near === undefined ? {} : { nearest: near }),
    };
  }
  const word = shownText(found);
  return {
    code: "unknown-value",
    path,
    says: `unknown value \`${word}\`${near === undefined ? `; expected ${expected}` : hint(near)}`,
    expected,
    found: word,
    ...(near === undefined ? {} : { nearest: near }),
  };
}

/** What a shape expects, as it completes "expected …". */
export function expectedOf(shape: AnyShape): string {
  switch (shape.kind) {
    case "text":
      return shape.form?.expected ?? (shape.min > 0 ? "a text that is not empty" : "a text");
    case "words":
      return `one of ${listed(shape.values)}`;
    case "day":
      return "a calendar day such as 2026-01-31";
    case "number":
      return `a ${shape.whole ? "whole" : "finite"} number${bounds(shape.least, shape.most)}`;
    case "flag":
      return "true or false";
    case "constant":
      return String(shape.value);
    case "list":
      return "a list";
    case "record":
      return "an object of named entries";
    case "object":
      return shape.expected ?? "an object";
    case "tagged":
      return `an object with a \`${shape.tag}\``;
    case "either":
      return shape.expected ?? [...new Set(shape.of.map(expectedOf))].join(", or ");
    case "data":
    case "unread":
    case "given":
      return "JSON data";
  }
}

function bounds(least: number, most: number): string {
  const low = least > -Number.MAX_SAFE_INTEGER;
  const high = most < Number.MAX_SAFE_INTEGER;
  if (low && high) return ` from ${least} to ${most}`;
  return low ? ` from ${least} up` : high ? ` up to ${most}` : "";
}
