import type { RecordType } from "../../vocabulary/facts/record.js";
import { indent } from "./condition.js";
import type { SqlDialect } from "./dialect.js";
import { outcomeCodes } from "./weigh-row.js";

/** What a statement is made of. */
export interface StatementParts {
  readonly dialect: SqlDialect;
  readonly from: string;
  /** The column that names a row; `undefined` where rows are counted. */
  readonly key: string | undefined;
  readonly record: string;
  /** The number of the outcome of a row without a hold. */
  readonly code: string;
  /** Does a hold cover it? `undefined` where there are none. */
  readonly held: string | undefined;
}

/** Added to the number of the outcome of a row that is held. */
const heldFrom = 10;

/** The row inside, its outcome outside: engines read both as one `select`. */
export function retentionStatement({ dialect, from, key, record, code, held }: StatementParts): string {
  const numbered = held === undefined ? code : `${code} + case when ${held} then ${heldFrom} else 0 end`;
  const columns = [`${record} as record`, `${numbered} as code`];
  // PostgreSQL would write `code` out twice, and so look holds up twice
  const fence = dialect === "postgres" ? "\noffset 0" : "";
  const rows = (more: readonly string[]) => `${select([...more, ...columns])}\nfrom ${from}`;
  const outcomes = [`${nameOf(held !== undefined)} as outcome`, `${otherwise(held !== undefined)} as otherwise`];
  if (key !== undefined)
    return `${select(["row_key", "record", ...outcomes])}\nfrom (\n${indent(`${rows([`${key} as row_key`])}${fence}`)}\n) r`;
  const counted = `select record, code, count(*) as how_many\nfrom (\n${indent(rows([]) + fence)}\n) r\ngroup by record, code`;
  return `${select(["record", ...outcomes, "how_many"])}\nfrom (\n${indent(counted)}\n) c\norder by record, outcome`;
}

/** The kind of record as a text; kinds are names of this package. */
export function recordName(kind: RecordType): string {
  return `'${kind}'`;
}

function nameOf(withHolds: boolean): string {
  return `case code ${arms(0)}${withHolds ? " else 'on-hold'" : ""} end`;
}

function otherwise(withHolds: boolean): string {
  return withHolds ? `case code ${arms(heldFrom)} end` : "null";
}

function arms(from: number): string {
  return outcomeCodes.map((name, at) => `when ${from + at} then '${name}'`).join(" ");
}

function select(columns: readonly string[]): string {
  return `select\n${columns.map(indent).join(",\n")}`;
}
