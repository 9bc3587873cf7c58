import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import {
  defineProcedure,
  describeProcedureIssue,
  type ProcedureIssue,
  type ProcedureTable,
  parseProcedures,
  procedureTables,
  type Step,
  stepsFor,
} from "../../src/procedure/index.js";
import { millbrook } from "../organization/support.js";

const step: Step = {
  id: "a",
  actors: ["anyone"],
  says: "Refer.",
  timing: "at-once",
  after: [],
  cites: [{ source: "seed" }],
};
const own = (steps: readonly Step[], more: Partial<ProcedureTable> = {}): ProcedureTable => ({
  procedure: "desk",
  title: "Ours",
  steps,
  never: [],
  ...more,
});
const issuesOf = (table: ProcedureTable) => {
  const result = defineProcedure(table, millbrook());
  return result.ok ? [] : result.issues;
};
const told = (issues: readonly ProcedureIssue[]) => issues.map(({ code, path }) => `${code} ${path.join(".")}`);

describe("a procedure that is broken is told, and where", () => {
  test.each<[string, ProcedureTable, readonly string[]]>([
    ["nothing at all", own([]), ["no-steps steps"]],
    ["a step twice", own([step, step]), ["duplicate steps.1.id"]],
    ["a step that waits for one that is not there", own([{ ...step, after: ["b"] }]), ["unknown-step steps.0.after.0"]],
    [
      "steps that wait for each other",
      own([
        { ...step, after: ["b"] },
        { ...step, id: "b", after: ["a"] },
      ]),
      ["cycle steps"],
    ],
    ["a step that waits for itself", own([{ ...step, after: ["a"] }]), ["cycle steps"]],
    ["in some situation there is nothing to do", own([{ ...step, only: { signedBy: ["judge"] } }]), ["dead-end steps"]],
    [
      "with some verdict there is nothing to do",
      own([{ ...step, only: { verdict: ["forbidden"] } }]),
      ["dead-end steps"],
    ],
    [
      "it waits for counsel, whom no step asks",
      own([step, { ...step, id: "b", after: ["a"], only: { review: ["sufficient"] } }]),
      ["dead-end steps.1"],
    ],
    [
      "counsel is asked only afterwards",
      own([
        { ...step, only: { review: ["sufficient"] } },
        { ...step, id: "b", after: ["a"], settles: ["review"] },
      ]),
      ["dead-end steps.0"],
    ],
    [
      "a stop ends it before its last step",
      own([
        { ...step, stops: [{ id: "a/over", says: "Over.", goesOnAt: [] }] },
        { ...step, id: "b", after: ["a"] },
      ]),
      ["no-last-step steps.0"],
    ],
    [
      "a stop goes on at a step that is not there",
      own([{ ...step, stops: [{ id: "a/over", says: "Over.", goesOnAt: ["c"] }] }]),
      ["unknown-step steps.0.stops.0.goesOnAt.0"],
    ],
    [
      "two stops are called alike",
      own([
        {
          ...step,
          stops: [
            { id: "x", says: "One." },
            { id: "x", says: "Two." },
          ],
        },
      ]),
      ["duplicate steps.0.stops.0.id", "duplicate steps.0.stops.1.id"],
    ],
    [
      "no value is allowed",
      own([step, { ...step, id: "b", only: { signedBy: [] } }]),
      ["empty-condition steps.1.only.signedBy"],
    ],
    [
      "a step comes to what must never be done",
      own([{ ...step, acts: ["notify-patron"] }], {
        never: [{ says: "Tell.", acts: ["notify-patron"], cites: [{ source: "seed" }] }],
      }),
      ["never-beats-must steps.0.acts.0"],
    ],
    ["nobody has such a role", own([{ ...step, actors: ["it-staff"] }]), ["nobody steps.0.actors"]],
    ["no source", own([{ ...step, cites: [] }]), ["no-source steps.0.cites"]],
    [
      "a source nobody knows",
      own([{ ...step, cites: [{ source: "our-policy" }] }]),
      ["unknown-source steps.0.cites.0.source"],
    ],
    ["a never without a source", own([step], { never: [{ says: "Tell.", cites: [] }] }), ["no-source never.0.cites"]],
  ])("%s", (_name, table, expected) => {
    expect(told(issuesOf(table))).toStrictEqual(expected);
    for (const issue of issuesOf(table)) expect(describeProcedureIssue(issue)).toMatch(/^procedure\.\w+.*: ./);
  });
  test("a position in which nobody is, is nobody", () => {
    const people = Object.fromEntries(
      Object.entries(millbrook().people).map(([id, one]) => [
        id,
        { ...one, positions: one.positions.filter((at) => at !== "deputy") },
      ]),
    );
    const table = own([{ ...step, actors: ["designee"] }]);
    expect(defineProcedure(table, millbrook()).ok).toBe(true);
    const result = defineProcedure(table, millbrook({ people }));
    expect(result.ok ? [] : told(result.issues)).toStrictEqual(["nobody steps.0.actors"]);
  });
  test("the situation of a dead end is told", () => {
    const [issue] = issuesOf(own([{ ...step, only: { signedBy: ["judge"], verdict: ["forbidden", "unsettled"] } }]));
    expect(issue).toMatchObject({ situation: { verdict: "required" } });
    expect(describeProcedureIssue(issue as ProcedureIssue)).toMatch(/verdict required.*nothing to do/); // the test above has it
  });
});

describe("a procedure that is sound", () => {
  test.each<[string, ProcedureTable]>([
    ["one step", own([step])],
    [
      "its own source",
      own([{ ...step, cites: [{ source: "our-policy" }] }], { sources: { "our-policy": { title: "Our policy" } } }),
    ],
    [
      "counsel settles what is waited for",
      own([
        { ...step, actors: ["counsel"], settles: ["review"] },
        { ...step, id: "b", after: ["a"], only: { review: ["sufficient"] } },
      ]),
    ],
    [
      "a stop settles it",
      own([
        {
          ...step,
          settles: ["review"],
          stops: [{ id: "a/cured", says: "Cured.", goesOnAt: ["b"], makes: { review: "sufficient" } }],
        },
        { ...step, id: "b", after: ["a"], only: { review: ["sufficient"] } },
      ]),
    ],
    [
      "a stop that leads into another procedure",
      own([
        { ...step, stops: [{ id: "a/warr", says: "A warrant.", goesOnAt: [], goesTo: ["warr"] }] },
        { ...step, id: "b", after: ["a"] },
      ]),
    ],
    [
      "a step waits for one that falls away",
      own([step, { ...step, id: "b", only: { execution: ["under-way"] } }, { ...step, id: "c", after: ["b"] }]),
    ],
  ])("%s", (_name, table) => {
    expect(issuesOf(table)).toStrictEqual([]);
  });
});

describe("from a file", () => {
  test.each<[string, unknown, RegExp]>([
    ["no object", "x", /procedure: expected an object/],
    ["no list", {}, /procedure\.procedures: expected a list/],
    [
      "an unknown procedure",
      { procedures: [own([step], { procedure: "x" as "desk" })] },
      /procedures\[0\]\.procedure: unknown value `x`; expected one of/,
    ],
    ["a step without words", { procedures: [own([{ ...step, says: "" }])] }, /steps\[0\]\.says: expected a text that/],
    [
      "an unknown role",
      { procedures: [own([{ ...step, actors: ["boss" as "anyone"] }])] },
      /steps\[0\]\.actors\[0\]: unknown value `boss`; expected one of/,
    ],
    [
      "an unknown event",
      { procedures: [own([{ ...step, doneBy: ["x" as "left"] }])] },
      /doneBy\[0\]: unknown value `x`; expected one of/,
    ],
    ["the same procedure twice", { procedures: [own([step]), own([step])] }, /procedures\[1\]\.procedure: another one/],
    [
      "a broken procedure",
      { procedures: [own([{ ...step, after: ["b"] }])] },
      /procedures\[0\]\.steps\[0\]\.after\[0\]: no step/,
    ],
  ])("%s is an issue", (_name, input, expected) => {
    const result = parseProcedures(JSON.parse(JSON.stringify(input)));
    expect(result.ok ? "" : result.issues.map(describeProcedureIssue).join("\n")).toMatch(expected);
  });
  test("our own tables can be written as a file", () => {
    const file = JSON.parse(
      JSON.stringify({ procedures: procedureTables.filter(({ procedure }) => procedure !== "informal") }),
    );
    expect(parseProcedures(file)).toMatchObject({ ok: true });
  });
});

/** Walks through a procedure by chance, and gives what is still open at the end. */
function walk(
  table: ProcedureTable,
  facts: object,
  verdict: "required" | "forbidden" | "unsettled",
  dice: readonly number[],
) {
  const procedure = table.procedure === "prep" ? "after" : table.procedure;
  const done: string[] = [];
  const happened: string[] = [];
  let known = { ...facts };
  const now = () =>
    stepsFor({ procedures: [procedure], verdict }, { facts: known, done, happened, tables: [{ ...table, procedure }] });
  for (const die of dice) {
    const steps = now().steps.filter((one) => one.procedure === procedure);
    const open = steps.filter(({ state }) => state === "next" || state === "may");
    if (open.length === 0) return steps.filter(({ state }) => state !== "done").map(({ id }) => id);
    const chosen = open[die % open.length];
    if (chosen === undefined) break;
    const stop = die % 7 === 0 ? chosen.stops?.[die % chosen.stops.length] : undefined;
    if (stop === undefined) done.push(chosen.id);
    else happened.push(stop.id);
    if (stop === undefined && chosen.settles?.includes("review"))
      known = { ...known, review: die % 2 === 0 ? "sufficient" : "insufficient" };
  }
  return ["did not end"];
}

describe("walking by chance agrees with the proof", () => {
  const dice = fc.array(fc.nat(), { minLength: 60, maxLength: 60 });
  for (const table of procedureTables.filter(({ procedure }) => procedure !== "informal"))
    property.prop(
      [
        dice,
        fc.constantFrom("required" as const, "forbidden" as const, "unsettled" as const),
        fc.constantFrom(
          "search-warrant",
          "grand-jury-subpoena",
          "ice-administrative-warrant",
          "preservation-request-2703f",
        ),
        fc.constantFrom("presented", "under-way"),
      ],
      { numRuns: 40 },
    )(`${table.procedure} always ends`, (rolled, verdict, instrument, execution) => {
      expect(walk(table, { instrument, execution }, verdict, rolled)).toStrictEqual([]);
    });
});
