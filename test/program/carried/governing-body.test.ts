import { expect, test } from "vitest";
import { assessProgram, dueDates, responseMatrix } from "../../../src/program/index.js";
import { run } from "../../cli/run.js";
import { decideInFull } from "../../support/in-full.js";
import { asked, asOf, dueOf, entry, policy, status } from "./support.js";

const board = { roster: { "governing-body": ["ruth", "sam"] } } as const;

test("GB-1: a briefing of every trustee within twelve months", () => {
  const briefing = (people: readonly string[], on = "2026-03-10") => [entry("briefing", on, { people })];
  expect(status("GB-1", briefing(["ruth", "sam"]), board)).toBe("met");
  expect(status("GB-1", briefing(["ruth"]), board)).toBe("not-met");
  expect(status("GB-1", briefing(["ruth", "sam"], "2025-11-24"), board)).toBe("stale");
  const { findings } = assessProgram({ evidence: briefing(["ruth"]), ...board }, { asOf });
  expect(findings.find(({ clause }) => clause === "GB-1")?.requirements[0]?.toMeet?.people).toStrictEqual(["sam"]);
  const due = dueDates({ evidence: briefing(["ruth", "sam"]), ...board }, { asOf });
  expect(due.find(({ evidence, due: day }) => evidence === "briefing" && day !== null)?.due).toBe("2027-03-10");
});

test("GB-2: the law of a jurisdiction can be printed, and a brief on it is dated and names the jurisdiction", async () => {
  const { status: code, stdout } = await run(["law", "us-NY"]);
  expect([code, stdout]).toStrictEqual([0, expect.stringMatching(/4509/)]);
  const brief = entry("law-brief", "2026-02-01", { jurisdiction: "US-NY", covers: ["federal", "state", "local"] });
  const { findings } = assessProgram({ evidence: [brief] }, { asOf });
  expect(findings.find(({ clause }) => clause === "GB-2")?.status).toBe("met");
  const { jurisdiction: _none, ...vague } = brief;
  expect(status("GB-2", [vague])).toBe("not-met");
  expect(status("GB-2", [brief], { changes: [{ on: "2026-06-01", what: "law" }] })).toBe("stale");
});

const adopted = entry("policy", "2025-05-12", {
  title: "Confidentiality",
  version: "3",
  by: "governing-body",
  covers: ["confidentiality", "law-enforcement-requests", "retention"],
  reviewEvery: { count: 24, unit: "month" },
});

test("GB-3: a policy adopted by the board itself, with its topics and how often it is reviewed", () => {
  const of = (evidence: Parameters<typeof assessProgram>[0]["evidence"], more = {}) =>
    assessProgram({ evidence, ...more }, { asOf }).findings.find(({ clause }) => clause === "GB-3")?.status;
  expect(of([adopted])).toBe("met");
  const { reviewEvery: _silent, ...withoutReview } = adopted;
  expect(of([withoutReview])).toBe("not-met");
  expect(of([{ ...adopted, reviewEvery: { count: 12, unit: "month" } }])).toBe("stale");
  // adoption is never delegated, not even while the board has no members
  expect(of([{ ...adopted, by: "administrators" }], { vacant: ["governing-body"] })).toBe("not-met");
  expect(dueDates({ evidence: [adopted] }, { asOf }).find(({ evidence }) => evidence === "policy")?.due).toBe(
    "2027-05-12",
  );
});

test("GB-4: money and hours, as declared", () => {
  const { findings } = assessProgram({ evidence: [entry("resources", "2026-01-10", { covers: ["money"] })] }, { asOf });
  const found = findings.find(({ clause }) => clause === "GB-4");
  expect([found?.status, found?.requirements[0]?.missing]).toStrictEqual(["not-met", ["hours"]]);
  expect(status("GB-4", [entry("resources", "2026-01-10", { covers: ["money", "hours"] })])).toBe("met");
});

test("GB-5: a trustee who asks for patron data is a requester without authority", () => {
  const trustee = decideInFull(
    policy,
    {
      library: {},
      facts: { requester: "trustee", standing: "proved", instrument: "oral-request-no-process", handler: "director" },
      items: [{ record: "loan-history" }],
    },
    { asOf },
  );
  expect([trustee.verdict, trustee.action, trustee.extent.may]).toStrictEqual(["forbidden", "decline", []]);
  expect(asked({ requester: "trustee" }).answerableBy).not.toContain("governing-body");
});

test("GB-6: the version in force acknowledged by every trustee", () => {
  const plan = (version: string, on: string) => entry("communication-plan", on, { version });
  const signed = (version: string) => entry("plan-acknowledgement", "2026-02-10", { version, people: ["ruth", "sam"] });
  const of = (evidence: Parameters<typeof assessProgram>[0]["evidence"]) =>
    assessProgram({ evidence, ...board }, { asOf }).findings.find(({ clause }) => clause === "GB-6")?.status;
  expect(of([plan("4", "2026-02-01"), signed("4")])).toBe("met");
  // an old version was acknowledged
  expect(of([plan("4", "2026-02-01"), plan("5", "2026-09-01"), signed("4")])).toBe("stale");
  // nobody says what is in force
  expect(of([signed("4")])).toBe("stale");
});

test("GB-7: media training of every trustee within 24 months", () => {
  const trained = [entry("media-training", "2025-06-03", { people: ["ruth", "sam"] })];
  const { findings } = assessProgram({ evidence: trained, ...board }, { asOf });
  expect(findings.find(({ clause }) => clause === "GB-7")?.status).toBe("met");
  expect(status("GB-7", trained, { roster: { "governing-body": ["ruth", "sam", "new"] } })).toBe("not-met");
  const due = dueDates({ evidence: trained, ...board }, { asOf });
  expect(due.find(({ clauses, due: day }) => clauses.includes("GB-7") && day !== null)?.due).toBe("2027-06-03");
});

test("GB-8: officials and agencies are never management, and the register says how the library stands to each", () => {
  const rows = responseMatrix(policy, {
    asOf,
    requesters: ["elected-official", "government-agency", "parent-body"],
    channels: ["in-person"],
    handlers: ["front-line", "director"],
  });
  expect(rows).toHaveLength(6);
  for (const { verdict, may, answerableBy } of rows)
    expect([verdict, may, answerableBy]).toStrictEqual(["forbidden", [], ["director", "designee"]]);
  const official = decideInFull(
    policy,
    {
      library: {},
      facts: { requester: "elected-official", handler: "front-line" },
      items: [{ record: "registration" }],
    },
    { asOf },
  );
  expect(official.action).not.toBe("answer");
  const { findings } = assessProgram(
    { evidence: [entry("relationship-register", "2026-01-10", { covers: ["agencies", "officials"] })] },
    { asOf },
  );
  const found = findings.find(({ clause }) => clause === "GB-8");
  expect(found?.requirements[0]?.missing).toStrictEqual(["organisations"]);
  expect(dueOf("relationship-register", [])).toStrictEqual([null]);
});
