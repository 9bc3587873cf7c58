import { freezeData } from "../internal/freeze.js";
import { isPlain, type JsonValue, unreadable } from "./copy.js";
import { type FieldMap, isFieldMap, type MappedField } from "./field-map.js";
import { aboutThePerson, aboutTheUse, isDirect, written } from "./identifying-elements.js";
import type { OtherPerson } from "./person.js";
import { valueAt } from "./records-of.js";
import type { Alongside, Residual, ResidualFinding, ResidualKind, ResidualOptions } from "./residual-result.js";
import { walk } from "./walk.js";

/**
 * Finds what still identifies somebody in a record that a system calls anonymized: keys of the patron or of a second
 * person, words that somebody wrote, keys that lead to other rows, and traits that together point at few people.
 * Gives paths and elements, never values. Never throws.
 *
 * @example
 * ```ts
 * import { folioLoan, residualIdentifiers } from "patron-privacy/records";
 *
 * // FOLIO takes `userId` out of the loan, and nothing else
 * const loan = { id: "l1", itemId: "i1", proxyUserId: "u2", loanDate: "2026-01-05", action: "closedLoan" };
 * const { result, findings } = residualIdentifiers(folioLoan, loan);
 * result; // => "identified"
 * findings.map(({ kind, paths }) => `${kind}: ${paths.join()}`); // => ["second-person: proxyUserId"]
 * ```
 */
export function residualIdentifiers(map: FieldMap, object: unknown, options: ResidualOptions = {}): Residual {
  if (!isFieldMap(map) || !isPlain(object)) {
    const findings: readonly ResidualFinding[] = [{ kind: "unclassified", paths: [], elements: [] }];
    return freezeData({ map: isFieldMap(map) ? map.id : "", result: "identifiable", findings });
  }
  const { standIns = [], alongside = [], quasiIdentifiers = 3 } = options;
  const held = heldIn(map, object, new Set(standIns.map(String)));
  const patrons = held.known.filter(({ field }) => field.person === undefined);
  const traits = patrons.filter(({ field }) => aboutThePerson.has(field.element) || aboutTheUse.has(field.element));
  const together = new Set(traits.map(({ field }) => field.element));
  const narrows = [...together].some((element) => aboutThePerson.has(element)) && together.size >= quasiIdentifiers;
  const persons = new Map<OtherPerson, Held[]>();
  for (const one of held.known) {
    const { person } = one.field;
    if (person !== undefined) persons.set(person, [...(persons.get(person) ?? []), one]);
  }
  const findings: readonly ResidualFinding[] = [
    ...finding(
      "direct-identifier",
      patrons.filter(({ field }) => isDirect(field.element)),
    ),
    ...[...persons].flatMap(([person, list]) =>
      finding(person === "staff" ? "staff-actor" : "second-person", list).map((one) => ({ ...one, person })),
    ),
    ...alongside.flatMap((row) => reLinked(map, object, row, standIns)),
    ...finding("quasi-identifiers", narrows ? traits : []),
    ...finding(
      "free-text",
      patrons.filter(({ field }) => written.has(field.element)),
    ),
    ...finding(
      "link",
      patrons.filter(({ field }) => field.refersTo !== undefined),
    ),
    ...(held.odd.size > 0 ? [{ kind: "unclassified" as const, paths: [...held.odd], elements: [] }] : []),
  ];
  const named = findings.some(({ kind }) => ["direct-identifier", "second-person", "re-linked"].includes(kind));
  const result = named ? "identified" : findings.length > 0 ? "identifiable" : "nothing-found";
  return freezeData({ map: map.id, result, findings });
}

interface Held {
  readonly path: string;
  readonly field: MappedField;
}

/** The fields of an object that hold something. */
function heldIn(
  map: FieldMap,
  object: object,
  standIns: ReadonlySet<string>,
): { readonly known: readonly Held[]; readonly odd: ReadonlySet<string> } {
  const known = new Map<string, Held>();
  const odd = new Set<string>();
  walk(map, object, {
    value: (path, field, value) => {
      if (!isEmpty(value) && !standIns.has(String(value))) known.set(path, { path, field });
      return false;
    },
    odd: (path, _why, field) => {
      if (field === undefined || (field.person === undefined && field.element !== "custom-field")) odd.add(path);
      else known.set(path, { path, field });
    },
  });
  return { known: [...known.values()], odd };
}

function isEmpty(value: JsonValue): boolean {
  return value === null || value === "" || (Array.isArray(value) && value.every((one) => isEmpty(one as JsonValue))); // entries of a JSON list
}

function finding(kind: ResidualKind, held: readonly Held[]): readonly ResidualFinding[] {
  if (held.length === 0) return [];
  return [
    { kind, paths: held.map(({ path }) => path), elements: [...new Set(held.map(({ field }) => field.element))] },
  ];
}

/** Does a row beside the record lead back to a person, because one of the two keeps the other's key? */
function reLinked(
  map: FieldMap,
  object: object,
  row: Alongside,
  standIns: readonly (string | number)[],
): readonly ResidualFinding[] {
  if (!isFieldMap(row.map) || !isPlain(row.object)) return [];
  const other = row.object;
  const paths = [
    ...pointersTo(row.map, map).filter((path) => same(valueAt(other, path), valueAt(object, map.key ?? ""))),
    ...pointersTo(map, row.map).filter((path) => same(valueAt(object, path), valueAt(other, row.map.key ?? ""))),
  ];
  if (paths.length === 0) return [];
  const persons = heldIn(row.map, other, new Set(standIns.map(String))).known.filter(
    ({ field }) => field.person === undefined && isDirect(field.element),
  );
  return finding("re-linked", persons).map((one) => ({ ...one, through: row.map.id }));
}

function pointersTo(from: FieldMap, to: FieldMap): readonly string[] {
  return Object.entries(from.fields).flatMap(([path, { refersTo }]) =>
    refersTo !== undefined && to.lineage.includes(refersTo) ? [path] : [],
  );
}

function same(a: ReturnType<typeof valueAt>, b: ReturnType<typeof valueAt>): boolean {
  return a !== undefined && a !== null && a !== unreadable && a !== "" && a === b;
}
