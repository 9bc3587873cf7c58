import { fc } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import {
  assessProgram,
  clauses,
  type EvidenceEntry,
  evidenceKinds,
  groups,
  type ProgramEvidence,
  parseProgram,
} from "../../src/program/index.js";
import { run } from "../cli/run.js";

const asOf = "2026-11-24";
const known: ProgramEvidence["roster"] = { "privacy-officer": ["omar"], supervisors: ["lena"] };
const status = (clause: string, declared: ProgramEvidence) =>
  assessProgram(declared, { asOf }).findings.find((one) => one.clause === clause)?.status;
const entry = (kind: EvidenceEntry["kind"], on: string, more: Partial<EvidenceEntry> = {}): EvidenceEntry => ({
  kind,
  on,
  ...more,
});

const finding = (clause: string, declared: ProgramEvidence) => {
  const found = assessProgram(declared, { asOf }).findings.find((one) => one.clause === clause);
  if (found === undefined) throw new Error(clause);
  return found;
};
const remarks = (evidence: ProgramEvidence["evidence"], more: Partial<ProgramEvidence> = {}) =>
  assessProgram({ evidence, ...more }, { asOf }).remarks.map(({ at, code, names }) => [at, code, ...names].join(" "));
const check = (on: string, more: Partial<EvidenceEntry> = {}) =>
  entry("spot-check", on, { by: "privacy-officer", ...more });

describe("a clause", () => {
  test("is met while its evidence is recent: spot checks within six months", () => {
    expect(status("AD-9.2.2", { evidence: [check("2026-05-25")] })).toBe("met");
    expect(status("AD-9.2.2", { evidence: [check("2026-05-24")] })).toBe("stale");
  });
  test("the library's own period goes before ours", () => {
    const evidence = [check("2026-05-24")];
    expect(status("AD-9.2.2", { evidence, periods: { "spot-check": { count: 12, unit: "month" } } })).toBe("met");
    expect(status("AD-9.2.2", { evidence, periods: { "spot-check": { count: 90, unit: "day" } } })).toBe("stale");
    const own = { evidence, periods: { "spot-check": { count: 12, unit: "month" } } } as const;
    expect(finding("AD-9.2.2", own).requirements[0]?.period?.basis).toBe("library");
  });
  test("is not declared where nothing or only the future is, and the future is told", () => {
    expect(status("AD-9.2.2", { evidence: [] })).toBe("not-declared");
    expect(status("AD-9.2.2", { evidence: [check("2026-11-25")] })).toBe("not-declared");
    expect(remarks([check("2026-11-25")])).toStrictEqual(["0 in-future"]);
  });
  test("an end far away lengthens no period", () => {
    expect(status("AD-9.2.2", { evidence: [check("2020-01-01", { until: "2099-01-01" })] })).toBe("stale");
  });
  test("is not met where a topic is missing; more topics count for nothing more, and are told", () => {
    const law = (...covers: string[]) => ({
      evidence: [entry("law-brief", "2026-10-01", { jurisdiction: "US-NY", covers })],
    });
    expect(status("GB-2", law("federal", "state"))).toBe("not-met");
    expect(status("GB-2", law("federal", "state", "local", "martian"))).toBe("met");
    expect(remarks(law("federal", "state", "local", "martian").evidence)).toStrictEqual(["0 more-than-asked martian"]);
  });
  test("topics may be covered by several recent entries, but not by a stale one", () => {
    const parts = (on: string) => ({
      evidence: [
        entry("law-brief", "2026-10-01", { jurisdiction: "US-NY", covers: ["federal", "state"] }),
        entry("law-brief", on, { jurisdiction: "US-NY", covers: ["local"] }),
      ],
    });
    expect(status("GB-2", parts("2026-09-01"))).toBe("met");
    expect(status("GB-2", parts("2024-09-01"))).toBe("not-met");
    // due when the first of its parts is
    expect(finding("GB-2", parts("2026-09-01")).due).toBe("2027-09-01");
  });
  test("of everyone needs the roster and everyone on it; strangers are told", () => {
    const briefing = (people: readonly string[], roster?: ProgramEvidence["roster"]): ProgramEvidence => ({
      evidence: [entry("briefing", "2026-10-01", { people })],
      ...(roster === undefined ? {} : { roster }),
    });
    expect(status("GB-1", briefing(["a"]))).toBe("not-declared");
    expect(status("GB-1", briefing(["a"], { "governing-body": [] }))).toBe("not-declared");
    expect(status("GB-1", briefing(["a"], { "governing-body": ["a", "b"] }))).toBe("not-met");
    const all = briefing(["a", "b", "stranger"], { "governing-body": ["a", "b"] });
    expect(status("GB-1", all)).toBe("met");
    expect(remarks(all.evidence, all)).toStrictEqual(["0 unknown-person stranger"]);
  });
  test("counts only what was done by whoever has the office, or acts while it is vacant", () => {
    const by = (who: string, more: Partial<ProgramEvidence> = {}) => ({
      evidence: [check("2026-10-01", { by: who })],
      roster: known,
      ...more,
    });
    expect(status("AD-9.2.2", by("omar"))).toBe("met");
    expect(status("AD-9.2.2", by("lena"))).toBe("not-met");
    expect(status("AD-9.2.2", by("lena", { vacant: ["privacy-officer"] }))).toBe("met");
    expect(remarks(by("counsel").evidence, { roster: known })).toStrictEqual(["0 not-the-office counsel"]);
    expect(remarks(by("nobody we know").evidence, { roster: known })).toStrictEqual([
      "0 unknown-person nobody we know",
    ]);
  });
  test("an entry without what it needs does not count, and says what", () => {
    expect(remarks([entry("policy", "2026-01-01")])).toStrictEqual(["0 missing-field title version by"]);
    expect(status("GB-3", { evidence: [entry("policy", "2026-01-01")] })).toBe("not-met");
  });
  test("unparsed nonsense counts for nothing and never throws", () => {
    const evidence = [
      check("soon"),
      check("2026-10-01", { until: "2026-09-01" }),
      check("2026-01-01", { id: "1" }),
      check("2026-10-01", { id: "1" }),
    ];
    expect(remarks(evidence)).toStrictEqual(["0 unreadable-day", "1 reversed", "3 duplicate-id"]);
    expect(status("AD-9.2.2", { evidence })).toBe("stale");
  });
  test("that software cannot tell needs a person, whatever is declared", () => {
    const people = ["a"];
    const roster = Object.fromEntries(groups.map((group) => [group, people]));
    const lists = { places: ["x"], systems: ["x"], contracts: [{ id: "x" }], disposalJobs: ["x"] };
    const all: ProgramEvidence = {
      evidence: clauses.flatMap(({ requires }) =>
        requires.map(({ evidence, covers = [], by }) =>
          entry(evidence, asOf, {
            covers: [...covers, "x"],
            people,
            by: by?.[0] ?? "a",
            title: "x",
            version: "1",
            jurisdiction: "US-NY",
            closedOn: asOf,
          }),
        ),
      ),
      roster,
      ...lists,
    };
    const { findings, counts } = assessProgram(all, { asOf });
    const open = findings.filter((one) => one.status !== "met").map(({ clause }) => clause);
    expect(open).toStrictEqual("GB-5 AD-14 AD-15 SU-2 ST-1.1 ST-2 ST-2.1 ST-3 ST-4 ST-5 ST-6".split(" "));
    expect(counts["needs-a-person"]).toBe(11);
  });
  test("of a vacant post names who acts", () => {
    const { findings } = assessProgram({ evidence: [], vacant: ["privacy-officer", "counsel"] }, { asOf });
    const acts = (clause: string) => findings.find((one) => one.clause === clause)?.actedForBy;
    expect(acts("AD-9.1")).toStrictEqual(["deputy privacy officer", "director"]);
    expect(acts("AD-4.1")).toStrictEqual(["counsel of the parent body"]);
    expect(acts("AD-1")).toStrictEqual([]);
  });
});

describe("silence never passes", () => {
  test("taking anything away from a declaration never makes it better", () => {
    const kinds = fc.constantFrom(...evidenceKinds);
    const days = fc.constantFrom("2024-01-01", "2026-01-31", "2026-10-01", "2026-11-24", "2026-12-01");
    const names = fc.subarray(["federal", "state", "local", "officer", "deputy", "in-person", "desk", "ils"]);
    const one = fc.record(
      {
        kind: kinds,
        on: days,
        covers: names,
        people: fc.subarray(["a", "b"]),
        by: fc.constantFrom("a", "counsel", "ghost"),
      },
      { requiredKeys: ["kind", "on"] },
    );
    const roster = fc.record(Object.fromEntries(groups.map((group) => [group, fc.subarray(["a", "b"])])), {
      requiredKeys: [],
    });
    // what is found to be short, and a new version, are no silence
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), roster, fc.nat(), (evidence, people, at) => {
        const whole = { evidence, roster: people, places: ["desk"], contracts: [{ id: "ils" }] };
        const before = assessProgram(whole, { asOf }).findings;
        const left = evidence.filter((_entry, index) => index !== at % Math.max(1, evidence.length));
        const after = assessProgram({ ...whole, evidence: left }, { asOf }).findings;
        for (const [index, { status: now }] of after.entries())
          if (
            now === "met" &&
            // a report that waits is a thing found to be short, not silence: no report at all is tested below
            before[index]?.requirements.every(
              ({ evidence: kind }) => kind !== "public-notice" && kind !== "flaw-report",
            )
          )
            expect(before[index]?.status).toBe("met");
        const silent = assessProgram({ evidence }, { asOf }).findings;
        for (const [index, { status: now }] of silent.entries())
          if (
            now === "met" &&
            (before[index]?.requirements.every(({ evidence: kind }) => kind !== "vendor-assessment") ?? false)
          )
            expect(before[index]?.status).toBe("met");
      }),
      { numRuns: 150 },
    );
  });
});

test("that no flaw is reported shows nothing, whatever else is declared", () => {
  const others = evidenceKinds.filter((kind) => kind !== "flaw-report").map((kind) => ({ kind, on: asOf }));
  const of = (evidence: ProgramEvidence["evidence"]) =>
    assessProgram({ evidence }, { asOf }).findings.find(({ clause }) => clause === "SU-3")?.status;
  expect(of(others)).toBe("needs-a-person");
  expect(of([...others, { kind: "flaw-report", on: "2024-01-01" }])).toBe("stale");
  expect(of([...others, { kind: "flaw-report", on: "2024-01-01", closedOn: "2024-01-09" }])).toBe("met");
});

test("an empty declaration meets nothing, and a day that is none neither", () => {
  expect(assessProgram({ evidence: [] }, { asOf }).counts.met).toBe(0);
  expect(assessProgram({ evidence: [check(asOf)] }, { asOf: "today" }).counts).toMatchObject({
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
    [
      "closed before it was open",
      { evidence: [{ kind: "flaw-report", on: asOf, closedOn: "2026-01-01" }] },
      "evidence.0.closedOn",
    ],
    [
      "an id twice",
      {
        evidence: [
          { id: "1", kind: "card", on: asOf },
          { id: "1", kind: "card", on: asOf },
        ],
      },
      "evidence.1.id",
    ],
    ["a place twice", { evidence: [], places: ["desk", "desk"] }, "places.1"],
    ["a contract twice", { evidence: [], contracts: [{ id: "ils" }, { id: "ils" }] }, "contracts.1.id"],
    ["somebody twice in a group", { evidence: [], roster: { "all-staff": ["a", "a"] } }, "roster.all-staff.1"],
    ["a period of nothing", { evidence: [], periods: { card: { count: 0, unit: "month" } } }, "periods.card.count"],
    ["a change of what nobody knows", { evidence: [], changes: [{ on: asOf, what: "weather" }] }, "changes.0.what"],
    ["a key nobody knows", { evidence: [], patrons: [] }, ""],
    ["a list", [], ""],
    ["nothing", null, ""],
    ["a group nobody knows", { evidence: [], roster: { ghosts: [] } }, "roster"],
  ])("%s is an issue by path", (_name, input, path) => {
    const parsed = parseProgram(input);
    expect(parsed.ok ? [] : parsed.issues.map((issue) => issue.path.join("."))).toContain(path);
  });
});

describe("at the command line", () => {
  const file = "examples/library/program.json";
  test("assess says what is open, what would meet it and whose period it is", async () => {
    const { status: code, stdout } = await run(["assess", file]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/GB-2 +not-met[\s\S]*covering local/);
    expect(stdout).toMatch(/AD-9\.2 +not-met[\s\S]*for theo/);
    expect(stdout).toMatch(/Declared, not seen/);
    expect(stdout).not.toMatch(/AD-9 +met/);
    expect((await run(["assess", file, "--all"])).stdout).toMatch(/AD-9 +met/);
  });
  test("assess takes evidence from an organisation, an audit, a plan and a vendor's declaration too", async () => {
    const more = ["--organization", "examples/library/organization.json", "--audit", "examples/library/audit.json"];
    const vendor = ["--vendor", "ils=examples/vendors/good.json", "--terms", "examples/vendors/terms.json"];
    const args = ["assess", file, "--all", "--json", ...more, "--plan", "examples/library/plan.json", ...vendor];
    const { findings } = JSON.parse((await run(args)).stdout);
    const of = (id: string) => findings.find(({ clause }: { clause: string }) => clause === id).status;
    expect([of("AD-5"), of("AD-6.1"), of("AD-10"), of("AD-11")]).toStrictEqual(["met", "not-met", "not-met", "met"]);
    expect(await run(["assess", file, "--vendor", "ils"])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/--vendor/),
    });
    expect((await run(["assess", file, "--audit", file])).status).toBe(2);
    expect((await run(["assess", file, "--plan", file])).status).toBe(2);
    expect((await run(["assess", file, "--organization", file])).status).toBe(2);
  });
  test("entries that do not count are told by their place", async () => {
    const declared = { evidence: [{ kind: "card", on: "2026-10-01" }] };
    const { stdout } = await run(["assess", "-"], JSON.stringify(declared));
    expect(stdout).toMatch(/evidence\.0 \(card\): it does not count without: version/);
  });
  test("due begins with what was never done, and says for whom", async () => {
    const { status, stdout } = await run(["due", file]);
    // overdue, as what is not met of `assess`
    expect(status).toBe(1);
    expect(stdout).toMatch(/^now/);
    expect(stdout).toMatch(/now +privacy-training: .*theo/);
    expect(stdout).toMatch(/2026-10-02 +spot-check \(overdue\)\n.*\n.*every 6 months, our proposal/);
    expect(stdout).toMatch(/2026-12-30 +contact-check\n.*\n.*every 90 days, published/);
  });
  test("fits sixty columns", async () => {
    for (const command of ["assess", "due"])
      for (const line of (await run([command, file], "", 60)).stdout.split("\n"))
        expect(line.length, line).toBeLessThanOrEqual(60);
  });
  test("bad input is told by path", async () => {
    expect(await run(["assess", "-"], '{"evidence":[{}]}')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("evidence.0.kind"),
    });
    expect((await run(["assess", "examples/library/organization.json"])).stderr).toMatch(
      /patron-privacy schema program/,
    );
    expect((await run(["due", file, "--as-of", "soon"])).status).toBe(2);
    expect((await run(["due", "nowhere.json"])).stderr).toMatch(/cannot be read/);
    expect((await run(["assess", "-"], "")).status).toBe(2);
  });
});
