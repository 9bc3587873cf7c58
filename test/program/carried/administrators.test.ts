import { expect, test } from "vitest";
import { assessDeclaration, parseDeclaration } from "../../../src/contracts/index.js";
import { auditReport, boardBrief, policySkeleton, toMarkdown } from "../../../src/documents/index.js";
import { definePolicy } from "../../../src/index.js";
import { newYork } from "../../../src/law/us/ny.js";
import { whoAnswers } from "../../../src/organization/index.js";
import {
  assessProgram,
  auditDiff,
  auditEvidence,
  auditFindings,
  auditTemplate,
  dueDates,
  vendorEvidence,
} from "../../../src/program/index.js";
import { run } from "../../cli/run.js";
import { declarationFile, terms } from "../../contracts/support.js";
import { millbrook } from "../../organization/support.js";
import { decideInFull } from "../../support/in-full.js";
import { asked, asOf, dueOf, entry, policy, source, status } from "./support.js";

const roster = { administrators: ["ines"], "governing-body": ["ruth"] } as const;

test("AD-1: a briefing of administrators is due every twelve months", () => {
  const evidence = [entry("briefing", "2026-03-10", { people: ["ines"] })];
  const { findings } = assessProgram({ evidence, roster }, { asOf });
  expect(findings.find(({ clause }) => clause === "AD-1")?.status).toBe("met");
  const due = dueDates({ evidence, roster }, { asOf }).filter(({ clauses }) => clauses.includes("AD-1"));
  expect(due.map(({ due: day }) => day)).toStrictEqual(["2027-03-10"]);
});

test("AD-2: the law can be printed, and a brief that leaves out local law does not do", async () => {
  expect((await run(["law", "us-CA", "--json"])).status).toBe(0);
  const { findings } = assessProgram(
    { evidence: [entry("law-brief", "2026-02-01", { jurisdiction: "US-CA", covers: ["federal", "state"] })] },
    { asOf },
  );
  const found = findings.find(({ clause }) => clause === "AD-2");
  expect([found?.status, found?.requirements[0]?.missing]).toStrictEqual(["not-met", ["local"]]);
});

test("AD-3: a brief for the board with the law, where the programme stands and what is due", () => {
  const evidence = [entry("briefing", "2026-03-10", { people: ["ruth"] })];
  const due = dueDates({ evidence, roster }, { asOf });
  const brief = toMarkdown(boardBrief(source, { assessment: assessProgram({ evidence, roster }, { asOf }), due }));
  expect(brief).toMatch(/library records that identify a user are confidential/);
  expect(brief).toMatch(/AD-2 .* — not declared/);
  expect(due.find(({ clauses, due: day }) => clauses.includes("AD-3") && day !== null)?.due).toBe("2027-03-10");
});

const adopted = entry("policy", "2025-05-12", {
  title: "Confidentiality",
  version: "3",
  by: "governing-body",
  covers: ["confidentiality", "law-enforcement-requests", "retention", "review-interval"],
});

test("AD-4: a skeleton with open choices, and a policy that says too much is refused with the law it breaks", () => {
  expect(toMarkdown(policySkeleton(source))).toContain("[ how often this policy is looked at again");
  const lax = definePolicy({
    id: "lax",
    title: "A policy that goes too far",
    packs: [newYork],
    sources: { board: { title: "Board minutes" } },
    rules: [
      {
        id: "lax/spouses",
        kind: "disclosure",
        when: {
          requester: ["spouse"],
          standing: ["proved"],
          record: ["loan-history"],
          libraryType: ["public"],
          consent: ["none"],
        },
        effect: ["permit"],
        says: "A spouse may see past loans.",
        cites: [{ source: "board" }],
      },
    ],
  });
  expect(lax.ok ? lax.warnings.map(({ code }) => code) : []).toContain("laxity");
  const { findings } = assessProgram({ evidence: [adopted] }, { asOf });
  expect(findings.find(({ clause }) => clause === "AD-4")?.status).toBe("met");
  expect(status("AD-4", [{ ...adopted, covers: ["confidentiality"] }])).toBe("not-met");
});

test("AD-4.1: counsel, and nobody else, looked at the version in force", () => {
  const review = (by: string, version: string) => entry("counsel-review", "2025-04-20", { by, version });
  const of = (evidence: Parameters<typeof assessProgram>[0]["evidence"]) =>
    assessProgram({ evidence, roster }, { asOf }).findings.find(({ clause }) => clause === "AD-4.1")?.status;
  expect(of([adopted, review("counsel", "3")])).toBe("met");
  expect(of([adopted, review("ines", "3")])).toBe("not-met");
  expect(of([adopted, review("counsel", "2")])).toBe("stale");
});

test("AD-4.2: references against a known list", () => {
  const { findings } = assessProgram(
    { evidence: [entry("reference-list", "2026-01-10", { covers: ["ala", "state-law"] })] },
    { asOf },
  );
  const found = findings.find(({ clause }) => clause === "AD-4.2");
  expect(found?.requirements[0]?.missing).toStrictEqual(["federal-law"]);
});

test("AD-5: every contract's declaration is assessed, and what fails stays open until a later one passes", () => {
  const declared = (name: "good" | "typical", on: string) => {
    const parsed = parseDeclaration(declarationFile(name));
    return vendorEvidence(assessDeclaration(parsed, { ...terms, asOf: on }), { contract: "ils" });
  };
  const contracts = [{ id: "ils" }];
  const of = (evidence: Parameters<typeof assessProgram>[0]["evidence"], more = {}) =>
    assessProgram({ evidence, contracts, ...more }, { asOf }).findings.find(({ clause }) => clause === "AD-5");
  expect(of([declared("good", "2026-06-01")])?.status).toBe("met");
  const bad = of([declared("typical", "2026-06-01")]);
  expect([bad?.status, (bad?.requirements[0]?.open.length ?? 0) > 5]).toStrictEqual(["not-met", true]);
  expect(of([declared("typical", "2026-06-01"), declared("good", "2026-07-01")])?.status).toBe("met");
  // which contracts there are must be said, and none of them may be left out
  expect(status("AD-5", [declared("good", "2026-06-01")])).toBe("not-declared");
  expect(of([declared("good", "2026-06-01")], { contracts: [{ id: "ils" }, { id: "e-books" }] })?.status).toBe(
    "not-met",
  );
  // a renewal asks for a new one
  expect(of([declared("good", "2026-02-01")], { contracts: [{ id: "ils", renewals: ["2026-09-01"] }] })?.status).toBe(
    "stale",
  );
  expect(of([], { contracts: [] })?.status).toBe("met");
});

test("AD-6: a questionnaire, its findings, and the next one within 36 months", () => {
  const audit = auditTemplate({ id: "2026", on: "2026-06-30", lead: "privacy-officer" });
  expect(auditFindings(audit)).toHaveLength(audit.areas.length * 12);
  const evidence = [
    entry("privacy-audit", "2024-06-30", { by: "privacy-officer" }),
    entry("practice-review", "2026-06-30"),
  ];
  const due = dueDates({ evidence }, { asOf }).filter(({ clauses }) => clauses.includes("AD-6"));
  const { findings } = assessProgram({ evidence, roster: { "privacy-officer": ["omar"] } }, { asOf });
  expect(findings.find(({ clause }) => clause === "AD-6")?.status).toBe("met");
  expect(due.map(({ evidence: kind, due: day }) => `${kind} ${day}`)).toStrictEqual([
    "practice-review 2027-06-30",
    "privacy-audit 2027-06-30",
  ]);
});

test("AD-6.1: a review of practice from an audit; what is overdue or nobody's stays open; what changed is told", () => {
  const good = { what: "good", why: "good", how: "good", access: "good", storage: "good", practice: "good" } as const;
  const area = { id: "ils", title: "ILS", library: { ...good, storage: "partly" }, thirdParty: "none" } as const;
  const audit = {
    id: "2026",
    on: "2026-06-30",
    lead: "privacy-officer",
    areas: [{ ...area, owner: "deputy" }],
  } as const;
  const of = (one: Parameters<typeof auditEvidence>[0]) =>
    assessProgram({ evidence: auditEvidence(one, { asOf }) }, { asOf }).findings.find(
      ({ clause }) => clause === "AD-6.1",
    )?.status;
  expect(of(audit)).toBe("met");
  expect(of({ ...audit, areas: [area] })).toBe("not-met");
  const diff = auditDiff({ ...audit, areas: [{ ...area, library: good }] }, audit);
  expect(diff.worse.map(({ question }) => question)).toStrictEqual(["storage"]);
  const assessment = assessProgram({ evidence: [] }, { asOf });
  expect(toMarkdown(auditReport(source, { assessment, audit, diff }))).toMatch(/Worse: ILS\. Where is it kept/);
});

test("AD-8: administrators may receive and answer, and still nothing is given before it is found to suffice", () => {
  const received = asked({ requester: "police-local", handler: "director" });
  expect([received.answerableBy, received.action]).toStrictEqual([["director", "designee"], "decline"]);
  const paper = decideInFull(
    policy,
    {
      library: {},
      facts: {
        requester: "prosecutor",
        standing: "proved",
        instrument: "grand-jury-subpoena",
        signedBy: "clerk",
        court: "state-trial-court",
        handler: "director",
        review: "not-sought",
      },
      items: [{ record: "loan-history" }],
    },
    { asOf },
  );
  expect([paper.action === "answer", paper.extent.may]).toStrictEqual([false, []]);
  const there = { at: "2026-11-24T10:00", branch: "main", present: { main: ["ines", "mira"] } };
  expect(whoAnswers(received, millbrook(), there).answerers.map(({ person }) => person)).toStrictEqual(["ines"]);
  const delegation = [entry("delegation", "2026-01-10", { by: "governing-body" })];
  const { findings } = assessProgram({ evidence: delegation }, { asOf });
  expect(findings.find(({ clause }) => clause === "AD-8")?.status).toBe("met");
  expect(status("AD-8", [entry("delegation", "2026-01-10", { by: "supervisors" })])).toBe("not-met");
  expect(dueOf("delegation", delegation)).toStrictEqual(["2027-01-10"]);
});
