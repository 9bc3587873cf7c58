import { describe, expect, test } from "vitest";
import {
  defineFieldMap,
  defineSchedule,
  describeSqlIssue,
  oregonCounties,
  type RetentionSqlOptions,
  residualSql,
  retentionSql,
} from "../../../src/records/index.js";

const schedule = defineSchedule({ id: "t", title: "T", packs: [oregonCounties] });
const map = defineFieldMap({
  id: "odd/loan",
  title: "Loans",
  record: "loan-history",
  table: "select.or`der",
  versions: ["25.05"],
  key: "group",
  fields: {
    group: "operational-reference",
    'quo"te`d': { element: "transaction-date", retention: [{ event: "item-returned", whenNull: "not-happened" }] },
  },
});
if (!schedule.ok || !map.ok) throw new Error("the schedule or the map has issues");
const columns = { group: "integer", 'quo"te`d': "date" };
const options: RetentionSqlOptions = { dialect: "postgres", columns, asOf: "2026-11-30", holds: "none" };
const written = (more: object) => {
  const made = retentionSql(schedule.value, map.value, { ...options, ...more });
  return made.ok ? made.value.sql : made.issues.map(describeSqlIssue);
};

describe("names", () => {
  test("reserved words and quotes are names like any other", () => {
    expect(written({})).toContain('t."quo""te`d"');
    expect(written({})).toContain('from "select"."or`der" t');
    expect(written({ dialect: "mariadb" })).toContain('t.`quo"te``d`');
    expect(written({ dialect: "mariadb" })).toContain("from `select`.`or``der` t");
  });

  test("a name that PostgreSQL would cut is refused, and so is one with control characters", () => {
    expect(written({ columns: { ...columns, ["x".repeat(64)]: "date" } })).toHaveLength(1);
    expect(written({ table: "a\u0000b" })).toHaveLength(1);
  });
});

test.each([
  [
    "an unknown engine",
    { dialect: "mysql" },
    "dialect: no engine is called `mysql`; write postgres, mariadb or duckdb",
  ],
  [
    "a column that the table does not have",
    { columns: { group: "integer", quoted: "date" } },
    'map.fields.quo"te`d: the table has no column `quo"te`d`; did you mean `quoted`?',
  ],
  [
    "a map for another version",
    { version: "23.11" },
    "version: the map was read against `25.05`, not `23.11`; compare it with your schema by diffFieldMap, then add the version",
  ],
  [
    "a type that is no day",
    { columns: { ...columns, 'quo"te`d': "text" } },
    'columns.quo"te`d: column `quo"te`d` cannot be read here; expected a date or a timestamp, and one type for all columns that date the event',
  ],
  ["no word about holds", { holds: undefined }, "holds: expected a table of holds, or `none`"],
  ["a day that is none", { asOf: "2026-02-30" }, "asOf: expected a calendar day such as 2026-01-31"],
  [
    "Parquet on PostgreSQL",
    { table: { parquet: "x.parquet" } },
    "table: expected the name of a table; only DuckDB reads Parquet files",
  ],
])("%s: one clear issue and no SQL", (_name, more, issue) => {
  expect(written(more)).toStrictEqual([issue]);
});

test("a group of none is refused", () => {
  const patrons = defineFieldMap({
    id: "p",
    title: "P",
    record: "registration",
    table: "p",
    fields: { zip: "postal-code" },
  });
  if (!patrons.ok) throw new Error("the map has issues");
  const made = residualSql(patrons.value, { dialect: "duckdb", columns: { zip: "text" }, k: 0 });
  expect(made.ok ? [] : made.issues.map(describeSqlIssue)).toStrictEqual(["k: expected a whole number from 1 on"]);
});

test("it says what NULL says, and what no column states", () => {
  const made = retentionSql(schedule.value, map.value, options);
  expect(made.ok && made.value.reads).toStrictEqual([
    { column: 'quo"te`d', states: "item-returned", whenNull: "not-happened" },
  ]);
  const none = defineFieldMap({
    id: "n",
    title: "N",
    record: "registration",
    table: "n",
    key: "id",
    fields: { id: "operational-reference" },
  });
  if (!none.ok) throw new Error("the map has issues");
  const bare = retentionSql(schedule.value, none.value, { ...options, columns: { id: "integer" } });
  expect(bare.ok && bare.value.notStated.events).toStrictEqual(["superseded", "expired"]);
  expect(bare.ok && bare.value.sql).toContain("3 as code");
});

test("it selects and nothing else", () => {
  for (const dialect of ["postgres", "mariadb", "duckdb"]) {
    const sql = String(written({ dialect }));
    expect(sql).toMatch(/^select/);
    expect(sql).not.toMatch(/\b(delete|update|insert|truncate|drop|current_date|now\(\))/i);
  }
});
