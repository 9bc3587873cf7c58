/** The engines for which SQL is written. */
export const sqlDialects = ["postgres", "mariadb", "duckdb"] as const;

/** Names an engine for which SQL is written. */
export type SqlDialect = (typeof sqlDialects)[number];

/** How long a name may be, in bytes. PostgreSQL cuts longer ones off in silence, and then means another. */
const longestName: { readonly [dialect in SqlDialect]: number } = { postgres: 63, mariadb: 64, duckdb: 255 };

/** Is a text the name of an engine for which SQL is written? */
export function isSqlDialect(value: unknown): value is SqlDialect {
  return sqlDialects.some((one) => one === value);
}

/** Can a text be the name of a table, view or column? */
export function isSqlName(name: unknown, dialect: SqlDialect): name is string {
  return (
    typeof name === "string" &&
    name !== "" &&
    !hasUnwritable(name) &&
    new TextEncoder().encode(name).length <= longestName[dialect]
  );
}

/** A name in the quotes of the engine, so that a reserved word is a name like any other. */
export function quoteName(name: string, dialect: SqlDialect): string {
  return dialect === "mariadb" ? `\`${name.replaceAll("`", "``")}\`` : `"${name.replaceAll('"', '""')}"`;
}

/** Can a text be written as a literal? */
export function isSqlText(text: unknown): text is string {
  return typeof text === "string" && !hasUnwritable(text);
}

/**
 * A text of a map or schedule as a literal. A backslash escapes something on MariaDB, on PostgreSQL by an old setting,
 * and never on DuckDB.
 */
export function quoteText(text: string, dialect: SqlDialect): string {
  const quoted = text.replaceAll("'", "''");
  if (!text.includes("\\") || dialect === "duckdb") return `'${quoted}'`;
  if (dialect === "postgres") return `E'${quoted.replaceAll("\\", "\\\\")}'`;
  const hex = Array.from(new TextEncoder().encode(text), (byte) => byte.toString(16).padStart(2, "0")).join("");
  return `convert(x'${hex}' using utf8mb4)`;
}

/** Does a text hold control characters, or halves of characters? */
function hasUnwritable(text: string): boolean {
  return /[\p{Cc}\p{Cs}]/u.test(text);
}
