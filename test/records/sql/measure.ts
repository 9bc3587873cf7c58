import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  defineFieldMap,
  defineSchedule,
  describeSqlIssue,
  type RetentionSqlOptions,
  retentionSql,
} from "../../../src/records/index.js";
import { type Engine, openEngines } from "./engines.js";
import { seeded } from "./generated-rows.js";

// Rows a second through `retentionSql` on each engine, best of three: npm run measure:sql [rows]
const count = Number(process.argv[2] ?? 1_000_000);

const loans = defineFieldMap({
  id: "measured/loan",
  title: "Loans",
  record: "current-loan",
  past: { record: "loan-history", when: [{ field: "returned", present: true }] },
  table: "loan",
  key: "id",
  subject: "patron",
  fields: {
    id: "operational-reference",
    patron: "internal-patron-id",
    item: "item-identifier",
    issued: { element: "transaction-date", retention: [{ event: "checked-out", whenNull: "not-known" }] },
    returned: { element: "transaction-date", retention: [{ event: "item-returned", whenNull: "not-happened" }] },
    owed: { element: "amount-owed", retention: [{ fact: "amount-owed", whenNull: 0, times: 100 }] },
  },
});
const common = { authority: "schedule", trigger: "item-returned", cites: [{ source: "s" }] } as const;
const schedule = defineSchedule({
  id: "measured",
  title: "Measured",
  sources: { s: { title: "A schedule" } },
  rules: [
    {
      ...common,
      id: "loan",
      record: "current-loan",
      min: { amount: 0, unit: "days" },
      disposal: "anonymise",
      says: "Until it is returned.",
    },
    {
      ...common,
      id: "paid",
      record: "loan-history",
      when: [{ fact: "amount-owed", below: 1 }],
      max: { amount: 3, unit: "years" },
      disposal: "anonymise",
      says: "Three years.",
    },
    {
      ...common,
      id: "owed",
      record: "loan-history",
      when: [{ fact: "amount-owed", from: 1 }],
      min: { amount: 6, unit: "years" },
      disposal: "delete",
      says: "Six years where something is owed.",
    },
  ],
});
if (!loans.ok || !schedule.ok) throw new Error("the map or the schedule has issues");

const chance = seeded(7);
const day = (back: number) => new Date(Date.UTC(2026, 10, 30) - back * 86_400_000).toISOString().slice(0, 10);
const lines: string[] = [];
for (let id = 0; id < count; id++) {
  const back = Math.floor(chance() * 3_000);
  const returned = chance() < 0.05 ? "\\N" : `${day(back)} 12:00:00`;
  lines.push(
    [
      id,
      Math.floor(chance() * 50_000),
      Math.floor(chance() * 400_000),
      `${day(back + 21)} 12:00:00`,
      returned,
      chance() < 0.02 ? "1.25" : "0",
    ].join("\t"),
  );
}
const tsv = lines.join("\n");
const holds = Array.from({ length: 200 }, (_, index) =>
  [`h${index}`, String(index * 7), "\\N", "\\N", "\\N", "\\N"].join("\t"),
).join("\n");

for (const engine of await openEngines()) {
  const { dialect } = engine;
  const columns = columnsOf(dialect);
  await engine.run(
    `create table loan (${Object.entries(columns)
      .map(([name, type]) => `${name} ${type}`)
      .join(", ")})`,
  );
  const text = dialect === "mariadb" ? "varchar(100) collate utf8mb4_bin" : "varchar(100)";
  await engine.run(
    `create table hold (id ${text}, subject ${text}, record ${text}, lifted date, made_from date, made_before date)`,
  );
  await engine.load("loan", tsv);
  await engine.load("hold", holds);
  if (dialect === "mariadb") await engine.run("create index who on hold (subject)");
  else if (dialect === "postgres") await engine.run("analyze; set jit = off"); // compiling costs more than it saves
  await report(engine, { holds: "none" }, "no holds");
  await report(engine, { holds: "hold" }, "200 holds");
  if (dialect === "duckdb") await measureParquet(engine);
  await engine.close();
}

/** The same rows as a Parquet file, which DuckDB reads where it lies. */
async function measureParquet(engine: Engine): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "parquet-"));
  const parquet = join(folder, "loan.parquet");
  await engine.run(`copy loan to '${parquet}' (format parquet)`);
  await report(engine, { table: { parquet }, holds: "none" }, "Parquet");
  rmSync(folder, { recursive: true });
}

/** Runs the statement three times, and says how long the fastest run kept a processor busy. */
async function report(engine: Engine, more: Pick<RetentionSqlOptions, "table" | "holds">, name: string): Promise<void> {
  const { dialect } = engine;
  if (!loans.ok || !schedule.ok) throw new Error("the map or the schedule has issues");
  const made = retentionSql(schedule.value, loans.value, {
    dialect,
    columns: columnsOf(dialect),
    asOf: "2026-11-30",
    clock: "library",
    select: "counts",
    ...more,
  });
  if (!made.ok) throw new Error(made.issues.map(describeSqlIssue).join("\n"));
  const times: number[] = [];
  for (let run = 0; run < 3; run++) {
    const start = await engine.cpu();
    await engine.query(made.value.sql);
    times.push((await engine.cpu()) - start);
  }
  const best = Math.min(...times);
  const rate = (count / best / 1_000_000).toFixed(1);
  console.log(
    `${dialect.padEnd(9)} ${name.padEnd(9)} ${best.toFixed(2)} s of processor time, ${rate} million rows/s on a core`,
  );
}

function columnsOf(dialect: Engine["dialect"]): { readonly [column: string]: string } {
  const time = dialect === "mariadb" ? "datetime" : "timestamp";
  return { id: "integer", patron: "integer", item: "integer", issued: time, returned: time, owed: "decimal(10,2)" };
}
