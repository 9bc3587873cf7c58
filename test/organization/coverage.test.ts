import { describe, expect, test } from "vitest";
import { type CoverageOptions, coverageGaps, type Shift } from "../../src/organization/index.js";
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

describe("a rota that cannot be covers nothing, and is told by path", () => {
  test.each<[string, readonly Shift[], string]>([
    ["hours that are none", [shift("ines", "main", "friday", "early", "17:00")], "0"],
    ["hours reversed", [shift("ines", "main", "friday", "17:00", "09:00")], "0"],
    ["nobody of that name", [shift("__proto__", "main", "friday", "09:00", "17:00")], "0.person"],
    ["no branch of that name", [shift("ines", "constructor", "friday", "09:00", "17:00")], "0.branch"],
  ])("%s", (_name, rota, path) => {
    const { problems, gaps } = coverageGaps(millbrook(), rota);
    expect(problems.map((one) => one.path.join("."))).toStrictEqual([path]);
    expect(gaps.filter(({ day }) => day === "friday")).toStrictEqual([
      { branch: "main", day: "friday", from: "09:00", to: "17:00", onCall: false },
    ]);
  });
  test("somebody in two branches at once is in neither; one after the other is fine", () => {
    const both = [
      shift("ines", "main", "saturday", "10:00", "14:00"),
      shift("ines", "eastside", "saturday", "13:00", "14:00"),
    ];
    expect(coverageGaps(millbrook(), both).problems.map(({ path }) => path.join("."))).toStrictEqual(["0", "1"]);
    expect(gapsOn("saturday", ...both)).toStrictEqual(["main 10:00-16:00", "eastside 10:00-14:00"]);
    const turns = [
      shift("ines", "main", "saturday", "10:00", "12:00"),
      shift("ines", "eastside", "saturday", "12:00", "14:00"),
    ];
    expect(gapsOn("saturday", ...turns)).toStrictEqual(["main 12:00-16:00", "eastside 10:00-12:00"]);
  });
});

test("somebody on call is told apart from nobody at all", () => {
  const rota = [
    shift("ines", "main", "friday", "09:00", "12:00"),
    { ...shift("omar", "main", "friday", "10:00", "15:00"), phone: true },
  ];
  expect(coverageGaps(millbrook(), rota).gaps.filter(({ day }) => day === "friday")).toStrictEqual([
    { branch: "main", day: "friday", from: "12:00", to: "15:00", onCall: true },
    { branch: "main", day: "friday", from: "15:00", to: "17:00", onCall: false },
  ]);
});

test("a night is two entries, and covered by two shifts", () => {
  const branches = {
    main: {
      title: "Main",
      hours: [
        { day: "friday", from: "20:00", to: "24:00" },
        { day: "saturday", from: "00:00", to: "02:00" },
      ],
    },
    eastside: { title: "Eastside", hours: [] },
  } as const;
  const night = millbrook({ branches });
  const rota = [shift("ines", "main", "friday", "20:00", "24:00")];
  expect(coverageGaps(night, rota).gaps).toStrictEqual([
    { branch: "main", day: "saturday", from: "00:00", to: "02:00", onCall: false },
  ]);
  expect(coverageGaps(night, [...rota, shift("ines", "main", "saturday", "00:00", "02:00")]).gaps).toStrictEqual([]);
});

test("a delegation counts while it is in force, and for every kind of request that is asked about", () => {
  const rota = [shift("noah", "eastside", "tuesday", "12:00", "18:00")];
  const east = (options: CoverageOptions, organization = millbrook()) =>
    coverageGaps(organization, rota, options).gaps.some(
      ({ branch, day }) => branch === "eastside" && day === "tuesday",
    );
  expect(east({ on: "2026-12-31" })).toBe(false);
  expect(east({ on: "2027-01-01" })).toBe(true);
  const [one] = millbrook().delegations ?? [];
  if (one === undefined) throw new Error("the example has a delegation");
  const informal = millbrook({ delegations: [{ ...one, requests: ["informal"] }] });
  expect(east({}, informal)).toBe(true);
  expect(east({ requests: ["informal"] }, informal)).toBe(false);
});
