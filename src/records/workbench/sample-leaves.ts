import { attempt, entriesOf, isList, isPlain, readKey, unreadable } from "../copy.js";
import { formatFieldPath, reservedKeys } from "../field-path.js";
import type { Leaf, LeafKind, ValueShape } from "./leaf.js";

const shapes: readonly (readonly [ValueShape, RegExp])[] = [
  ["email", /^[^\s@]+@[^\s@]+\.[^\s@]+$/],
  ["uuid", /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i],
  ["url", /^https?:\/\//i],
  ["ip-address", /^\d{1,3}(?:\.\d{1,3}){3}$/],
  ["birth-date", /^(?:19\d\d|200\d|201\d)-\d\d-\d\d$/],
  ["postal-code", /^\d{5}(?:-\d{4})?$/],
  ["phone", /^\+?[\d\s().-]{7,}$/],
  ["card-number", /^\d{9,14}$/],
];

const day = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}.*)?$/;

interface Seen {
  kind: LeafKind | undefined;
  /** The shapes that every value had so far; `undefined` before the first. */
  shapes: readonly ValueShape[] | undefined;
}

/** The leaves of sample rows. Values are looked at, and none is kept. */
export function sampleLeaves(rows: Iterable<unknown>): readonly Leaf[] {
  const seen = new Map<string, Seen>();
  const budget = { left: 1_000_000 };
  const look = (value: unknown, path: string, depth: number): void => {
    if (budget.left-- <= 0 || depth > 32 || value === unreadable) return;
    if (isList(value)) for (const entry of entriesOf(value, budget)) look(entry, `${path}[]`, depth + 1);
    else if (isPlain(value)) {
      const keys = attempt(() => Object.keys(value));
      for (const key of keys === unreadable ? [] : keys) {
        if (reservedKeys.has(key)) continue;
        const name = formatFieldPath([{ kind: "key", key }]);
        look(readKey(value, key), path === "" ? name : `${path}.${name}`, depth + 1);
      }
    } else if (path !== "" && value !== undefined) note(seen, path, value);
  };
  for (const row of rows) look(row, "", 0);
  return [...seen].map(([path, { kind = "unknown", shapes: fits = [] }]) => {
    const [shape] = fits;
    return { path, kind, ...(shape === undefined ? {} : { shape }) };
  });
}

function note(seen: Map<string, Seen>, path: string, value: unknown): void {
  const before = seen.get(path) ?? { kind: undefined, shapes: undefined };
  seen.set(path, before);
  if (value === null || value === "") return;
  const kind = kindOf(value);
  before.kind = before.kind === undefined || before.kind === kind ? kind : "text";
  const text = String(value);
  const fits = shapes.flatMap(([shape, form]) => (typeof value === "string" && form.test(text.trim()) ? [shape] : []));
  before.shapes = before.shapes === undefined ? fits : before.shapes.filter((shape) => fits.includes(shape));
}

function kindOf(value: unknown): LeafKind {
  if (typeof value === "number" || typeof value === "bigint") return "number";
  if (typeof value === "boolean") return "truth";
  return value instanceof Date || (typeof value === "string" && day.test(value)) ? "date" : "text";
}
