import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { facts, procedures } from "../../src/index.js";
import {
  defineProcedure,
  type ProcedureTable,
  procedureSources,
  procedureTables,
  stepsFor,
} from "../../src/procedure/index.js";
import { millbrook } from "../organization/support.js";

const ids = Object.keys(procedures) as (keyof typeof procedures)[]; // keys of a const object

describe("the tables", () => {
  test("there is one for every procedure that a rule can call for", () => {
    for (const id of ids)
      expect(
        procedureTables.some(({ procedure }) => procedure === id),
        id,
      ).toBe(true);
  });
  test.each(procedureTables.map((table) => [table.procedure, table] as const))(
    "%s has no dead end, no cycle, and somebody for every step",
    (_id, table) => {
      const organization = millbrook({
        positions: { ...millbrook().positions, it: { title: "IT", role: "it-staff", reportsTo: "director" } },
      });
      expect(defineProcedure(table, organization)).toMatchObject({ ok: true });
    },
  );
  test.each(procedureTables.map((table) => [table.procedure, table] as const))(
    "%s can be carried to its end in every situation",
    (_id, table) => {
      if (table.procedure === "prep") return;
      const { procedure, steps } = table;
      const guarded = [...new Set(steps.flatMap(({ only = {} }) => Object.keys(only)))] as "review"[]; // facts of guards
      const situations = guarded.reduce<readonly object[]>(
        (soFar, fact) => soFar.flatMap((one) => facts[fact].values.map((value) => ({ ...one, [fact]: value }))),
        [{}],
      );
      for (const situation of situations) {
        const done: string[] = [];
        for (;;) {
          const open = stepsFor({ procedures: [procedure] }, { facts: situation, done }).steps.filter(
            ({ state }) => state !== "done",
          );
          if (open.length === 0) break;
          const next = open.filter(({ state }) => state === "next");
          expect(next.length, `${procedure} ${JSON.stringify(situation)} after ${done.join(", ")}`).toBeGreaterThan(0);
          done.push(...next.map(({ id }) => id));
        }
        expect(done.length).toBeGreaterThan(0);
      }
    },
  );
  test("first contact needs nobody who may be missing", () => {
    for (const id of ["desk", "warr", "subp", "order", "secret", "immig", "hold", "informal", "emerg"])
      expect(procedureTables.find(({ procedure }) => procedure === id)?.steps[0]?.actors, id).toContain("anyone");
  });
  test("every table says what must never be done, and everything has a source with a title", () => {
    for (const { never, steps } of procedureTables) {
      expect(never.length).toBeGreaterThan(0);
      for (const { cites } of [...never, ...steps]) {
        expect(cites.length).toBeGreaterThan(0);
        for (const source of cites) expect(procedureSources[source].title.length).toBeGreaterThan(8);
      }
    }
  });
});

const sheet = new URL("../../../shared/domain/legal-process.md", import.meta.url);
describe.runIf(existsSync(sheet))("the steps are those of the fact sheet", () => {
  const part =
    (existsSync(sheet) ? readFileSync(sheet, "utf8") : "").split("## 3. Procedures")[1]?.split("### 3.11")[0] ?? "";
  const rows = [...part.matchAll(/^\| ((?:prep|desk|noproc|emerg|subp|warr|secret|immig|after)-\d+) \|/gm)].map(
    ([, id]) => id,
  );
  test("each of them", () => {
    const ours = procedureTables
      .flatMap(({ steps }) => steps.map(({ id }) => id))
      .filter((id) => !/^(order|foia|hold|informal)-/.test(id));
    expect([...ours].sort()).toStrictEqual([...rows].sort());
  });
});

describe("a procedure of one's own", () => {
  const step = { id: "a", actors: ["anyone"], says: "Refer.", timing: "at-once", after: [], cites: ["seed"] } as const;
  const own = (steps: ProcedureTable["steps"]) =>
    defineProcedure({ procedure: "desk", title: "Ours", steps, never: [] }, millbrook());
  test.each<[string, ProcedureTable["steps"], string]>([
    ["nothing at all", [], "no-steps"],
    ["a step twice", [step, step], "duplicate"],
    ["a step that waits for one that is not there", [{ ...step, after: ["b"] }], "unknown-step"],
    [
      "steps that wait for each other",
      [
        { ...step, after: ["b"] },
        { ...step, id: "b", after: ["a"] },
      ],
      "cycle",
    ],
    ["everything may fall away", [{ ...step, only: { review: ["sufficient"] } }], "dead-end"],
    ["nobody could ever do it", [{ ...step, actors: ["it-staff"] }], "nobody"],
  ])("%s is an issue", (_name, steps, code) => {
    const result = own(steps);
    expect(result.ok ? [] : result.issues.map((issue) => issue.code)).toContain(code);
  });
  test("stands in place of ours", () => {
    const { steps } = stepsFor(
      { procedures: ["desk"] },
      { tables: [{ procedure: "desk", title: "Ours", steps: [step], never: [] }] },
    );
    expect(steps.map(({ id }) => id)).toStrictEqual(["a"]);
  });
});
