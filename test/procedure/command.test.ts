import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { procedureTables } from "../../src/procedure/index.js";
import { run } from "../cli/run.js";

const visit = "examples/library/visit.json";
const warrant = "examples/requests/search-warrant-under-way.json";
const spoken = { at: "2026-11-24T10:00", type: "asked", facts: { requester: "media" } };
const file = (value: unknown) => {
  const path = join(mkdtempSync(join(tmpdir(), "procedures-")), "own.json");
  writeFileSync(path, JSON.stringify(value));
  return path;
};
const own = (more: object = {}) => ({
  procedures: [
    {
      procedure: "warr",
      title: "A warrant at Millbrook",
      steps: [
        {
          id: "ours-1",
          actors: ["person-in-charge", "anyone"],
          says: "Ring the bell.",
          timing: "at-once",
          after: [],
          cites: [{ source: "handbook" }],
          ...more,
        },
      ],
      never: [],
      sources: { handbook: { title: "Millbrook, Staff handbook" } },
    },
  ],
});

describe("steps", () => {
  test("of a warrant that is carried out", async () => {
    const { status, stdout } = await run(["steps", warrant, "--done", "warr-1"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/warr-1 +done:/);
    expect(stdout).toMatch(/warr-7 +then: Note what is seen/);
    expect(stdout).toMatch(/never +Obstruct/);
    expect(stdout).toMatch(/\(not read in full\)/);
  });
  test("what has happened, and who is there", async () => {
    const { status, stdout } = await run(["steps", warrant, "--happened", "warr-4/not-waiting", "--roles", "director"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/happened +They do not wait: the search goes on\./);
    expect(stdout).toMatch(/warr-8 [\s\S]*?- Director; afterwards/);
  });
  test("the library’s own procedures stand in place of ours", async () => {
    const { status, stdout } = await run([
      "steps",
      warrant,
      "--procedures",
      file(own()),
      "--organization",
      "examples/library/organization.json",
    ]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/ours-1 +Ring the bell\.\n.*\n +- Millbrook, Staff handbook/);
    expect(stdout).not.toMatch(/warr-1 /);
  });
  test.each<[string, readonly string[], RegExp]>([
    ["a step nobody knows", ["steps", warrant, "--done", "warr-99"], /--done: no step is called warr-99/],
    ["a stop nobody knows", ["steps", warrant, "--happened", "x"], /--happened: no stop or event is called x/],
    ["a role nobody knows", ["steps", warrant, "--roles", "boss"], /--roles: no role is called boss/],
    ["no such file", ["steps", "nowhere.json"], /request: the file cannot be read/],
    ["another kind of file", ["steps", "examples/library/organization.json"], /request: expected no other keys/],
    ["no such procedures", ["steps", warrant, "--procedures", "nowhere.json"], /procedures: the file cannot be read/],
    [
      "another kind of procedures",
      ["steps", warrant, "--procedures", visit],
      /procedure\.library: expected no key `library`/,
    ],
    ["an organisation alone", ["steps", warrant, "--organization", "x"], /--organization: expected --procedures/],
  ])("%s is bad input", async (_name, args, expected) => {
    const { status, stderr, stdout } = await run(args);
    expect([status, stdout]).toStrictEqual([2, ""]);
    expect(stderr).toMatch(expected);
  });
  test("a broken procedure is told by path", async () => {
    const broken = own({ after: ["ours-2"] });
    const waits = file(broken);
    const column = JSON.stringify(broken).indexOf('"ours-2"') + 1;
    const { status, stderr } = await run(["steps", warrant, "--procedures", waits]);
    expect(status).toBe(2);
    expect(stderr).toBe(
      `procedure.procedures[0].steps[0].after[0]: no step is called that (line 1, column ${column})\n`,
    );
    const nobody = file(own({ actors: ["it-staff"] }));
    const there = await run([
      "steps",
      warrant,
      "--procedures",
      nobody,
      "--organization",
      "examples/library/organization.json",
    ]);
    expect(there.stderr).toMatch(/steps\[0\]\.actors: nobody could ever do it/);
  });
});

describe("episode", () => {
  test("says where the visit stands", async () => {
    const { status, stdout } = await run(["episode", visit, "--as-of", "2026-12-01"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Now +Hold\. /);
    expect(stdout).toMatch(/Next[\s\S]*- Director: Legal hold: [\s\S]*\(subp-3\)/);
    expect(stdout).toMatch(/Clocks +- 2026-12-15 \(in 14 days\): The paper/);
    expect(stdout).toMatch(/Holds +- since 2026-11-30: legal-process/);
    expect(stdout).toMatch(/subp-3 +Legal hold: stop routine deletion/);
    expect(stdout).toMatch(/- no: family and public/);
  });
  test("on an earlier day, what was to come is told, and the exit code is 1", async () => {
    const { status, stdout } = await run(["episode", visit, "--as-of", "2026-11-24"]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^Now +Decline\. /);
    expect(stdout).toMatch(/- event 5, at: in-the-future; expected a moment that has come/);
    expect(stdout).not.toMatch(/2026-12-15/);
  });
  test("somebody was told whom the order does not permit: it says so, and what to do", async () => {
    const told = (role: string) => ({
      library: { jurisdiction: "US-NY", libraryType: "public" },
      items: [{ record: "hold" }],
      events: [
        { at: "2026-11-24T10:00", type: "asked", facts: { requester: "police-federal" } },
        { at: "2026-11-24T10:05", type: "gag-ordered", by: "court-order", mayTell: ["it-staff"] },
        { at: "2026-11-24T10:10", type: "told", role },
      ],
    });
    const say = async (role: string) =>
      (await run(["episode", "-", "--as-of", "2026-11-24"], JSON.stringify(told(role)))).stdout;
    expect((await say("volunteer")).replace(/\s+/g, " ")).toContain(
      "NOT PERMITTED: volunteer was told against the order. Say no more, and tell counsel today.",
    );
    expect(await say("it-staff")).not.toContain("NOT PERMITTED");
  });
  test("events that were not taken are told by path, without a word of them", async () => {
    const odd = JSON.stringify({
      library: {},
      items: [{ record: "hold" }],
      events: [spoken, { at: "x", type: "left" }, { at: "2026-11-24T11:00", type: "Jane Doe" }],
    });
    const { status, stdout } = await run(["episode", "-"], odd);
    expect(status).toBe(1);
    expect(stdout).toMatch(/- event 2, at: unreadable; expected a moment/);
    expect(stdout).toMatch(/- event 3, type: unreadable; expected one of\s+identified, [\s\S]*?\(34 in all\)/);
    expect(stdout).not.toMatch(/Jane/);
  });
  test.each<[string, string, RegExp]>([
    ["nothing", "", /episode: expected JSON/],
    ["no object", "[]", /episode: expected an object/],
    ["no events", "{}", /episode\.events: expected a list/],
    ["no items", '{"events":[]}', /episode\.items: expected at least 1/],
    ["a key too many", '{"events":[],"patron":"Jane Doe"}', /episode: expected no other keys/],
    [
      "a library nobody knows",
      '{"events":[],"items":[{"record":"hold"}],"library":{"jurisdiction":"XX"}}',
      /episode\.library\.jurisdiction: expected one of/,
    ],
  ])("%s is bad input", async (_name, input, expected) => {
    const { status, stderr, stdout } = await run(["episode", "-"], input);
    expect([status, stdout]).toStrictEqual([2, ""]);
    expect(stderr).toMatch(expected);
    expect(stderr).not.toMatch(/Jane/);
  });
  test("a day that is none", async () => {
    expect(await run(["episode", visit, "--as-of", "soon"])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/--as-of/),
    });
  });
  test("two papers, each with its own decision and steps", async () => {
    const served = (instrument: string, hour: number) => ({
      at: `2026-11-24T${hour}:00`,
      type: "served",
      facts: { instrument, requester: "litigant", handler: "director" },
      returnDate: "2026-12-01",
    });
    const two = {
      library: {},
      items: [{ record: "hold" }],
      events: [served("civil-discovery-subpoena", 10), served("grand-jury-subpoena", 11)],
    };
    const { status, stdout } = await run(["episode", "-"], JSON.stringify(two));
    expect(status).toBe(0);
    expect(stdout).toMatch(/Matter +2\n[\s\S]*Matter +1\n/);
    expect(stdout).toMatch(/All steps of matter 1\n/);
    expect(stdout.match(/2026-12-01 \(in 7 days\)/g)).toHaveLength(3);
  });
  test("nothing is wider than the screen", async () => {
    const { stdout } = await run(["episode", visit, "--as-of", "2026-12-01"], "", 60);
    const wide = stdout.split("\n").filter((line) => line.length > 60 && !/\S{46,}/.test(line));
    expect(wide).toStrictEqual([]);
  });
  test("as JSON", async () => {
    const { stdout } = await run(["episode", visit, "--as-of", "2026-12-01", "--json"]);
    expect(Object.keys(JSON.parse(stdout))).toStrictEqual(["state", "decision", "steps", "silences", "others"]);
  });
});

describe("schemas", () => {
  const valid = async (name: string, value: unknown) => {
    const { stdout } = await run(["schema", name]);
    return new Ajv2020({ strict: false, validateFormats: false }).validate(JSON.parse(stdout), value);
  };
  test("the example episode fits its schema, and a broken one does not", async () => {
    const example = JSON.parse(readFileSync(visit, "utf8"));
    expect(await valid("episode", example)).toBe(true);
    expect(await valid("episode", { ...example, events: [{ type: "x" }] })).toBe(false);
  });
  test("our tables fit the schema of procedures, and a step without words does not", async () => {
    expect(await valid("procedures", JSON.parse(JSON.stringify({ procedures: procedureTables })))).toBe(true);
    expect(await valid("procedures", own({ says: "" }))).toBe(false);
  });
});
