import type { RecordType } from "../vocabulary/facts/record.js";
import { attempt, copyScalar, isPlain, readKey, unreadable } from "./copy.js";
import type { FieldMap, MappedField, PastTest } from "./field-map.js";
import { parseFieldPath } from "./field-path.js";

/** The kinds of record that a field of an object may belong to; all of them where it cannot be told. */
export type RecordsOf = (field: MappedField) => readonly RecordType[];

/** Tells of an object whether it is over, and so to which kind of record its fields belong. */
export function recordsOf({ record, past }: FieldMap, object: object): RecordsOf {
  if (past === undefined) return (field) => [field.record];
  const answers = past.when.map((test) => isOver(test, object));
  const own: readonly RecordType[] = answers.includes("yes")
    ? [past.record]
    : answers.includes("maybe")
      ? [record, past.record]
      : [record];
  return (field) => (field.record === record ? own : [field.record]);
}

function isOver(test: PastTest, object: object): "yes" | "no" | "maybe" {
  const value = valueAt(object, test.field);
  if (value === null) return "no";
  if (value === undefined || value === unreadable) return "maybe";
  if ("present" in test) return value === "" ? "maybe" : "yes";
  if (typeof value !== "string") return "maybe";
  return test.closed.includes(value) ? "yes" : test.open.includes(value) ? "no" : "maybe";
}

/** The text, number, truth value or null at a path of keys. */
export function valueAt(object: object, path: string): ReturnType<typeof copyScalar> | undefined {
  let at: unknown = object;
  for (const step of parseFieldPath(path) ?? []) {
    if (step.kind !== "key" || !isPlain(at)) return undefined;
    at = readKey(at, step.key);
  }
  return at === undefined ? undefined : attempt(() => copyScalar(at));
}
