import { defineSchedule, retentionPacks, retentionSql } from "../../../src/records/index.js";
import { differences, expectedOf, fill, outcomesOf } from "./agreement.js";
import { openEngines } from "./engines.js";
import { rowsFor, seeded, tableFor, typesOf } from "./generated-rows.js";

const N = Number(process.argv[2] ?? 2000);
const only = process.argv[3];
const engines = await openEngines();
let seed = Number(process.argv[4] ?? 1);
const readings = [
  { asOf: "2026-11-30" },
  { asOf: "2026-11-30", utcOffset: -300, clock: "library" },
  { asOf: "2027-02-28", utcOffset: -480, clock: "utc" },
  { asOf: "2028-02-29", utcOffset: 540, clock: -120 },
] as const;
let total = 0,
  bad = 0;
for (const pack of retentionPacks) {
  if (only !== undefined && only !== "" && pack.id !== only) continue;
  const schedule = defineSchedule({ id: "t", title: "T", packs: [pack] });
  if (!schedule.ok) throw new Error("bad");
  for (const record of new Set(pack.rules.map((r) => r.record))) {
    const chance = seeded(seed++);
    const table = tableFor(schedule.value, record, chance);
    const rules = schedule.value.rules.flatMap(({ rule }) => (rule.record === record ? [rule] : []));
    const reading = readings[seed % readings.length]!;
    const rows = rowsFor(table, rules, reading, N, chance);
    const more = { fiscalYearEnds: "06-30" };
    const expected = expectedOf(schedule.value, table, rows, { ...reading, ...more });
    for (const engine of engines) {
      try {
        await fill(engine, table, rows);
        const found = await outcomesOf(engine, schedule.value, table, { ...reading, ...more, holds: "none" });
        const diff = differences(expected, found, table, rows);
        total += N;
        bad += diff.length;
        if (diff.length > 0) {
          console.log(pack.id, record, engine.dialect, JSON.stringify(reading), diff.length, diff.slice(0, 3));
        }
      } catch (e) {
        const made = retentionSql(schedule.value, table.map, {
          ...reading,
          ...more,
          holds: "none",
          dialect: engine.dialect,
          columns: typesOf(table, engine.dialect),
        });
        console.log(
          pack.id,
          record,
          engine.dialect,
          "ERR",
          String((e as Error).message).slice(0, 300),
          made.ok ? made.value.sql.slice(0, 1500) : "",
        );
        bad++;
      }
    }
    const tally: Record<string, number> = {};
    for (const o of expected.values()) tally[o] = (tally[o] ?? 0) + 1;
    if (process.env["TALLY"]) console.log(pack.id, record, JSON.stringify(tally));
  }
}
console.log({ total, bad });
for (const e of engines) await e.close();
