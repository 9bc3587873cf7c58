import { attempt, isList, isPlain, readKey, unreadable } from "../copy.js";

/** The rows of an answer, and where they were found. */
export interface RowsIn {
  readonly rows: readonly unknown[];
  /** The key of the envelope; `null` where the answer is a list, or one row. */
  readonly envelope: string | null;
  /** Is the answer itself the one row? */
  readonly single: boolean;
}

/** Keys beside the rows in envelopes: how many there are, and where the next page is. */
const beside: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "totalRecords",
  "total_record_count",
  "total",
  "count",
  "start",
  "offset",
  "limit",
  "size",
  "page",
  "resultInfo",
  "link",
  "links",
  "next",
  "previous",
]);

/**
 * The rows of an answer of an API: a list, an envelope such as `{ users: [...], totalRecords: 2 }` with one list beside
 * counts, or a single row. Nothing is copied.
 *
 * @example
 * ```ts
 * import { rowsIn } from "patron-privacy/records";
 *
 * rowsIn({ users: [{ id: "u-1" }], totalRecords: 1 }); // => { rows: [{ id: "u-1" }], envelope: "users", single: false }
 * rowsIn([{ id: 1 }, { id: 2 }]).rows.length; // => 2
 * rowsIn({ id: 1, tags: ["a"] }).single; // => true
 * ```
 */
export function rowsIn(answer: unknown): RowsIn {
  if (isList(answer)) return { rows: answer, envelope: null, single: false };
  const keys = isPlain(answer) ? attempt(() => Object.keys(answer)) : [];
  if (isPlain(answer) && keys !== unreadable) {
    const [key, ...others] = keys.filter((one) => !beside.has(one));
    const rows = key === undefined || others.length > 0 ? undefined : readKey(answer, key);
    if (key !== undefined && isList(rows) && rows.every((row) => isPlain(row)))
      return { rows, envelope: key, single: false };
  }
  return { rows: [answer], envelope: null, single: true };
}
