import { expect, test } from "vitest";
import { dueDates } from "../../src/program/index.js";
import { dueAgain } from "../../src/program/recurrence.js";

test.each([
  ["2026-01-31", 1, "month", "2026-02-28"],
  ["2024-02-29", 12, "month", "2025-02-28"],
  ["2026-11-24", 36, "month", "2029-11-24"],
  ["2026-12-31", 2, "month", "2027-02-28"],
  ["2026-10-01", 90, "day", "2026-12-30"],
  ["2024-02-28", 1, "day", "2024-02-29"],
  ["2027-02-28", 12, "month", "2028-02-28"],
  ["2026-10-31", 1, "month", "2026-11-30"],
  ["2099-12-31", 2, "month", "2100-02-28"],
  ["0050-01-31", 1, "month", "0050-02-28"],
  ["9999-12-31", 1200, "month", "9999-12-31"],
] as const)("%s and %i %s are due again on %s", (day, count, unit, due) => {
  expect(dueAgain(day, { count, unit })).toBe(due);
});

test("what was never done is due now, then by day; the latest entry counts", () => {
  const due = dueDates(
    {
      roster: { "privacy-officer": ["omar"] },
      evidence: [
        { kind: "spot-check", on: "2026-01-10", by: "omar" },
        { kind: "spot-check", on: "2026-10-10", by: "omar" },
        { kind: "contact-check", on: "2026-08-01", by: "omar" },
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
    period: { count: 6, unit: "month", basis: "default" },
    missing: [],
  });
  expect(due.find(({ evidence }) => evidence === "contact-check")).toMatchObject({
    due: "2026-10-30",
    overdue: true,
    period: { basis: "published" },
  });
  // on change only: nothing is due while nothing changed
  expect(due.some(({ evidence }) => evidence === "spokesperson")).toBe(false);
  const days = due.map(({ due: day }) => day ?? "");
  expect([...days].sort()).toStrictEqual(days);
});

test("a change to come and an end to come are due dates", () => {
  const due = (declared: Parameters<typeof dueDates>[0], kind: string) =>
    dueDates(declared, { asOf: "2026-11-24" }).find(({ evidence }) => evidence === kind)?.due;
  const card = { kind: "card", on: "2026-10-01", version: "4" } as const;
  expect(due({ evidence: [card], changes: [{ on: "2027-01-01", what: "people" }] }, "card")).toBe("2027-01-01");
  const officer = {
    kind: "privacy-officer",
    on: "2025-01-01",
    until: "2027-06-30",
    covers: ["officer", "deputy"],
  } as const;
  expect(due({ evidence: [officer] }, "privacy-officer")).toBe("2027-06-30");
  // an assessment made long before a renewal is due on the day of the renewal; one made in its ninety days is not
  const vendor = { kind: "vendor-assessment", on: "2026-10-01", covers: ["ils"] } as const;
  expect(due({ evidence: [vendor], contracts: [{ id: "ils", renewals: ["2027-03-01"] }] }, "vendor-assessment")).toBe(
    "2027-03-01",
  );
  expect(due({ evidence: [vendor], contracts: [{ id: "ils", renewals: ["2026-12-15"] }] }, "vendor-assessment")).toBe(
    "2027-10-01",
  );
});

test("a day that is none gives nothing", () => {
  expect(dueDates({ evidence: [] }, { asOf: "soon" })).toStrictEqual([]);
});
