import { expect, test } from "vitest";
import { coverageGaps, type Shift } from "../../src/organization/index.js";
import { millbrook } from "./support.js";

const shift = (person: string, branch: string, day: Shift["day"], from: string, to: string): Shift => ({
  person,
  branch,
  day,
  from,
  to,
});
const gapsOn = (day: Shift["day"], ...rota: readonly Shift[]) =>
  coverageGaps(millbrook(), rota)
    .gaps.filter((gap) => gap.day === day)
    .map(({ branch, from, to }) => `${branch} ${from}-${to}`);

test("opening hours in which nobody who may answer is there", () => {
  expect(gapsOn("friday")).toStrictEqual(["main 09:00-17:00"]);
  expect(gapsOn("friday", shift("ines", "main", "friday", "08:00", "17:00"))).toStrictEqual([]);
  expect(
    gapsOn(
      "monday",
      shift("ines", "main", "monday", "10:00", "14:00"),
      shift("omar", "main", "monday", "13:00", "18:00"),
    ),
  ).toStrictEqual(["main 09:00-10:00", "main 18:00-20:00"]);
});
test("a desk clerk covers nothing, nor somebody in another branch", () => {
  expect(gapsOn("friday", shift("mira", "main", "friday", "08:00", "17:00"))).toStrictEqual(["main 09:00-17:00"]);
  expect(gapsOn("friday", shift("ines", "eastside", "friday", "08:00", "17:00"))).toStrictEqual(["main 09:00-17:00"]);
});
test("a delegation covers its own branch", () => {
  expect(
    gapsOn(
      "tuesday",
      shift("noah", "eastside", "tuesday", "12:00", "18:00"),
      shift("ines", "main", "tuesday", "09:00", "20:00"),
    ),
  ).toStrictEqual([]);
  expect(gapsOn("friday", shift("noah", "main", "friday", "09:00", "17:00"))).toStrictEqual(["main 09:00-17:00"]);
});
test("a branch without hours is named, hours that cannot be read cover nothing", () => {
  expect(
    coverageGaps(millbrook({ branches: { ...millbrook().branches, main: { title: "Main" } } }), []).undeclared,
  ).toStrictEqual(["main"]);
  expect(gapsOn("friday", shift("ines", "main", "friday", "early", "late"))).toStrictEqual(["main 09:00-17:00"]);
});
