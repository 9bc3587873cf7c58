import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { datesIn, isDay, redate, sourcesByAge } from "../../.ci/law-sources.js";
import { newYork } from "../../src/law/us/ny.js";
import { codes, packOf } from "./packs.js";

const fileOf = (code: string) =>
  readFileSync(fileURLToPath(new URL(`../../src/law/us/${code}.ts`, import.meta.url)), "utf8");

describe("a state is looked at again", () => {
  test.each(codes)("%s: its file has the days of its sources, and one of them changes alone", async (code) => {
    const file = fileOf(code);
    const { sources } = await packOf(code);
    expect(datesIn(file)).toEqual(Object.entries(sources).map(([key, { checkedOn }]) => ({ key, checkedOn })));
    const [first = ""] = Object.keys(sources);
    const lines = redate(file, [first], "2027-03-01").split("\n");
    const changed = file.split("\n").flatMap((line, index) => (line === lines[index] ? [] : [lines[index]?.trim()]));
    expect(changed).toEqual(['checkedOn: "2027-03-01",']);
    expect(redate(file, ["no-such-source"], "2027-03-01")).toBe(file);
  });

  test.each([
    ["2027-03-01", true],
    ["2027-02-29", false],
    ["1.3.2027", false],
    ["2027-3-1", false],
  ])("%s is a day: %s", (text, is) => expect(isDay(text)).toBe(is));
});

test("sources by age: what has no day comes first and has no age; then the oldest", () => {
  const source = (checkedOn?: string) => ({ title: "A law", ...(checkedOn === undefined ? {} : { checkedOn }) });
  const pack = { ...newYork, sources: { new: source("2026-11-30"), none: source(), old: source("2026-01-01") } };
  expect(sourcesByAge([pack], "2026-12-01").map(({ key, age }) => [key, age])).toEqual([
    ["none", undefined],
    ["old", 334],
    ["new", 1],
  ]);
});
