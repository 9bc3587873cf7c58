import type { Leaf, LeafKind } from "../records/index.js";
import { isObject } from "../records/sql/mapped-table.js";

/**
 * The columns of a `create table` as leaves. The parser is an optional package of its own: it reads PostgreSQL's and
 * MariaDB's words.
 */
export async function ddlLeaves(text: string, table: string | undefined): Promise<readonly Leaf[] | string> {
  const parser = await import("@guanmingchiu/sqlparser-ts").catch(() => undefined);
  if (parser === undefined) return "reading SQL needs a package; npm install @guanmingchiu/sqlparser-ts";
  await parser.init();
  for (const dialect of ["postgresql", "mysql", "generic"] as const) {
    const statements = attempt(() => parser.parse(text, dialect));
    if (!Array.isArray(statements)) continue;
    const tables = statements.flatMap((statement: unknown) => tableOf(statement));
    const found =
      table === undefined ? tables[0] : tables.find(({ name }) => name === table || name.endsWith(`.${table}`));
    if (found !== undefined) return found.leaves;
    return table === undefined ? "the file has no `create table`" : `the file creates no table called \`${table}\``;
  }
  return "expected `create table` statements of PostgreSQL or MariaDB";
}

function tableOf(statement: unknown): readonly { readonly name: string; readonly leaves: readonly Leaf[] }[] {
  const created = member(statement, "CreateTable");
  const columns = member(created, "columns");
  if (!Array.isArray(columns)) return [];
  const parts = member(created, "name");
  const name = (Array.isArray(parts) ? parts : [])
    .map((part: unknown) => String(member(member(part, "Identifier"), "value")))
    .join(".");
  return [
    {
      name,
      leaves: columns.map((column: unknown): Leaf => {
        const path = String(member(member(column, "name"), "value")).replace(/[\\.[]/g, (found) => `\\${found}`);
        return { path, kind: kindOf(member(column, "data_type")) };
      }),
    },
  ];
}

function kindOf(type: unknown): LeafKind {
  const [word = ""] = type instanceof Map ? [...type.keys()] : isObject(type) ? Object.keys(type) : [type];
  const name = String(word).toLowerCase();
  if (/date|time/.test(name)) return "date";
  if (/bool/.test(name)) return "truth";
  if (/int|numeric|decimal|float|double|real/.test(name)) return "number";
  return /char|text|string/.test(name) ? "text" : "unknown";
}

/** The parser gives objects, and maps where a member has no value. */
function member(value: unknown, key: string): unknown {
  if (value instanceof Map) return value.get(key);
  return isObject(value) ? value[key] : undefined;
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined; // words of another engine
  }
}
