import { describe, expect, test } from "vitest";
import { defineOrganization, whoAnswers } from "../../src/organization/index.js";
import { defineProcedure, stepsFor } from "../../src/procedure/index.js";
import { officer } from "../organization/support.js";
import { published } from "./published.js";

const organizationOf = ({ library, positions, fallbacks }: (typeof published)[number]) => {
  const ids = positions.map(([id]) => id);
  const result = defineOrganization({
    id: "o",
    title: library,
    branches: { main: { title: "Main" } },
    positions: Object.fromEntries(
      positions.map(([id, role], index) => {
        const above = ids[index - 1];
        return [id, { title: id, role, ...(above === undefined ? {} : { reportsTo: above }) }];
      }),
    ),
    people: Object.fromEntries(ids.map((id) => [id, { name: id, positions: [id] }])),
    fallbacks,
  });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};
const of = (library: string) => {
  const found = published.find((one) => one.library.startsWith(library));
  if (found === undefined) throw new Error(library);
  return found;
};
const who = (library: string, present: readonly string[], reachable: readonly string[] = []) =>
  whoAnswers(officer(), organizationOf(of(library)), {
    at: "2026-11-24T19:00",
    branch: "main",
    present: { main: present },
    reachable,
  });

test("there are eight", () => {
  expect(published).toHaveLength(8);
});

describe.each(published.map((one) => [one.library, one] as const))("%s", (_library, one) => {
  test("is sound as configuration", () => {
    for (const table of one.tables) expect(defineProcedure(table, organizationOf(one))).toMatchObject({ ok: true });
  });
  test("stands in place of ours", () => {
    for (const table of one.tables) {
      const { steps } = stepsFor(
        { procedures: table.procedure === "prep" ? [] : [table.procedure] },
        { tables: one.tables },
      );
      expect(steps.map(({ id }) => id)).toStrictEqual(table.steps.map(({ id }) => id));
    }
  });
});

describe("what sets each apart", () => {
  const step = (library: string, id: string, facts = {}) =>
    stepsFor({ procedures: ["desk", "warr", "subp"] }, { tables: of(library).tables, facts }).steps.find(
      (one) => one.id === id,
    );
  test("Albemarle: four to try, and the paper is honoured if nobody is there", () => {
    expect(who("Albemarle", ["desk"]).passedOver.map(({ position }) => position)).toStrictEqual([
      "director",
      "finance-officer",
      "local-president",
      "regional-president",
    ]);
    expect(step("Albemarle", "albemarle-2", { execution: "under-way" })?.says).toMatch(/honour the legal paper/);
    expect(step("Albemarle", "albemarle-2", { execution: "presented" })).toBeUndefined();
  });
  test("Kinderhook: a help line gives advice and no answer", () => {
    expect(who("Kinderhook", ["desk"]).passedOver.at(-1)?.why).toBe("advice-only");
  });
  test("Livonia: only those in the building, highest first", () => {
    expect(
      who("Livonia", ["supervising-clerk", "senior-clerk"], ["director"]).answerers.map(({ person }) => person),
    ).toStrictEqual(["senior-clerk", "supervising-clerk"]);
  });
  test("Fargo: a spoken request is turned down politely", () => {
    expect(who("Fargo", ["desk"]).lastResort.says).toMatch(/politely/);
    expect(step("Fargo", "fargo-2", { instrument: "search-warrant" })).toBeUndefined();
  });
  test("Oconomowoc: the search goes on if counsel cannot come", () => {
    expect(step("Oconomowoc", "oconomowoc-1")?.stop?.says).toMatch(/goes on/);
  });
  test("Northville: whoever is there becomes the designee, which our toolkit does not follow unless it is delegated", () => {
    expect(step("Northville", "northville-3")?.says).toMatch(/designee/);
    expect(who("Northville", ["desk"]).passedOver.at(-1)).toMatchObject({ person: "desk", why: "may-not-answer" });
  });
  test("Emory: the time of receipt, and a box after hours", () => {
    expect(step("Emory", "emory-1")?.keep).toBe("time of receipt");
  });
  test("Colorado: stop at the first who answers", () => {
    expect(step("University of Colorado", "colorado-1")?.stop?.says).toMatch(/answered/);
  });
});
