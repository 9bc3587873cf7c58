import type { SqlDialect } from "./dialect.js";

/**
 * What a column can hold, as far as it matters here. A `timestamp` is what a clock showed, without a zone; an `instant`
 * is a point in time.
 */
export type ColumnKind = "date" | "timestamp" | "instant" | "text" | "number" | "truth" | "other";

/**
 * The kind of a column by its type as the engine's `information_schema` or a `create table` has it. MariaDB's
 * `timestamp` is an instant that it shows in the zone of the session; its `datetime` has no zone.
 */
export function columnKind(type: string, dialect: SqlDialect): ColumnKind {
  const name = type
    .toLowerCase()
    .replace(/\([^)]*\)/g, "")
    .replace(/\b(unsigned|signed|zerofill)\b/g, "")
    .replace(/\s+/g, " ")
    .trim();
  if (name.endsWith("[]") || name.startsWith("array")) return "other";
  if (name === "timestamp") return dialect === "mariadb" ? "instant" : "timestamp";
  if (dialect === "mariadb" && (name === "tinyint" || name === "bit")) return name === "bit" ? "other" : "number";
  return kinds.get(name) ?? "other";
}

const kinds: ReadonlyMap<string, ColumnKind> = /* @__PURE__ */ new Map(
  (
    [
      ["date", ["date"]],
      ["timestamp", ["datetime", "timestamp without time zone"]],
      ["instant", ["timestamptz", "timestamp with time zone"]],
      [
        "text",
        "text,varchar,char,character,character varying,bpchar,citext,tinytext,mediumtext,longtext,string,name,enum,uuid".split(
          ",",
        ),
      ],
      [
        "number",
        "int,integer,bigint,smallint,tinyint,mediumint,hugeint,ubigint,uinteger,usmallint,utinyint,int2,int4,int8,serial,bigserial,smallserial,numeric,decimal,real,float,double,double precision,float4,float8".split(
          ",",
        ),
      ],
      ["truth", ["boolean", "bool"]],
    ] as const
  ).flatMap(([kind, names]) => names.map((name): [string, ColumnKind] => [name, kind])),
);
