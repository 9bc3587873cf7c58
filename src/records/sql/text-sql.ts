import type { ColumnKind } from "./column-type.js";
import type { Condition } from "./condition.js";
import { quoteText, type SqlDialect } from "./dialect.js";

/** A column of a table, with what it can hold. */
export interface Column {
  readonly name: string;
  /** In the quotes of the engine, with the alias of the table. */
  readonly sql: string;
  readonly kind: ColumnKind;
  readonly dialect: SqlDialect;
}

/** A column as text. Enumerations and UUIDs are no text to PostgreSQL. */
export function asText({ sql, dialect, kind }: Column): string {
  if (dialect === "mariadb") return `convert(${sql} using utf8mb4)`;
  return dialect === "postgres" && kind === "text" ? `cast(${sql} as text)` : `cast(${sql} as varchar)`;
}

/**
 * Does a column hold this value, capitals and white space around it aside? MariaDB compares texts as its collation has
 * it, by which `e` is `é`; the bytes are compared instead.
 */
export function holdsValue(column: Column, value: string): Condition {
  return holdsText(column, `lower(trim(${asText(column)}))`, value.trim().toLowerCase());
}

/** Does a column hold exactly this value? */
export function holdsExactly(column: Column, value: string): Condition {
  return holdsText(column, asText(column), value);
}

function holdsText(column: Column, text: string, value: string): Condition {
  const { sql, kind, dialect } = column;
  switch (kind) {
    case "truth":
      return value === "true"
        ? `(${sql} is not null and ${sql})`
        : value === "false" && `(${sql} is not null and not ${sql})`;
    case "number":
      return (
        value.trim() !== "" && Number.isFinite(Number(value)) && `(${sql} is not null and ${sql} = ${Number(value)})`
      );
    case "text": {
      const same = dialect === "mariadb" ? `cast(${text} as binary)` : text;
      return `(${sql} is not null and ${same} = ${quoteText(value, dialect)})`;
    }
    default:
      return false;
  }
}
