import type { Path } from "../policy/issue.js";
import type { FieldMap, MappedField } from "./field-map.js";
import { neighbourOf, parseFieldPath } from "./field-path.js";
import { type FieldMapIssue, unknownNameIssue } from "./map-issue.js";

/** The parts of a field map that name its fields. */
export type MapParts = Pick<FieldMap, "fields" | "subject"> & Partial<Pick<FieldMap, "past" | "key">>;

/** What is wrong between the fields of a map, and with the fields that the rest of it names. */
export function betweenFieldsIssues(map: MapParts): readonly FieldMapIssue[] {
  return [
    ...Object.entries(map.fields).flatMap(([path, field]) => [
      ...wholeIssues(path, field, map.fields),
      ...wildcardIssues(path, field),
      ...neighbourIssues(path, field, map.fields),
    ]),
    ...pointerIssues(map),
  ];
}

type Fields = FieldMap["fields"];

/** What is taken whole, or under whatever key, nobody has looked at: it must be withheld. */
function wholeIssues(path: string, field: MappedField, fields: Fields): readonly FieldMapIssue[] {
  if (field.whole !== true) return [];
  const at: Path = ["fields", path];
  const withParts = Object.keys(fields).some((other) => other.startsWith(`${path}.`) || other.startsWith(`${path}[`));
  return [
    ...(withParts ? [{ code: "whole-with-parts" as const, path: at, field: path }] : []),
    ...(field.element === "custom-field" ? [] : [{ code: "open-whole" as const, path: at, field: path }]),
  ];
}

function wildcardIssues(path: string, field: MappedField): readonly FieldMapIssue[] {
  const wild = parseFieldPath(path)?.some(({ kind }) => kind === "any-key") === true;
  if (!wild || (field.element === "custom-field" && field.cases === undefined)) return [];
  return [{ code: "open-wildcard", path: ["fields", path], field: path }];
}

function neighbourIssues(path: string, { by }: MappedField, fields: Fields): readonly FieldMapIssue[] {
  if (by === undefined) return [];
  const at: Path = ["fields", path, "by"];
  if (!Object.hasOwn(fields, by)) return [unknownNameIssue("unknown-field", at, by, Object.keys(fields))];
  const [own, other] = [parseFieldPath(path), parseFieldPath(by)];
  const beside = own !== undefined && other !== undefined && neighbourOf(own, other) !== undefined;
  return beside && by !== path && fields[by]?.cases === undefined
    ? []
    : [{ code: "no-neighbour", path: at, field: path, found: by }];
}

function pointerIssues({ fields, past, key, subject }: MapParts): readonly FieldMapIssue[] {
  const check = (at: Path, found: string, lists: boolean): readonly FieldMapIssue[] =>
    Object.hasOwn(fields, found) && !found.includes("*") && (lists || !found.includes("["))
      ? []
      : [unknownNameIssue("unknown-field", at, found, Object.keys(fields))];
  return [
    ...(key === undefined ? [] : check(["key"], key, false)),
    ...subject.flatMap((path, index) => check(["subject", index], path, true)),
    ...(past?.when ?? []).flatMap(({ field }, index) => check(["past", "when", index, "field"], field, false)),
  ];
}
