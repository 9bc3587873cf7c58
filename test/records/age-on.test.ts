import { fc, test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { ageOn } from "../../src/records/index.js";

test.each([
  ["2011-05-04", "2026-05-03", 14],
  ["2011-05-04", "2026-05-04", 15],
  ["2011-05-04T00:00:00.000+00:00", "2026-05-04", 15],
  ["2011-05-04 00:00:00", "2026-05-04", 15],
  ["2026-05-04", "2026-05-04", 0],
  // born on a leap day
  ["2012-02-29", "2026-02-28", 13],
  ["2012-02-29", "2026-03-01", 14],
  ["2012-02-29", "2028-02-28", 15],
  ["2012-02-29", "2028-02-29", 16],
  ["1896-11-24", "2026-11-24", 130],
  // not known
  ["1896-11-24", "2027-11-24", undefined],
  ["2026-05-05", "2026-05-04", undefined],
  ["0000-00-00", "2026-05-04", undefined],
  ["2011-02-30", "2026-05-04", undefined],
  ["04.05.2011", "2026-05-04", undefined],
  ["2011-05-04x", "2026-05-04", undefined],
  ["", "2026-05-04", undefined],
  [null, "2026-05-04", undefined],
  [new Date(0), "2026-05-04", undefined],
  ["2011-05-04", "", undefined],
])("born %s, on %s: %s", (born, day, age) => {
  expect(ageOn(born as string, day)).toBe(age);
});

const day = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2030-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
property.prop([day, day, day])("nobody grows younger", (born, a, b) => {
  const [before = "", after = ""] = [a, b].sort();
  expect(ageOn(born, before) ?? -1).toBeLessThanOrEqual(ageOn(born, after) ?? -1);
});
