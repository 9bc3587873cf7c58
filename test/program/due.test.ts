import { expect, test } from "vitest";
import { dueDates } from "../../src/program/index.js";
import { dueAgain } from "../../src/program/recurrence.js";

test.each([
  ["2026-01-31", 1, "month", "2026-02-28"],
  ["2024-02-29", 12, "month", "2025-02-28"],
  ["2026-11-24", 36, "month", "2029-11-24"],
  ["2026-12-31", 2, "month", "2027-02-28"],
  ["2026-10-01", 90, "day", "2026-12-30"],
] as const)("%s and %i %s are due again on %s", (day, count, unit, due) => {
  expect(dueAgain(day, { count, unit })).toBe(due);
});

test("what was never done is due now, then by day; the latest entry counts", () => {
  const due = dueDates(
    {
      evidence: [
        { kind: "spot-check", on: "2026-01-10" },
        { kind: "spot-check", on: "2026-10-10" },
        { kind: "contact-check", on: "2026-08-01" },
        { kind: "spokesperson", on: "2026-08-01", covers: ["spokesperson", "alternate"] },
      ],
    },
    { asOf: "2026-11-24" },
  );
  expect(due[0]).toMatchObject({ due: null, overdue: true });
  expect(due.find(({ evidence }) => evidence === "spot-check")).toStrictEqual({
    evidence: "spot-check",
    clauses: ["AD-9.2.2", "SU-2"],
    due: "2027-04-10",
    overdue: false,
    basis: "default",
  });
  expect(due.find(({ evidence }) => evidence === "contact-check")).toMatchObject({
    due: "2026-10-30",
    overdue: true,
    basis: "published",
  });
  expect(due.some(({ evidence }) => evidence === "spokesperson")).toBe(false);
});
