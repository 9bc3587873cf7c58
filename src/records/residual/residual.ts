import { freezeData } from "../../internal/freeze.js";
import { isPlain } from "../copy.js";
import { type FieldMap, isFieldMap } from "../field-map.js";
import type { OtherPerson } from "../person.js";
import { type Held, heldIn, type StandIns, standInsOf } from "./held.js";
import { aboutThePerson, aboutTheUse, datesOfUse, isDirect, written } from "./identifying-elements.js";
import { instantOf } from "./instant.js";
import { linkBetween, type Row, type RowLink } from "./links.js";
import type { Alongside, Residual, ResidualFinding, ResidualKind, ResidualOptions } from "./residual-result.js";

/**
 * Finds what still identifies somebody in a record that a system calls anonymized: keys of the patron or of a second
 * person, words that somebody wrote, keys and moments that lead to other rows, and traits that together point at few
 * people. Gives paths and elements, never values. Never throws.
 *
 * One row cannot show whether somebody is the only one with these traits: `residualGroups` counts that over all rows.
 *
 * @example
 * ```ts
 * import { folioLoan, residualIdentifiers } from "patron-privacy/records";
 *
 * // FOLIO takes `userId` out of the loan, and nothing else
 * const loan = { itemId: "i1", proxyUserId: "u2", loanDate: "2026-01-05", action: "closedLoan" };
 * const { result, findings } = residualIdentifiers(loan, folioLoan);
 * result; // => "identified"
 * findings.map(({ kind, paths }) => `${kind}: ${paths.join()}`); // => ["second-person: proxyUserId"]
 * residualIdentifiers({ itemId: "i1", loanDate: "2026-01-05" }, folioLoan).result; // => "nothing-found-in-this-row"
 * ```
 */
export function residualIdentifiers(object: unknown, map: FieldMap, options: ResidualOptions = {}): Residual {
  if (!isFieldMap(map) || !isPlain(object)) {
    const findings: readonly ResidualFinding[] = [{ kind: "unclassified", paths: [], elements: [] }];
    return freezeData({ map: isFieldMap(map) ? map.id : "", result: "identifiable", findings });
  }
  const { alongside = [], quasiIdentifiers = 3 } = options;
  const standIns = standInsOf(options.standIns ?? []);
  const { known, odd } = heldIn(map, object, standIns);
  const patrons = known.filter(({ field }) => field.person === undefined);
  const traits = patrons.filter(({ field }) => aboutThePerson.has(field.element) || aboutTheUse.has(field.element));
  const together = new Set(traits.map(({ field }) => field.element));
  const narrows = [...together].some((element) => aboutThePerson.has(element)) && together.size >= quasiIdentifiers;
  const persons = new Map<OtherPerson, Held[]>();
  for (const one of known) {
    const { person } = one.field;
    if (person !== undefined) persons.set(person, [...(persons.get(person) ?? []), one]);
  }
  const of = (kind: ResidualKind, holds: (one: Held) => boolean) => finding(kind, patrons.filter(holds));
  const findings: readonly ResidualFinding[] = [
    ...of("direct-identifier", ({ field }) => isDirect(field.element)),
    ...[...persons].flatMap(([person, list]) =>
      finding(person === "staff" ? "staff-actor" : "second-person", list).map((one) => ({ ...one, person })),
    ),
    ...reLinked({ map, held: known }, alongside, standIns),
    ...finding("quasi-identifiers", narrows ? traits : []),
    ...of("free-text", ({ field }) => written.has(field.element)),
    ...of("own-key", ({ path, field }) => path === map.key && !isDirect(field.element)),
    ...of("exact-instant", ({ field, values }) => datesOfUse.has(field.element) && values.some(isExact)),
    ...of("link", ({ field }) => field.refersTo !== undefined),
    ...(odd.size > 0 ? [{ kind: "unclassified" as const, paths: [...odd], elements: [] }] : []),
  ];
  const named = findings.some(({ kind }) => ["direct-identifier", "second-person", "re-linked"].includes(kind));
  const result = named ? "identified" : findings.length > 0 ? "identifiable" : "nothing-found-in-this-row";
  return freezeData({ map: map.id, result, findings });
}

function isExact(value: Held["values"][number]): boolean {
  return instantOf(value) !== undefined;
}

function finding(kind: ResidualKind, held: readonly Held[]): readonly ResidualFinding[] {
  if (held.length === 0) return [];
  return [
    {
      kind,
      paths: [...new Set(held.map(({ path }) => path))],
      elements: [...new Set(held.map(({ field }) => field.element))],
    },
  ];
}

/** Rows beside a record that belong to it, directly or through one another, and name a person. */
function reLinked(record: Row, alongside: readonly Alongside[], standIns: StandIns): readonly ResidualFinding[] {
  let waiting: readonly Row[] = alongside.flatMap(({ map, object }) =>
    isFieldMap(map) && isPlain(object) ? [{ map, held: heldIn(map, object, standIns).known }] : [],
  );
  const findings: ResidualFinding[] = [];
  for (let reached: readonly Row[] = [record]; reached.length > 0 && waiting.length > 0; ) {
    const next: Row[] = [];
    waiting = waiting.filter((row) => {
      const link = firstLink(reached, row);
      if (link === undefined) return true;
      next.push(row);
      const named = row.held.filter(({ field }) => field.person === undefined && isDirect(field.element));
      findings.push(...finding("re-linked", named).map((one) => ({ ...one, through: row.map.id, link })));
      return false;
    });
    reached = next;
  }
  return findings;
}

function firstLink(reached: readonly Row[], row: Row): RowLink | undefined {
  for (const one of reached) {
    const link = linkBetween(one, row);
    if (link !== undefined) return link;
  }
  return undefined;
}
