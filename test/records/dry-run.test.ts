import { describe, expect, test } from "vitest";
import {
  type DryRunOptions,
  type DryRunProgress,
  defineSchedule,
  dryRun,
  multnomah,
  type Schedule,
  seattle,
} from "../../src/records/index.js";
import { of } from "./schedules.js";

const asOf = "2026-11-24";
const schedule = of(multnomah, seattle);
const run = (records: Iterable<unknown> | AsyncIterable<unknown>, more: Partial<DryRunOptions> = {}) =>
  dryRun(records, schedule, { asOf, ...more });
const name = "Maria Lopez";

const booking = (ended: string, more: object = {}) => ({
  record: "room-booking",
  events: { "programme-ended": ended },
  ...more,
});

test("counts what would be done, by outcome, record, disposal and hold", async () => {
  const report = await run(
    [
      booking("2024-01-01"),
      booking("2026-01-01"),
      booking("2024-01-01", { subject: "p-1" }),
      { record: "reference-query", events: { answered: "2026-06-01" } },
      { record: "reference-query", events: { answered: "2026-09-01" } },
      { record: "entry-log", events: {} },
      { record: "loan-history", events: {}, facts: { "amount-owed": 0, "in-collection": false } },
    ],
    { holds: [{ id: "m-1", reason: "litigation", from: "2026-01-01", subjects: ["p-1"], records: ["room-booking"] }] },
  );
  expect(report).toStrictEqual({
    read: 7,
    broken: 0,
    empty: 0,
    // a booking without subject may be one that the hold is about
    outcomes: { "keep-until": 0, may: 0, must: 2, "on-hold": 3, conflict: 0, "no-rule": 1, unclear: 1 },
    byRecord: {
      "room-booking": { "on-hold": 3 },
      "reference-query": { must: 2 },
      "entry-log": { "no-rule": 1 },
      "loan-history": { unclear: 1 },
    },
    unclear: [{ kind: "event", name: "item-returned", count: 1, line: 7 }],
    byDisposal: { anonymise: 2 },
    byHold: { "m-1": 3 },
    doubts: { "hold-not-certain": 2 },
    overdueSince: "2026-07-01",
    problems: [],
    problemCount: 0,
    issues: [],
    complete: true,
    asOf,
  });
  expect(Object.isFrozen(report.byRecord)).toBe(true);
});

test("reads lines of JSON; a broken one is told by its number, and the rest goes on", async () => {
  const lines = [
    JSON.stringify(booking("2024-01-01")),
    `{"record":"room-booking","events":{"programme-ended":"${name}"}}`,
    "",
    `{"record":"${name}"`,
    "[]",
    "null",
    `{"record":"room-booking","events":{},"${name}":1}`,
    '{"__proto__":{"record":"room-booking"},"events":{}}',
    "   ",
    JSON.stringify(booking("2026-02-30")),
    JSON.stringify(booking("2026-01-05T10:00:00")),
    JSON.stringify({ record: "reference-query", events: { answered: "2031-01-01" } }),
    JSON.stringify(booking("2024-01-01")),
  ];
  const report = await run(lines);
  expect([report.read, report.broken, report.empty]).toStrictEqual([13, 7, 2]);
  expect(report.outcomes).toMatchObject({ may: 2, "keep-until": 1, unclear: 1 });
  expect(
    report.problems.map(({ line, count, path, expected }) => `${line} ${path.join(".")}: ${expected} ×${count}`),
  ).toStrictEqual([
    "2 events.programme-ended: a calendar day such as 2026-01-31, an instant such as 2026-01-31T23:30:00Z, or null ×2",
    "4 : a line of JSON ×1",
    "5 : an object with `record` and `events` ×2",
    "7 : no other keys ×2",
    "8 record: a kind of record ×1",
    "11 events.programme-ended: no-zone ×1",
    "12 events.answered: future-event ×1",
  ]);
  expect(report.doubts).toStrictEqual({ "no-zone": 1, "future-event": 1 });
  expect(JSON.stringify(report)).not.toContain(name);
});

test("lists the first problems only, and counts all", async () => {
  const lines = ["x", "[]", "{}", '{"record":"room-booking","events":{"no-event":null}}'];
  const report = await run(
    Array.from({ length: 50 }, (_, index) => lines[index % 4]),
    { problems: 3 },
  );
  // line 3 has two problems; a problem that is met again is told once
  expect(report.problems.map(({ line, count }) => [line, count])).toStrictEqual([
    [1, 13],
    [2, 13],
    [3, 12],
  ]);
  expect([report.problemCount, report.broken]).toStrictEqual([13 + 13 + 2 * 12 + 12, 50]);
});

// case 07
test("says why lines are unclear, with the first of them", async () => {
  const own = defineSchedule({
    id: "own",
    title: "Own",
    sources: { b: { title: "Board" } },
    rules: [
      {
        id: "own/loan",
        record: "current-loan",
        authority: "policy",
        trigger: "item-returned",
        max: { amount: 1, unit: "days" },
        when: [{ fact: "keeps-history", is: false }],
        disposal: "anonymise",
        says: "Without consent a loan is anonymised at return.",
        cites: [{ source: "b" }],
      },
      {
        id: "own/kept",
        record: "current-loan",
        authority: "policy",
        trigger: "opted-out",
        min: { amount: 0, unit: "days" },
        when: [{ fact: "keeps-history", is: true }],
        disposal: "anonymise",
        says: "With consent it is kept until the patron opts out.",
        cites: [{ source: "b" }],
      },
    ],
  });
  if (!own.ok) throw new Error("issues");
  const report = await dryRun(
    [
      { record: "current-loan", events: { "item-returned": "2026-01-26", "opted-out": null }, subject: "p-3" },
      { record: "current-loan", events: { "checked-out": "2026-01-05" }, facts: { "keeps-history": false } },
      { record: "current-loan", events: {}, facts: { "keeps-history": false } },
      { record: "entry-log", events: {} },
    ],
    own.value,
    { asOf: "2026-11-24" },
  );
  expect(report.unclear).toStrictEqual([
    { kind: "event", name: "item-returned", count: 2, line: 2 },
    { kind: "fact", name: "keeps-history", count: 1, line: 1 },
  ]);
  expect(report.byRecord["entry-log"]).toStrictEqual({ "no-rule": 1 });
});

describe("a stream", () => {
  async function* stream(rows: readonly unknown[], fail = false) {
    for (const row of rows) yield row;
    if (fail) throw new Error(name);
  }

  test("may be asynchronous", async () => {
    expect(await run(stream([booking("2024-01-01")]))).toMatchObject({ read: 1, complete: true });
  });

  test("that breaks off is told: what came before counts", async () => {
    const report = await run(stream([booking("2024-01-01")], true));
    expect([report.read, report.outcomes.may, report.complete]).toStrictEqual([1, 1, false]);
    expect(JSON.stringify(report)).not.toContain(name);
  });

  test("that is none", async () => {
    expect(await run(undefined as never)).toMatchObject({ read: 0, complete: false });
  });

  test("of rows that throw", async () => {
    const odd = new Proxy(
      {},
      {
        get: () => {
          throw new Error(name);
        },
        ownKeys: () => {
          throw new Error(name);
        },
      },
    );
    expect(await run([odd, booking("2024-01-01")])).toMatchObject({ read: 2, broken: 1, complete: true });
  });
});

test("a schedule or options that are none: no line is read", async () => {
  let read = 0;
  function* rows() {
    read++;
    yield {};
  }
  expect(await dryRun(rows(), { rules: [] } as unknown as Schedule, { asOf })).toMatchObject({
    complete: false,
    issues: [{ path: ["schedule"] }],
  });
  expect(await dryRun(rows(), schedule, { asOf: "today" })).toMatchObject({
    complete: false,
    issues: [{ path: ["asOf"] }],
    asOf: "",
  });
  expect(await dryRun(rows(), schedule, undefined as never)).toMatchObject({ complete: false });
  expect(read).toBe(0);
});

test("a callback that throws is the caller's, and the stream is closed", async () => {
  let closed = false;
  async function* rows() {
    try {
      for (;;) yield booking("2024-01-01");
    } finally {
      closed = true;
    }
  }
  const stop = () => {
    throw new Error("stop");
  };
  await expect(run(rows(), { every: 5, progress: stop })).rejects.toThrow("stop");
  expect(closed).toBe(true);
});

test("a promise of the callback is waited for", async () => {
  const order: string[] = [];
  function* rows() {
    for (const line of ["a", "b"]) {
      order.push(line);
      yield line;
    }
  }
  await run(rows(), { every: 1, progress: () => Promise.resolve().then(() => order.push("seen")) });
  expect(order).toStrictEqual(["a", "seen", "b", "seen", "seen"]);
});

test("a million records: progress is told, and the report stays small", async () => {
  const total = 1_000_000;
  let most = 0;
  let alive = 0;
  function* rows() {
    for (let at = 0; at < total; at++) {
      alive++;
      most = Math.max(most, alive);
      yield at % 1_000 === 999 ? "broken" : booking(at % 2 === 0 ? "2024-01-01" : "2026-01-01", { subject: `p-${at}` });
      alive--;
    }
  }
  const seen: DryRunProgress[] = [];
  const report = await run(rows(), { every: 250_000, progress: (at) => seen.push(at) });
  expect(seen.map(({ read }) => read)).toStrictEqual([250_000, 500_000, 750_000, 1_000_000, 1_000_000]);
  expect([report.outcomes.may, report.outcomes["keep-until"], report.broken]).toStrictEqual([500_000, 499_000, 1_000]);
  // one problem, met a million times or so
  expect(report.problems.length).toBeLessThan(10);
  expect(JSON.stringify(report).length).toBeLessThan(20_000);
  // a row is taken in before the next one is asked for
  expect(most).toBe(1);
});
