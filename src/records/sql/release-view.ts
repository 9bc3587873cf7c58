import type { Answerable } from "../../decide/decision.js";
import { freezeData } from "../../internal/freeze.js";
import type { RecordType } from "../../vocabulary/facts/record.js";
import { attempt, unreadable } from "../copy.js";
import type { FieldMap, MappedField } from "../field-map.js";
import { openedBy, type ReleaseOptions } from "../opened.js";
import { whyNot } from "../release.js";
import type { Refusal, WithheldReason } from "../release-result.js";
import { allOf, anyOf, type Condition, conditionText, firstOf, indent } from "./condition.js";
import { quoteName, type SqlDialect } from "./dialect.js";
import { keyTexts, namesNobody } from "./key-sql.js";
import { fromOf, isIssues, mappedTable, type SqlTable } from "./mapped-table.js";
import { type PastStates, pastStates } from "./past-sql.js";
import type { SqlIssue, SqlResult } from "./sql-issue.js";
import { type Column, holdsValue } from "./text-sql.js";

/** The table, the name of the view, and whose rows it shows. */
export interface ReleaseViewOptions extends SqlTable, Pick<ReleaseOptions, "items" | "alsoAbout"> {
  /** The name of the view, such as `desk.loans`. */
  readonly view: string;
  /**
   * A table whose column `subject` holds, as text, the keys of the patrons whose rows the view shows; `not-checked`
   * where the decision is about nobody's rows in particular.
   */
  readonly subjects: string | "not-checked";
}

/** A view of what one decision opens. */
export interface ReleaseView {
  readonly dialect: SqlDialect;
  /** The statement that makes the view. It selects, and changes no row. */
  readonly sql: string;
  /** What the view selects. */
  readonly select: string;
  /** The columns of the view: what a row may not show is NULL in it. */
  readonly columns: readonly string[];
  /** Columns of the table that are not in the view, and why. */
  readonly withheld: readonly { readonly column: string; readonly why: WithheldReason }[];
  readonly subject: "checked" | "not-checked";
}

/**
 * Writes a view with the columns that a decision opens: what `release` gives of each row, and nothing of the others. A
 * column that the map does not know is not in it. Whether a row is over is looked at row by row.
 *
 * The view outlives the decision: make it for a purpose that lasts, such as a report of the staff, and drop it when law
 * or policy change.
 *
 * @example
 * ```ts
 * import { describeSqlIssue, kohaCheckout, releaseView } from "patron-privacy/records";
 *
 * const made = releaseView(kohaCheckout, {} as never, {
 *   dialect: "oracle" as never,
 *   table: "issues",
 *   view: "desk",
 *   columns: {},
 *   subjects: "not-checked",
 * });
 * made.ok ? [] : made.issues.map(describeSqlIssue); // => ["dialect: no engine is called `oracle`; write postgres, mariadb or duckdb"]
 * ```
 */
export function releaseView(map: FieldMap, decision: Answerable, options: ReleaseViewOptions): SqlResult<ReleaseView> {
  const table = mappedTable(map, options);
  if (isIssues(table)) return { ok: false, issues: table };
  const { dialect } = table;
  const { items, alsoAbout } = options;
  const opened = attempt(() =>
    openedBy(decision, {
      ...(items === undefined ? {} : { items }),
      ...(alsoAbout === undefined ? {} : { alsoAbout }),
    }),
  );
  if (opened === unreadable || typeof opened === "string")
    return { ok: false, issues: [refused(opened === unreadable ? "malformed-decision" : opened)] };

  const issues: SqlIssue[] = [];
  const used = (path: string, at: readonly (string | number)[]): readonly Column[] => {
    const column = table.column(path, at);
    if (!("code" in column)) return [column];
    issues.push(column);
    return [];
  };
  const view = fromOf(options.view, dialect, ["view"]);
  if (typeof view !== "string") issues.push(view);
  const checked = options.subjects !== "not-checked";
  const subjectTable = checked ? fromOf(options.subjects, dialect, ["subjects"]) : undefined;
  if (typeof subjectTable === "object") issues.push(subjectTable);
  if (checked && map.subject.length === 0) issues.push({ code: "no-subject", path: ["map", "subject"] });
  const keys = checked ? map.subject.flatMap((path) => used(path, ["map", "subject"])) : [];
  const tests = (map.past?.when ?? []).flatMap((test) =>
    used(test.field, ["map", "past"]).map((column) => ({ test, column })),
  );
  const columns = Object.entries(map.fields).flatMap(([path, field]) =>
    used(path, ["map", "fields", path]).map((column) => ({
      column,
      field,
      by: field.by === undefined ? undefined : used(field.by, ["map", "fields", path, "by"])[0],
    })),
  );
  if (issues.length > 0 || typeof view !== "string") return { ok: false, issues };

  const past = map.past === undefined ? undefined : pastStates(tests);
  const states = rowStates(map, past);
  const { allowed, alsoAbout: also } = opened;
  const mapped = [...new Set(Object.values(map.fields).map(({ record }) => record))];
  const shown = states.filter(({ recordsFor }) =>
    mapped.some((kind) => recordsFor(kind).some((one) => allowed.has(one))),
  );
  const selected: string[] = [];
  const names: string[] = [];
  const withheld: { column: string; why: WithheldReason }[] = [];
  for (const { column, field, by } of columns) {
    const reasons = new Set<WithheldReason>();
    const valueIn = ({ recordsFor }: RowState): string => {
      const given = (one: MappedField): string => {
        const why = column.kind === "other" ? "not-described" : whyNot(one, recordsFor(one.record), allowed, also);
        if (why !== undefined) reasons.add(why);
        return why === undefined ? column.sql : "null";
      };
      if (by === undefined || field.cases === undefined) return given(field);
      const { by: _by, cases, ...otherwise } = field;
      const arms = Object.entries(cases).map(([value, one]): [Condition, string] => {
        const { person: _person, couldBe: _couldBe, ...kept } = otherwise;
        return [holdsValue(by, value), given({ ...kept, ...one, record: one.record ?? field.record })];
      });
      return firstOf(arms, given(otherwise));
    };
    const values = shown.map((state) => ({ state, value: valueIn(state) }));
    const value = firstOf(
      values.slice(0, -1).map(({ state, value: one }): [Condition, string] => [state.holds, one]),
      values.at(-1)?.value ?? "null",
    );
    if (values.every(({ value: one }) => !one.includes(column.sql)))
      withheld.push({ column: column.name, why: [...reasons][0] ?? "not-decided" });
    else {
      names.push(column.name);
      const same = values.every(({ value: one }) => one === column.sql);
      selected.push(`${same ? column.sql : value} as ${quoteName(column.name, dialect)}`);
    }
  }
  const known = new Set(columns.map(({ column }) => column.name));
  for (const name of Object.keys(options.columns))
    if (!known.has(name)) withheld.push({ column: name, why: "unknown-field" });
  if (selected.length === 0) return { ok: false, issues: [refused("other-record")] };
  const where = allOf(
    shown.length === states.length ? true : anyOf(...shown.map(({ holds }) => holds)),
    typeof subjectTable === "string" ? isOwn(subjectTable, keys) : true,
  );
  const select = [
    `select\n${selected.map(indent).join(",\n")}`,
    `from ${table.from}`,
    ...(where === true ? [] : [`where ${conditionText(where)}`]),
  ].join("\n");
  return {
    ok: true,
    value: freezeData({
      dialect,
      sql: `create view ${view} as\n${select}`,
      select,
      columns: names,
      withheld,
      subject: checked ? "checked" : "not-checked",
    }),
  };
}

/** A state in which a row can be, and the kinds of record to which its fields then belong. */
interface RowState {
  readonly holds: Condition;
  readonly recordsFor: (mapped: RecordType) => readonly RecordType[];
}

function rowStates({ record, past: over }: FieldMap, past: PastStates | undefined): readonly RowState[] {
  const as =
    (...records: readonly RecordType[]) =>
    (mapped: RecordType) =>
      mapped === record ? records : [mapped];
  if (past === undefined || over === undefined) return [{ holds: true, recordsFor: as(record) }];
  return [
    { holds: past.isOver, recordsFor: as(over.record) },
    { holds: past.isOpen, recordsFor: as(record) },
    { holds: past.maybeOver, recordsFor: as(record, over.record) },
  ].filter(({ holds }) => holds !== false);
}

/** Does every key that a row holds belong to one of these patrons, and does it hold one? */
function isOwn(table: string, keys: readonly Column[]): Condition {
  const each = keys.map((key) => anyOf(namesNobody(key), ...keyTexts(key).map((text) => `s.subject = ${text}`)));
  const named = keys.map((key) => `not (${conditionText(namesNobody(key))})`);
  return allOf(anyOf(...named), `exists (select 1 from ${table} s where ${conditionText(allOf(...each))})`);
}

function refused(why: Refusal): SqlIssue {
  return { code: "nothing-to-show", path: ["decision"], why: `the decision opens nothing of this table (${why})` };
}
