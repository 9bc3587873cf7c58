import { nearest } from "../internal/nearest.js";
import { parseShape } from "../internal/shape/parse-shape.js";
import { defineFieldMap, type FieldMapResult } from "./define-field-map.js";
import type { FieldMap, FieldMapDraft } from "./field-map.js";
import { fieldMapFileShape } from "./field-map-shape.js";
import { type FieldMapIssue, readerIssues, toldIssues } from "./map-issue.js";

/** What a field map in a file can build on. */
export interface ParseFieldMapOptions {
  /** Maps that the file can name in `extends` and `embeds`, by their ids; none where it is left out. */
  readonly maps?: readonly FieldMap[];
}

/**
 * Reads a field map from unknown JSON, and checks it as `defineFieldMap` does. Gives every issue there is, by path.
 *
 * @example
 * ```ts
 * import { describeFieldMapIssue, parseFieldMap } from "patron-privacy/records";
 *
 * const parsed = parseFieldMap({
 *   id: "our-portal/user",
 *   title: "User of our portal",
 *   record: "registration",
 *   fields: { login: "usrname", "addresses[].town": "postal-code" },
 * });
 * parsed.ok ? [] : parsed.issues.map(describeFieldMapIssue); // => ["map.fields.login: no data element is called `usrname`; did you mean `username`?"]
 * ```
 */
export function parseFieldMap(input: unknown, { maps = [] }: ParseFieldMapOptions = {}): FieldMapResult {
  const parsed = parseShape(fieldMapFileShape, input, { quotes: true, nodes: 500_000 });
  if (!parsed.ok) return { ok: false, issues: toldIssues(readerIssues(parsed.issues)) };
  const { extends: base, embeds, ...file } = parsed.value;
  const { $schema: _schema, version: _version, ...rest }: { readonly [key: string]: unknown } = file;
  const named = (id: string) => maps.find((map) => map.id === id);
  const issues: readonly FieldMapIssue[] = [
    ...(base === undefined ? [] : [{ id: base, path: ["extends"] }]),
    ...Object.entries(embeds ?? {}).map(([path, { map }]) => ({ id: map, path: ["embeds", path, "map"] })),
  ].flatMap(({ id, path }): readonly FieldMapIssue[] => {
    if (named(id) !== undefined) return [];
    const near = nearest(
      id,
      maps.map((map) => map.id),
    );
    return [{ code: "unknown-map", path, found: id, ...(near === undefined ? {} : { nearest: near }) }];
  });
  if (issues.length > 0) return { ok: false, issues: toldIssues(issues) };
  // names of elements, records and persons are still texts; defineFieldMap checks each of them
  return defineFieldMap({
    ...rest,
    ...(base === undefined ? {} : { extends: named(base) }),
    ...(embeds === undefined
      ? {}
      : {
          embeds: Object.fromEntries(
            Object.entries(embeds).map(([path, embed]) => [path, { ...embed, map: named(embed.map) }]),
          ),
        }),
  } as unknown as FieldMapDraft);
}
