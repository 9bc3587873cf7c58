import { freezeData } from "../internal/freeze.js";
import type { Source } from "../policy/source.js";
import { type DataElement, dataElements, type ElementGroup } from "../vocabulary/element-groups.js";
import { elements, type Sensitivity } from "../vocabulary/elements.js";
import { type RecordType, record } from "../vocabulary/facts/record.js";
import type { FieldMap, MappedField } from "./field-map.js";
import { type OtherPerson, otherPersons } from "./person.js";
import { sensitivityOf } from "./sensitivity.js";

/** What a system holds of one data element. */
export interface InventoryElement {
  readonly element: DataElement;
  readonly group: ElementGroup;
  readonly sensitivity: Sensitivity;
  /** The fields that hold it, as the map names them. */
  readonly fields: readonly string[];
}

/** What one kind of object of one system holds. */
export interface InventoryEntry {
  readonly map: string;
  readonly system: string;
  readonly title: string;
  readonly records: readonly RecordType[];
  /** Elements with personal data, in the order of the vocabulary. */
  readonly elements: readonly InventoryElement[];
  /** That of the elements together. */
  readonly sensitivity: Sensitivity;
  /** The people beside the patron whose data it holds. */
  readonly otherPersons: readonly OtherPerson[];
  /** Fields that each site fills in its own way: what they hold is not known. */
  readonly localFields: readonly string[];
  /** Fields whose mapping a person should look at. */
  readonly doubtful: readonly string[];
  readonly source?: Source;
}

/** What a library's systems hold about people. */
export interface Inventory {
  readonly entries: readonly InventoryEntry[];
  /** For each element with personal data that is held anywhere, the maps that hold it. */
  readonly byElement: readonly {
    readonly element: DataElement;
    readonly sensitivity: Sensitivity;
    readonly maps: readonly string[];
  }[];
  /** Kinds of record of which no map says anything. They may well be kept: nobody has said. */
  readonly notCovered: readonly RecordType[];
}

/**
 * Lists what systems hold about people, by data element and sensitivity, from their field maps: the inventory that
 * clause AD-7.3 of the ALA Privacy Tool Kit asks for. Stores without a map stay unknown; `notCovered` says so.
 *
 * @example
 * ```ts
 * import { evergreenUsrCircHistory, inventory } from "patron-privacy/records";
 *
 * const { entries } = inventory([evergreenUsrCircHistory]);
 * entries[0]?.sensitivity; // => "critical"
 * entries[0]?.elements.map(({ element }) => element); // => ["internal-patron-id", "item-identifier", "transaction-date"]
 * ```
 */
export function inventory(maps: readonly FieldMap[]): Inventory {
  const entries = maps.map(entryOf);
  const covered = new Set(entries.flatMap(({ records }) => records));
  return freezeData({
    entries,
    byElement: dataElements.flatMap((element) => {
      const holding = entries.filter((entry) => entry.elements.some((one) => one.element === element));
      return holding.length === 0
        ? []
        : [{ element, sensitivity: elements[element].sensitivity, maps: holding.map(({ map }) => map) }];
    }),
    notCovered: record.values.filter(
      (one) => !covered.has(one) && one !== "aggregate-statistics" && one !== "request-existence",
    ),
  });
}

function entryOf({ id, system, title, source, past, record: own, fields }: FieldMap): InventoryEntry {
  const all = Object.entries(fields);
  const personal = all.filter(([, { element }]) => elements[element].group !== "none");
  const records = new Set([own, ...(past === undefined ? [] : [past.record]), ...all.map(([, field]) => field.record)]);
  const paths = (holds: (field: MappedField) => boolean) =>
    all.flatMap(([path, field]) => (holds(field) ? [path] : []));
  return {
    map: id,
    system,
    title,
    records: record.values.filter((one) => records.has(one)),
    elements: dataElements.flatMap((element) => {
      const held = personal.flatMap(([path, field]) => (field.element === element ? [path] : []));
      const { group, sensitivity } = elements[element];
      return held.length === 0 ? [] : [{ element, group, sensitivity, fields: held }];
    }),
    sensitivity: sensitivityOf(personal.map(([, { element }]) => element)),
    otherPersons: otherPersons.filter((person) => all.some(([, field]) => field.person === person)),
    localFields: paths(({ element }) => element === "custom-field"),
    doubtful: paths(({ mark }) => mark !== undefined),
    ...(source === undefined ? {} : { source }),
  };
}
