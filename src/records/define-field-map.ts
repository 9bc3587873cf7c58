import { freezeData } from "../internal/freeze.js";
import type { Result } from "../internal/result.js";
import { readShape } from "../internal/shape/read-shape.js";
import { type RecordType, record } from "../vocabulary/facts/record.js";
import type { FieldCase, FieldMap, FieldMapDraft, MappedField } from "./field-map.js";
import { fieldMapShape } from "./field-map-shape.js";
import { formatFieldPath, parseFieldPath } from "./field-path.js";
import { betweenFieldsIssues } from "./map-checks.js";
import { type FieldMapIssue, readerIssues, type ToldFieldMapIssue, toldIssues, unknownNameIssue } from "./map-issue.js";
import { type OtherPerson, personOf } from "./person.js";
import { headIssues, isRecord, listed, readField } from "./read-field-draft.js";

/** A field map, or everything that is wrong with its draft. */
export type FieldMapResult = Result<FieldMap, ToldFieldMapIssue>;

/**
 * Makes a field map: what each field of an object of your system holds. A site adds its own system by listing its
 * fields, or its own fields by extending a map that is here.
 *
 * A field that a map does not name is never released. A field mapped to `custom-field` is not either, until the map
 * says what it holds. A wildcard, and a field taken whole, can only be `custom-field`. Where a field beside it says what
 * a field holds, the map lists the cases; what no case fits is withheld.
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
 * classify({ customFields: { largePrint: true } }, ours.value).elements; // => ["disability-or-health"]
 *
 * const byType = defineFieldMap({
 *   id: "our-portal/identifier",
 *   title: "Identifier of our portal",
 *   record: "registration",
 *   fields: {
 *     type: "operational-reference",
 *     value: { by: "type", cases: { card: "patron-barcode", student: "student-or-employee-id" } },
 *   },
 * });
 * if (!byType.ok) throw new Error("the map has issues");
 * classify({ type: "student", value: 700 }, byType.value).elements; // => ["student-or-employee-id", "operational-reference"]
 * classify({ type: "club", value: 700 }, byType.value).unclassified; // => [{ path: "value", why: "no-case", count: 1 }]
 * ```
 */
export function defineFieldMap(draft: FieldMapDraft): FieldMapResult {
  const read = readShape(fieldMapShape, draft, { quotes: true, nodes: 500_000 });
  const made = read.ok ? fieldMapOf(read.value) : { ok: false as const, issues: readerIssues(read.issues) };
  return made.ok ? made : { ok: false, issues: toldIssues(made.issues) };
}

function fieldMapOf(draft: FieldMapDraft): Result<FieldMap, FieldMapIssue> {
  const issues: FieldMapIssue[] = [];
  const shape = headIssues(draft);
  if (shape.length > 0) return { ok: false, issues: shape };
  const base = draft.extends;
  const kind = draft.record ?? base?.record;
  if (kind === undefined) issues.push({ code: "no-record", path: ["record"] });
  else if (!isRecord(kind)) issues.push(unknownNameIssue("unknown-record", ["record"], kind, record.values));

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
        ...Object.entries(map.fields).map(
          ([below, field]) =>
            [
              `${path}.${below}`,
              { ...field, ...(field.by === undefined ? {} : { by: `${path}.${field.by}` }), ...about },
            ] as const,
        ),
      ];
    }),
  );
  const without = new Set(draft.without ?? []);
  for (const [index, path] of (draft.without ?? []).entries())
    if (base === undefined || !Object.hasOwn(base.fields, path))
      issues.push(unknownNameIssue("unknown-field", ["without", index], path, Object.keys(base?.fields ?? {})));
  const inherited = Object.fromEntries(Object.entries(base?.fields ?? {}).filter(([path]) => !without.has(path)));

  if (issues.length > 0 || kind === undefined) return { ok: false, issues };
  const fields = withPersons({
    ...inherited,
    ...embedded,
    ...Object.fromEntries([...own].map(([path, { field }]) => [path, { record: kind, ...field }])),
  });
  const past = draft.past ?? base?.past;
  const key = draft.key ?? base?.key;
  const subject = [...subjectOf(draft), ...subjectsInside(draft)];
  const later = betweenFieldsIssues({
    fields,
    subject,
    ...(past === undefined ? {} : { past }),
    ...(key === undefined ? {} : { key }),
  });
  if (later.length > 0) return { ok: false, issues: later };
  const source = draft.source ?? base?.source;
  const table = draft.table ?? base?.table;
  return {
    ok: true,
    value: freezeData({
      "~patron-privacy/brand": "FieldMap",
      id: draft.id,
      system: draft.system ?? base?.system ?? draft.id,
      title: draft.title,
      lineage: [...new Set([draft.id, ...(base?.lineage ?? [])])],
      was: [...(draft.was ?? base?.was ?? [])],
      versions: [...(draft.versions ?? base?.versions ?? [])],
      ...(table === undefined ? {} : { table }),
      record: kind,
      ...(past === undefined ? {} : { past: structuredClone(past) }),
      ...(key === undefined ? {} : { key }),
      subject: [...new Set(subject)],
      ...(source === undefined ? {} : { source: { ...source } }),
      fields: structuredClone(fields),
    }),
  };
}

function subjectOf({ subject, extends: base }: FieldMapDraft): readonly string[] {
  return subject === undefined ? (base?.subject ?? []) : typeof subject === "string" ? [subject] : subject;
}

/** Where the objects kept inside hold the key of the patron, if it is the patron whom they are about. */
function subjectsInside({ embeds = {} }: FieldMapDraft): readonly string[] {
  return Object.entries(embeds).flatMap(([path, { map, person }]) =>
    person === undefined ? map.subject.map((below) => `${path}.${below}`) : [],
  );
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
      const given = stated(path);
      return [path, { ...withPerson(field, given), ...(field.cases === undefined ? {} : casesOf(field.cases, given)) }];
    }),
  );
}

function casesOf(cases: { readonly [value: string]: FieldCase }, given: OtherPerson | undefined) {
  return {
    cases: Object.fromEntries(
      Object.entries(cases).map(([value, one]) => [value, withPerson(one, one.person ?? given)]),
    ),
  };
}

function withPerson<Field extends FieldCase>(field: Field, given: OtherPerson | undefined): Field {
  const person = given ?? personOf(field.element);
  return person === undefined ? field : { ...field, person };
}
