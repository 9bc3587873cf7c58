import { freezeData } from "../../internal/freeze.js";
import type { ShapeIssue } from "../../policy/schema-issues.js";
import type { DataElement } from "../../vocabulary/element-groups.js";
import { isPlain } from "../copy.js";
import { type FieldMap, isFieldMap } from "../field-map.js";
import { notJson, readJsonLine } from "../json-line.js";
import { linesOf } from "../lines.js";
import type { OtherPerson } from "../person.js";
import { GroupCounts, groupFieldsOf, isGroupField, type ResidualGroups } from "./group-counts.js";
import { residualIdentifiers } from "./residual.js";
import type { Residual, ResidualFinding, ResidualKind, ResidualOptions } from "./residual-result.js";

/** What helps to tell what still identifies in many rows. */
export interface ResidualSetOptions extends Pick<ResidualOptions, "standIns" | "quasiIdentifiers"> {
  /** Groups with fewer people than this are small; 5 where it is left out. */
  readonly k?: number;
  /** The fields by which rows are grouped; those that say something of the person where it is left out. */
  readonly fields?: readonly string[];
  /** Is told how many rows were read, after every 10,000. */
  readonly progress?: (read: number) => void | Promise<void>;
}

/** One way in which rows still identify somebody, with how many do. */
export interface ResidualSetFinding {
  readonly kind: ResidualKind;
  readonly path: string;
  readonly elements: readonly DataElement[];
  readonly person?: OtherPerson;
  readonly count: number;
  /** The first row in which it was found, counted from 1. */
  readonly line: number;
}

/** What still identifies somebody in many rows. No value of a row is in it. */
export interface ResidualSet {
  readonly map: string;
  readonly read: number;
  /** Rows that could not be read; they are in no other count. */
  readonly broken: number;
  /** The first rows that could not be read, at most 20. */
  readonly brokenLines: readonly number[];
  readonly results: { readonly [result in Residual["result"]]: number };
  readonly findings: readonly ResidualSetFinding[];
  readonly groups: ResidualGroups;
  /** Were the rows read to their end? */
  readonly complete: boolean;
}

/** What still identifies somebody in many rows, or what is wrong with what was asked. */
export type ResidualSetResult =
  | { readonly ok: true; readonly value: ResidualSet }
  | { readonly ok: false; readonly issues: readonly ShapeIssue[] };

/**
 * Reads rows one after another, counts what still identifies in each, and says which groups of people with the same
 * traits are smaller than `k`, and by which fields. Run it before keys are taken out as well: only rows that name their
 * patron can be counted as people.
 *
 * @param rows - objects, or lines of JSON
 *
 * @example
 * ```ts
 * import { evergreenAgedCirculation, residualSet } from "patron-privacy/records";
 *
 * const rows = ["12207", "12207", "99950"].map((usr_post_code) => ({ usr_post_code, usr_profile: 2, xact_start: "2026-01-05" }));
 * const found = await residualSet(rows, evergreenAgedCirculation, { k: 2 });
 * if (!found.ok) throw new Error("k is a whole number from 1 on");
 * const { groups, smaller, counted, without } = found.value.groups;
 * [groups, smaller, counted]; // => [2, 1, "rows"]
 * without.find(({ field }) => field === "usr_post_code")?.smaller; // => 0
 * ```
 */
export async function residualSet(
  rows: Iterable<unknown> | AsyncIterable<unknown>,
  map: FieldMap,
  options: ResidualSetOptions = {},
): Promise<ResidualSetResult> {
  const { k = 5, progress, fields } = options;
  const issues = optionIssues(map, k, fields);
  if (issues.length > 0) return freezeData({ ok: false, issues });
  const counts = new SetCounts(map, new GroupCounts(map, fields ?? groupFieldsOf(map), k), options);
  const { next, close } = linesOf(rows);
  let ended: "end" | "broken-off" | undefined;
  try {
    while (ended === undefined) {
      const step = next();
      const line = step instanceof Promise ? await step : step;
      if (typeof line === "string") ended = line;
      else {
        counts.take(line.line);
        if (counts.read % 10_000 === 0) await progress?.(counts.read);
      }
    }
  } finally {
    if (ended === undefined) await close();
  }
  return freezeData({ ok: true, value: counts.report(ended === "end") });
}

function optionIssues(map: FieldMap, k: unknown, fields: unknown): readonly ShapeIssue[] {
  const issue = (path: readonly (string | number)[], expected: string): ShapeIssue => ({ path, expected });
  if (!isFieldMap(map)) return [issue(["map"], "a field map")];
  if (typeof k !== "number" || !Number.isInteger(k) || k < 1) return [issue(["k"], "a whole number from 1 on")];
  if (fields === undefined)
    return groupFieldsOf(map).length > 0
      ? []
      : [issue(["fields"], "fields to group by, since the map has none that says something of the person")];
  if (!Array.isArray(fields) || fields.length === 0) return [issue(["fields"], "a list of fields of the map")];
  return fields.flatMap((path, index) =>
    typeof path === "string" && isGroupField(map, path)
      ? []
      : [issue(["fields", index], "a field of the map, in no list")],
  );
}

/** Counts rows; what it keeps grows with kinds of findings and groups, not with rows. */
class SetCounts {
  read = 0;
  #broken = 0;
  readonly #brokenLines: number[] = [];
  readonly #results = { identified: 0, identifiable: 0, "nothing-found-in-this-row": 0 };
  readonly #findings = new Map<string, ResidualSetFinding & { count: number }>();
  readonly #map: FieldMap;
  readonly #groups: GroupCounts;
  readonly #options: ResidualSetOptions;

  constructor(map: FieldMap, groups: GroupCounts, options: ResidualSetOptions) {
    this.#map = map;
    this.#groups = groups;
    this.#options = options;
  }

  take(line: unknown): void {
    if (typeof line === "string" && line.trim() === "") return;
    this.read++;
    const row = typeof line === "string" ? readJsonLine(line, this.read === 1) : line;
    if (row === notJson || !isPlain(row)) {
      this.#broken++;
      if (this.#brokenLines.length < 20) this.#brokenLines.push(this.read);
      return;
    }
    const { standIns, quasiIdentifiers } = this.#options;
    const { result, findings } = residualIdentifiers(row, this.#map, {
      ...(standIns === undefined ? {} : { standIns }),
      ...(quasiIdentifiers === undefined ? {} : { quasiIdentifiers }),
    });
    this.#results[result]++;
    for (const one of findings) for (const path of one.paths) this.#count(one, path);
    this.#groups.take(row);
  }

  #count({ kind, elements, person }: ResidualFinding, path: string): void {
    const name = `${kind} ${path}`;
    const before = this.#findings.get(name);
    if (before !== undefined) before.count++;
    else {
      const about = person === undefined ? {} : { person };
      this.#findings.set(name, { kind, path, elements, ...about, count: 1, line: this.read });
    }
  }

  report(complete: boolean): ResidualSet {
    return {
      map: this.#map.id,
      read: this.read,
      broken: this.#broken,
      brokenLines: [...this.#brokenLines],
      results: { ...this.#results },
      findings: [...this.#findings.values()],
      groups: this.#groups.report(),
      complete,
    };
  }
}
