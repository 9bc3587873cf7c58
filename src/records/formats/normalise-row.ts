import { attempt, isPlain, readKey, unreadable } from "../copy.js";
import type { FieldMap } from "../field-map.js";
import { reservedKeys } from "../field-path.js";
import { treeOf } from "../field-tree.js";

/** How an export writes that a column is empty. */
export interface NormaliseRowOptions {
  /** Texts that stand for nothing. None where it is left out: then an empty text is a value. */
  readonly nulls?: readonly string[];
}

/** The texts by which exports of MySQL and PostgreSQL, and tables of Koha, write nothing. */
export const usualNulls: readonly string[] = ["", "\\N", "NULL", "0000-00-00", "0000-00-00 00:00:00"];

/**
 * A row of an export as its map has it: names of columns in the map's capitals, and texts that stand for nothing as
 * `null`. Only the columns of the row itself are looked at, not what is inside them. Nothing else is changed.
 *
 * @example
 * ```ts
 * import { evergreenCirculation, normaliseRow, usualNulls } from "patron-privacy/records";
 *
 * normaliseRow({ USR: "51", CHECKIN_TIME: "\\N" }, evergreenCirculation, { nulls: usualNulls }); // => { usr: "51", checkin_time: null }
 * ```
 */
export function normaliseRow(row: unknown, map: FieldMap, { nulls = [] }: NormaliseRowOptions = {}): unknown {
  if (!isPlain(row)) return row;
  const keys = attempt(() => Object.keys(row));
  if (keys === unreadable) return row;
  const named = namesOf(map);
  const empty = new Set(nulls);
  return Object.fromEntries(
    keys.flatMap((key) => {
      if (reservedKeys.has(key)) return [];
      const value = readKey(row, key);
      const name = keys.includes(named.get(key.toLowerCase()) ?? key) ? key : (named.get(key.toLowerCase()) ?? key);
      return [[name, typeof value === "string" && empty.has(value) ? null : value] as const];
    }),
  );
}

const names = /* @__PURE__ */ new WeakMap<FieldMap, ReadonlyMap<string, string>>();

/** The names of the columns of a map by their small letters. */
function namesOf(map: FieldMap): ReadonlyMap<string, string> {
  const known = names.get(map);
  if (known !== undefined) return known;
  const made = new Map(Array.from(treeOf(map).root.keys.keys(), (key) => [key.toLowerCase(), key] as const));
  names.set(map, made);
  return made;
}
