import type { Source } from "../policy/source.js";
import type { DataElement } from "../vocabulary/element-groups.js";
import type { RecordType } from "../vocabulary/facts/record.js";
import type { OtherPerson } from "./person.js";
import type { RetentionEvent, RetentionFact } from "./retention/vocabulary.js";

/** Why a reader should be careful with the mapping of a field. */
export const fieldMarks = ["proposal", "unread", "doubtful"] as const;

/** Names a mark of a mapped field. */
export type FieldMark = (typeof fieldMarks)[number];

/** What a field holds where the field beside it has one value. */
export interface FieldCase {
  readonly element: DataElement;
  /** The kind of record; that of the field where it is left out. */
  readonly record?: RecordType;
  /** The person it is about, where that is not the patron. */
  readonly person?: OtherPerson;
  /** What else it may hold. */
  readonly couldBe?: readonly DataElement[];
  readonly note?: string;
}

/** The event of a retention schedule that a field dates. */
export interface DatesEvent {
  readonly event: RetentionEvent;
  /** What an empty field says: the event has not happened, or nobody knows when it did. */
  readonly whenNull: "not-happened" | "not-known";
}

/** The fact of a retention schedule that a field states. */
export interface StatesFact {
  readonly fact: RetentionFact;
  /** What an empty field says: nobody knows, or this value. */
  readonly whenNull: "not-known" | number | boolean;
  /** What the number is multiplied by: 100 where the field holds dollars, since the fact is in cents. */
  readonly times?: number;
  /** The fact by what the field holds; any other value is not known. */
  readonly values?: { readonly [value: string]: number | boolean };
}

/** What a field says to a retention schedule. */
export type RetentionUse = DatesEvent | StatesFact;

/** What one field of a system's object holds. */
export interface MappedField {
  /**
   * The data element; `operational-reference` says that it is not personal by itself, `custom-field` that nobody has
   * said what it is: it is withheld. With `by`, the element where no case fits.
   */
  readonly element: DataElement;
  /** The kind of record it belongs to. */
  readonly record: RecordType;
  /** The person it is about, where that is not the patron. */
  readonly person?: OtherPerson;
  /** What else the field may hold. It is given only if all of these may be given. */
  readonly couldBe?: readonly DataElement[];
  /** The id of the field map of the object whose key is kept here. */
  readonly refersTo?: string;
  /** The path of a field of the same object that says what this one holds: a type beside a value. */
  readonly by?: string;
  /** What it holds by the value of `by`. Capitals and white space around a value do not count. */
  readonly cases?: { readonly [value: string]: FieldCase };
  /** What it says to a retention schedule. */
  readonly retention?: readonly RetentionUse[];
  /** An object or list kept here is withheld whatever is in it; only for `custom-field`. */
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
  /**
   * The ids of the maps of what the object was before, under the same key: an aged loan was a loan. What refers to
   * that loan refers to the aged one too.
   */
  readonly was: readonly string[];
  /** The versions of the system against which the list of fields was read. */
  readonly versions: readonly string[];
  /** The table, where the object is a row of one. */
  readonly table?: string;
  /** The kind of record that a whole object is. */
  readonly record: RecordType;
  readonly past?: Past;
  /** The path of the field that other objects refer to. */
  readonly key?: string;
  /**
   * The paths of the fields that hold the key of the patron whose record it is. With `[]`, each entry of that list is
   * a record of its own, and may be another patron's.
   */
  readonly subject: readonly string[];
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

/** A field as a draft of a map states it: an element, an element with more to say, or cases by a field beside it. */
export type FieldDraft = DataElement | StatedField | FieldByNeighbour;

type Common = "record" | "person" | "refersTo" | "retention" | "mark" | "note";

/** A field of one element. */
export interface StatedField
  extends Partial<Pick<MappedField, Common>>,
    Pick<MappedField, "element" | "couldBe" | "whole" | "many"> {}

/** A field whose meaning hangs on a field beside it. */
export interface FieldByNeighbour extends Partial<Pick<MappedField, Common>> {
  readonly by: string;
  readonly cases: { readonly [value: string]: DataElement | FieldCase };
  /** What it holds where no case fits; withheld where it is left out. */
  readonly otherwise?: DataElement | FieldCase;
}

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
  /** The ids of the maps of what the object was before, under the same key. */
  readonly was?: readonly string[];
  readonly versions?: readonly string[];
  readonly table?: string;
  readonly past?: Past;
  readonly key?: string;
  /** The path, or paths, of the key of the patron whose record it is. */
  readonly subject?: string | readonly string[];
  readonly source?: Source;
  /** By path, or as a list where two people's work is joined: a field that is there twice is an issue. */
  readonly fields:
    | { readonly [path: string]: FieldDraft }
    | readonly ((StatedField | FieldByNeighbour) & { readonly path: string })[];
  readonly embeds?: { readonly [path: string]: EmbedDraft };
}
