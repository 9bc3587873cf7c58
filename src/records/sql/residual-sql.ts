import { freezeData } from "../../internal/freeze.js";
import type { FieldMap } from "../field-map.js";
import { groupFieldsOf, isGroupField } from "../residual/group-counts.js";
import { conditionText } from "./condition.js";
import type { SqlDialect } from "./dialect.js";
import { keyTexts, namesNobody } from "./key-sql.js";
import { isIssues, malformed, mappedTable, type SqlTable } from "./mapped-table.js";
import type { SqlIssue, SqlResult } from "./sql-issue.js";
import { asText, type Column } from "./text-sql.js";

/** The table, and by what its rows are grouped. */
export interface ResidualSqlOptions extends SqlTable {
  /** A group is small if it has fewer than this; 5 where it is left out. */
  readonly k?: number;
  /** The fields by which rows are grouped; those that say something of the person where it is left out. */
  readonly fields?: readonly string[];
}

/** A statement that counts how many people share the same traits. It only selects, and gives no value of a row. */
export interface ResidualSql {
  readonly dialect: SqlDialect;
  readonly sql: string;
  /** `left_out` is NULL in the line for all fields; each other line counts the groups without that field. */
  readonly columns: readonly string[];
  readonly fields: readonly string[];
}

/**
 * Writes the check over a whole table as one `select`: the numbers that `residualSet` gives, and how many groups would be
 * smaller than k without each field. People are counted where every row names its patron, rows elsewhere.
 *
 * @example
 * ```ts
 * import { describeSqlIssue, evergreenAgedCirculation, residualSql } from "patron-privacy/records";
 *
 * const made = residualSql(evergreenAgedCirculation, { dialect: "postgres", columns: {}, k: 0 });
 * made.ok ? [] : made.issues.map(describeSqlIssue).slice(-1); // => ["k: expected a whole number from 1 on"]
 * ```
 */
export function residualSql(map: FieldMap, options: ResidualSqlOptions): SqlResult<ResidualSql> {
  const table = mappedTable(map, options);
  const { k = 5, fields: asked } = options ?? {};
  const wrong: SqlIssue[] = [];
  if (!Number.isSafeInteger(k) || k < 1) wrong.push(malformed(["k"], "a whole number from 1 on"));
  if (isIssues(table)) return { ok: false, issues: [...table, ...wrong] };
  const used = (path: string): readonly Column[] => {
    const column = table.column(path, ["map", "fields", path]);
    if (!("code" in column)) return [column];
    wrong.push(column);
    return [];
  };
  const fields = asked ?? groupFieldsOf(map);
  for (const [index, path] of fields.entries())
    if (!isGroupField(map, path))
      wrong.push(malformed(["fields", index], "a field of the map that says something of the patron"));
  if (fields.length === 0)
    wrong.push({
      code: "nothing-to-show",
      path: ["fields"],
      why: "the map has no field that says something of the person",
    });
  const columns = wrong.length > 0 ? [] : fields.flatMap(used);
  const [subject] = map.subject.slice(0, 1).flatMap(used);
  if (wrong.length > 0) return { ok: false, issues: wrong };
  const lines = [undefined, ...columns].map((leftOut) =>
    counted(
      table.from,
      columns.filter((column) => column !== leftOut),
      leftOut,
      subject,
      k,
    ),
  );
  return {
    ok: true,
    value: freezeData({
      dialect: table.dialect,
      sql: lines.join("\nunion all\n"),
      columns: ["left_out", "counted", "group_count", "smaller", "rows_in_smaller", "smallest"],
      fields,
    }),
  };
}

/** One line: rows into groups, groups into sizes, sizes into numbers. */
function counted(
  from: string,
  columns: readonly Column[],
  leftOut: Column | undefined,
  subject: Column | undefined,
  k: number,
): string {
  const traits = columns.map((column, index) => `${traitOf(column)} as g${index}`);
  const names = columns.map((_, index) => `g${index}`);
  const [person = "null"] = subject === undefined ? [] : keyTexts(subject);
  const unnamed = subject === undefined ? "1" : `case when ${conditionText(namesNobody(subject))} then 1 else 0 end`;
  const rows = `select ${[...traits, `${person} as person`, `${unnamed} as unnamed`].join(", ")} from ${from}`;
  const grouped = `select count(*) as n, count(distinct person) as people, sum(unnamed) as unnamed from (${rows}) r${names.length === 0 ? "" : ` group by ${names.join(", ")}`}`;
  const sized = `select n, people, sum(unnamed) over () as nameless from (${grouped}) g`;
  const size = "case when nameless = 0 then people else n end";
  const label = leftOut === undefined ? "null" : `'${leftOut.name.replaceAll("'", "''")}'`;
  return [
    `select ${label} as left_out,`,
    " max(case when nameless = 0 then 'people' else 'rows' end) as counted,",
    " count(*) as group_count,",
    ` coalesce(sum(case when ${size} < ${k} then 1 else 0 end), 0) as smaller,`,
    ` coalesce(sum(case when ${size} < ${k} then n else 0 end), 0) as rows_in_smaller,`,
    ` min(case when ${size} < ${k} then ${size} end) as smallest`,
    `from (${sized}) s`,
  ].join("\n");
}

/** A value as text to compare; nothing is a value of its own. MariaDB's collations would take `e` and `É` for one. */
function traitOf(column: Column): string {
  const text = `nullif(trim(${asText(column)}), '')`;
  return column.dialect === "mariadb" ? `cast(${text} as binary)` : text;
}
