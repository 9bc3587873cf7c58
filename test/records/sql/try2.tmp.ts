import { openEngines } from "./engines.js";
import { differences, expectedOf, fill, outcomesOf } from "./agreement.js";
import { rowsFor, seeded, tableFor, typesOf } from "./generated-rows.js";
import { randomSchedule } from "./random-schedules.js";
import { retentionSql } from "../../../src/records/index.js";
const [S, N] = [Number(process.argv[2]), Number(process.argv[3])];
const engines = (await openEngines()).filter((e) => process.argv[5] === undefined || e.dialect === process.argv[5]);
let seed = Number(process.argv[4] ?? 1);
const readings = [{ asOf: "2026-11-30" }, { asOf: "2026-11-30", utcOffset: -300, clock: "library" }, { asOf: "2027-02-28" }, { asOf: "2028-02-29", utcOffset: 540, clock: -120 }] as const;
let total = 0, bad = 0, longest = 0; const tally: Record<string, number> = {};
for (let s = 0; s < S; s++) {
    const chance = seeded(seed + s);
    const schedule = randomSchedule(chance);
    const table = tableFor(schedule, "loan-history", chance);
    const rules = schedule.rules.map(({ rule }) => rule);
    const reading = readings[s % readings.length]!;
    const rows = rowsFor(table, rules, reading, N, chance);
    const more = { fiscalYearEnds: "06-30" };
    const expected = expectedOf(schedule, table, rows, { ...reading, ...more });
    for (const o of expected.values()) tally[o] = (tally[o] ?? 0) + 1;
    for (const engine of engines) {
      try {
        await fill(engine, table, rows);
        const made = retentionSql(schedule, table.map, { ...reading, ...more, holds: "none", dialect: engine.dialect, columns: typesOf(table, engine.dialect) });
        if (made.ok) longest = Math.max(longest, made.value.sql.length);
        const found = await outcomesOf(engine, schedule, table, { ...reading, ...more, holds: "none" });
        const diff = differences(expected, found, table, rows);
        total += N; bad += diff.length;
        if (diff.length > 0) console.log(seed + s, engine.dialect, JSON.stringify(reading), diff.length, diff.slice(0, 2), JSON.stringify(rules.map(({ says, cites, ...r }) => r)));
      } catch (e) { console.log(seed + s, engine.dialect, "ERR", String((e as Error).message).slice(0, 600)); bad++; }
    }
}
console.log({ total, bad, longest, tally });
for (const e of engines) await e.close();
