import type { RecordType } from "../vocabulary/facts/record.js";
import { unreadable } from "./copy.js";
import type { FieldMap, PastTest } from "./field-map.js";
import { treeOf } from "./field-tree.js";
import { isNothing } from "./nothing.js";
import { Reads } from "./reads.js";

/** The kinds of record that a field mapped to a kind may belong to; all of them where it cannot be told. */
export type RecordsOf = (mapped: RecordType) => readonly RecordType[];

/** Whether an object is over, and which fields leave it open. */
export interface PastOf {
  readonly over: "yes" | "no" | "maybe";
  /** The fields that would tell, where it cannot be told. */
  readonly wouldTell: readonly string[];
  readonly recordsFor: RecordsOf;
}

/** Tells of an object whether it is over, and so to which kind of record its fields belong; equal lists are the same. */
export function pastOf(map: FieldMap, object: object, reads: Reads = new Reads()): PastOf {
  const { record, past } = map;
  if (past === undefined) return notPast;
  const { root, past: paths } = treeOf(map);
  const answers = past.when.map((test, index) => isOver(test, reads.at(root, object, paths[index] ?? [])));
  const over = answers.includes("yes") ? "yes" : answers.includes("maybe") ? "maybe" : "no";
  const own = over === "yes" ? listOf(past.record) : over === "maybe" ? listOf(record, past.record) : listOf(record);
  return {
    over,
    wouldTell:
      over === "maybe"
        ? [...new Set(past.when.flatMap(({ field }, index) => (answers[index] === "maybe" ? [field] : [])))]
        : none,
    recordsFor: (mapped) => (mapped === record ? own : listOf(mapped)),
  };
}

const none: readonly string[] = [];
const notPast: PastOf = { over: "no", wouldTell: none, recordsFor: (mapped) => listOf(mapped) };

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

function isOver(test: PastTest, value: ReturnType<Reads["at"]>): PastOf["over"] {
  if (value === null) return "no";
  if (value === undefined || value === unreadable) return "maybe";
  if ("present" in test)
    return value === false || value === 0 || (typeof value === "string" && isNothing(value)) ? "maybe" : "yes";
  if (typeof value !== "string") return "maybe";
  return test.closed.includes(value) ? "yes" : test.open.includes(value) ? "no" : "maybe";
}
