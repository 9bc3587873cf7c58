import { keyText } from "../../internal/key-text.js";
import { elements } from "../../vocabulary/elements.js";
import { type copyScalar, unreadable } from "../copy.js";
import type { FieldMap } from "../field-map.js";
import { keysOfPath, treeOf } from "../field-tree.js";
import { Reads } from "../reads.js";
import { aboutThePerson } from "./identifying-elements.js";

/** How many people share the same traits, over all rows. */
export interface ResidualGroups {
  /** A group is small if it has fewer than this. */
  readonly k: number;
  /** The fields by which rows are grouped. */
  readonly fields: readonly string[];
  /**
   * What was counted in each group. Rows that no longer name their patron can only be counted themselves: a group of
   * many rows may then still be one person.
   */
  readonly counted: "people" | "rows";
  readonly groups: number;
  /** Groups with fewer than `k`. */
  readonly smaller: number;
  /** The rows in those groups. */
  readonly rowsInSmaller: number;
  /** The size of the smallest of those groups; `null` where no group is smaller than `k`. */
  readonly smallest: number | null;
  /** For each field, how many groups would be smaller than `k` if it were taken out. */
  readonly without: readonly { readonly field: string; readonly groups: number; readonly smaller: number }[];
  /** Were there more groups than are counted? Then nearly every row is alone in one, and the numbers are too low. */
  readonly cut: boolean;
}

/** More groups than this are not told apart. */
const mostGroups = 2_000_000;

interface Group {
  rows: number;
  /** Up to `k` different people. */
  readonly people: Set<string>;
}

/** The fields of a map that say something of the person and are left when keys are taken out. */
export function groupFieldsOf(map: FieldMap): readonly string[] {
  return Object.entries(map.fields).flatMap(([path, { element, person }]) =>
    person === undefined && aboutThePerson.has(element) && keysOfPath(path).length > 0 && isLeaf(map, path)
      ? [path]
      : [],
  );
}

function isLeaf(map: FieldMap, path: string): boolean {
  return !Object.keys(map.fields).some((other) => other.startsWith(`${path}.`) || other.startsWith(`${path}[`));
}

/** Can a field of a map be grouped by? One of the patron that is in the object itself, and is more than a reference. */
export function isGroupField(map: FieldMap, path: string): boolean {
  const field = Object.hasOwn(map.fields, path) ? map.fields[path] : undefined;
  return field !== undefined && elements[field.element].group !== "none" && keysOfPath(path).length > 0;
}

/** Counts rows into groups; what it keeps grows with the number of groups, not with that of rows. */
export class GroupCounts {
  readonly #groups = new Map<string, Group>();
  readonly #map: FieldMap;
  readonly #fields: readonly string[];
  readonly #paths: readonly (readonly string[])[];
  readonly #subject: readonly string[];
  readonly #k: number;
  #everyRowNamesItsPatron = true;
  #cut = false;

  constructor(map: FieldMap, fields: readonly string[], k: number) {
    this.#map = map;
    this.#fields = fields;
    this.#paths = fields.map(keysOfPath);
    this.#subject = keysOfPath(map.subject.find((path) => keysOfPath(path).length > 0) ?? "");
    this.#k = k;
  }

  /** Counts one row. */
  take(object: object): void {
    const { root } = treeOf(this.#map);
    const reads = new Reads();
    const values = this.#paths.map((keys) => textOf(reads.at(root, object, keys)));
    const patron = this.#subject.length === 0 ? undefined : keyText(reads.at(root, object, this.#subject));
    if (patron === undefined) this.#everyRowNamesItsPatron = false;
    const name = JSON.stringify(values);
    let group = this.#groups.get(name);
    if (group === undefined) {
      if (this.#groups.size >= mostGroups) {
        this.#cut = true;
        return;
      }
      group = { rows: 0, people: new Set() };
      this.#groups.set(name, group);
    }
    group.rows++;
    if (patron !== undefined && this.#everyRowNamesItsPatron && group.people.size < this.#k) group.people.add(patron);
  }

  report(): ResidualGroups {
    const counted = this.#everyRowNamesItsPatron && this.#groups.size > 0 ? "people" : "rows";
    const sizeOf = ({ rows, people }: Group) => (counted === "people" ? people.size : rows);
    const small = [...this.#groups.values()].filter((group) => sizeOf(group) < this.#k);
    return {
      k: this.#k,
      fields: this.#fields,
      counted,
      groups: this.#groups.size,
      smaller: small.length,
      rowsInSmaller: small.reduce((sum, { rows }) => sum + rows, 0),
      smallest: small.length === 0 ? null : small.reduce((least, group) => Math.min(least, sizeOf(group)), this.#k),
      without: this.#fields.map((field, index) => {
        const merged = this.#mergedWithout(index);
        return {
          field,
          groups: merged.size,
          smaller: [...merged.values()].filter((one) => sizeOf(one) < this.#k).length,
        };
      }),
      cut: this.#cut,
    };
  }

  #mergedWithout(index: number): ReadonlyMap<string, Group> {
    const merged = new Map<string, Group>();
    for (const [name, { rows, people }] of this.#groups) {
      const values = JSON.parse(name) as unknown[]; // made above
      values.splice(index, 1);
      const coarser = JSON.stringify(values);
      const group = merged.get(coarser) ?? { rows: 0, people: new Set() };
      group.rows += rows;
      for (const one of people) if (group.people.size < this.#k) group.people.add(one);
      merged.set(coarser, group);
    }
    return merged;
  }
}

/** A value as text to compare; nothing is a value of its own, which everybody shares of whom nothing is known. */
function textOf(value: ReturnType<typeof copyScalar> | undefined): string | null {
  if (value === undefined || value === null || value === unreadable || value === "") return null;
  return typeof value === "string" ? value.trim() : String(value);
}
