import type { Path } from "../policy/issue.js";
import { dataElements, isDataElement } from "../vocabulary/element-groups.js";
import { type RecordType, record } from "../vocabulary/facts/record.js";
import { caseKey } from "./case-key.js";
import {
  type FieldCase,
  type FieldMapDraft,
  fieldMarks,
  isFieldMap,
  type MappedField,
  type Past,
} from "./field-map.js";
import { type FieldMapIssue, unknownNameIssue } from "./map-issue.js";
import { type OtherPerson, otherPersons } from "./person.js";
import { isRetentionUse, retentionUseShape } from "./retention-use.js";

/** What a draft from JavaScript may lack though the type demands it. */
export function headIssues(draft: unknown): readonly FieldMapIssue[] {
  const given: { readonly [key: string]: unknown } = isObject(draft) ? draft : {};
  const wrong = (key: string, expected: string): readonly FieldMapIssue[] => [
    { code: "malformed", path: [key], expected },
  ];
  const unless = (key: string, fits: (value: unknown) => boolean, expected: string) =>
    given[key] === undefined || fits(given[key]) ? [] : wrong(key, expected);
  const text = (key: string) => (isText(given[key]) ? [] : wrong(key, "a text that is not empty"));
  return [
    ...text("id"),
    ...text("title"),
    ...(isObject(given["fields"]) || Array.isArray(given["fields"]) ? [] : wrong("fields", "an object by path")),
    ...unless("extends", isFieldMap, "a field map"),
    ...unless("without", isTexts, "a list of field paths"),
    ...unless("past", isPast, "a kind of record and the tests that tell it"),
    ...unless("was", isTexts, "a list of ids of field maps"),
    ...unless("versions", isTexts, "a list of versions"),
    ...unless("table", isText, "a text that is not empty"),
    ...unless("key", isText, "a field path"),
    ...unless("subject", (value) => isText(value) || isTexts(value), "a field path, or a list of them"),
    ...unless("embeds", isEmbeds, "field maps by path, each with the element of the place itself"),
  ];
}

function isEmbeds(embeds: unknown): boolean {
  return (
    isObject(embeds) &&
    Object.values(embeds).every((one) => isObject(one) && isFieldMap(one["map"]) && isDataElement(one["element"]))
  );
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

const common = ["record", "person", "refersTo", "retention", "mark", "note"];
const keysOfStated: ReadonlySet<string> = new Set([...common, "element", "couldBe", "whole", "many"]);
const keysByNeighbour: ReadonlySet<string> = new Set([...common, "by", "cases", "otherwise"]);
const keysOfCase: ReadonlySet<string> = new Set(["element", "record", "person", "couldBe", "note"]);

/** A field as it is kept, but for the kind of record where it is that of the whole object. */
type ReadField = Omit<MappedField, "record"> & { readonly record?: RecordType };

/** Reads one field of a draft, or says what is wrong with it. */
export function readField(
  draft: unknown,
  at: Path,
  name: string,
): { readonly field?: ReadField; readonly issues: readonly FieldMapIssue[] } {
  const field = isObject(draft) ? draft : { element: draft };
  const hangs = field["by"] !== undefined || field["cases"] !== undefined;
  const issues: FieldMapIssue[] = [
    ...namesIssues(field, hangs ? keysByNeighbour : keysOfStated, at),
    ...(hangs ? byNeighbourIssues(field, at, name) : elementIssues(field, at, name)),
    ...aboutIssues(field, at),
  ];
  const malformed = (key: string, expected: string) => issues.push({ code: "malformed", path: [...at, key], expected });
  if (field["mark"] !== undefined && !fieldMarks.some((one) => one === field["mark"]))
    malformed("mark", `one of ${fieldMarks.join(", ")}`);
  for (const key of ["whole", "many"] as const)
    if (field[key] !== undefined && field[key] !== true) malformed(key, "true, or nothing");
  for (const key of ["refersTo", "note"] as const)
    if (field[key] !== undefined && typeof field[key] !== "string") malformed(key, "a text");
  const { retention } = field;
  if (retention !== undefined && !(Array.isArray(retention) && retention.length > 0 && retention.every(isRetentionUse)))
    malformed("retention", retentionUseShape);
  if (issues.length > 0) return { issues };
  // every key was checked above
  return { field: (hangs ? withCases(field) : field) as unknown as ReadField, issues };
}

/** What a field holds, in a draft or in one of its cases: the element, and what else it may be. */
function elementIssues(
  { element, couldBe }: { readonly [key: string]: unknown },
  at: Path,
  name: string,
): readonly FieldMapIssue[] {
  const others: readonly unknown[] = Array.isArray(couldBe) ? couldBe : [];
  return [
    ...(Array.isArray(element)
      ? [{ code: "two-elements" as const, path: at, field: name, elements: element.map(String) }]
      : typeof element !== "string"
        ? [{ code: "malformed" as const, path: at, expected: "a data element" }]
        : isDataElement(element)
          ? []
          : [unknownNameIssue("unknown-element", at, element, dataElements)]),
    ...(couldBe === undefined || Array.isArray(couldBe)
      ? []
      : [{ code: "malformed" as const, path: [...at, "couldBe"], expected: "a list of data elements" }]),
    ...others.flatMap((other, index) =>
      isDataElement(other)
        ? []
        : [unknownNameIssue("unknown-element", [...at, "couldBe", index], String(other), dataElements)],
    ),
  ];
}

/** The kind of record and the person a field or a case is about. */
function aboutIssues(
  { record: kind, person }: { readonly [key: string]: unknown },
  at: Path,
): readonly FieldMapIssue[] {
  return [
    ...(kind === undefined || isRecord(kind)
      ? []
      : [unknownNameIssue("unknown-record", [...at, "record"], String(kind), record.values)]),
    ...(person === undefined || isPerson(person)
      ? []
      : [unknownNameIssue("unknown-person", [...at, "person"], String(person), otherPersons)]),
  ];
}

function byNeighbourIssues(
  { by, cases, otherwise }: { readonly [key: string]: unknown },
  at: Path,
  name: string,
): readonly FieldMapIssue[] {
  const caseIssues = (one: unknown, path: Path): readonly FieldMapIssue[] => {
    const stated = isObject(one) ? one : { element: one };
    return [
      ...namesIssues(stated, keysOfCase, path),
      ...elementIssues(stated, path, name),
      ...aboutIssues(stated, path),
      ...(stated["note"] === undefined || typeof stated["note"] === "string"
        ? []
        : [{ code: "malformed" as const, path: [...path, "note"], expected: "a text" }]),
    ];
  };
  return [
    ...(isText(by) ? [] : [{ code: "malformed" as const, path: [...at, "by"], expected: "a field path" }]),
    ...(isObject(cases) && Object.keys(cases).length > 0
      ? Object.entries(cases).flatMap(([value, one]) => caseIssues(one, [...at, "cases", value]))
      : [{ code: "malformed" as const, path: [...at, "cases"], expected: "at least one case, by value" }]),
    ...(otherwise === undefined ? [] : caseIssues(otherwise, [...at, "otherwise"])),
  ];
}

/** A field by its neighbour as it is kept: what no case fits is withheld unless the draft says otherwise. */
function withCases({ cases, otherwise, ...field }: { readonly [key: string]: unknown }): object {
  const full = (one: unknown) => (isObject(one) ? one : { element: one }) as unknown as FieldCase; // checked before
  return {
    ...field,
    ...full(otherwise ?? "custom-field"),
    cases: Object.fromEntries(Object.entries(cases as object).map(([value, one]) => [caseKey(value), full(one)])),
  };
}

function namesIssues(
  given: { readonly [key: string]: unknown },
  known: ReadonlySet<string>,
  at: Path,
): readonly FieldMapIssue[] {
  return Object.keys(given)
    .filter((key) => !known.has(key))
    .map((key) => unknownNameIssue("unknown-field", [...at, key], key, known));
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}

/** Is a value a kind of record? */
export function isRecord(value: unknown): value is RecordType {
  return record.values.some((one) => one === value);
}

function isPerson(value: unknown): value is OtherPerson {
  return otherPersons.some((one) => one === value);
}
