import { expect, test } from "vitest";
import { chart, privacyNotice, toMarkdown } from "../../../src/documents/index.js";
import { staleContacts, whoAnswers } from "../../../src/organization/index.js";
import {
  assessProgram,
  clauses,
  contactEvidence,
  dueDates,
  mediaPresets,
  mediaRoute,
  type ProgramEvidence,
  planGaps,
  planTemplate,
} from "../../../src/program/index.js";
import { millbrook } from "../../organization/support.js";
import { asked, asOf, entry, source } from "./support.js";

const found = (clause: string, declared: ProgramEvidence) =>
  assessProgram(declared, { asOf }).findings.find((one) => one.clause === clause);

test("AD-10: a plan to fill in, what it lacks, its parts and a drill", () => {
  const plan = planTemplate({ issuedOn: asOf, spokesperson: "director", alternate: "deputy" });
  const gaps = planGaps(plan, { asOf }).map(({ path }) => path.join("."));
  expect(gaps).toContain("crisis.team");
  expect(gaps).not.toContain("crisis.neverSay");
  const parts = ["routine", "crisis", "spokesperson", "contacts", "secrecy"];
  const adopted = entry("communication-plan", "2026-02-01", { version: "4", covers: parts });
  const { findings } = assessProgram({ evidence: [adopted, entry("plan-drill", "2026-05-01")] }, { asOf });
  expect(findings.find(({ clause }) => clause === "AD-10")?.status).toBe("met");
  expect(found("AD-10", { evidence: [adopted, entry("plan-drill", "2025-11-24")] })?.status).toBe("stale");
  expect(
    found("AD-10", { evidence: [{ ...adopted, covers: parts.slice(1) }] })?.requirements[0]?.missing,
  ).toStrictEqual(["routine"]);
});

test("AD-10.1: whom staff should contact, from the same data as the chart", () => {
  const decision = asked({ requester: "police-local" });
  const called = whoAnswers(decision, millbrook(), {
    at: "2026-11-24T10:00",
    branch: "main",
    present: { main: ["mira"] },
    reachable: ["ines", "omar"],
  });
  const names = called.answerers.map(({ person }) => millbrook().people[person]?.name ?? "");
  expect(names).toStrictEqual(["Ines Alder", "Omar Birch"]);
  for (const name of names) expect(toMarkdown(chart(source))).toContain(name);
  const { findings } = assessProgram(
    { evidence: [entry("organisation-chart", "2026-11-01", { covers: ["whom-to-contact"] })] },
    { asOf },
  );
  expect(findings.find(({ clause }) => clause === "AD-10.1")?.status).toBe("met");
});

test("AD-10.2: every contact checked within ninety days, by somebody known", () => {
  const organization = millbrook();
  expect(staleContacts(organization, { asOf }).map(({ person }) => person)).toStrictEqual(["omar"]);
  const derived = contactEvidence(organization, { asOf, by: "administrators" });
  expect(derived).toMatchObject({ kind: "contact-check", on: "2026-07-15" });
  const of = (evidence: ProgramEvidence["evidence"]) =>
    assessProgram({ evidence }, { asOf }).findings.find(({ clause }) => clause === "AD-10.2")?.status;
  expect(of(derived === undefined ? [] : [derived])).toBe("stale");
  expect(of([entry("contact-check", "2026-10-01", { by: "administrators" })])).toBe("met");
  expect(of([entry("contact-check", "2026-10-01", { by: "a passer-by" })])).toBe("not-met");
  const due = dueDates({ evidence: [entry("contact-check", "2026-10-01", { by: "administrators" })] }, { asOf });
  expect(due.find(({ evidence }) => evidence === "contact-check")).toMatchObject({
    due: "2026-12-30",
    period: { basis: "published" },
  });
});

test("AD-11: a spokesperson and an alternate, and the media are sent to them", () => {
  const plan = { version: "1", issuedOn: asOf, spokesperson: "director", alternate: "deputy" };
  expect(mediaRoute({ about: "policy" }, plan).to).toStrictEqual(["director", "deputy"]);
  expect(mediaRoute({ about: "board" }, { ...plan, media: mediaPresets.montana.rules }).to).toStrictEqual([
    "board-chair",
  ]);
  const { findings } = assessProgram(
    { evidence: [entry("spokesperson", "2025-01-01", { covers: ["spokesperson"] })] },
    { asOf },
  );
  expect(findings.find(({ clause }) => clause === "AD-11")?.requirements[0]?.missing).toStrictEqual(["alternate"]);
});

test("AD-12: trustees and key staff are trained for the media, each of them", () => {
  const roster = { "governing-body": ["ruth"], "key-staff": ["ines", "omar"] };
  const evidence = [entry("media-training", "2025-06-03", { people: ["ruth", "ines"] })];
  const { findings } = assessProgram({ evidence, roster }, { asOf });
  const of = findings.find(({ clause }) => clause === "AD-12");
  expect(of?.requirements.map(({ status, peopleMissing }) => [status, peopleMissing])).toStrictEqual([
    ["met", 0],
    ["not-met", 1],
  ]);
  const due = dueDates({ evidence, roster }, { asOf }).filter(({ clauses: shown }) => shown.includes("AD-12"));
  expect(due.map(({ due: day, missing }) => [day, missing])).toStrictEqual([
    [null, ["omar"]],
    ["2027-06-03", []],
  ]);
});

test("AD-13: a notice from the same rules that decide, and old as soon as a newer policy is adopted", () => {
  const notice = toMarkdown(
    privacyNotice(source, [
      { record: "current-loan", why: "we lend you things", kept: "until you bring them back", sharedWith: [] },
    ]),
  );
  expect(notice).toContain("In New York, library records that identify a user are confidential.");
  const shown = entry("public-notice", "2026-02-01", { covers: ["what", "why", "how-long", "shared-with-whom"] });
  const adopted = (on: string) => entry("policy", on, { title: "P", version: on, by: "governing-body" });
  const of = (evidence: ProgramEvidence["evidence"]) =>
    assessProgram({ evidence }, { asOf }).findings.find(({ clause }) => clause === "AD-13")?.status;
  expect(of([shown, adopted("2026-01-01")])).toBe("met");
  expect(of([shown, adopted("2026-06-01")])).toBe("stale");
  const due = dueDates({ evidence: [shown, adopted("2026-06-01")] }, { asOf });
  expect(due.find(({ evidence }) => evidence === "public-notice")?.due).toBe("2026-06-01");
});

test("AD-14: beyond software: nothing carries it, nothing declared passes it, and it is said so", () => {
  const clause = clauses.find(({ id }) => id === "AD-14");
  expect(clause).toMatchObject({
    software: ["none"],
    carriedBy: [],
    requires: [],
    limit: expect.stringMatching(/cannot tell/),
  });
  expect(found("AD-14", { evidence: [entry("relationship-register", asOf)] })?.status).toBe("needs-a-person");
});

test("AD-15: beyond software: nothing carries it, nothing declared passes it, and it is said so", () => {
  const clause = clauses.find(({ id }) => id === "AD-15");
  expect(clause).toMatchObject({
    software: ["none"],
    carriedBy: [],
    requires: [],
    limit: expect.stringMatching(/cannot tell/),
  });
  expect(found("AD-15", { evidence: [entry("relationship-register", asOf)] })?.status).toBe("needs-a-person");
});
