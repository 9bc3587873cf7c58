import { freezeData } from "../internal/freeze.js";
import { notPlain } from "../internal/plain-json.js";
import type { Path } from "../policy/issue.js";
import { type RecordType, record } from "../vocabulary/facts/record.js";
import type { FieldMap, FieldMapDraft, MappedField, Past } from "./field-map.js";
import { formatFieldPath, parseFieldPath } from "./field-path.js";
import type { FieldMapIssue } from "./map-issue.js";
import { type OtherPerson, personOf } from "./person.js";
import { headIssues, isRecord, listed, readField, unknown } from "./read-field-draft.js";

/** A field map, or everything that is wrong with its draft. */
export type FieldMapResult =
  | { readonly ok: true; readonly value: FieldMap }
  | { readonly ok: false; readonly issues: readonly FieldMapIssue[] };

/**
 * Makes a field map: what each field of an object of your system holds. A site adds its own system by listing its
 * fields, or its own fields by extending a map that is here.
 *
 * A field that a map does not name is never released. A field mapped to `custom-field` is not either, until the map
 * says what it holds.
 *
 * @example
 * ```ts
 * import { classify, defineFieldMap, folioUser } from "patron-privacy/records";
 *
 * const ours = defineFieldMap({
 *   id: "our-folio/user",
 *   title: "FOLIO user with our own fields",
 *   extends: folioUser,
 *   fields: { "customFields.largePrint": "disability-or-health" },
 * });
 * if (!ours.ok) throw new Error("the map has issues");
 * classify(ours.value, { customFields: { largePrint: true } }).elements; // => ["disability-or-health"]
 * ```
 */
export function defineFieldMap(draft: FieldMapDraft): FieldMapResult {
  const odd = notPlain(draft, { depth: 12, nodes: 500_000 });
  if (odd !== undefined) return { ok: false, issues: [{ code: "not-json", path: [], expected: odd }] };
  const issues: FieldMapIssue[] = [];
  const shape = headIssues(draft);
  if (shape.length > 0) return { ok: false, issues: shape };
  const base = draft.extends;
  const kind = draft.record ?? base?.record;
  if (kind === undefined) issues.push({ code: "no-record", path: ["record"] });
  else if (!isRecord(kind)) issues.push(unknown("unknown-record", ["record"], kind, record.values));

  const own = new Map<string, { readonly field: Omit<MappedField, "record"> & { readonly record?: RecordType } }>();
  for (const { path, field, at } of listed(draft)) {
    const steps = typeof path === "string" ? parseFieldPath(path) : undefined;
    if (steps === undefined) {
      issues.push({ code: "bad-path", path: at, found: String(path) });
      continue;
    }
    const read = readField(field, at, String(path));
    issues.push(...read.issues);
    if (read.field === undefined) continue;
    const name = formatFieldPath(steps);
    const before = own.get(name);
    if (before === undefined) own.set(name, { field: read.field });
    else if (before.field.element === read.field.element)
      issues.push({ code: "duplicate-field", path: at, field: name });
    else
      issues.push({
        code: "two-elements",
        path: at,
        field: name,
        elements: [before.field.element, read.field.element],
      });
  }

  const embedded: { readonly [path: string]: MappedField } = Object.fromEntries(
    Object.entries(draft.embeds ?? {}).flatMap(([path, { map, element, person, note }]) => {
      if (parseFieldPath(path) === undefined) {
        issues.push({ code: "bad-path", path: ["embeds", path], found: path });
        return [];
      }
      const about = person === undefined ? {} : { person };
      return [
        [path, { element, record: map.record, ...about, ...(note === undefined ? {} : { note }) }] as const,
        ...Object.entries(map.fields).map(([below, field]) => [`${path}.${below}`, { ...field, ...about }] as const),
      ];
    }),
  );
  const without = new Set(draft.without ?? []);
  for (const [index, path] of (draft.without ?? []).entries())
    if (base === undefined || !Object.hasOwn(base.fields, path))
      issues.push(unknown("unknown-field", ["without", index], path, Object.keys(base?.fields ?? {})));
  const inherited = Object.fromEntries(Object.entries(base?.fields ?? {}).filter(([path]) => !without.has(path)));

  if (issues.length > 0 || kind === undefined) return { ok: false, issues };
  const fields = withPersons({
    ...inherited,
    ...embedded,
    ...Object.fromEntries([...own].map(([path, { field }]) => [path, { record: kind, ...field }])),
  });
  const past = draft.past ?? base?.past;
  const key = draft.key ?? base?.key;
  const later = [...wholeIssues(fields), ...pointerIssues(fields, past, key)];
  if (later.length > 0) return { ok: false, issues: later };
  const source = draft.source ?? base?.source;
  return {
    ok: true,
    value: freezeData({
      "~patron-privacy/brand": "FieldMap",
      id: draft.id,
      system: draft.system ?? base?.system ?? draft.id,
      title: draft.title,
      lineage: [...new Set([draft.id, ...(base?.lineage ?? [])])],
      record: kind,
      ...(past === undefined ? {} : { past: structuredClone(past) }),
      ...(key === undefined ? {} : { key }),
      ...(source === undefined ? {} : { source: { ...source } }),
      fields: structuredClone(fields),
    }),
  };
}

/** Each field with the person it is about: its own, else that of the object it is kept in, else that of its element. */
function withPersons(fields: { readonly [path: string]: MappedField }): { readonly [path: string]: MappedField } {
  const stated = (path: string): OtherPerson | undefined => {
    const own = Object.hasOwn(fields, path) ? fields[path]?.person : undefined;
    if (own !== undefined) return own;
    const steps = parseFieldPath(path)?.slice(0, -1) ?? [];
    return steps.length === 0 ? undefined : stated(formatFieldPath(steps));
  };
  return Object.fromEntries(
    Object.entries(fields).map(([path, field]) => {
      const person = stated(path) ?? personOf(field.element);
      return [path, person === undefined ? field : { ...field, person }];
    }),
  );
}

function wholeIssues(fields: { readonly [path: string]: MappedField }): readonly FieldMapIssue[] {
  const paths = Object.keys(fields);
  return Object.entries(fields).flatMap(([path, { whole }]): readonly FieldMapIssue[] =>
    whole === true && paths.some((other) => other.startsWith(`${path}.`) || other.startsWith(`${path}[`))
      ? [{ code: "whole-with-parts", path: ["fields", path], field: path }]
      : [],
  );
}

function pointerIssues(
  fields: { readonly [path: string]: MappedField },
  past: Past | undefined,
  key: string | undefined,
): readonly FieldMapIssue[] {
  const check = (at: Path, found: string): readonly FieldMapIssue[] =>
    Object.hasOwn(fields, found) && !found.includes("[") && !found.includes("*")
      ? []
      : [unknown("unknown-field", at, found, Object.keys(fields))];
  return [
    ...(key === undefined ? [] : check(["key"], key)),
    ...(past?.when ?? []).flatMap(({ field }, index) => check(["past", "when", index, "field"], field)),
  ];
}
