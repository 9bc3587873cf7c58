import { freezeData } from "../internal/freeze.js";
import { keyText } from "../internal/key-text.js";
import type { ShapeIssue } from "../policy/schema-issues.js";
import { type copyScalar, isPlain, unreadable } from "./copy.js";
import { type FieldMap, isFieldMap, type RetentionUse } from "./field-map.js";
import { keysOfPath, treeOf } from "./field-tree.js";
import { isNothing } from "./nothing.js";
import { Reads } from "./reads.js";
import { pastOf } from "./records-of.js";
import type { RetainedRecord } from "./retention/retained-record.js";
import type { RetentionEvent, RetentionFact } from "./retention/vocabulary.js";

/** What a retention schedule needs to know of a row, or why that cannot be told. */
export type RetainedOf =
  | { readonly ok: true; readonly value: RetainedRecord }
  | { readonly ok: false; readonly issues: readonly ShapeIssue[] };

/** What the fields of a map say to a retention schedule, in the order of the map. */
export interface RetentionFields {
  readonly events: ReadonlyMap<RetentionEvent, readonly EventField[]>;
  readonly facts: ReadonlyMap<RetentionFact, readonly FactField[]>;
  /** The first path of the key of the patron, where it is in the object itself. */
  readonly subject?: string;
}

/** A field that dates an event. */
interface EventField {
  readonly path: string;
  readonly use: Extract<RetentionUse, { readonly event: unknown }>;
}

/** A field that states a fact. */
interface FactField {
  readonly path: string;
  readonly use: Extract<RetentionUse, { readonly fact: unknown }>;
}

const known = /* @__PURE__ */ new WeakMap<FieldMap, RetentionFields>();

/**
 * What the fields of a map say to a retention schedule: the one place from which `retainedOf` and SQL come. Where two
 * fields date one event, the first that holds something counts; it has not happened only if each of them says so.
 */
export function retentionFields(map: FieldMap): RetentionFields {
  const before = known.get(map);
  if (before !== undefined) return before;
  const events = new Map<RetentionEvent, EventField[]>();
  const facts = new Map<RetentionFact, FactField[]>();
  for (const [path, { retention = [] }] of Object.entries(map.fields))
    for (const use of keysOfPath(path).length === 0 ? [] : retention)
      if ("event" in use) events.set(use.event, [...(events.get(use.event) ?? []), { path, use }]);
      else facts.set(use.fact, [...(facts.get(use.fact) ?? []), { path, use }]);
  const subject = map.subject.find((path) => keysOfPath(path).length > 0);
  const fields = { events, facts, ...(subject === undefined ? {} : { subject }) };
  known.set(map, fields);
  return fields;
}

/**
 * What a retention schedule needs to know of a row of a system: its kind of record, events, facts and whose it is. A
 * column that the row does not have is not known; what an empty column says stands in the map.
 *
 * Issues name the fields that would tell whether the row is past; a value of the row is in none of them.
 *
 * @example
 * ```ts
 * import { evergreenCirculation, retainedOf } from "patron-privacy/records";
 *
 * const row = { id: 7, usr: 51, xact_start: "2026-01-05 10:00:00-05", checkin_time: null };
 * const kept = retainedOf(row, evergreenCirculation);
 * kept.ok && kept.value; // => { record: "current-loan", events: { "item-returned": null, "checked-out": "2026-01-05 10:00:00-05" }, facts: {}, subject: "51" }
 * const { checkin_time: _, ...without } = row;
 * const open = retainedOf(without, evergreenCirculation);
 * open.ok || open.issues; // => [{ path: ["checkin_time"], expected: "a value that tells whether the record is past" }]
 * ```
 */
export function retainedOf(row: unknown, map: FieldMap): RetainedOf {
  const wrong = (path: string | undefined, expected: string): ShapeIssue => ({
    path: path === undefined ? [] : path.split("."),
    expected,
  });
  if (!isFieldMap(map)) return { ok: false, issues: [wrong(undefined, "a field map")] };
  if (!isPlain(row)) return { ok: false, issues: [wrong(undefined, "an object with fields")] };
  const reads = new Reads();
  const past = pastOf(map, row, reads);
  const [record, other] = past.recordsFor(map.record);
  if (record === undefined || other !== undefined)
    return {
      ok: false,
      issues: past.wouldTell.map((path) => wrong(path, "a value that tells whether the record is past")),
    };
  const { events, facts, subject } = retentionFields(map);
  const { root } = treeOf(map);
  const at = (path: string) => reads.at(root, row, keysOfPath(path));
  const whose = subject === undefined ? undefined : keyText(at(subject));
  return {
    ok: true,
    value: freezeData({
      record,
      events: Object.fromEntries(present(events, (fields) => dayOf(fields, at))),
      facts: Object.fromEntries(present(facts, (fields) => factOf(fields, at))),
      ...(whose === undefined ? {} : { subject: whose }),
    }),
  };
}

type At = (path: string) => ReturnType<typeof copyScalar> | undefined;

function present<Name, Field, Value>(
  fields: ReadonlyMap<Name, readonly Field[]>,
  of: (fields: readonly Field[]) => Value | undefined,
): readonly (readonly [Name, Value])[] {
  return [...fields].flatMap(([name, list]) => {
    const value = of(list);
    return value === undefined ? [] : [[name, value] as const];
  });
}

/** When an event was; `null`: it has not happened; `undefined`: not known. */
function dayOf(fields: readonly EventField[], at: At): string | null | undefined {
  let happened: null | undefined = null;
  for (const { path, use } of fields) {
    const value = at(path);
    if (typeof value === "string" && !isNothing(value)) return value;
    if (value !== null || use.whenNull === "not-known") happened = undefined;
  }
  return happened;
}

function factOf(fields: readonly FactField[], at: At): number | boolean | undefined {
  for (const { path, use } of fields) {
    const value = at(path);
    if (value === undefined || value === unreadable) continue;
    if (value === null) {
      if (use.whenNull !== "not-known") return use.whenNull;
      continue;
    }
    const fact = statedBy(value, use);
    if (fact !== undefined) return fact;
  }
  return undefined;
}

function statedBy(
  value: string | number | boolean,
  { values, times = 1 }: FactField["use"],
): number | boolean | undefined {
  if (values !== undefined) return Object.hasOwn(values, String(value)) ? values[String(value)] : undefined;
  if (typeof value === "boolean") return value;
  const number = typeof value === "number" ? value : /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : undefined;
  return number === undefined ? undefined : Math.round(number * times);
}
