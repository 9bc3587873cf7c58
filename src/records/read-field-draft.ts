import { nearest } from "../internal/nearest.js";
import type { Path } from "../policy/issue.js";
import { type DataElement, dataElements } from "../vocabulary/element-groups.js";
import { elements } from "../vocabulary/elements.js";
import { type RecordType, record } from "../vocabulary/facts/record.js";
import { type FieldMapDraft, fieldMarks, isFieldMap, type MappedField, type Past } from "./field-map.js";
import type { FieldMapIssue } from "./map-issue.js";
import { type OtherPerson, otherPersons } from "./person.js";

/** What a draft from JavaScript may lack though the type demands it. */
export function headIssues(draft: unknown): readonly FieldMapIssue[] {
  const given: { readonly [key: string]: unknown } = isObject(draft) ? draft : {};
  const wrong = (key: string, expected: string): readonly FieldMapIssue[] => [
    { code: "malformed", path: [key], expected },
  ];
  const text = (key: string) =>
    typeof given[key] === "string" && given[key] !== "" ? [] : wrong(key, "a text that is not empty");
  const past = given["past"];
  return [
    ...text("id"),
    ...text("title"),
    ...(isObject(given["fields"]) || Array.isArray(given["fields"]) ? [] : wrong("fields", "an object by path")),
    ...(given["extends"] === undefined || isFieldMap(given["extends"]) ? [] : wrong("extends", "a field map")),
    ...(given["without"] === undefined || isTexts(given["without"]) ? [] : wrong("without", "a list of field paths")),
    ...(past === undefined || isPast(past) ? [] : wrong("past", "a kind of record and the tests that tell it")),
    ...(given["embeds"] === undefined ||
    (isObject(given["embeds"]) &&
      Object.values(given["embeds"]).every(
        (one) => isObject(one) && isFieldMap(one["map"]) && isElement(one["element"]),
      ))
      ? []
      : wrong("embeds", "field maps by path, each with the element of the place itself")),
  ];
}

function isPast(past: unknown): past is Past {
  return (
    isObject(past) &&
    isRecord(past["record"]) &&
    Array.isArray(past["when"]) &&
    past["when"].length > 0 &&
    past["when"].every(
      (test: unknown) =>
        isObject(test) &&
        typeof test["field"] === "string" &&
        (test["present"] === true || (isTexts(test["closed"]) && isTexts(test["open"]))),
    )
  );
}

/** A field as a draft lists it. */
interface Listed {
  readonly path: unknown;
  readonly field: unknown;
  readonly at: Path;
}

/** The fields of a draft, with their places in it. */
export function listed({ fields }: FieldMapDraft): readonly Listed[] {
  if (!Array.isArray(fields))
    return Object.entries(fields).map(([path, field]) => ({ path, field, at: ["fields", path] }));
  return fields.map((entry: unknown, index): Listed => {
    const { path, ...field } = isObject(entry) ? entry : { path: undefined };
    return { path, field, at: ["fields", index] };
  });
}

const known = new Set([
  "element",
  "record",
  "person",
  "couldBe",
  "refersTo",
  "whole",
  "many",
  "mark",
  "note",
]) as ReadonlySet<string>;

/** Reads one field of a draft, or says what is wrong with it. */
export function readField(
  draft: unknown,
  at: Path,
  name: string,
): {
  readonly field?: Omit<MappedField, "record"> & { readonly record?: RecordType };
  readonly issues: readonly FieldMapIssue[];
} {
  const field = isObject(draft) ? draft : { element: draft };
  const { element, record: kind, person, couldBe, mark } = field;
  const issues: FieldMapIssue[] = Object.keys(field)
    .filter((key) => !known.has(key))
    .map((key) => unknown("unknown-field", [...at, key], key, known));
  if (Array.isArray(element))
    issues.push({ code: "two-elements", path: at, field: name, elements: element.map(String) });
  else if (typeof element !== "string") issues.push({ code: "malformed", path: at, expected: "a data element" });
  else if (!isElement(element)) issues.push(unknown("unknown-element", at, element, dataElements));
  if (kind !== undefined && !isRecord(kind))
    issues.push(unknown("unknown-record", [...at, "record"], String(kind), record.values));
  if (person !== undefined && !isPerson(person))
    issues.push(unknown("unknown-person", [...at, "person"], String(person), otherPersons));
  for (const [index, other] of (Array.isArray(couldBe) ? couldBe : []).entries())
    if (!isElement(other))
      issues.push(unknown("unknown-element", [...at, "couldBe", index], String(other), dataElements));
  const malformed = (key: string, expected: string) => issues.push({ code: "malformed", path: [...at, key], expected });
  if (couldBe !== undefined && !Array.isArray(couldBe)) malformed("couldBe", "a list of data elements");
  if (mark !== undefined && !fieldMarks.some((one) => one === mark))
    malformed("mark", `one of ${fieldMarks.join(", ")}`);
  for (const key of ["whole", "many"] as const)
    if (field[key] !== undefined && field[key] !== true) malformed(key, "true, or nothing");
  for (const key of ["refersTo", "note"] as const)
    if (field[key] !== undefined && typeof field[key] !== "string") malformed(key, "a text");
  // every key was checked above
  return issues.length > 0 ? { issues } : { field: field as unknown as MappedField, issues };
}

type UnknownCode = "unknown-element" | "unknown-record" | "unknown-person" | "unknown-field";

/** A name that is not among the known ones, and the one that may have been meant. */
export function unknown(code: UnknownCode, path: Path, found: string, names: Iterable<string>): FieldMapIssue {
  const near = nearest(found, names);
  return { code, path, found, ...(near === undefined ? {} : { nearest: near }) };
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}

function isElement(value: unknown): value is DataElement {
  return typeof value === "string" && Object.hasOwn(elements, value);
}

/** Is a value a kind of record? */
export function isRecord(value: unknown): value is RecordType {
  return record.values.some((one) => one === value);
}

function isPerson(value: unknown): value is OtherPerson {
  return otherPersons.some((one) => one === value);
}
