import { isCalendarDay } from "../calendar.js";
import type { Path } from "../path.js";
import type { Result } from "../result.js";
import { expectedOf, oddText, type Quotes, type ShapeIssue, shownText, unknownKey, unknownWord } from "./issue.js";
import type {
  AnyShape,
  EitherShape,
  ListShape,
  ObjectShape,
  RecordShape,
  Shape,
  TaggedShape,
  TextShape,
} from "./shape.js";

/** What bounds a reading, and what its messages may show. */
export interface ReadOptions {
  /** May messages name what was found: keys and values, or keys alone? Never for requests and records. */
  readonly quotes: Quotes;
  /** How many values there may be in all; 1,000,000 where it is left out. */
  readonly nodes?: number;
  /** Are copies made without a prototype, so that nothing put on that of all objects is read as theirs? */
  readonly bare?: boolean;
}

/** More issues than this are not listed: what is wrong so often is wrong in one way. */
const mostIssues = 1_000;

interface Reading {
  readonly quotes: Quotes;
  readonly bare: boolean;
  readonly issues: ShapeIssue[];
  readonly path: (string | number)[];
  left: number;
}

/** Stands for a value that could not be read. */
const unreadable = Symbol("unreadable");

/**
 * A copy of a value of the given shape, or every issue. Each key is read once and own keys only, so that nothing that
 * is read later can differ from what was checked. Never throws for what it is given: a getter or proxy that throws is
 * an issue. Lists are measured before they are gone through.
 */
export function readShape<Value>(shape: Shape<Value>, input: unknown, options: ReadOptions): Result<Value, ShapeIssue> {
  const { quotes, nodes = 1_000_000, bare = false } = options;
  const reading: Reading = { quotes, bare, issues: [], path: [], left: nodes };
  const copy = read(shape, input, reading);
  return reading.issues.length === 0
    ? { ok: true, value: copy as Value } // the copy has the shape, and the shape is exactly of the type
    : { ok: false, issues: reading.issues };
}

function read(shape: AnyShape, value: unknown, reading: Reading): unknown {
  if (--reading.left < 0) return tooMuch(reading);
  if (value === unreadable) return refuse(reading, "plain data");
  switch (shape.kind) {
    case "words":
      if (typeof value === "string" && shape.set.has(value)) return value;
      return add(reading, unknownWord(shape.values, value, [...reading.path], reading.quotes));
    case "text":
      return readText(shape, value, reading);
    case "day":
      return readDay(value, reading);
    case "number":
      return typeof value === "number" &&
        value >= shape.least &&
        value <= shape.most &&
        (shape.whole ? Number.isSafeInteger(value) : Number.isFinite(value))
        ? value
        : refuse(reading, expectedOf(shape));
    case "flag":
      return typeof value === "boolean" ? value : refuse(reading, expectedOf(shape));
    case "constant":
      return value === shape.value ? value : refuse(reading, expectedOf(shape));
    case "list":
      return readList(shape, value, reading);
    case "record":
      return readRecord(shape, value, reading);
    case "object":
      return readObject(shape, value, reading);
    case "tagged":
      return readTagged(shape, value, reading);
    case "either":
      return readEither(shape, value, reading);
    case "data":
      return readData(value, shape.depth, reading);
    case "unread":
      return undefined;
    case "given":
      return value;
  }
}

function readText(shape: TextShape, value: unknown, reading: Reading): unknown {
  if (typeof value !== "string") return refuse(reading, expectedOf(shape));
  if (value.length < shape.min) return refuse(reading, expectedOf(shape));
  if (value.length > shape.max) return refuse(reading, `a text of at most ${shape.max} characters`);
  const odd = oddText(value);
  if (odd !== undefined) return refuse(reading, odd);
  return hasForm(shape, value) ? value : refuse(reading, expectedOf(shape));
}

function hasForm({ form }: TextShape, value: string): boolean {
  return form === undefined || (form.pattern.test(value) && form.test?.(value) !== false);
}

function readDay(value: unknown, reading: Reading): unknown {
  if (typeof value === "string" && isCalendarDay(value)) return value;
  const expected =
    kindOf(value) === "date" ? "a text such as 2026-01-31 instead of a date object" : expectedOf({ kind: "day" });
  if (typeof value !== "string") return refuse(reading, expected);
  const issue = { code: "bad-date" as const, path: [...reading.path], expected };
  if (reading.quotes !== true) return add(reading, { ...issue, says: `expected ${expected}` });
  const found = shownText(value);
  return add(reading, { ...issue, says: `\`${found}\` is not a calendar day; write it as 2026-01-31`, found });
}

function readList(shape: ListShape, value: unknown, reading: Reading): unknown {
  if (kindOf(value) !== "list") return refuse(reading, expectedOf(shape));
  const entries = value as { readonly length: unknown; readonly [at: number]: unknown }; // a list by the line above
  const length = get(entries, "length"); // of a proxy it can be anything
  if (typeof length !== "number" || !(length <= shape.max))
    return refuse(reading, `at most ${shape.max} ${shape.max === 1 ? "entry" : "entries"}`);
  if (length < shape.min) {
    const expected = `at least ${shape.min} ${shape.min === 1 ? "entry" : "entries"}`;
    const says = shape.says ?? `expected ${expected}`;
    // the shape gives the code that the readers of its issues know
    return add(reading, { code: (shape.code ?? "malformed") as "malformed", path: [...reading.path], says, expected });
  }
  const copy: unknown[] = [];
  for (let at = 0; at < length; at++) {
    if (isFull(reading)) break;
    reading.path.push(at);
    copy.push(read(shape.of, get(entries, at), reading));
    reading.path.pop();
  }
  return copy;
}

function readRecord(shape: RecordShape, value: unknown, reading: Reading): unknown {
  const keys = keysOf(value);
  if (keys === undefined) return refuse(reading, notObject(value, shape));
  if (keys.length > shape.max) return refuse(reading, `at most ${shape.max} entries`);
  const copy = emptyObject(reading);
  for (const key of keys) {
    if (isFull(reading)) break;
    const raw = get(value, key);
    if (raw === undefined) continue;
    const wrong = wrongName(key, shape.key);
    if (wrong !== undefined) {
      // the path ends in the name where it may be shown, as it does of a key that an object does not have
      if (reading.quotes !== false) reading.path.push(shownText(key));
      refuse(reading, wrong);
      if (reading.quotes !== false) reading.path.pop();
      continue;
    }
    // a name of the author's own may be somebody's
    reading.path.push(reading.quotes === false ? "*" : key);
    copy[key] = read(shape.of, raw, reading);
    reading.path.pop();
  }
  return copy;
}

/** What was expected of a name that is none; `undefined` of one that fits. */
function wrongName(name: string, shape: TextShape): string | undefined {
  if (isReserved(name)) return "no key that JavaScript reserves";
  const fits =
    name.length >= shape.min && name.length <= shape.max && oddText(name) === undefined && hasForm(shape, name);
  if (fits) return undefined;
  return `names that are ${shape.form?.expected ?? `texts of ${shape.min} to ${shape.max} characters`}`;
}

function readObject(shape: ObjectShape, value: unknown, reading: Reading, tag?: string, tagValue?: unknown): unknown {
  const found = keysOf(value);
  if (found === undefined) return refuse(reading, notObject(value, shape));
  if (shape.isOurs?.(value as object) === true) return value; // an object, since it has keys
  const raw = new Map<string, unknown>();
  for (const key of found) {
    const known = shape.keys.get(key);
    const part = key === tag ? tagValue : known === undefined ? undefined : get(value, key);
    if (known === undefined) {
      if (isFull(reading)) break;
      add(reading, unknownKey(shape, key, [...reading.path], reading.quotes));
    } else if (part !== undefined || reading.bare) raw.set(key, part);
  }
  const copy = emptyObject(reading);
  // in the order of the declaration, so that nothing depends on that of the author
  for (const [key, { shape: of, optional }] of shape.keys) {
    const part = raw.get(key);
    reading.path.push(key);
    if (part === undefined) {
      if (!optional) missing(reading, of);
      // who gives `undefined` takes a value back that the profile would give
      else if (raw.has(key)) copy[key] = undefined;
    } else if (of.kind !== "unread") copy[key] = read(of, part, reading);
    reading.path.pop();
  }
  return copy;
}

function missing(reading: Reading, shape: AnyShape): void {
  if (shape.kind === "list" && shape.min > 0 && shape.code !== undefined) readList(shape, [], reading);
  else refuse(reading, expectedOf(shape));
}

function readTagged(shape: TaggedShape, value: unknown, reading: Reading): unknown {
  const keys = keysOf(value);
  if (keys === undefined) return refuse(reading, notObject(value, shape));
  const word = keys.includes(shape.tag) ? get(value, shape.tag) : undefined;
  const of = typeof word === "string" ? shape.of.get(word) : undefined;
  if (of !== undefined) return readObject(of, value, reading, shape.tag, word);
  reading.path.push(shape.tag);
  read({ kind: "words", values: [...shape.of.keys()], set: new Set(shape.of.keys()) }, word, reading);
  reading.path.pop();
  return undefined;
}

function readEither(shape: EitherShape, value: unknown, reading: Reading): unknown {
  const kind = kindOf(value);
  const fitting = shape.of.filter((one) => takes(one, kind, value));
  if (fitting.length === 0) return refuse(reading, notObject(value, shape));
  const [only] = fitting;
  if (fitting.length === 1 && only !== undefined) {
    const before = reading.issues.length;
    const copy = read(only, value, reading);
    // of several words and numbers that would do, the message names all
    if (reading.issues.length > before && isScalar(only) && shape.of.filter(isScalar).length > 1) {
      reading.issues.length = before;
      return refuse(reading, expectedOf(shape));
    }
    return copy;
  }
  const { issues, left } = reading;
  const before = issues.length;
  for (const one of fitting) {
    const copy = read(one, value, reading);
    if (issues.length === before) return copy;
    issues.length = before;
    reading.left = left;
  }
  return refuse(reading, expectedOf(shape));
}

function isScalar({ kind }: AnyShape): boolean {
  return kind === "text" || kind === "words" || kind === "day" || kind === "number" || kind === "constant";
}

/** Can a value of this kind be of the shape at all? */
function takes(shape: AnyShape, kind: ReturnType<typeof kindOf>, value: unknown): boolean {
  switch (shape.kind) {
    case "text":
    case "words":
    case "day":
      return kind === "string";
    case "number":
      return kind === "number";
    case "flag":
      return kind === "boolean";
    case "constant":
      return value === shape.value;
    case "list":
      return kind === "list";
    case "record":
    case "object":
    case "tagged":
      return kind === "object";
    case "either":
      return shape.of.some((one) => takes(one, kind, value));
    case "data":
    case "unread":
    case "given":
      return true;
  }
}

function readData(value: unknown, depth: number, reading: Reading): unknown {
  if (--reading.left < 0) return tooMuch(reading);
  const kind = kindOf(value);
  if (kind === "string") return value;
  if (kind === "boolean" || kind === "null") return value;
  if (kind === "number") return Number.isFinite(value) ? value : refuse(reading, "a finite number");
  if (kind !== "list" && kind !== "object") return refuse(reading, "JSON data");
  if (depth === 0) return refuse(reading, "less nesting");
  return kind === "list"
    ? readList({ kind: "list", of: { kind: "data", depth: depth - 1 }, min: 0, max: 100_000 }, value, reading)
    : readRecord(
        {
          kind: "record",
          of: { kind: "data", depth: depth - 1 },
          key: { kind: "text", min: 0, max: 1_000 },
          max: 100_000,
        },
        value,
        reading,
      );
}

function notObject(value: unknown, shape: AnyShape): string {
  return kindOf(value) === "date" ? "a text such as 2026-01-31 instead of a date object" : expectedOf(shape);
}

function isReserved(key: string): boolean {
  return key === "__proto__" || key === "constructor" || key === "prototype";
}

function emptyObject({ bare }: Reading): { [key: string]: unknown } {
  return bare ? Object.create(null) : {};
}

// what is read belongs to the caller: its traps and getters may throw, and only theirs are caught

type Kind = "string" | "number" | "boolean" | "null" | "list" | "object" | "date" | "other";

function kindOf(value: unknown): Kind {
  switch (typeof value) {
    case "string":
    case "number":
    case "boolean":
      return typeof value as "string" | "number" | "boolean";
    case "object":
      if (value === null) return "null";
      try {
        return Array.isArray(value) ? "list" : value instanceof Date ? "date" : "object";
      } catch {
        return "other";
      }
    default:
      return "other";
  }
}

function keysOf(value: unknown): readonly string[] | undefined {
  if (kindOf(value) !== "object") return undefined;
  try {
    return Object.keys(value as object); // an object by the line above
  } catch {
    return undefined;
  }
}

/** What is under a key of something that could be anything; `undefined` where it cannot be read. */
export function valueAt(value: unknown, key: string): unknown {
  const found = typeof value === "object" && value !== null ? get(value, key) : undefined;
  return found === unreadable ? undefined : found;
}

function get(value: unknown, key: string | number): unknown {
  try {
    return (value as { readonly [key: string | number]: unknown })[key]; // an object or list, by its reader
  } catch {
    return unreadable;
  }
}

function add(reading: Reading, issue: ShapeIssue): undefined {
  if (!isFull(reading)) reading.issues.push(issue);
  return undefined;
}

function isFull({ issues, left }: Reading): boolean {
  return issues.length >= mostIssues || left < 0;
}

function refuse(reading: Reading, expected: string): undefined {
  const path: Path = [...reading.path];
  return add(reading, { code: "malformed", path, says: `expected ${expected}`, expected });
}

function tooMuch(reading: Reading): undefined {
  if (reading.left === -1 && reading.issues.length < mostIssues)
    reading.issues.push({
      code: "malformed",
      path: [],
      says: "expected fewer values in all",
      expected: "fewer values in all",
    });
  return undefined;
}
