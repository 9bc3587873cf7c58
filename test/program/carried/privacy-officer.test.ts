import { expect, test } from "vitest";
import { decide } from "../../../src/index.js";
import { assessProgram, dueDates, type ProgramEvidence, responseMatrix } from "../../../src/program/index.js";
import { asOf, entry, policy } from "./support.js";

const found = (clause: string, declared: ProgramEvidence) => {
  const finding = assessProgram(declared, { asOf }).findings.find((one) => one.clause === clause);
  if (finding === undefined) throw new Error(clause);
  return finding;
};

test("AD-9: an officer and a deputy, appointed and not past their term; a vacant post is not met, and who holds it is told", () => {
  const appointed = (until: string) => [
    entry("privacy-officer", "2024-01-01", { until, covers: ["officer", "deputy"] }),
  ];
  const { findings } = assessProgram({ evidence: appointed("2026-11-25") }, { asOf });
  expect(findings.find(({ clause }) => clause === "AD-9")?.status).toBe("met");
  expect(found("AD-9", { evidence: appointed("2026-11-24") }).status).toBe("stale");
  expect(found("AD-9", { evidence: appointed("2028-01-01"), vacant: ["privacy-officer"] })).toMatchObject({
    status: "not-met",
    actedForBy: ["director holds it until it is filled"],
  });
});

test("AD-9.1: the officer is briefed every twelve months; while there is none, the deputy, then the director", () => {
  const evidence = [entry("briefing", "2026-03-10", { people: ["omar"] })];
  const roster = { "privacy-officer": ["omar"] };
  const due = dueDates({ evidence, roster }, { asOf }).filter(({ clauses }) => clauses.includes("AD-9.1"));
  expect(due.map(({ due: day }) => day)).toStrictEqual(["2027-03-10"]);
  const { findings } = assessProgram({ evidence, roster, vacant: ["privacy-officer"] }, { asOf });
  expect(findings.find(({ clause }) => clause === "AD-9.1")?.actedForBy).toStrictEqual([
    "deputy privacy officer",
    "director",
  ]);
});

test("AD-9.2: everybody in every topic, volunteers and contractors too", () => {
  const topics = ["issues", "policies", "procedures"];
  const trained = (people: readonly string[], covers = topics, on = "2026-09-14") =>
    entry("privacy-training", on, { people, covers });
  const roster = { "all-staff": ["mira"], volunteers: ["theo"], contractors: [] };
  const of = (evidence: ProgramEvidence["evidence"], more: ProgramEvidence["roster"] = roster) =>
    assessProgram({ evidence, roster: more }, { asOf }).findings.find(({ clause }) => clause === "AD-9.2");
  expect(of([trained(["mira", "theo"])])?.status).toBe("met");
  expect(of([trained(["mira"])])?.requirements[0]?.toMeet?.people).toStrictEqual(["theo"]);
  // one heard of issues, the other of the rest: nobody is trained whole
  expect(of([trained(["mira"], ["issues"]), trained(["theo"], ["policies", "procedures"])])?.status).toBe("not-met");
  expect(of([trained(["mira"]), trained(["theo"], ["issues"])])?.status).toBe("not-met");
  expect(of([trained(["mira"], ["issues"]), trained(["mira", "theo"], topics)])?.status).toBe("met");
  // silence on contractors is no answer
  expect(
    of([trained(["mira", "theo"])], { "all-staff": ["mira"], volunteers: ["theo"] })?.requirements[0]?.toMeet?.declare,
  ).toStrictEqual(["roster.contractors"]);
  // the first whose year is over decides when it is due
  const due = dueDates({ evidence: [trained(["mira"], topics, "2025-12-01"), trained(["theo"])], roster }, { asOf });
  expect(due.find(({ clauses }) => clauses.includes("AD-9.2"))?.due).toBe("2026-12-01");
});

test("AD-9.2.1: which staff answer whom, in what way, by the library's own rules", () => {
  const rows = responseMatrix(policy, { asOf });
  expect(rows).toHaveLength(7 * 3 * 3);
  for (const { requester, channel, handler, action, verdict } of rows.filter((_row, at) => at % 9 === 0)) {
    const decision = decide(
      policy,
      {
        library: {},
        facts: {
          requester,
          scope: "one-patron",
          channel,
          handler,
          standing: "proved",
          instrument: "oral-request-no-process",
        },
        items: [{ record: "loan-history" }],
      },
      { asOf },
    );
    expect([decision.action, decision.verdict]).toStrictEqual([action, verdict]);
  }
  expect(rows.filter(({ requester, action }) => requester === "media" && action === "answer")).toStrictEqual([]);
  const { findings } = assessProgram(
    { evidence: [entry("response-matrix", "2026-01-10", { covers: ["public", "media"] })] },
    { asOf },
  );
  expect(findings.find(({ clause }) => clause === "AD-9.2.1")?.requirements[0]?.missing).toStrictEqual([
    "law-enforcement",
  ]);
});

test("AD-9.2.2: spot checks by the officer within six months; a supervisor's count while there is no officer", () => {
  const roster = { "privacy-officer": ["omar"], supervisors: ["lena"] };
  const check = (by: string, on = "2026-05-25") => [entry("spot-check", on, { by })];
  const of = (evidence: ProgramEvidence["evidence"], more: Partial<ProgramEvidence> = {}) =>
    assessProgram({ evidence, roster, ...more }, { asOf }).findings.find(({ clause }) => clause === "AD-9.2.2")?.status;
  expect(of(check("omar"))).toBe("met");
  expect(of(check("omar", "2026-05-24"))).toBe("stale");
  expect(of(check("lena"))).toBe("not-met");
  expect(of(check("lena"), { vacant: ["privacy-officer"] })).toBe("met");
  expect(of(check("a passer-by"), { vacant: ["privacy-officer"] })).toBe("not-met");
  const due = dueDates({ evidence: check("omar"), roster }, { asOf });
  expect(due.find(({ clauses }) => clauses.includes("AD-9.2.2"))?.due).toBe("2026-11-25");
});

test("AD-9.2.3: training is evaluated every twelve months", () => {
  const evidence = [entry("training-evaluation", "2026-02-28")];
  const { findings } = assessProgram({ evidence }, { asOf });
  expect(findings.find(({ clause }) => clause === "AD-9.2.3")?.status).toBe("met");
  expect(dueDates({ evidence }, { asOf }).find(({ evidence: kind }) => kind === "training-evaluation")?.due).toBe(
    "2027-02-28",
  );
});
