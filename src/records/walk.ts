import { caseKey } from "./case-key.js";
import {
  attempt,
  type Budget,
  copyScalars,
  copyWhole,
  entriesOf,
  holdsNothing,
  isList,
  isPlain,
  type JsonValue,
  unreadable,
} from "./copy.js";
import type { FieldMap, MappedField } from "./field-map.js";
import { reservedKeys } from "./field-path.js";
import { type Hangs, hasParts, type TreeNode, treeOf } from "./field-tree.js";
import { Reads } from "./reads.js";

/** Why it cannot be told what a value of an object is. */
export const oddities = ["unknown-field", "no-case", "not-described", "unreadable", "not-json", "too-large"] as const;

/** Names an oddity of a value. */
export type Oddity = (typeof oddities)[number];

/** What is done with the values of an object. */
export interface Visitor {
  /** A value of a known field. Is it kept? */
  readonly value: (path: string, field: MappedField, value: JsonValue) => boolean;
  /** A value that cannot be told what it is; the path has `*` for a key that the map does not know. */
  readonly odd: (path: string, why: Oddity, field: MappedField | undefined) => void;
  /** An object in a list that may be another patron's: the keys of its patron. Is it left out? */
  readonly leaveOut?: (path: string, keys: readonly unknown[]) => boolean;
}

/** More values than this in one object are left out. */
const mostValues = 1_000_000;

interface Walk extends Visitor, Budget {
  readonly reads: Reads;
  /** The objects that hold the one looked at, outermost first. */
  readonly inside: { readonly node: TreeNode; readonly object: object }[];
}

/**
 * Goes through an object along its map and copies what the visitor keeps. Total: reads each value once, and tells what
 * throws, is not JSON data, or is not where the map says. `undefined` where nothing is kept.
 */
export function walk(
  map: FieldMap,
  object: object,
  { value, odd, leaveOut }: Visitor,
  reads: Reads = new Reads(),
): JsonValue | undefined {
  const more = leaveOut === undefined ? {} : { leaveOut };
  return keysOf(treeOf(map).root, object, { value, odd, ...more, left: mostValues, reads, inside: [] });
}

function visit(node: TreeNode, value: unknown, at: Walk): JsonValue | undefined {
  const { field, entry, path } = node;
  if (value === undefined) return undefined;
  if (value === unreadable || at.left-- <= 0) {
    at.odd(path, value === unreadable ? "unreadable" : "too-large", field);
    return undefined;
  }
  if (!hasParts(node)) return field === undefined ? undefined : leaf(node, field, value, at);
  if (value === null) return field !== undefined && at.value(path, field, null) ? null : undefined;
  if (isList(value)) {
    if (entry !== undefined) return listOf(node, value, at, (one) => visit(entry, one, at));
    if (field?.many === true) return listOf(node, value, at, (one) => partsOf(node, one, at));
  }
  return partsOf(node, value, at);
}

/** The parts of a value that should be an object. */
function partsOf(node: TreeNode, value: unknown, at: Walk): JsonValue | undefined {
  if (isPlain(value) && (node.keys.size > 0 || node.anyKey !== undefined)) {
    const { owners } = node;
    const keys = owners?.map((path) => at.reads.at(node, value, path));
    if (keys !== undefined && at.leaveOut?.(node.path, keys) === true) return undefined;
    return keysOf(node, value, at);
  }
  at.odd(node.path, oddityOf(value), node.field);
  return undefined;
}

function keysOf(node: TreeNode, object: object, at: Walk): JsonValue | undefined {
  const keys = attempt(() => Object.keys(object));
  if (keys === unreadable) {
    at.odd(node.path === "" ? "*" : node.path, "unreadable", node.field);
    return undefined;
  }
  const copy: { [key: string]: JsonValue } = {};
  let kept = false;
  at.inside.push({ node, object });
  for (const key of keys) {
    const next = node.keys.get(key) ?? (reservedKeys.has(key) ? undefined : node.anyKey);
    if (next === undefined) at.odd(node.path === "" ? "*" : `${node.path}.*`, "unknown-field", undefined);
    else {
      const part = visit(next, at.reads.key(node, object, key), at);
      if (part === undefined) continue;
      copy[key] = part;
      kept = true;
    }
  }
  at.inside.pop();
  return kept ? copy : undefined;
}

function listOf(
  node: TreeNode,
  list: readonly unknown[],
  at: Walk,
  each: (entry: unknown) => JsonValue | undefined,
): JsonValue | undefined {
  const copy: JsonValue[] = [];
  for (const entry of entriesOf(list, at)) {
    const part = each(entry);
    if (part !== undefined) copy.push(part);
  }
  if (at.left <= 0) at.odd(node.path, "too-large", node.field);
  return copy.length > 0 ? copy : undefined;
}

function leaf(node: TreeNode, field: MappedField, value: unknown, at: Walk): JsonValue | undefined {
  if (holdsNothing(value)) return undefined;
  const { path } = node;
  const copy = field.whole === true ? copyWhole(value, at) : copyScalars(value, at);
  if (copy === unreadable) {
    at.odd(path, oddityOf(value), field);
    return undefined;
  }
  if (node.hangs === undefined) return at.value(path, field, copy) ? copy : undefined;
  const fits = caseOf(node.hangs, at);
  // what fits no case is withheld, unless the map says what it is then; nothing at all needs no case
  if (fits === undefined && field.element === "custom-field" && copy !== null) {
    at.odd(path, "no-case", field);
    return undefined;
  }
  return at.value(path, fits ?? field, copy) ? copy : undefined;
}

/** What a field is by the value of its neighbour, where a case fits. */
function caseOf({ on, keys, cases }: Hangs, { inside, reads }: Walk): MappedField | undefined {
  const holder = inside.findLast(({ node }) => node === on);
  const value = holder === undefined ? undefined : reads.at(on, holder.object, keys);
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? cases.get(caseKey(String(value)))
    : undefined;
}

function oddityOf(value: unknown): Oddity {
  const json =
    typeof value === "string" ||
    typeof value === "boolean" ||
    typeof value === "object" ||
    (typeof value === "number" && Number.isFinite(value));
  return json ? "not-described" : "not-json";
}
