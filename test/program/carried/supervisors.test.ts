import { expect, test } from "vitest";
import { flawReport, talkingPoints, toMarkdown } from "../../../src/documents/index.js";
import { assessProgram, clauses, dueDates, type ProgramEvidence } from "../../../src/program/index.js";
import { asOf, entry, source } from "./support.js";

test("SU-1: training again for each of the team every twelve months", () => {
  const roster = { "all-staff": ["mira", "noah"], volunteers: [], contractors: [] };
  const evidence = [
    entry("privacy-training", "2025-12-15", { people: ["mira"] }),
    entry("privacy-training", "2026-09-14", { people: ["noah"] }),
  ];
  const { findings } = assessProgram({ evidence, roster }, { asOf });
  expect(findings.find(({ clause }) => clause === "SU-1")?.status).toBe("met");
  const due = dueDates({ evidence, roster }, { asOf }).filter(({ clauses: shown }) => shown.includes("SU-1"));
  expect(due.map(({ due: day }) => day)).toStrictEqual(["2026-12-15"]);
});

test("SU-2: mostly beyond software: a log of spot checks is asked for, and still it needs a person", () => {
  const clause = clauses.find(({ id }) => id === "SU-2");
  expect(clause?.software).toStrictEqual(["none", "assess"]);
  expect(clause?.limit).toMatch(/watching is human/);
  const of = (evidence: ProgramEvidence["evidence"]) =>
    assessProgram({ evidence }, { asOf }).findings.find(({ clause: id }) => id === "SU-2")?.status;
  expect(of([entry("spot-check", "2026-11-01", { by: "supervisors" })])).toBe("needs-a-person");
  expect(of([])).toBe("not-declared");
  expect(of([entry("spot-check", "2026-01-01", { by: "supervisors" })])).toBe("stale");
});

test("SU-3: a form that asks for no patron, and reports that nobody closes within thirty days", () => {
  expect(toMarkdown(flawReport(source))).toMatch(/no patron's name/);
  const report = (on: string, closedOn?: string) =>
    entry("flaw-report", on, { id: on, ...(closedOn === undefined ? {} : { closedOn }) });
  const of = (evidence: ProgramEvidence["evidence"]) =>
    assessProgram({ evidence }, { asOf }).findings.find(({ clause }) => clause === "SU-3");
  // that nothing was reported shows nothing
  expect(of([])?.status).toBe("needs-a-person");
  expect(of([report("2026-10-05", "2026-10-20")])?.status).toBe("met");
  expect(of([report("2026-10-26")])?.status).toBe("met");
  const late = of([report("2026-10-25"), report("2026-10-05", "2026-10-20")]);
  expect([late?.status, late?.requirements[0]?.open]).toStrictEqual(["stale", ["2026-10-25"]]);
});

test("SU-4: talking points from the library's own rules", () => {
  expect(toMarkdown(talkingPoints(source))).toContain("In New York");
  const { findings } = assessProgram({ evidence: [entry("talking-points", "2026-01-10")] }, { asOf });
  expect(findings.find(({ clause }) => clause === "SU-4")?.status).toBe("met");
});
