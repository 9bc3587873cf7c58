import { afterAll, beforeAll, expect, test } from "vitest";
import { defineFieldMap, defineSchedule, describeSqlIssue, retentionSql } from "../../../src/records/index.js";
import { type Engine, openEngines } from "./engines.js";

let engines: readonly Engine[] = [];
beforeAll(async () => {
  engines = await openEngines();
});
afterAll(async () => {
  for (const engine of engines) await engine.close();
});

const schedule = defineSchedule({
  id: "t",
  title: "T",
  sources: { s: { title: "S" } },
  rules: [
    {
      id: "r",
      record: "loan-history",
      authority: "schedule",
      trigger: "item-returned",
      min: { amount: 1, unit: "months" },
      disposal: "anonymise",
      says: "A month.",
      cites: [{ source: "s" }],
    },
  ],
});
const map = defineFieldMap({
  id: "t/loan",
  title: "Loans",
  record: "loan-history",
  table: "order",
  key: "group",
  fields: {
    group: "operational-reference",
    when: { element: "transaction-date", retention: [{ event: "item-returned", whenNull: "not-happened" }] },
  },
});

/** Outcomes by the days or moments that a table holds. */
async function outcomes(
  engine: Engine,
  type: string,
  values: readonly (string | null)[],
  more: { readonly asOf: string; readonly utcOffset?: number; readonly clock?: "library" },
): Promise<readonly (string | null | undefined)[]> {
  if (!schedule.ok || !map.ok) throw new Error("the schedule or the map has issues");
  const quote = (name: string) => (engine.dialect === "mariadb" ? `\`${name}\`` : `"${name}"`);
  await engine.run(`drop table if exists ${quote("order")}`);
  await engine.run(
    `create table ${quote("order")} (${quote("group")} integer, ${quote("when")} ${type}${engine.dialect === "mariadb" ? " null" : ""})`,
  );
  for (const [id, value] of values.entries())
    await engine.run(`insert into ${quote("order")} values (${id}, ${value === null ? "null" : `'${value}'`})`);
  const made = retentionSql(schedule.value, map.value, {
    dialect: engine.dialect,
    columns: { group: "integer", when: type },
    holds: "none",
    ...more,
  });
  if (!made.ok) throw new Error(made.issues.map(describeSqlIssue).join("\n"));
  const lines = await engine.query(made.value.sql);
  return values.map((_, id) => lines.find((line) => line["row_key"] === String(id))?.["outcome"]);
}

test("a month from 31 January ends on the last day of February, on each engine", async () => {
  for (const engine of engines) {
    const days = ["2026-01-27", "2026-01-28", "2026-01-31", "2026-02-01", null];
    expect(await outcomes(engine, "date", days, { asOf: "2026-02-27" })).toStrictEqual([
      "may",
      "keep-until",
      "keep-until",
      "keep-until",
      "keep-until",
    ]);
    expect(await outcomes(engine, "date", days, { asOf: "2026-02-28" })).toStrictEqual([
      "may",
      "may",
      "may",
      "keep-until",
      "keep-until",
    ]);
  }
});

test("the day is the library's, whatever the zone of the session", async () => {
  for (const engine of engines) {
    const zones = {
      postgres: "set timezone = 'Asia/Tokyo'",
      mariadb: "set time_zone = '+09:00'",
      duckdb: "set timezone = 'Asia/Tokyo'",
    };
    const utc = {
      postgres: "set timezone = 'UTC'",
      mariadb: "set time_zone = '+00:00'",
      duckdb: "set timezone = 'UTC'",
    };
    await engine.run(utc[engine.dialect]);
    const type = engine.dialect === "mariadb" ? "timestamp" : "timestamp with time zone";
    // in New York it is still 31 October at 03:59 in UTC
    const moments = ["2026-11-01 03:59:00", "2026-11-01 04:00:00"];
    const found = await outcomes(engine, type, moments, { asOf: "2026-11-30", utcOffset: -240 });
    expect(found).toStrictEqual(["may", "keep-until"]);
    if (!schedule.ok || !map.ok) throw new Error("the schedule or the map has issues");
    const made = retentionSql(schedule.value, map.value, {
      dialect: engine.dialect,
      columns: { group: "integer", when: type },
      holds: "none",
      asOf: "2026-11-30",
      utcOffset: -240,
    });
    if (!made.ok) throw new Error("no SQL");
    await engine.run(zones[engine.dialect]);
    const again = await engine.query(made.value.sql);
    expect(again.map(({ outcome }) => outcome).sort()).toStrictEqual(["keep-until", "may"]);
    expect(again.find(({ row_key }) => row_key === "0")?.["outcome"]).toBe("may");
    await engine.run(utc[engine.dialect]);
  }
});

test("0000-00-00 and 2020-00-15 of MariaDB are not known, and have not `not happened`", async () => {
  const engine = engines.find(({ dialect }) => dialect === "mariadb");
  if (engine === undefined) throw new Error("no MariaDB");
  await engine.run("set sql_mode = ''");
  const days = ["0000-00-00", "2020-00-15", "2020-05-15", null];
  for (const type of ["date", "datetime"])
    expect(await outcomes(engine, type, days, { asOf: "2026-11-30", clock: "library" })).toStrictEqual([
      "unclear",
      "unclear",
      "may",
      "keep-until",
    ]);
});
