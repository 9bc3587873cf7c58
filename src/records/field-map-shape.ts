import {
  type AnyShape,
  constant,
  either,
  flag,
  given,
  list,
  number,
  objectOf,
  optional,
  record,
  required,
  type Shape,
  text,
  words,
} from "../internal/shape/shape.js";
import { sourceShape } from "../policy/policy-shape.js";
import { type FieldMapDraft, fieldMarks } from "./field-map.js";

// names of elements, records and persons are texts here: `defineFieldMap` checks each, and knows what may have been meant

const note = () => optional(text({ min: 0 }));
const texts = () => list(text());
const scalar = () => either([number({ least: -Number.MAX_VALUE }), flag()]);

const stated = () => ({
  element: optional(either([text(), list(text(), { min: 1 })], "a data element"), "What it holds."),
  record: optional(text(), "The kind of record it belongs to; that of the map where it is left out."),
  person: optional(text(), "Whom it is about, where that is not the patron."),
  couldBe: optional(texts(), "What else it may hold."),
  note: note(),
});

const caseShape = () => either([text(), objectOf(stated())], "a data element, or { element, record, person }");

const fieldKeys = () => ({
  ...stated(),
  refersTo: optional(text(), "The id of the field map of the object whose key is kept here."),
  retention: optional(
    list(
      objectOf({
        event: optional(text()),
        fact: optional(text()),
        whenNull: optional(either([text(), number({ least: -Number.MAX_VALUE }), flag()]), "What an empty field says."),
        times: optional(number({ least: -Number.MAX_VALUE })),
        values: optional(record(scalar())),
      }),
      { min: 1 },
    ),
    "What it says to a retention schedule.",
  ),
  by: optional(text(), "The field beside it that says what it holds."),
  cases: optional(record(caseShape()), "What it holds by the value of that field."),
  otherwise: optional(caseShape(), "What it holds where no case fits; withheld where it is left out."),
  whole: optional(constant(true), "An object or list kept here is withheld whatever is in it."),
  many: optional(constant(true), "The object kept here may also come as a list of such objects."),
  mark: optional(words(fieldMarks), "Why a reader should be careful."),
});

const pastShape = () =>
  objectOf({
    record: required(text()),
    when: required(
      list(
        objectOf({
          field: required(text()),
          present: optional(constant(true)),
          closed: optional(list(text({ min: 0 }))),
          open: optional(list(text({ min: 0 }))),
        }),
        { min: 1 },
      ),
    ),
  });

/** The keys of a map; other maps are objects in a draft and ids in a file. */
function mapKeys(map: Shape<unknown>) {
  const field = fieldKeys();
  return {
    id: required(text(), "A name of its own."),
    title: required(text(), "What people call it."),
    system: optional(text(), "The name of the system."),
    record: optional(text(), "The kind of record that a whole object is."),
    extends: optional(map, "A map whose fields this one takes over; its own fields come first."),
    without: optional(texts(), "Fields of the map it extends that the object does not have."),
    was: optional(texts(), "The ids of the maps of what the object was before, under the same key."),
    versions: optional(texts(), "The versions of the system against which the fields were read."),
    table: optional(text(), "The table, where the object is a row of one."),
    past: optional(pastShape(), "The kind of record it becomes once it is over."),
    key: optional(text(), "The field that other objects refer to."),
    subject: optional(either([text(), texts()]), "The field, or fields, that hold the key of the patron."),
    source: optional(sourceShape, "Where the fields were read."),
    fields: required(
      either(
        [
          record(either([text(), list(text(), { min: 1 }), objectOf(field)], "a data element, or an object"), {
            max: 100_000,
          }) as AnyShape,
          list(objectOf({ path: required(text()), ...field }), { max: 100_000 }),
        ],
        "an object by path",
      ),
      "What each field holds, by its path.",
    ),
    embeds: optional(
      record(objectOf({ map: required(map), element: required(text()), person: optional(text()), note: note() })),
      "Objects of other maps that are kept inside.",
    ),
  };
}

/** What `defineFieldMap` takes; the names in it are still to be checked. */
export const fieldMapShape: Shape<FieldMapDraft> = /* @__PURE__ */ (() =>
  objectOf<FieldMapDraft>(mapKeys(given()), "a field map"))();

/** A field map as a file has it: other maps are named. */
export type FieldMapFile = Omit<FieldMapDraft, "extends" | "embeds"> & {
  readonly extends?: string;
  readonly embeds?: { readonly [path: string]: { readonly map: string } & { readonly [key: string]: unknown } };
};

/** What a file of a field map may look like. */
export const fieldMapFileShape: Shape<FieldMapFile> = /* @__PURE__ */ (() =>
  objectOf<FieldMapFile>(
    {
      $schema: optional(text(), "The address of this schema."),
      version: optional(constant(1), "The version of the form."),
      ...mapKeys(text() as Shape<unknown>),
    },
    "a field map",
  ))();
