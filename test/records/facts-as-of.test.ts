import { describe, expect, test } from "vitest";
import {
  defineSchedule,
  disposition,
  dryRun,
  evergreenCirculation,
  parseSchedule,
  type RetainedRecord,
  retentionSql,
  type ScheduleDraft,
} from "../../src/records/index.js";

/* A choice has dates: a patron who opts in later keeps no loans made before (case 06). */

const cites = [{ source: "b" }] as const;
const draft: ScheduleDraft = {
  id: "own",
  title: "Own",
  sources: { b: { title: "Board" } },
  rules: [
    {
      id: "own/loan",
      record: "current-loan",
      authority: "policy",
      trigger: "item-returned",
      min: { amount: 0, unit: "days" },
      max: { amount: 1, unit: "days" },
      when: [{ fact: "keeps-history", is: false, asOf: "item-returned" }],
      disposal: "anonymise",
      says: "Without consent a loan is anonymised at return.",
      cites,
    },
    {
      id: "own/loan-kept",
      record: "current-loan",
      authority: "policy",
      trigger: "opted-out",
      min: { amount: 0, unit: "days" },
      when: [{ fact: "keeps-history", is: true, asOf: "item-returned" }],
      disposal: "anonymise",
      says: "With consent it is kept until the patron opts out.",
      cites,
    },
  ],
};
const defined = defineSchedule(draft);
if (!defined.ok) throw new Error("issues");
const schedule = defined.value;
const asOf = "2026-11-24";
const loan = (events: RetainedRecord["events"], more: Partial<RetainedRecord> = {}): RetainedRecord => ({
  record: "current-loan",
  events: { "item-returned": "2026-01-26", ...events },
  ...more,
});

describe("was the history kept when the item came back?", () => {
  test.each([
    ["opted in after the return, and never out", { "opted-in": "2026-06-01", "opted-out": null }, "must"],
    ["opted in before, and never out", { "opted-in": "2025-06-01", "opted-out": null }, "keep-until"],
    ["opted in on the day itself", { "opted-in": "2026-01-26", "opted-out": null }, "keep-until"],
    ["opted in before, and out before", { "opted-in": "2025-06-01", "opted-out": "2025-12-01" }, "must"],
    ["opted in before, and out after", { "opted-in": "2025-06-01", "opted-out": "2026-03-01" }, "may"],
    ["out, and in again before the return", { "opted-in": "2025-12-01", "opted-out": "2025-06-01" }, "keep-until"],
    ["in, out after the return, and in again", { "opted-in": "2026-06-01", "opted-out": "2026-03-01" }, "unclear"],
    ["never opted in", { "opted-in": null, "opted-out": null }, "must"],
    ["nobody knows when", { "opted-out": null }, "unclear"],
    ["nobody knows whether out", { "opted-in": "2025-06-01" }, "unclear"],
  ] as const)("%s: %s", (_, events, outcome) => {
    // what the patron wants now changes nothing of it
    for (const now of [true, false])
      expect(disposition(loan(events, { facts: { "keeps-history": now } }), schedule, { asOf }).outcome).toBe(outcome);
  });

  test("while the item is out, it is as it is now", () => {
    const out = loan({ "item-returned": null, "opted-out": null }, { facts: { "keeps-history": true } });
    expect(disposition(out, schedule, { asOf }).outcome).toBe("keep-until");
  });

  test("what is stated of then comes first", () => {
    const stated = loan({}, { factsAsOf: { "item-returned": { "keeps-history": false } } });
    expect(disposition(stated, schedule, { asOf }).outcome).toBe("must");
  });

  test("what would have to be known are the days of the choices", () => {
    const { missing, reasons } = disposition(loan({}), schedule, { asOf });
    expect(missing).toStrictEqual({ events: ["opted-in", "opted-out"], facts: [] });
    expect(reasons.map(({ onlyIf }) => onlyIf)).toStrictEqual([["keeps-history"], ["keeps-history"]]);
  });

  test("a dry run says so", async () => {
    const { unclear } = await dryRun([loan({ "opted-out": null })], schedule, { asOf });
    expect(unclear).toStrictEqual([{ kind: "event", name: "opted-in", count: 1, line: 1 }]);
  });

  test("any other fact of the past is known only if it is stated", () => {
    const owing = defineSchedule({
      ...draft,
      rules: (draft.rules ?? []).slice(0, 1).map((rule) => ({
        ...rule,
        when: [{ fact: "amount-owed", below: 1, asOf: "item-returned" }],
      })),
    });
    if (!owing.ok) throw new Error("issues");
    const of = (more: Partial<RetainedRecord>) => disposition(loan({}, more), owing.value, { asOf }).outcome;
    expect(of({ facts: { "amount-owed": 0 } })).toBe("unclear");
    expect(of({ factsAsOf: { "item-returned": { "amount-owed": 0 } } })).toBe("must");
    expect(of({ factsAsOf: { "item-returned": { "amount-owed": 500 } } })).toBe("no-rule");
  });
});

test.each([
  [{ factsAsOf: [] }, "factsAsOf"],
  [{ factsAsOf: { returned: {} } }, "factsAsOf"],
  [{ factsAsOf: { "item-returned": { "keeps-history": 1 } } }, "factsAsOf.item-returned.keeps-history"],
  [{ factsAsOf: { "item-returned": { nope: 1 } } }, "factsAsOf.item-returned"],
])("%j is an issue", (more, path) => {
  const { issues } = disposition({ ...loan({}), ...more } as RetainedRecord, schedule, { asOf });
  expect(issues.map((one) => one.path.join("."))).toStrictEqual([path]);
});

test("a file says the same, and an event that does not exist is an issue", () => {
  expect(parseSchedule(JSON.parse(JSON.stringify(draft))).ok).toBe(true);
  const broken = JSON.parse(JSON.stringify(draft).replace('"asOf":"item-returned"', '"asOf":"item-returnd"'));
  const parsed = parseSchedule(broken);
  expect(parsed.ok ? [] : parsed.issues).toMatchObject([
    { code: "unknown-value", path: ["rules", 0, "when", 0, "asOf"], nearest: "item-returned" },
  ]);
});

test("no SQL is written for a rule on a fact as of an event", () => {
  const made = retentionSql(schedule, evergreenCirculation, {
    dialect: "postgres",
    columns: {
      id: "integer",
      usr: "integer",
      xact_start: "timestamp with time zone",
      checkin_time: "timestamp with time zone",
    },
    asOf,
    holds: "none",
  } as never);
  expect(made.ok ? [] : made.issues.map(({ path }) => path.join("."))).toContain("schedule");
});
