import { describe, expect, test } from "vitest";
import { chart, directive, policySkeleton, referenceCard, toMarkdown } from "../../../src/documents/index.js";
import { coverageGaps, whoAnswers } from "../../../src/organization/index.js";
import { stepsFor } from "../../../src/procedure/index.js";
import {
  assessProgram,
  disposalEvidence,
  dueDates,
  inventoryEvidence,
  type ProgramEvidence,
  responseMatrix,
  scheduleEvidence,
} from "../../../src/program/index.js";
import {
  defineSchedule,
  disposition,
  dryRun,
  inventory,
  kohaCheckout,
  kohaPatron,
  multnomah,
} from "../../../src/records/index.js";
import { run } from "../../cli/run.js";
import { millbrook } from "../../organization/support.js";
import { decideInFull } from "../../support/in-full.js";
import { asked, asOf, entry, policy, source } from "./support.js";

const found = (clause: string, declared: ProgramEvidence) =>
  assessProgram(declared, { asOf }).findings.find((one) => one.clause === clause);
const desk = { standing: "proved", instrument: "oral-request-no-process", handler: "front-line" } as const;
const item = [{ record: "loan-history" }] as const;

test("AD-7: procedures can be printed, and those for police and those for each channel have a day", () => {
  expect(toMarkdown(directive(source))).toMatch(/^# /);
  const steps = entry("law-enforcement-steps", "2026-01-10");
  const of = (evidence: ProgramEvidence["evidence"]) =>
    assessProgram({ evidence }, { asOf }).findings.find(({ clause }) => clause === "AD-7")?.status;
  expect(of([steps, entry("channel-rules", "2026-01-10")])).toBe("met");
  expect(of([steps])).toBe("not-declared");
});

test("AD-7.1: privacy and confidentiality are to be defined, both", () => {
  const skeleton = toMarkdown(policySkeleton(source));
  expect(skeleton).toMatch(/^- Privacy is /m);
  expect(skeleton).toMatch(/^- Confidentiality is /m);
  const { findings } = assessProgram(
    { evidence: [entry("definitions", "2026-01-10", { covers: ["privacy"] })] },
    { asOf },
  );
  expect(findings.find(({ clause }) => clause === "AD-7.1")?.requirements[0]?.missing).toStrictEqual([
    "confidentiality",
  ]);
});

test("AD-7.2: every adopted policy is named, and a name that leads nowhere is told", () => {
  const adopted = entry("policy", "2025-05-12", { title: "Cameras", version: "1", by: "governing-body" });
  const named = (covers: readonly string[]) =>
    assessProgram({ evidence: [adopted, entry("cross-references", "2026-01-10", { covers })] }, { asOf });
  const status = (covers: readonly string[]) =>
    named(covers).findings.find(({ clause }) => clause === "AD-7.2")?.status;
  expect(status(["Cameras"])).toBe("met");
  expect(status(["Kameras"])).toBe("not-met");
  expect(named(["Cameras", "Ghosts"]).remarks.map(({ code, names }) => [code, names])).toContainEqual([
    "more-than-asked",
    ["Ghosts"],
  ]);
});

test("AD-7.3: an inventory from field maps; kinds of record of which nobody speaks and unclear fields stay open", () => {
  const held = inventory([kohaPatron, kohaCheckout]);
  const declared = inventoryEvidence(held, { on: "2026-10-01" });
  const systems = ["Koha"];
  const first = assessProgram({ evidence: [declared], systems }, { asOf }).findings.find(
    ({ clause }) => clause === "AD-7.3",
  );
  expect([first?.status, first?.requirements[0]?.open.includes("surveillance-video")]).toStrictEqual(["not-met", true]);
  const clear = inventoryEvidence(inventory([kohaCheckout]), { on: "2026-10-01", notKept: held.notCovered });
  expect(clear.open).not.toContain("surveillance-video");
  const { open: _mended, ...all } = declared;
  expect(found("AD-7.3", { evidence: [all], systems })?.status).toBe("met");
  expect(found("AD-7.3", { evidence: [all], systems: ["Koha", "cameras"] })?.requirements[0]?.missing).toStrictEqual([
    "cameras",
  ]);
  expect(found("AD-7.3", { evidence: [all] })?.status).toBe("not-declared");
  expect(found("AD-7.3", { evidence: [all], systems, changes: [{ on: "2026-11-01", what: "systems" }] })?.status).toBe(
    "stale",
  );
});

test("AD-7.4: a schedule decides what goes, and each disposal job has run within a month with nothing overdue", async () => {
  const schedule = defineSchedule({ id: "county", title: "County Library", packs: [multnomah] });
  if (!schedule.ok) throw new Error("the schedule has issues");
  const [rule] = schedule.value.rules;
  expect(
    disposition({ record: rule?.rule.record ?? "registration", events: {} }, schedule.value, { asOf }),
  ).toMatchObject({
    outcome: expect.any(String),
  });
  const report = await dryRun([], schedule.value, { asOf });
  const evidence = [
    scheduleEvidence(schedule.value, { on: asOf, kept: [] }),
    disposalEvidence(report, { job: "nightly" }),
  ];
  const of = (declared: ProgramEvidence) =>
    assessProgram(declared, { asOf }).findings.find(({ clause }) => clause === "AD-7.4")?.status;
  expect(of({ evidence, disposalJobs: ["nightly"] })).toBe("met");
  expect(of({ evidence, disposalJobs: ["nightly", "cameras"] })).toBe("not-met");
  expect(of({ evidence })).toBe("not-declared");
  const late = disposalEvidence({ ...report, overdueSince: "2026-01-01" }, { job: "nightly" });
  expect(of({ evidence: [...evidence.slice(0, 1), late], disposalJobs: ["nightly"] })).toBe("not-met");
  const due = dueDates({ evidence, disposalJobs: ["nightly"] }, { asOf });
  expect(due.find(({ evidence: kind }) => kind === "disposal-run")?.due).toBe("2026-12-24");
});

test("AD-7.5: the chart has every position, and is old after ninety days or a change of people", () => {
  const drawn = toMarkdown(chart(source));
  for (const { title } of Object.values(millbrook().positions)) expect(drawn).toContain(title);
  const of = (declared: ProgramEvidence) =>
    assessProgram(declared, { asOf }).findings.find(({ clause }) => clause === "AD-7.5")?.status;
  expect(of({ evidence: [entry("organisation-chart", "2026-08-27")] })).toBe("met");
  expect(of({ evidence: [entry("organisation-chart", "2026-08-26")] })).toBe("stale");
  expect(
    of({ evidence: [entry("organisation-chart", "2026-08-27")], changes: [{ on: "2026-09-01", what: "people" }] }),
  ).toBe("stale");
});

test("AD-7.5.1: the chain of command finds the next one who can be reached, and nobody where none is", () => {
  expect(toMarkdown(chart(source))).toMatch(/Director[\s\S]*Deputy director[\s\S]*Circulation supervisor/);
  const decision = asked({ requester: "police-federal" });
  const at = { at: "2026-11-24T19:30", branch: "main", present: { main: ["mira"] } };
  const reached = whoAnswers(decision, millbrook(), { ...at, reachable: ["omar"] });
  expect([reached.answerers[0]?.person, reached.passedOver[0]]).toMatchObject([
    "omar",
    { person: "ines", why: "not-reachable" },
  ]);
  expect(whoAnswers(decision, millbrook(), at)).toMatchObject({ answerers: [], lastResort: { does: "decline" } });
  const { findings } = assessProgram({ evidence: [entry("organisation-chart", "2026-11-01")] }, { asOf });
  expect(findings.find(({ clause }) => clause === "AD-7.5.1")?.status).toBe("not-met");
});

test("AD-7.5.2: who may answer is decided, and hours without any of them are found", () => {
  const decision = decideInFull(
    policy,
    { library: {}, facts: { ...desk, requester: "police-local" }, items: item },
    { asOf },
  );
  expect(decision.answerableBy).toStrictEqual(["director", "designee"]);
  const rota = [{ person: "ines", branch: "main", day: "friday", from: "09:00", to: "15:00" }] as const;
  expect(coverageGaps(millbrook(), rota).gaps).toContainEqual(
    expect.objectContaining({ branch: "main", day: "friday", from: "15:00", to: "17:00" }),
  );
  const { findings } = assessProgram({ evidence: [entry("authority-list", "2026-11-01")] }, { asOf });
  expect(findings.find(({ clause }) => clause === "AD-7.5.2")?.status).toBe("met");
});

test("AD-7.6: the kinds of request are a closed list that can be printed, and each is decided", async () => {
  const { status, stdout } = await run(["vocabulary", "requester", "--json"]);
  expect(status).toBe(0);
  for (const requester of ["parent", "media", "police-federal"] as const) {
    expect(stdout).toContain(requester);
    const { verdict } = decideInFull(policy, { library: {}, facts: { ...desk, requester }, items: item }, { asOf });
    expect(verdict).toBe("forbidden");
  }
  const { findings } = assessProgram(
    { evidence: [entry("request-categories", "2026-01-10", { covers: ["informal"] })] },
    { asOf },
  );
  expect(findings.find(({ clause }) => clause === "AD-7.6")?.requirements[0]?.missing).toStrictEqual([
    "law-enforcement",
  ]);
});

test("AD-7.6.1: informal requests are decided: one's own loans are given, a spouse's are not", () => {
  const informal = (requester: "patron" | "spouse") =>
    decideInFull(
      policy,
      {
        library: {},
        facts: { ...desk, requester, scope: "one-patron", channel: "in-person" },
        items: [{ record: "current-loan" }],
      },
      { asOf },
    );
  expect(informal("patron").action).toBe("answer");
  expect([informal("spouse").action, informal("spouse").extent.may]).toStrictEqual(["decline", []]);
  const { findings } = assessProgram(
    { evidence: [entry("request-categories", "2026-01-10", { covers: ["informal"] })] },
    { asOf },
  );
  expect(findings.find(({ clause }) => clause === "AD-7.6.1")?.status).toBe("met");
});

test("AD-7.6.1.1: the same question in person, by phone and electronically has its own answer and extent", () => {
  const rows = responseMatrix(policy, {
    asOf,
    requesters: ["patron"],
    handlers: ["front-line"],
    record: "current-loan",
  });
  const extent = Object.fromEntries(rows.map(({ channel, may }) => [channel, may.length]));
  expect(Object.keys(extent)).toStrictEqual(["in-person", "phone", "electronic"]);
  expect(extent["phone"]).toBeLessThan(extent["in-person"] ?? 0);
  const byPhone = decideInFull(
    policy,
    { library: {}, facts: { ...desk, requester: "patron", scope: "one-patron", channel: "phone" }, items: item },
    { asOf },
  );
  // published practice gives past titles in person only
  expect([byPhone.action, byPhone.extent.may]).toStrictEqual(["hold", []]);
  const { findings } = assessProgram(
    { evidence: [entry("channel-rules", "2026-01-10", { covers: ["in-person", "phone"] })] },
    { asOf },
  );
  expect(findings.find(({ clause }) => clause === "AD-7.6.1.1")?.requirements[0]?.missing).toStrictEqual([
    "electronic",
  ]);
});

test("AD-7.6.2: requests of law enforcement are decided by the paper", () => {
  const paper = (facts: Parameters<typeof asked>[0]) =>
    decideInFull(
      policy,
      { library: {}, facts: { ...desk, requester: "police-local", ...facts }, items: item },
      { asOf },
    );
  expect(paper({}).verdict).toBe("forbidden");
  expect(paper({ instrument: "search-warrant", signedBy: "judge", execution: "under-way" }).action).toBe("comply");
  const { findings } = assessProgram(
    { evidence: [entry("request-categories", "2026-01-10", { covers: ["law-enforcement"] })] },
    { asOf },
  );
  expect(findings.find(({ clause }) => clause === "AD-7.6.2")?.status).toBe("met");
});

test("AD-7.6.2.1: the exact steps, in order, for whoever is asked", () => {
  const { steps, never } = stepsFor(asked({ requester: "police-local" }));
  expect(steps.map(({ id }) => id)).toContain("desk-1");
  expect(steps.find(({ state }) => state === "next")?.actors).toContain("anyone");
  expect(never.length).toBeGreaterThan(0);
  const page = toMarkdown(directive(source));
  expect(page).toMatch(/search warrant[\s\S]*Ask for a copy[\s\S]*Never [^\n]*block an officer/);
  const { findings } = assessProgram(
    { evidence: [entry("law-enforcement-steps", "2026-01-10", { covers: ["federal"] })] },
    { asOf },
  );
  expect(findings.find(({ clause }) => clause === "AD-7.6.2.1")?.requirements[0]?.missing).toStrictEqual([
    "local-and-state",
  ]);
});

describe("steps by agency", () => {
  const steps = (requester: "police-local" | "police-state" | "police-federal" | "immigration-officer") => {
    const decision = decideInFull(policy, { library: {}, facts: { ...desk, requester }, items: item }, { asOf });
    return [decision.action, stepsFor(decision).steps.length > 0];
  };
  test("AD-7.6.2.1.1: from local and state agencies", () => {
    for (const requester of ["police-local", "police-state"] as const) {
      const decision = decideInFull(policy, { library: {}, facts: { ...desk, requester }, items: item }, { asOf });
      expect(decision.action).toBe("refer");
      expect(stepsFor(decision).steps.map(({ procedure }) => procedure)).toContain("noproc");
    }
    const written = { evidence: [entry("law-enforcement-steps", "2026-01-10", { covers: ["local-and-state"] })] };
    const { findings } = assessProgram(written, { asOf });
    expect(findings.find(({ clause }) => clause === "AD-7.6.2.1.1")?.status).toBe("met");
    expect(findings.find(({ clause }) => clause === "AD-7.6.2.1.2")?.status).toBe("not-met");
  });
  test("AD-7.6.2.1.2: from federal agencies", () => {
    const agent = decideInFull(
      policy,
      {
        library: {},
        facts: {
          ...desk,
          requester: "immigration-officer",
          instrument: "ice-administrative-warrant",
          signedBy: "agency-official",
        },
        items: item,
      },
      { asOf },
    );
    expect(agent.action).not.toBe("comply");
    expect(stepsFor(agent).steps.map(({ procedure }) => procedure)).toContain("immig");
    expect(steps("police-federal")).toStrictEqual(["refer", true]);
    const written = { evidence: [entry("law-enforcement-steps", "2026-01-10", { covers: ["federal"] })] };
    const { findings } = assessProgram(written, { asOf });
    expect(findings.find(({ clause }) => clause === "AD-7.6.2.1.2")?.status).toBe("met");
  });
});

test("AD-7.7: a card of one page, dated, with a version, and old after a change of people", () => {
  const { document, words, problems } = referenceCard(source);
  expect([problems, words <= 300]).toStrictEqual([[], true]);
  expect(document.foot.join(" ")).toMatch(/2026-11-24/);
  const card = entry("card", "2026-09-01", { version: "4" });
  const of = (declared: ProgramEvidence) =>
    assessProgram(declared, { asOf }).findings.find(({ clause }) => clause === "AD-7.7")?.status;
  expect(of({ evidence: [card] })).toBe("met");
  expect(of({ evidence: [card], changes: [{ on: "2026-10-01", what: "people" }] })).toBe("stale");
  expect(of({ evidence: [entry("card", "2026-09-01")] })).toBe("not-met");
});

test("AD-7.7.1: the card in force hangs in every place that the library names", () => {
  const card = entry("card", "2026-09-01", { version: "4" });
  const hung = (covers: readonly string[], version = "4") => entry("card-placement", "2026-09-02", { version, covers });
  const of = (evidence: ProgramEvidence["evidence"], places?: readonly string[]) =>
    assessProgram({ evidence, ...(places === undefined ? {} : { places }) }, { asOf }).findings.find(
      ({ clause }) => clause === "AD-7.7.1",
    )?.status;
  expect(of([card, hung(["desk", "branch"])], ["desk", "branch"])).toBe("met");
  expect(of([card, hung(["desk"])], ["desk", "branch"])).toBe("not-met");
  expect(of([card, hung(["desk"], "3")], ["desk"])).toBe("stale");
  expect(of([card, hung(["desk"])])).toBe("not-declared");
  expect(of([card, hung([])], [])).toBe("not-declared");
});
