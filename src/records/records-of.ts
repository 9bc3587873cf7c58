import type { RecordType } from "../vocabulary/facts/record.js";
import { attempt, copyScalar, isPlain, readKey, unreadable } from "./copy.js";
import type { FieldMap, PastTest } from "./field-map.js";
import { parseFieldPath } from "./field-path.js";

/** The kinds of record that a field mapped to a kind may belong to; all of them where it cannot be told. */
export type RecordsOf = (mapped: RecordType) => readonly RecordType[];

/** Tells of an object whether it is over, and so to which kind of record its fields belong; equal lists are the same. */
export function recordsOf({ record, past }: FieldMap, object: object): RecordsOf {
  if (past === undefined) return (mapped) => listOf(mapped);
  const answers = past.when.map((test) => isOver(test, object));
  const own = answers.includes("yes")
    ? listOf(past.record)
    : answers.includes("maybe")
      ? listOf(record, past.record)
      : listOf(record);
  return (mapped) => (mapped === record ? own : listOf(mapped));
}

const lists = /* @__PURE__ */ new Map<string, readonly RecordType[]>();

/** The one list of these kinds of record. */
function listOf(...records: readonly [RecordType, RecordType?]): readonly RecordType[] {
  const [first, second] = records;
  const name = second === undefined ? first : `${first} ${second}`;
  const known = lists.get(name);
  if (known !== undefined) return known;
  const list = Object.freeze(second === undefined ? [first] : [first, second]);
  lists.set(name, list);
  return list;
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
