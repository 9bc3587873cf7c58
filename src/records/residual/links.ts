import { keyText } from "../../internal/key-text.js";
import type { FieldMap } from "../field-map.js";
import type { Held } from "./held.js";
import { instantOf, isSameInstant } from "./instant.js";

/** How two rows are known to belong together. */
export const rowLinks = ["reference", "same-key", "item-and-instant"] as const;

/** Names a way in which two rows belong together. */
export type RowLink = (typeof rowLinks)[number];

/** A row as it is compared with others. */
export interface Row {
  readonly map: FieldMap;
  readonly held: readonly Held[];
}

/** How two rows belong together, if they do. */
export function linkBetween(a: Row, b: Row): RowLink | undefined {
  if (refersTo(a, b) || refersTo(b, a) || referToTheSame(a, b)) return "reference";
  if (isKin(a.map, b.map) && share(keysOf(a), keysOf(b))) return "same-key";
  return shareItem(a, b) && shareInstant(a, b) ? "item-and-instant" : undefined;
}

/** The ids under which other maps refer to an object: its own, those it extends, and those it was before. */
function namesOf({ lineage, was }: FieldMap): readonly string[] {
  return [...lineage, ...was];
}

function isKin(a: FieldMap, b: FieldMap): boolean {
  const names = new Set(namesOf(a));
  return namesOf(b).some((name) => names.has(name));
}

function keysOf({ map, held }: Row): readonly string[] {
  return texts(held.filter(({ path }) => path === map.key));
}

/** Does a field of the one hold the key of the other? */
function refersTo(from: Row, to: Row): boolean {
  const names = namesOf(to.map);
  const pointers = from.held.filter(({ field }) => field.refersTo !== undefined && names.includes(field.refersTo));
  return pointers.length > 0 && share(texts(pointers), keysOf(to));
}

/** Do fields of both hold the key of one third object? */
function referToTheSame(a: Row, b: Row): boolean {
  return a.held.some(
    (one) =>
      one.field.refersTo !== undefined &&
      b.held.some((other) => other.field.refersTo === one.field.refersTo && share(texts([one]), texts([other]))),
  );
}

function shareItem(a: Row, b: Row): boolean {
  const items = ({ held }: Row) => texts(held.filter(({ field }) => field.element === "item-identifier"));
  return share(items(a), items(b));
}

function shareInstant(a: Row, b: Row): boolean {
  const instants = ({ held }: Row) =>
    held.flatMap(({ values }) => values.map(instantOf).filter((one) => one !== undefined));
  const others = instants(b);
  return others.length > 0 && instants(a).some((one) => others.some((other) => isSameInstant(one, other)));
}

function texts(held: readonly Held[]): readonly string[] {
  return held.flatMap(({ values }) => values.map(keyText).filter((text) => text !== undefined));
}

function share(a: readonly string[], b: readonly string[]): boolean {
  return a.some((text) => b.includes(text));
}
