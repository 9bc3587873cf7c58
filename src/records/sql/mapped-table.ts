import { nearest } from "../../internal/nearest.js";
import type { Path } from "../../policy/issue.js";
import { type FieldMap, isFieldMap } from "../field-map.js";
import { parseFieldPath } from "../field-path.js";
import { columnKind } from "./column-type.js";
import { isSqlDialect, isSqlName, isSqlText, quoteName, quoteText, type SqlDialect, sqlDialects } from "./dialect.js";
import type { SqlIssue } from "./sql-issue.js";
import type { Column } from "./text-sql.js";

/** The table that a map is used for, as the engine has it. */
export interface SqlTable {
  readonly dialect: SqlDialect;
  /**
   * The table or view, such as `action.circulation`; a backslash takes a dot as part of a name. With DuckDB also the
   * Parquet files, such as `{ parquet: "loans/*.parquet" }`. That of the map where it is left out.
   */
  readonly table?: string | { readonly parquet: string };
  /** The columns that the table has, with their types as `information_schema.columns` gives them. */
  readonly columns: { readonly [column: string]: string };
  /** The version of the system; an issue where the map was not read against it. */
  readonly version?: string;
}

/** A table whose options were checked. */
export interface MappedTable {
  readonly dialect: SqlDialect;
  /** What stands after `from`, with its alias `t`. */
  readonly from: string;
  /** The column of a path of the map; an issue where the table has none. */
  readonly column: (path: string, at: Path) => Column | SqlIssue;
}

/** Checks what every statement needs, or says what is wrong with it. */
export function mappedTable(map: FieldMap, options: SqlTable): MappedTable | readonly SqlIssue[] {
  const given: { readonly [key in keyof SqlTable]?: unknown } = isObject(options) ? options : {};
  const { dialect, columns, version } = given;
  if (!isFieldMap(map)) return [malformed(["map"], "a field map of defineFieldMap or parseFieldMap")];
  if (!isSqlDialect(dialect)) {
    if (typeof dialect !== "string") return [malformed(["dialect"], "postgres, mariadb or duckdb")];
    const near = nearest(dialect, sqlDialects);
    return [{ code: "unknown-dialect", path: ["dialect"], found: dialect, ...hinted(near) }];
  }
  const issues: SqlIssue[] = [];
  if (version !== undefined && !map.versions.some((one) => one === version))
    issues.push({ code: "other-version", path: ["version"], found: String(version), versions: map.versions });
  const from = fromOf(given.table ?? map.table, dialect);
  if (typeof from !== "string") issues.push(from);
  if (!isObject(columns)) return [...issues, malformed(["columns"], "an object of types by column")];
  for (const [name, type] of Object.entries(columns)) {
    if (!isSqlName(name, dialect)) issues.push({ code: "bad-name", path: ["columns"], found: name });
    if (typeof type !== "string") issues.push(malformed(["columns", name], "a type such as `date`"));
  }
  if (issues.length > 0 || typeof from !== "string") return issues;
  const types = new Map(Object.entries(columns).map(([name, type]) => [name, String(type)]));
  return {
    dialect,
    from: `${from} t`,
    column: (path, at) => {
      const [step, ...more] = parseFieldPath(path) ?? [];
      if (step?.kind !== "key" || more.length > 0) return { code: "not-a-column", path: at, field: path };
      const { key: name } = step;
      const type = types.get(name);
      if (type === undefined)
        return { code: "no-column", path: at, found: name, ...hinted(nearest(name, types.keys())) };
      return { name, sql: `t.${quoteName(name, dialect)}`, kind: columnKind(type, dialect), dialect };
    },
  };
}

/** Is it a list of issues, not a table? */
export function isIssues(made: MappedTable | readonly SqlIssue[]): made is readonly SqlIssue[] {
  return Array.isArray(made);
}

/** A table by its names, in the quotes of the engine. */
export function fromOf(table: unknown, dialect: SqlDialect, path: Path = ["table"]): string | SqlIssue {
  if (isObject(table)) {
    const { parquet } = table;
    if (dialect !== "duckdb") return malformed(path, "the name of a table; only DuckDB reads Parquet files");
    return isSqlText(parquet) && parquet !== ""
      ? `read_parquet(${quoteText(parquet, dialect)})`
      : malformed([...path, "parquet"], "the path of Parquet files");
  }
  if (typeof table !== "string") return malformed(path, "the name of the table");
  const steps = parseFieldPath(table) ?? [];
  const names = steps.flatMap((step) => (step.kind === "key" ? [step.key] : []));
  if (names.length === 0 || names.length < steps.length || !names.every((name) => isSqlName(name, dialect)))
    return { code: "bad-name", path, found: table };
  return names.map((name) => quoteName(name, dialect)).join(".");
}

/** An issue that says what was expected. */
export function malformed(path: Path, expected: string): SqlIssue {
  return { code: "malformed", path, expected };
}

function hinted(near: string | undefined): { readonly nearest?: string } {
  return near === undefined ? {} : { nearest: near };
}

/** Is a value an object that is no list? */
export function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
