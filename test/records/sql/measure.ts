import { defineFieldMap, defineSchedule, describeSqlIssue, retentionSql } from "../../../src/records/index.js";
import { openEngines } from "./engines.js";
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

for (const engine of (await openEngines()).filter(
  ({ dialect }) => process.argv[4] === undefined || dialect === process.argv[4],
)) {
  const { dialect } = engine;
  const time = dialect === "mariadb" ? "datetime" : "timestamp";
  const columns = {
    id: "integer",
    patron: "integer",
    item: "integer",
    issued: time,
    returned: time,
    owed: "decimal(10,2)",
  };
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
  else if (dialect === "postgres") await engine.run("analyze");
  for (const held of ["none", "hold"]) {
    const made = retentionSql(schedule.value, loans.value, {
      dialect,
      columns,
      asOf: "2026-11-30",
      clock: "library",
      holds: held,
      select: "counts",
    });
    if (!made.ok) throw new Error(made.issues.map(describeSqlIssue).join("\n"));
    if (process.argv[3] === "show") {
      console.log(made.value.sql);
      if (dialect !== "duckdb")
        console.log(
          (await engine.query(`explain ${made.value.sql}`)).map((l) => Object.values(l).join(" | ")).join("\n"),
        );
    }
    const times: number[] = [];
    for (let run = 0; run < 3; run++) {
      const start = await engine.cpu();
      const out = await engine.query(made.value.sql);
      times.push((await engine.cpu()) - start);
      if (run === 0 && process.argv[3]) console.log(JSON.stringify(out));
    }
    const best = Math.min(...times);
    console.log(
      `${dialect.padEnd(9)} holds: ${held.padEnd(4)} ${best.toFixed(2)} s of processor time, ${(count / best / 1_000_000).toFixed(1)} million rows/s on a core`,
    );
  }
  if (dialect === "duckdb") {
    await engine.run("copy loan to '/tmp/loan.parquet' (format parquet)");
  }
  await engine.close();
}
