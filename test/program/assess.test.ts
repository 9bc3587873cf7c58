import { describe, expect, test } from "vitest";
import {
  assessProgram,
  clauses,
  type EvidenceEntry,
  type ProgramEvidence,
  parseProgram,
} from "../../src/program/index.js";
import { run } from "../cli/run.js";

const asOf = "2026-11-24";
const status = (clause: string, declared: ProgramEvidence) =>
  assessProgram(declared, { asOf }).findings.find((one) => one.clause === clause)?.status;
const entry = (kind: EvidenceEntry["kind"], on: string, more: Partial<EvidenceEntry> = {}): EvidenceEntry => ({
  kind,
  on,
  ...more,
});

describe("a clause", () => {
  test("is met while its evidence is recent: spot checks within six months", () => {
    expect(status("AD-9.2.2", { evidence: [entry("spot-check", "2026-05-25")] })).toBe("met");
    expect(status("AD-9.2.2", { evidence: [entry("spot-check", "2026-05-24")] })).toBe("stale");
  });
  test("the library's own period goes before ours", () => {
    const evidence = [entry("spot-check", "2026-05-24")];
    expect(status("AD-9.2.2", { evidence, periods: { "spot-check": { count: 12, unit: "month" } } })).toBe("met");
    expect(status("AD-9.2.2", { evidence, periods: { "spot-check": { count: 90, unit: "day" } } })).toBe("stale");
  });
  test("is not declared where nothing or only the future is", () => {
    expect(status("AD-9.2.2", { evidence: [] })).toBe("not-declared");
    expect(status("AD-9.2.2", { evidence: [entry("spot-check", "2026-11-25")] })).toBe("not-declared");
    expect(
      assessProgram({ evidence: [entry("spot-check", "2026-11-25")] }, { asOf }).findings.find(
        ({ clause }) => clause === "AD-9.2.2",
      )?.requirements[0]?.future,
    ).toBe(1);
  });
  test("is not met where a topic is missing, and more topics count for nothing more", () => {
    const law = (...covers: string[]) => ({ evidence: [entry("law-brief", "2026-10-01", { covers })] });
    expect(status("GB-2", law("federal", "state"))).toBe("not-met");
    expect(status("GB-2", law("federal", "state", "local", "martian"))).toBe("met");
  });
  test("topics may be covered by several recent entries, but not by a stale one", () => {
    const parts = (on: string) => ({
      evidence: [
        entry("law-brief", "2026-10-01", { covers: ["federal", "state"] }),
        entry("law-brief", on, { covers: ["local"] }),
      ],
    });
    expect(status("GB-2", parts("2026-09-01"))).toBe("met");
    expect(status("GB-2", parts("2024-09-01"))).toBe("not-met");
  });
  test("of everyone needs the roster and everyone on it", () => {
    const training = (people: readonly string[], roster?: ProgramEvidence["roster"]): ProgramEvidence => ({
      evidence: [entry("privacy-training", "2026-10-01", { people })],
      ...(roster === undefined ? {} : { roster }),
    });
    expect(status("AD-9.2", training(["a"]))).toBe("not-declared");
    expect(status("AD-9.2", training(["a"], { "all-staff": ["a", "volunteer"] }))).toBe("not-met");
    expect(status("AD-9.2", training(["a", "volunteer", "stranger"], { "all-staff": ["a", "volunteer"] }))).toBe("met");
  });
  test("an appointment that has ended no longer counts", () => {
    const officer = (until: string) => ({
      evidence: [entry("privacy-officer", "2020-01-01", { until, covers: ["officer", "deputy"] })],
    });
    expect(status("AD-9", officer("2026-11-25"))).toBe("met");
    expect(status("AD-9", officer("2026-11-24"))).toBe("stale");
  });
  test("cards belong in every place the library names", () => {
    const cards = (covers: readonly string[], places?: readonly string[]): ProgramEvidence => ({
      evidence: [entry("card-placement", "2026-10-01", { covers })],
      ...(places === undefined ? {} : { places }),
    });
    expect(status("AD-7.7.1", cards(["desk"], ["desk", "branch"]))).toBe("not-met");
    expect(status("AD-7.7.1", cards(["desk", "branch"], ["desk", "branch"]))).toBe("met");
    expect(status("AD-7.7.1", cards([]))).toBe("not-declared");
  });
  test("that software cannot tell needs a person, whatever is declared", () => {
    const all: ProgramEvidence = {
      evidence: clauses.flatMap(({ requires }) =>
        requires.map(({ evidence, covers = [] }) => entry(evidence, asOf, { covers, people: ["a"] })),
      ),
      roster: Object.fromEntries(
        ["governing-body", "administrators", "privacy-officer", "key-staff", "supervisors", "all-staff"].map(
          (group) => [group, ["a"]],
        ),
      ),
      places: ["chain-of-command"],
    };
    const { findings } = assessProgram(all, { asOf });
    for (const id of ["AD-14", "AD-15", "SU-2", "SU-3"])
      expect(findings.find(({ clause }) => clause === id)?.status, id).toBe("needs-a-person");
  });
  test("of a vacant post names who acts", () => {
    const { findings } = assessProgram({ evidence: [], vacant: ["privacy-officer"] }, { asOf });
    expect(findings.find(({ clause }) => clause === "AD-9.1")?.actedForBy).toStrictEqual([
      "deputy privacy officer",
      "director",
    ]);
    expect(findings.find(({ clause }) => clause === "AD-1")?.actedForBy).toStrictEqual([]);
  });
});

test("an empty declaration meets nothing, and a day that is none neither", () => {
  expect(assessProgram({ evidence: [] }, { asOf }).counts.met).toBe(0);
  expect(assessProgram({ evidence: [entry("spot-check", asOf)] }, { asOf: "today" }).counts).toMatchObject({
    met: 0,
    "needs-a-person": 62,
  });
});

describe("reading a declaration", () => {
  test.each([
    ["no list", { evidence: 1 }, "evidence"],
    ["a kind nobody knows", { evidence: [{ kind: "hope", on: asOf }] }, "evidence.0.kind"],
    ["a day that is none", { evidence: [{ kind: "card", on: "2026-02-30" }] }, "evidence.0.on"],
    ["dates reversed", { evidence: [{ kind: "card", on: "2026-02-02", until: "2026-02-01" }] }, "evidence.0.until"],
    ["a group nobody knows", { evidence: [], roster: { ghosts: [] } }, "roster"],
  ])("%s is an issue by path", (_name, input, path) => {
    const parsed = parseProgram(input);
    expect(parsed.ok ? [] : parsed.issues.map((issue) => issue.path.join("."))).toContain(path);
  });
});

describe("at the command line", () => {
  test("assess says what is open and why", async () => {
    const { status: code, stdout } = await run(["assess", "examples/library/program.json"]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/GB-2 +not-met[\s\S]*not covered: local/);
    expect(stdout).toMatch(/AD-9\.2 +not-met[\s\S]*1 people have not taken part/);
    expect(stdout).toMatch(/Declared, not seen/);
  });
  test("due begins with what was never done", async () => {
    const { stdout } = await run(["due", "examples/library/program.json"]);
    expect(stdout).toMatch(/^now/);
    expect(stdout).toMatch(/2026-10-02 +spot-check \(overdue\)/);
    expect(stdout).toMatch(/2026-12-30 +contact-check/);
  });
  test("bad input is told by path", async () => {
    expect(await run(["assess", "-"], '{"evidence":[{}]}')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("evidence.0.kind"),
    });
    expect((await run(["due", "examples/library/program.json", "--as-of", "soon"])).status).toBe(2);
  });
});
