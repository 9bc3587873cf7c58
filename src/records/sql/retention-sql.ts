import { freezeData } from "../../internal/freeze.js";
import type { RecordType } from "../../vocabulary/facts/record.js";
import type { FieldMap } from "../field-map.js";
import type { KnownFacts } from "../retention/conditions.js";
import { type DayNumber, dayNumber } from "../retention/period.js";
import type { RetentionRule, Schedule, ScheduledRule } from "../retention/schedule.js";
import type { RetentionEvent, RetentionFact } from "../retention/vocabulary.js";
import { allOf, anyOf, conditionText, not } from "./condition.js";
import { decisionSql } from "./decision-sql.js";
import type { SqlDialect } from "./dialect.js";
import { eventStates } from "./event-states.js";
import { factQuestion } from "./fact-question.js";
import { isHeld } from "./hold-table.js";
import { fromOf, isIssues, type MappedTable, malformed, mappedTable } from "./mapped-table.js";
import { type PastStates, pastQuestion, pastStates } from "./past-sql.js";
import { type RetentionColumns, retentionColumns } from "./retention-columns.js";
import { type RetentionSqlOptions, retentionSqlIssues } from "./retention-sql-options.js";
import { recordName, retentionStatement } from "./retention-statement.js";
import { rowOutcome } from "./row-outcome.js";
import type { SqlIssue, SqlResult } from "./sql-issue.js";
import type { Column } from "./text-sql.js";
import { outcomeCodes } from "./weigh-row.js";

/** A column that is read, and what NULL in it says. */
export interface ReadColumn {
  readonly column: string;
  readonly states: RetentionEvent | RetentionFact;
  /** `not-happened`, `not-known`, or the value of the fact. */
  readonly whenNull: "not-happened" | "not-known" | number | boolean;
}

/** A statement that says what a schedule does to each row of a table. It only selects. */
export interface RetentionSql {
  readonly dialect: SqlDialect;
  /** One `select`, without a value of any patron. */
  readonly sql: string;
  readonly columns: readonly string[];
  readonly reads: readonly ReadColumn[];
  /** Events and facts on which rules hang and that no column states. They are known of no row. */
  readonly notStated: { readonly events: readonly RetentionEvent[]; readonly facts: readonly RetentionFact[] };
  /** Kinds of record for which the schedule has no rule. */
  readonly withoutRule: readonly RecordType[];
}

/**
 * Writes a schedule as one `select` over a table, for PostgreSQL, MariaDB or DuckDB: the outcome that `disposition`
 * gives for each row. It deletes nothing, and reads only the columns that the map names.
 *
 * The columns of a line are `row_key`, `record`, `outcome`, and `otherwise`, the outcome without a hold; with
 * `select: "counts"` they are `record`, `outcome`, `otherwise` and `how_many`. Names are quoted; days are literals that
 * this package has reckoned, so no engine does arithmetic on dates. Where a row may be over or not, `record` is NULL and
 * the outcome `unclear`.
 *
 * @example
 * ```ts
 * import { defineFieldMap, defineSchedule, oregonCounties, retentionSql } from "patron-privacy/records";
 *
 * const loans = defineFieldMap({
 *   id: "our/loan",
 *   title: "Loans",
 *   record: "loan-history",
 *   table: "loan",
 *   key: "id",
 *   fields: {
 *     id: "operational-reference",
 *     returned: { element: "transaction-date", retention: [{ event: "item-returned", whenNull: "not-happened" }] },
 *   },
 * });
 * const schedule = defineSchedule({ id: "county", title: "County Library", packs: [oregonCounties] });
 * if (!loans.ok || !schedule.ok) throw new Error("the map or the schedule has issues");
 * const written = retentionSql(schedule.value, loans.value, {
 *   dialect: "duckdb",
 *   columns: { id: "integer", returned: "date" },
 *   asOf: "2026-11-30",
 *   holds: "none",
 * });
 * written.ok && written.value.reads; // => [{ column: "returned", states: "item-returned", whenNull: "not-happened" }]
 * ```
 */
export function retentionSql(schedule: Schedule, map: FieldMap, options: RetentionSqlOptions): SqlResult<RetentionSql> {
  const wrong = retentionSqlIssues(schedule, options);
  const table = mappedTable(map, options);
  if (isIssues(table)) return { ok: false, issues: [...wrong, ...table] };
  if (wrong.length > 0) return { ok: false, issues: wrong };
  const made = write(schedule, map, table, options);
  return Array.isArray(made) ? { ok: false, issues: made } : { ok: true, value: freezeData(made as RetentionSql) };
}

function write(
  schedule: Schedule,
  map: FieldMap,
  table: MappedTable,
  options: RetentionSqlOptions,
): RetentionSql | readonly SqlIssue[] {
  const { asOf, utcOffset, clock, fiscalYearEnds, facts: stated = {}, select = "rows" } = options;
  const { dialect } = table;
  const today = dayNumber(asOf) ?? 0;
  const kinds = map.past === undefined ? [map.record] : [map.record, map.past.record];
  const rules = schedule.rules.filter(({ rule }) => kinds.includes(rule.record) && isInForce(rule, asOf));
  const columns = retentionColumns(map, table, { utcOffset, clock });
  const parts = rowColumns(map, table, options);
  const issues: readonly SqlIssue[] = [
    ...columns.issues,
    ...parts.issues,
    ...fiscalYearIssues(rules, fiscalYearEnds),
    // a fact as of an event hangs on the order of events, which the statement does not compare
    ...rules.flatMap(({ rule }) =>
      rule.when?.some((condition) => condition.asOf !== undefined) === true
        ? [malformed(["schedule"], `rules without \`asOf\`, which \`${rule.id}\` has; judge those with \`dryRun\``)]
        : [],
    ),
    ...columns.facts.flatMap(({ fact, name }) =>
      stated[fact] === undefined ? [] : [malformed(["facts", fact], `no fact that a column states; \`${name}\` does`)],
    ),
  ];
  if (issues.length > 0) return issues;

  const calendar = { today, fiscalYearEnds };
  const events = eventStates(columns.events, today);
  const find = new Map(
    columns.facts.map((column) => [
      column.fact,
      factQuestion(
        column,
        rules.map(({ rule }) => rule),
      ),
    ]),
  );
  const past = map.past === undefined ? undefined : pastStates(parts.tests);
  const byKind = kinds.map((kind) => rowOutcome(kind, rules, events, { stated, find }, calendar));
  const code = decisionSql((ask) => {
    const outcome = byKind[past === undefined ? 0 : ask(pastQuestion(past))]?.(ask) ?? "unclear";
    return String(outcomeCodes.indexOf(outcome));
  });
  if (code === undefined) return [{ code: "too-many-cases", path: ["schedule"] }];
  const sql = retentionStatement({
    dialect,
    from: table.from,
    key: parts.key?.sql,
    record: past === undefined ? recordName(map.record) : pastQuestion(past).write([...kinds.map(recordName), "null"]),
    code,
    held: parts.holds === undefined ? undefined : heldSql(parts.holds, kinds, past, today, parts.subjects, columns),
  });
  return {
    dialect,
    sql,
    columns:
      select === "rows"
        ? ["row_key", "record", "outcome", "otherwise"]
        : ["record", "outcome", "otherwise", "how_many"],
    reads: [
      ...columns.events.flatMap(({ names, event, whenNull }) =>
        names.map((column) => ({ column, states: event, whenNull })),
      ),
      ...columns.facts.map(({ name, fact, whenNull }) => ({ column: name, states: fact, whenNull })),
    ],
    ...notStated(rules, columns, stated),
    withoutRule: kinds.filter((kind) => !rules.some(({ rule }) => rule.record === kind)),
  };
}

/** Does a hold cover a row? One that may be over or not is held where a hold covers it as either. */
function heldSql(
  table: string,
  [now, over]: readonly RecordType[],
  past: PastStates | undefined,
  today: DayNumber,
  subjects: readonly Column[],
  { events }: RetentionColumns,
): string {
  const created = events.find(({ event }) => event === "created");
  const as = (kind: RecordType) => isHeld(table, kind, today, { subjects, created });
  if (now === undefined) return conditionText(false);
  if (over === undefined || past === undefined) return conditionText(as(now));
  return conditionText(anyOf(allOf(not(past.isOver), as(now)), allOf(not(past.isOpen), as(over))));
}

/** The columns that tell rows apart: the key, the patron, and what says whether a row is over. */
function rowColumns(map: FieldMap, table: MappedTable, { holds, select }: RetentionSqlOptions) {
  const issues: SqlIssue[] = [];
  const used = (path: string, of: string): readonly Column[] => {
    const column = table.column(path, ["map", of]);
    if (!("code" in column)) return [column];
    issues.push(column);
    return [];
  };
  const rows = select !== "counts";
  if (rows && map.key === undefined) issues.push({ code: "no-key", path: ["map", "key"] });
  const holdTable = holds === "none" ? undefined : fromOf(holds, table.dialect, ["holds"]);
  if (typeof holdTable === "object") issues.push(holdTable);
  const [key] = rows && map.key !== undefined ? used(map.key, "key") : [];
  return {
    key,
    subjects: holdTable === undefined ? [] : map.subject.slice(0, 1).flatMap((path) => used(path, "subject")),
    tests: (map.past?.when ?? []).flatMap((test) => used(test.field, "past").map((column) => ({ test, column }))),
    holds: typeof holdTable === "string" ? holdTable : undefined,
    issues,
  };
}

/** What rules hang on and no column states. */
function notStated(
  rules: readonly ScheduledRule[],
  columns: RetentionColumns,
  stated: KnownFacts,
): Pick<RetentionSql, "notStated"> {
  const events = new Set(rules.flatMap(({ rule }) => [rule, ...(rule.or ?? [])].map(({ trigger }) => trigger)));
  const facts = new Set(rules.flatMap(({ rule }) => (rule.when ?? []).map(({ fact }) => fact)));
  for (const { event } of columns.events) events.delete(event);
  for (const { fact } of columns.facts) facts.delete(fact);
  return { notStated: { events: [...events], facts: [...facts].filter((fact) => stated[fact] === undefined) } };
}

function fiscalYearIssues(rules: readonly ScheduledRule[], fiscalYearEnds: string | undefined): readonly SqlIssue[] {
  if (fiscalYearEnds !== undefined) return [];
  return rules.flatMap(({ rule }): readonly SqlIssue[] =>
    [rule, ...(rule.or ?? [])].some(({ rounding }) => rounding === "end-of-fiscal-year")
      ? [{ code: "no-fiscal-year", path: ["fiscalYearEnds"], rule: rule.id }]
      : [],
  );
}

function isInForce({ from, until }: RetentionRule, asOf: string): boolean {
  return (from === undefined || from <= asOf) && (until === undefined || asOf < until);
}
