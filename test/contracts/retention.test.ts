import { describe, expect, test } from "vitest";
import type { RetentionPlace } from "../../src/contracts/index.js";
import { assessed } from "./support.js";

/** One element, kept 30 days after return, with its copies. */
const declared = (retention: object, more: object = {}) => ({
  vendor: { name: "v" },
  product: { id: "p" },
  data: { collected: [{ element: "title-or-description", record: "current-loan", retention }] },
  ...more,
});
const schedule = [
  { element: "title-or-description", maxDays: 30, minDays: 7, trigger: "item-returned", source: "R-1" },
] as const;

function row(place: RetentionPlace, declaration: object, limits: object = {}) {
  const { retention } = assessed(declaration, {
    limits: { schedule, backupMaxDays: 35, replicaMaxDays: 7, ...limits },
  });
  const { declaredDays, limitDays, verdict } = retention.find((one) => one.place === place) ?? {};
  return [declaredDays, limitDays, verdict];
}

describe("a vendor's period beside the library's schedule", () => {
  const on = { trigger: "item-returned", maxDays: 30 };
  test("live", () => {
    expect(row("live", declared(on))).toStrictEqual([30, 30, "within"]);
    expect(row("live", declared({ ...on, maxDays: 31 }))).toStrictEqual([31, 30, "over"]);
    expect(row("live", declared({ ...on, maxDays: 6 }))).toStrictEqual([6, 30, "under-legal-minimum"]);
    expect(row("live", declared({ ...on, maxDays: "indefinite" }))).toStrictEqual(["indefinite", 30, "over"]);
    expect(row("live", declared({}))).toStrictEqual([null, 30, "not-declared"]);
    expect(row("live", declared({ ...on, trigger: "account-closed" }))).toStrictEqual([30, 30, "trigger-differs"]);
    expect(row("live", declared(on), { schedule: [] })).toStrictEqual([30, null, "no-limit"]);
  });
  test("in backups, which outlive it", () => {
    expect(row("backup", declared(on, { backups: { maxAgeDays: 35 } }))).toStrictEqual([65, 65, "within"]);
    expect(row("backup", declared(on, { backups: { maxAgeDays: 36 } }))).toStrictEqual([66, 65, "over"]);
    expect(row("backup", declared(on))).toStrictEqual([null, 65, "not-declared"]);
  });
  test("in copies, which follow", () => {
    const copy = (more: object) => declared(on, { copies: [{ name: "warehouse", kind: "warehouse", ...more }] });
    expect(row("copy", copy({ propagation: "same-job" }))).toStrictEqual([30, 37, "within"]);
    expect(row("copy", copy({ propagation: 7 }))).toStrictEqual([37, 37, "within"]);
    expect(row("copy", copy({ propagation: 8 }))).toStrictEqual([38, 37, "over"]);
    expect(row("copy", copy({ propagation: "never" }))).toStrictEqual(["indefinite", 37, "over"]);
  });
  test("in logs, from their own entries", () => {
    const log = (more: object) => declared(on, { logs: [{ name: "access", ...more }] });
    expect(row("log", log({ maxAgeDays: 30 }))).toStrictEqual([30, 30, "within"]);
    expect(row("log", log({ maxAgeDays: 31 }))).toStrictEqual([31, 30, "over"]);
    expect(row("log", log({ maxAgeDays: 90, elements: ["ip-address"] }))).toStrictEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
