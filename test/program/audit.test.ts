import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  auditDiff,
  auditEvidence,
  auditFindings,
  auditPhases,
  auditPlaces,
  auditQuestions,
  auditTemplate,
  type PrivacyAudit,
  parseAudit,
  programSources,
  publicEdition,
} from "../../src/program/index.js";
import { run } from "../cli/run.js";

const asOf = "2026-11-24";
const file = "examples/library/audit.json";
const good = {
  what: "good",
  why: "good",
  how: "good",
  access: "good",
  storage: "good",
  practice: "does-not-apply",
} as const;
const audit = (areas: PrivacyAudit["areas"]): PrivacyAudit => ({ id: "a", on: asOf, lead: "privacy-officer", areas });
const area = { id: "ils", title: "ILS", library: good, thirdParty: "none" } as const;
const example = (): PrivacyAudit => {
  const parsed = parseAudit(JSON.parse(readFileSync(file, "utf8")));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
};

describe("what is asked", () => {
  test("six questions, asked twice of each place", () => {
    expect(Object.keys(auditQuestions)).toHaveLength(6);
    expect(auditFindings(auditTemplate({ id: "x", on: asOf, lead: "x" }))).toHaveLength(auditPlaces.length * 12);
  });
  test("phases and places name their sources", () => {
    expect(auditPhases.map(({ id }) => id)).toStrictEqual(
      "manage law policies places questions classify flows checklists report tell repeat".split(" "),
    );
    for (const { source } of auditPhases) expect(programSources).toHaveProperty(source);
    for (const { sources } of auditPlaces) for (const source of sources) expect(programSources).toHaveProperty(source);
  });
});

describe("what is found", () => {
  test("what nobody answered is found, what does not apply is not", () => {
    expect(auditFindings(audit([area]))).toStrictEqual([]);
    expect(auditFindings(audit([{ ...area, library: {} }]))).toHaveLength(6);
  });
  test("that no third party has a part in it must be said", () => {
    const { thirdParty: _silent, ...silent } = area;
    expect(auditFindings(audit([silent])).map(({ of, answer }) => `${of} ${answer}`)).toStrictEqual(
      Array.from({ length: 6 }, () => "third-party unknown"),
    );
  });
  test("each with clauses, what to do, who may change it and who acts", () => {
    const found = auditFindings(audit([{ ...area, thirdParty: { ...good, storage: "not" }, owner: "it" }]));
    expect(found).toStrictEqual([
      {
        area: "ils",
        of: "third-party",
        question: "storage",
        check: null,
        answer: "not",
        severity: "high",
        clauses: ["AD-7.4", "AD-5"],
        action: "Set how long it is kept, and dispose of the rest.",
        authority: "administrators",
        owner: "it",
        due: null,
      },
    ]);
    expect(auditFindings(audit([{ ...area, library: { ...good, why: "not" } }]))[0]?.authority).toBe("governing-body");
  });
  test.each([
    ["not", undefined, "high"],
    ["unknown", "critical", "high"],
    ["partly", "high", "medium"],
    ["not", "moderate", "medium"],
    ["partly", "low", "low"],
  ] as const)("%s of data that is %s is %s", (answer, classification, severity) => {
    const one = {
      ...area,
      library: { ...good, access: answer },
      ...(classification === undefined ? {} : { classification }),
    };
    expect(auditFindings(audit([one]))[0]?.severity).toBe(severity);
  });
  test("a high risk makes it graver, and the gravest come first", () => {
    const risky = { ...area, classification: "low", risk: [{ type: "security", score: 4, on: asOf }] } as const;
    const found = auditFindings(audit([{ ...risky, library: { ...good, what: "partly", access: "not" } }]));
    expect(found.map(({ severity, question }) => `${severity} ${question}`)).toStrictEqual([
      "high access",
      "medium what",
    ]);
  });
  test("items of checklists are held against good practice", () => {
    const checks = (["met", "partial", "not-met", "not-applicable", "unknown"] as const).map((status, at) => ({
      item: `item ${at}`,
      status,
      owner: "it",
      due: "2026-12-01",
    }));
    expect(
      auditFindings(audit([{ ...area, checks }])).map(({ check, answer, due }) => [check, answer, due]),
    ).toStrictEqual([
      ["item 2", "not", "2026-12-01"],
      ["item 4", "unknown", "2026-12-01"],
      ["item 1", "partly", "2026-12-01"],
    ]);
  });
});

test("two audits are compared: places, systems, fields, third parties, answers", () => {
  const was = audit([
    { ...area, system: "Koha", fields: ["email"], library: { ...good, how: "not" } },
    { ...area, id: "fax", title: "Fax", system: "fax" },
  ]);
  const is = audit([
    { ...area, system: "FOLIO", fields: ["email", "gender"], library: { ...good, access: "partly" }, thirdParty: good },
    { ...area, id: "app", title: "App", library: {} },
  ]);
  const diff = auditDiff(was, is);
  expect([diff.newAreas, diff.goneAreas]).toStrictEqual([["app"], ["fax"]]);
  expect([diff.newSystems, diff.goneSystems]).toStrictEqual([["FOLIO"], ["Koha", "fax"]]);
  expect([diff.newFields, diff.newThirdParties]).toStrictEqual([[{ area: "ils", fields: ["gender"] }], ["ils"]]);
  expect(diff.worse.map(({ question }) => question)).toStrictEqual(["access"]);
  expect(diff.better.map(({ question }) => question)).toStrictEqual(["how"]);
  const same = auditDiff(is, is);
  expect(Object.values(same).every((list) => list.length === 0)).toBe(true);
});

test("the public edition has no risk, gravity, system, field, evidence or name", () => {
  const edition = JSON.stringify(publicEdition(example()));
  for (const word of ["Koha", "gender", "severity", "risk", "main-supervisor", "omar", "deputy", "score"])
    expect(edition).not.toContain(word);
  expect(publicEdition(example()).areas.map(({ title, open }) => [title, open])).toStrictEqual([
    ["The library system", 4],
    ["The list of the reading group", 3],
  ]);
});

test("evidence: what nobody answered, and what is nobody's, overdue or grave without a day", () => {
  const open = (one: PrivacyAudit) => auditEvidence(one, { asOf }).map(({ open: short = [] }) => short);
  expect(open(audit([area]))).toStrictEqual([[], []]);
  expect(open(audit([]))[0]).toHaveLength(1);
  const partly = { ...area, classification: "low", library: { ...good, access: "partly" } } as const;
  expect(open(audit([partly]))).toStrictEqual([[], ["ils library access"]]);
  expect(open(audit([{ ...partly, owner: "it" }]))).toStrictEqual([[], []]);
  const checks = (due: string) => [{ item: "logs", status: "not-met", owner: "it", due } as const];
  expect(open(audit([{ ...area, checks: checks("2026-12-01") }]))).toStrictEqual([[], []]);
  expect(open(audit([{ ...area, checks: checks(asOf) }]))).toStrictEqual([[], ["ils library logs"]]);
});

describe("reading an audit", () => {
  const base = { id: "a", on: asOf, lead: "x" };
  test.each([
    ["nothing", null, ""],
    ["no areas", base, "areas"],
    ["a question nobody asks", { ...base, areas: [{ ...area, library: { who: "good" } }] }, "areas.0.library"],
    ["an answer nobody gives", { ...base, areas: [{ ...area, library: { what: "fine" } }] }, "areas.0.library.what"],
    ["a place twice", { ...base, areas: [area, area] }, "areas.1.id"],
    [
      "a risk beyond the scale",
      { ...base, areas: [{ ...area, risk: [{ type: "security", score: 6, on: asOf }] }] },
      "areas.0.risk.0.score",
    ],
    ["a period reversed", { ...base, areas: [], period: { from: asOf, until: "2026-01-01" } }, "period.until"],
    ["a phase nobody knows", { ...base, areas: [], phases: { party: asOf } }, "phases"],
    ["a record nobody knows", { ...base, areas: [{ ...area, records: ["diary"] }] }, "areas.0.records.0"],
  ])("%s is an issue by path", (_name, input, path) => {
    const parsed = parseAudit(input);
    expect(parsed.ok ? [] : parsed.issues.map((issue) => issue.path.join("."))).toContain(path);
  });
});

describe("at the command line", () => {
  test("without a file: how to do one, and a questionnaire that can be read back", async () => {
    const { status, stdout } = await run(["audit"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/4 places[\s\S]*Who can see it\?[\s\S]*Social media/);
    const template = JSON.parse((await run(["audit", "--template"])).stdout);
    expect(parseAudit(template).ok).toBe(true);
    expect(template.on).toBe(asOf);
  });
  test("what was found, what changed, and the public edition", async () => {
    const { status, stdout } = await run(["audit", file]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/high +The library system, third-party: Where is it kept[\s\S]*deputy; AD-7\.4, AD-5/);
    const before = { ...example(), areas: example().areas.slice(0, 1) };
    const changed = await run(["audit", "-", "--before", file], JSON.stringify(before));
    expect(changed.stdout).toMatch(/gone place: reading-group/);
    const open = await run(["audit", file, "--public"]);
    expect([open.status, open.stdout]).toStrictEqual([0, expect.not.stringMatching(/Koha|high/)]);
    for (const line of (await run(["audit", file], "", 60)).stdout.split("\n"))
      expect(line.length).toBeLessThanOrEqual(60);
  });
  test("bad input is told by path", async () => {
    expect(await run(["audit", "examples/library/plan.json"])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/areas: expected/),
    });
    expect((await run(["audit", file, "--before", "nowhere.json"])).status).toBe(2);
    expect((await run(["audit", "--template", "--as-of", "soon"])).status).toBe(2);
  });
});
