import type { Source } from "../policy/source.js";
import type { DataElement } from "../vocabulary/element-groups.js";
import type { RecordType } from "../vocabulary/facts/record.js";
import type { OtherPerson } from "./person.js";

/** Why a reader should be careful with the mapping of a field. */
export const fieldMarks = ["proposal", "unread", "doubtful"] as const;

/** Names a mark of a mapped field. */
export type FieldMark = (typeof fieldMarks)[number];

/** What one field of a system's object holds. */
export interface MappedField {
  /** The data element; `operational-reference` says that it is not personal by itself. */
  readonly element: DataElement;
  /** The kind of record it belongs to. */
  readonly record: RecordType;
  /** The person it is about, where that is not the patron. */
  readonly person?: OtherPerson;
  /** What else the field may hold. It is given only if all of these may be given. */
  readonly couldBe?: readonly DataElement[];
  /** The id of the field map of the object whose key is kept here. */
  readonly refersTo?: string;
  /** An object or list kept here is of this element all through. */
  readonly whole?: true;
  /** The object kept here may also come as a list of such objects. */
  readonly many?: true;
  readonly mark?: FieldMark;
  readonly note?: string;
}

/** A test of one field that tells what is going on from what is over. */
export type PastTest =
  /** Over if the field holds something, going on if it is null. */
  | { readonly field: string; readonly present: true }
  /** Over or going on by the value of the field; null counts as going on. */
  | { readonly field: string; readonly closed: readonly string[]; readonly open: readonly string[] };

/** The kind of record that an object becomes once it is over: a loan that was returned is history. */
export interface Past {
  readonly record: RecordType;
  /** Over if any of these says so; not known if none does and one cannot be told. */
  readonly when: readonly PastTest[];
}

/** What each field of one kind of object of one system holds: plain frozen data, made by `defineFieldMap`. */
export interface FieldMap {
  readonly "~patron-privacy/brand": "FieldMap";
  readonly id: string;
  /** The name of the system, such as `FOLIO`. */
  readonly system: string;
  readonly title: string;
  /** The ids of this map and of those it extends. */
  readonly lineage: readonly string[];
  /** The kind of record that a whole object is. */
  readonly record: RecordType;
  readonly past?: Past;
  /** The path of the field that other objects refer to. */
  readonly key?: string;
  /** Where the list of fields was read. */
  readonly source?: Source;
  /** By path: keys joined by dots, `[]` for each entry of a list, `*` for any key. */
  readonly fields: { readonly [path: string]: MappedField };
}

/** Is a value a field map that `defineFieldMap` or `parseFieldMap` made? */
export function isFieldMap(value: unknown): value is FieldMap {
  try {
    return (
      typeof value === "object" &&
      value !== null &&
      "~patron-privacy/brand" in value &&
      value["~patron-privacy/brand"] === "FieldMap" &&
      "fields" in value &&
      typeof value.fields === "object" &&
      value.fields !== null
    );
  } catch {
    return false; // a proxy that throws
  }
}

/** A field as a draft of a map states it: an element, or an element with more to say. */
export type FieldDraft =
  | DataElement
  | (Omit<MappedField, "record" | "person"> & { readonly record?: RecordType; readonly person?: OtherPerson });

/** An object of another map that is kept inside, and what its own field would be. */
export interface EmbedDraft {
  readonly map: FieldMap;
  /** What the place itself holds where it is no object. */
  readonly element: DataElement;
  /** The person whom the object kept inside is about, where that is not the patron. */
  readonly person?: OtherPerson;
  readonly note?: string;
}

/** What `defineFieldMap` makes a field map of. */
export interface FieldMapDraft {
  readonly id: string;
  readonly title: string;
  readonly system?: string;
  readonly record?: RecordType;
  /** A map whose fields this one takes over; its own fields come first. */
  readonly extends?: FieldMap;
  /** Fields of `extends` that the object does not have. */
  readonly without?: readonly string[];
  readonly past?: Past;
  readonly key?: string;
  readonly source?: Source;
  /** By path, or as a list where two people's work is joined: a field that is there twice is an issue. */
  readonly fields:
    | { readonly [path: string]: FieldDraft }
    | readonly (Exclude<FieldDraft, string> & { readonly path: string })[];
  readonly embeds?: { readonly [path: string]: EmbedDraft };
}
