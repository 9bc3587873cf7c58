import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { readEventDay } from "../../src/records/retention/event-day.js";
import { addPeriod, dayNumber, dayText, type Period, roundUp } from "../../src/records/retention/period.js";

const number = (day: string) => dayNumber(day) ?? Number.NaN;
const plus = (day: string, amount: number, unit: Period["unit"]) => dayText(addPeriod(number(day), { amount, unit }));

describe("periods", () => {
  test.each([
    ["2026-11-24", 0, "days", "2026-11-24"],
    ["2026-12-31", 1, "days", "2027-01-01"],
    ["2026-11-24", 2, "weeks", "2026-12-08"],
    ["2026-01-31", 1, "months", "2026-02-28"],
    ["2024-01-31", 1, "months", "2024-02-29"],
    ["2026-08-31", 6, "months", "2027-02-28"],
    ["2024-02-29", 1, "years", "2025-02-28"],
    ["2024-02-29", 4, "years", "2028-02-29"],
    ["2023-05-24", 42, "months", "2026-11-24"],
  ] as const)("%s and %i %s is %s", (day, amount, unit, wanted) => expect(plus(day, amount, unit)).toBe(wanted));

  test.each([
    ["2026-02-10", "end-of-month", undefined, "2026-02-28"],
    ["2026-12-31", "end-of-month", undefined, "2026-12-31"],
    ["2026-05-01", "end-of-calendar-year", undefined, "2026-12-31"],
    ["2026-05-01", "end-of-fiscal-year", "06-30", "2026-06-30"],
    ["2026-06-30", "end-of-fiscal-year", "06-30", "2026-06-30"],
    ["2026-07-01", "end-of-fiscal-year", "06-30", "2027-06-30"],
  ] as const)("%s runs to the %s (%s): %s", (day, rounding, ends, wanted) => {
    expect(dayText(roundUp(number(day), rounding, ends) ?? 0)).toBe(wanted);
  });

  test("without the end of the fiscal year it cannot be told", () => {
    expect(roundUp(0, "end-of-fiscal-year", undefined)).toBe(undefined);
  });

  const anyDay = fc.integer({ min: -30_000, max: 60_000 });
  property.prop([anyDay, fc.integer({ min: 0, max: 600 }), fc.constantFrom("days", "weeks", "months", "years")])(
    "a longer period never ends earlier, and every day is written as it is read",
    (day, amount, unit) => {
      const end = addPeriod(day, { amount, unit });
      expect(addPeriod(day, { amount: amount + 1, unit })).toBeGreaterThan(end);
      expect(addPeriod(day + 1, { amount, unit })).toBeGreaterThanOrEqual(end);
      expect(dayNumber(dayText(day))).toBe(day);
    },
  );
});

describe("the days that a time may mean", () => {
  const days = (text: string, offset?: number) => {
    const day = readEventDay(text, offset);
    return day === undefined ? undefined : [dayText(day.first), dayText(day.last), day.noZone];
  };
  test.each([
    ["2026-01-31", undefined, ["2026-01-31", "2026-01-31", false]],
    // noon in UTC is the 31st from the far west (-12) to +11:59, and the 1st beyond
    ["2026-01-31T12:00:00Z", undefined, ["2026-01-31", "2026-02-01", false]],
    ["2026-01-31T09:59:59Z", undefined, ["2026-01-30", "2026-01-31", false]],
    ["2026-01-31T23:30:00Z", -300, ["2026-01-31", "2026-01-31", false]],
    ["2026-02-01T02:30:00Z", -300, ["2026-01-31", "2026-01-31", false]],
    ["2026-01-31T23:30:00-05:00", -300, ["2026-01-31", "2026-01-31", false]],
    ["2026-01-31T23:30:00-05:00", 0, ["2026-02-01", "2026-02-01", false]],
    ["2026-01-31 23:30:00.123456+00", 60, ["2026-02-01", "2026-02-01", false]],
    ["2026-01-31T23:30+0530", 0, ["2026-01-31", "2026-01-31", false]],
    ["2026-01-31T23:30:00", undefined, ["2026-01-30", "2026-02-01", true]],
    ["2026-01-31T23:30:00", -300, ["2026-01-30", "2026-02-01", true]],
  ] as const)("%s at %s", (text, offset, wanted) => expect(days(text, offset)).toStrictEqual(wanted));

  test.each([
    "",
    "yesterday",
    "2026-02-30",
    "2026-13-01",
    "0000-00-00",
    "26-01-31",
    "2026-1-31",
    "2026-01-31T24:00:00Z",
    "2026-01-31T10:60:00Z",
    "2026-01-31T10:00:61Z",
    "2026-01-31T10:00:00+19:00",
    "2026-01-31T10:00:00+10:60",
    "2026-01-31T10Z",
    "01/31/2026",
    "1769817600",
  ])("%s is none", (text) => expect(days(text)).toBe(undefined));
});
