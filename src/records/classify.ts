import { freezeData } from "../internal/freeze.js";
import { type DataElement, dataElements } from "../vocabulary/element-groups.js";
import { elements, type Sensitivity } from "../vocabulary/elements.js";
import { type RecordType, record } from "../vocabulary/facts/record.js";
import { isPlain } from "./copy.js";
import { type FieldMap, type FieldMark, isFieldMap, type MappedField } from "./field-map.js";
import type { OtherPerson } from "./person.js";
import { Reads } from "./reads.js";
import { pastOf } from "./records-of.js";
import { Said } from "./said.js";
import { sensitivityOf } from "./sensitivity.js";
import { Tally } from "./tally.js";
import { type Oddity, type Visitor, walk } from "./walk.js";

/** A field of an object that a map knows, with how often it is there. */
export interface ClassifiedField {
  /** As the map names it: `[]` stands for each entry of a list. */
  readonly path: string;
  readonly element: DataElement;
  readonly sensitivity: Sensitivity;
  /** The kinds of record it may belong to: several where it cannot be told whether the object is over. */
  readonly records: readonly RecordType[];
  /** The person it is about, where that is not the patron. */
  readonly person?: OtherPerson;
  /** What else it may hold. */
  readonly couldBe?: readonly DataElement[];
  readonly mark?: FieldMark;
  readonly count: number;
}

/** Why a part of an object is unclassified. */
export type UnclassifiedWhy = Oddity | "local-field" | "not-an-object" | "not-a-map";

/** A part of an object of which nobody has said what it holds. It is never released. */
export interface UnclassifiedField {
  /** As the map names it; `*` stands for a key that the map does not know. */
  readonly path: string;
  readonly why: UnclassifiedWhy;
  readonly count: number;
}

/** What each field of an object holds, without any value of it. */
export interface Classification {
  readonly map: string;
  readonly fields: readonly ClassifiedField[];
  readonly unclassified: readonly UnclassifiedField[];
  /** The elements that are there, in the order of the vocabulary. */
  readonly elements: readonly DataElement[];
  readonly records: readonly RecordType[];
  /** That of the elements together; unclassified parts count as `high`. */
  readonly sensitivity: Sensitivity;
}

/**
 * Says of each field of an object which data element it is. What the map does not know, or only knows as a field that
 * each site fills in its own way, is unclassified. Holds no value of the object and no key that the map does not name;
 * `unmappedFields` names those keys. Never throws, whatever the object is.
 *
 * @example
 * ```ts
 * import { classify, kohaCheckout } from "patron-privacy/records";
 *
 * const found = classify({ patron_id: 51, item_id: 7, checkin_date: null, our_flag: "x" }, kohaCheckout);
 * found.elements; // => ["internal-patron-id", "item-identifier", "transaction-date"]
 * found.sensitivity; // => "critical"
 * found.unclassified; // => [{ path: "*", why: "unknown-field", count: 1 }]
 * ```
 */
export function classify(object: unknown, map: FieldMap): Classification {
  if (!isFieldMap(map)) return nothing("", "not-a-map");
  if (!isPlain(object)) return nothing(map.id, "not-an-object");
  const fields = new Tally<ClassifiedField>();
  const unclassified = new Tally<UnclassifiedField>();
  const held = new Set<DataElement>();
  const records = new Set<RecordType>();
  const reads = new Reads();
  const { recordsFor } = pastOf(map, object, reads);
  const cannotTell = (path: string, why: UnclassifiedWhy) =>
    unclassified.add(saidOfOdd.of(map, path, why, () => ({ path, why, count: 1 })));
  const visitor: Visitor = {
    value: (path, field) => {
      if (field.element === "custom-field") cannotTell(path, "local-field");
      else {
        held.add(field.element);
        for (const other of field.couldBe ?? []) held.add(other);
        const own = recordsFor(field.record);
        for (const one of own) records.add(one);
        fields.add(saidOfFields.of(map, field, own, () => classified(path, field, own)));
      }
      return false;
    },
    odd: (path, why, field) => {
      const local = why === "not-described" && field?.element === "custom-field";
      cannotTell(path, local ? "local-field" : why);
    },
  };
  walk(map, object, visitor, reads);
  const list = unclassified.list();
  const sensitivity = sensitivityOf([...held, ...(list.length > 0 ? (["custom-field"] as const) : [])]);
  return freezeData({
    map: map.id,
    fields: fields.list(),
    unclassified: list,
    elements: dataElements.filter((element) => held.has(element)),
    records: record.values.filter((one) => records.has(one)),
    sensitivity,
  });
}

const saidOfFields = /* @__PURE__ */ new Said<readonly RecordType[], ClassifiedField>();
const saidOfOdd = /* @__PURE__ */ new Said<UnclassifiedWhy, UnclassifiedField>();

function classified(
  path: string,
  { element, person, couldBe, mark }: MappedField,
  records: readonly RecordType[],
): ClassifiedField {
  return {
    path,
    element,
    sensitivity: elements[element].sensitivity,
    records,
    ...(person === undefined ? {} : { person }),
    ...(couldBe === undefined ? {} : { couldBe }),
    ...(mark === undefined ? {} : { mark }),
    count: 1,
  };
}

function nothing(map: string, why: UnclassifiedWhy): Classification {
  return freezeData({
    map,
    fields: [],
    unclassified: [{ path: "", why, count: 1 }],
    elements: [],
    records: [],
    sensitivity: "high",
  });
}
