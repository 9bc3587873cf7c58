import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  defineSchedule,
  type LegalHold,
  oregonCounties,
  type RetentionPack,
  retentionPacks,
  type Schedule,
  seattle,
} from "../../../src/records/index.js";
import { differences, expectedOf, fill, fillHolds, outcomesOf } from "./agreement.js";
import { type Engine, openEngines } from "./engines.js";
import { type Reading, rowsFor, seeded, tableFor } from "./generated-rows.js";
import { randomSchedule } from "./random-schedules.js";

let engines: readonly Engine[] = [];
beforeAll(async () => {
  engines = await openEngines();
});
afterAll(async () => {
  for (const engine of engines) await engine.close();
});

const readings: readonly Reading[] = [
  { asOf: "2026-11-30" },
  { asOf: "2026-11-30", utcOffset: -300, clock: "library" },
  { asOf: "2027-02-28", utcOffset: -480, clock: "utc" },
  { asOf: "2028-02-29", utcOffset: 540, clock: -120 },
];

const scheduleOf = (pack: RetentionPack): Schedule => {
  const made = defineSchedule({ id: "t", title: "T", packs: [pack] });
  if (!made.ok) throw new Error("the pack has issues");
  return made.value;
};

/** Rows on which an engine and the library differ; none where the SQL is refused as too wide. */
async function disagreements(
  schedule: Schedule,
  record: RetentionPack["rules"][number]["record"],
  count: number,
  seed: number,
): Promise<readonly string[] | undefined> {
  const chance = seeded(seed);
  const table = tableFor(schedule, record, chance);
  const rules = schedule.rules.flatMap(({ rule }) => (rule.record === record ? [rule] : []));
  const reading = readings[seed % readings.length] ?? { asOf: "2026-11-30" };
  const rows = rowsFor(table, rules, reading, count, chance);
  const more = { ...reading, fiscalYearEnds: "06-30" };
  const expected = expectedOf(schedule, table, rows, more);
  const found: string[] = [];
  for (const engine of engines) {
    await fill(engine, table, rows);
    const outcomes = await outcomesOf(engine, schedule, table, { ...more, holds: "none" });
    if (outcomes === undefined) return undefined;
    found.push(...differences(expected, outcomes, table, rows).map((one) => `${engine.dialect}: ${one}`));
  }
  return found;
}

describe("each engine gives every row the outcome that `disposition` gives", () => {
  test.each([
    ["seattle", seattle, "loan-history"],
    ["oregon", oregonCounties, "registration"],
  ] as const)("100,000 rows by the schedule of %s", async (_name, pack, record) => {
    expect(await disagreements(scheduleOf(pack), record, 100_000, 5)).toStrictEqual([]);
  });

  test.each(retentionPacks.map((pack, index) => [pack.id, pack, index] as const))("%s", async (_id, pack, index) => {
    const records = [...new Set(pack.rules.map(({ record }) => record))];
    for (const [at, record] of records.entries())
      expect(await disagreements(scheduleOf(pack), record, 250, index * 16 + at)).toStrictEqual([]);
  });

  test("schedules made by chance, whose rules meet and contradict each other", async () => {
    let agreed = 0;
    for (let seed = 200; seed < 216; seed++) {
      const found = await disagreements(randomSchedule(seeded(seed)), "loan-history", 300, seed);
      if (found === undefined) continue;
      expect(found).toStrictEqual([]);
      agreed++;
    }
    expect(agreed).toBeGreaterThan(6);
  });
});

describe("holds", () => {
  const holds: readonly LegalHold[] = [
    { id: "people", reason: "litigation", from: "2026-11-01", subjects: ["3", "5", "0007"] },
    { id: "lifted", reason: "audit", from: "2026-01-01", lifted: "2026-11-30", subjects: ["4"] },
    { id: "other-kind", reason: "audit", from: "2026-01-01", records: ["hold"] },
    {
      id: "made",
      reason: "records-request",
      from: "2026-01-01",
      subjects: ["6"],
      made: { from: "2026-01-01", before: "2026-06-01" },
    },
  ];

  test.each([
    ["of some people", holds],
    [
      "of everybody in a time",
      [{ id: "all", reason: "audit", from: "2026-01-01", made: { before: "2026-06-01" } }] as const,
    ],
    ["of nobody", []],
  ])("%s cover the rows that they cover for the library", async (_name, some) => {
    const schedule = scheduleOf({
      id: "p",
      title: "P",
      sources: { s: { title: "S" } },
      rules: [
        {
          id: "r",
          record: "loan-history",
          authority: "policy",
          trigger: "created",
          max: { amount: 1, unit: "years" },
          disposal: "delete",
          says: "A year.",
          cites: [{ source: "s" }],
        },
      ],
    });
    for (const subject of ["number", "text"] as const) {
      const chance = seeded(11);
      const table = tableFor(schedule, "loan-history", chance, subject);
      const reading = { asOf: "2026-11-30", utcOffset: -300 };
      const rows = rowsFor(
        table,
        schedule.rules.map(({ rule }) => rule),
        reading,
        2_000,
        chance,
      );
      const expected = expectedOf(schedule, table, rows, { ...reading, holds: some });
      if (some.length > 0) expect([...expected.values()]).toContain("on-hold");
      for (const engine of engines) {
        await fill(engine, table, rows);
        await fillHolds(engine, some);
        const outcomes = await outcomesOf(engine, schedule, table, { ...reading, holds: "legal_hold" });
        expect(differences(expected, outcomes ?? new Map(), table, rows)).toStrictEqual([]);
      }
    }
  });
});
