import { keyText } from "../../internal/key-text.js";
import type { DataElement } from "../../vocabulary/element-groups.js";
import type { JsonValue } from "../copy.js";
import type { FieldMap, MappedField } from "../field-map.js";
import { walk } from "../walk.js";

/** A field that holds something, with what it holds; values never leave this folder. */
export interface Held {
  readonly path: string;
  readonly field: MappedField;
  readonly values: readonly JsonValue[];
}

/** What an object holds: by field, and the places that nobody can tell. */
export interface HeldIn {
  readonly known: readonly Held[];
  readonly odd: ReadonlySet<string>;
}

/** Elements that hold the system's own key of a person, so also that of a person who stands for nobody. */
const keysOfPeople: ReadonlySet<DataElement> = /* @__PURE__ */ new Set<DataElement>([
  "internal-patron-id",
  "proxy-link",
  "guardian-link",
  "staff-actor",
]);

/** Keys that stand for nobody, as texts. */
export type StandIns = ReadonlySet<string | undefined>;

/** The fields of an object that hold something. A key that stands for nobody is nothing, and a name never is such a key. */
export function heldIn(map: FieldMap, object: object, standIns: StandIns): HeldIn {
  const known = new Map<MappedField, { path: string; values: JsonValue[] }>();
  const odd = new Set<string>();
  const add = (path: string, field: MappedField, value: JsonValue | undefined) => {
    const before = known.get(field) ?? { path, values: [] };
    if (value !== undefined) before.values.push(...(Array.isArray(value) ? (value as readonly JsonValue[]) : [value])); // entries of a JSON list
    known.set(field, before);
  };
  walk(map, object, {
    value: (path, field, value) => {
      const standsIn = keysOfPeople.has(field.element) && standIns.has(keyText(value));
      if (!isEmpty(value) && !standsIn) add(path, field, value);
      return false;
    },
    odd: (path, _why, field) => {
      if (field === undefined || (field.person === undefined && field.element !== "custom-field")) odd.add(path);
      else add(path, field, undefined);
    },
  });
  return { known: Array.from(known, ([field, { path, values }]) => ({ path, field, values })), odd };
}

/** Stand-ins as they are compared. */
export function standInsOf(keys: readonly unknown[]): StandIns {
  return new Set(keys.map(keyText).filter((key) => key !== undefined));
}

function isEmpty(value: JsonValue): boolean {
  return value === null || value === "" || (Array.isArray(value) && value.every((one) => isEmpty(one as JsonValue))); // entries of a JSON list
}
