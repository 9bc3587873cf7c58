import { expect, test } from "vitest";
import * as front from "../../src/index.js";

const tables = Object.entries(front).filter(([, value]) => typeof value === "object" && value !== null);

test("there are tables at the front door", () => {
  expect(tables.map(([name]) => name)).toEqual(expect.arrayContaining(["facts", "acts", "dataElements"]));
});

test.each(tables)("%s is frozen all the way", (_, table) => {
  const open: string[] = [];
  const walk = (value: unknown, path: string): void => {
    if (typeof value !== "object" || value === null) return;
    if (!Object.isFrozen(value)) open.push(path);
    for (const [key, part] of Object.entries(value)) walk(part, `${path}.${key}`);
  };
  walk(table, "");
  expect(open).toStrictEqual([]);
});

test("a value of a fact cannot be taken away", () => {
  expect(() => (front.facts.standing.values as unknown as string[]).splice(1)).toThrow(TypeError); // on purpose no array of its type
});
