import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as contracts from "../../src/contracts/index.js";
import * as documents from "../../src/documents/index.js";
import * as front from "../../src/index.js";
import * as law from "../../src/law/index.js";
import * as organization from "../../src/organization/index.js";
import * as procedure from "../../src/procedure/index.js";
import * as program from "../../src/program/index.js";
import { clauses, evidenceRules, offices, programSources } from "../../src/program/index.js";
import * as records from "../../src/records/index.js";
import { run } from "../cli/run.js";
import { filesUnder } from "../support/files.js";

const sheet = new URL("../../../shared/domain/duties-and-communications.md", import.meta.url);
const seed = new URL("../../../shared/seed/ala-privacy-tool-kit-iii.txt", import.meta.url);

describe.runIf(existsSync(sheet))("the clauses are those of the fact sheet", () => {
  const part =
    (existsSync(sheet) ? readFileSync(sheet, "utf8") : "").split("## 1. The seed")[1]?.split("### 1.5")[0] ?? "";
  const rows = [...part.matchAll(/^\| ((?:GB|AD|SU|ST)-[\d.]+) \|(.*)\|$/gm)].map(([, id = "", rest = ""]) => ({
    id,
    rest,
  }));
  test("in their order, each once", () => {
    expect(clauses.map(({ id }) => id)).toStrictEqual(rows.map(({ id }) => id));
  });
  test("with what software can do for them", () => {
    for (const { id, rest } of rows) {
      const marks = ["DECIDE", "ASSESS", "GENERATE", "SCHEDULE", "NONE"].filter((mark) =>
        new RegExp(`\\b${mark}\\b`).test(rest),
      );
      const ours = clauses.find((clause) => clause.id === id)?.software.map((one) => one.toUpperCase()) ?? [];
      expect([...ours].sort(), id).toStrictEqual(marks.sort());
    }
  });
  test("and their holders", () => {
    const named: Readonly<Record<string, string>> = { AD: "administrators", LPO: "privacy-officer" };
    const byPrefix: Readonly<Record<string, string>> = { GB: "governing-body", SU: "supervisors", ST: "staff" };
    for (const { id, rest } of rows) {
      const column = rest.split("|")[1]?.trim() ?? "";
      expect(clauses.find((clause) => clause.id === id)?.holder, id).toBe(byPrefix[id.slice(0, 2)] ?? named[column]);
    }
  });
});

test.runIf(existsSync(seed))("one for each bullet of the tool kit, nested as there", () => {
  const bullets = (existsSync(seed) ? readFileSync(seed, "utf8") : "").match(/^ *•/gm) ?? [];
  // two blanks more for each level, as one more part of the id
  expect(bullets.map((bullet) => (bullet.length - 1) / 2)).toStrictEqual(clauses.map(({ id }) => id.split(".").length));
});

test("there are 62", () => {
  expect(clauses).toHaveLength(62);
  expect(new Set(clauses.map(({ id }) => id)).size).toBe(62);
});

/** Every subpath by the name it is imported by. */
const modules: Readonly<Record<string, object>> = {
  "patron-privacy": front,
  "patron-privacy/contracts": contracts,
  "patron-privacy/documents": documents,
  "patron-privacy/law": law,
  "patron-privacy/organization": organization,
  "patron-privacy/procedure": procedure,
  "patron-privacy/program": program,
  "patron-privacy/records": records,
};

const files = new Map(
  filesUnder("test/program/carried")
    .filter((file) => file.endsWith(".test.ts"))
    .map((file) => [file, readFileSync(file, "utf8")]),
);

/** The text of the test that is named after a clause. */
function testOf(id: string, file: string): string {
  const parts = (files.get(file) ?? "").split(/^ *test\(\s*"/m).filter((part) => part.startsWith(`${id}: `));
  return parts.length === 1 ? (parts[0] ?? "") : "";
}

describe("what carries a clause is there, and the test named after the clause calls it", () => {
  test.each(clauses.map((clause) => [clause.id, clause] as const))("%s", async (id, { carriedBy, software }) => {
    for (const { function: name, from, test: file } of carriedBy) {
      const body = testOf(id, file);
      expect(body, `${file} has one test that begins with "${id}: "`).not.toBe("");
      expect(body, `it looks at what comes out`).toMatch(/expect\(/);
      if (from === "cli") {
        expect(body).toMatch(new RegExp(`run\\(\\["${name}"`));
        expect((await run([name, "--help"])).status).toBe(0);
      } else {
        expect(Object.keys(modules[from] ?? {}), from).toContain(name);
        // decideInFull is decide, in its long form (test/support/in-full.ts)
        const called = name === "decide" ? "(?:decide|decideInFull)" : name;
        expect(body, `it calls ${name}`).toMatch(new RegExp(`\\b${called}\\(`));
      }
    }
    // what nothing carries says so, and is tested to
    if (carriedBy.length === 0) {
      expect(software).toStrictEqual(["none"]);
      expect([...files.keys()].filter((file) => testOf(id, file) !== "")).toHaveLength(1);
    }
  });
  test("only AD-14, AD-15 and most of SU-2 are beyond software", () => {
    expect(clauses.filter(({ software }) => software.includes("none")).map(({ id }) => id)).toStrictEqual([
      "AD-14",
      "AD-15",
      "SU-2",
    ]);
    expect(clauses.filter(({ carriedBy }) => carriedBy.length === 0).map(({ id }) => id)).toStrictEqual([
      "AD-14",
      "AD-15",
    ]);
  });
  test("what is decided is carried by decide or who answers, what is scheduled by dueDates", () => {
    for (const { id, software, carriedBy } of clauses) {
      const names = carriedBy.map(({ function: name }) => name);
      if (software.includes("schedule")) expect(names, id).toContain("dueDates");
      if (software.includes("decide"))
        expect(
          names.some((name) => ["decide", "whoAnswers", "stepsFor", "disposition", "responseMatrix"].includes(name)),
          id,
        ).toBe(true);
      if (software.includes("assess")) expect(names, id).toContain("assessProgram");
    }
  });
});

describe("the rules of evidence", () => {
  test("are used, each of them, by some clause", () => {
    const used = new Set(clauses.flatMap(({ requires }) => requires.map(({ evidence }) => evidence)));
    expect(Object.keys(evidenceRules).filter((kind) => !used.has(kind as "card"))).toStrictEqual([]);
  });
  test("name sources that are there, and a published period names the one that says so", () => {
    for (const [kind, { every, published, vacancy }] of Object.entries(evidenceRules)) {
      for (const { sources } of published) for (const one of sources) expect(programSources, kind).toHaveProperty(one);
      if (every?.basis === "published")
        expect(
          published.flatMap(({ sources }) => sources),
          kind,
        ).toContain(every.source);
      else expect(every?.source, kind).toBeUndefined();
      for (const office of vacancy?.counts ?? []) expect(offices, kind).toContain(office);
    }
  });
});

/** Section 2 of the sheet, by hand: the default of each row, and who acts while the post is vacant. */
const rows = [
  ["briefing", "12 month default", undefined],
  ["law-brief", "12 month default", "counsel of the parent body"],
  ["policy", "24 month default", "the board through its chair; adoption is never delegated"],
  ["communication-plan", "12 month published", "next listed in the chain of command"],
  ["plan-drill", "12 month default", "next listed in the chain of command"],
  ["media-training", "24 month default", undefined],
  ["counsel-review", "on change", "counsel of the parent body"],
  ["vendor-assessment", "12 month default", "director"],
  ["privacy-audit", "36 month default", "privacy officer"],
  ["practice-review", "12 month default", "privacy officer"],
  ["records-inventory", "12 month default", "director"],
  ["disposal-run", "1 month default", "records officer"],
  ["organisation-chart", "90 day default", "next listed in the chain of command"],
  ["card", "12 month default", undefined],
  ["privacy-officer", "on change", "director holds it until it is filled"],
  ["privacy-training", "12 month default", "supervisor"],
  ["procedure-acknowledgement", "12 month default", "supervisor"],
  ["spot-check", "6 month default", "supervisor"],
  ["contact-check", "90 day published", "next listed in the chain of command"],
  ["spokesperson", "on change", "the alternate, by the library's media rule"],
  ["public-notice", "on change", undefined],
] as const;

test.each(rows)("%s is due %s", (kind, due, acts) => {
  const { every, vacancy } = evidenceRules[kind];
  expect(every === undefined ? "on change" : `${every.count} ${every.unit} ${every.basis}`).toBe(due);
  expect(vacancy?.acts[0]).toBe(acts);
});

describe("clauses at the command line", () => {
  test("lists 62, each with its function and test", async () => {
    const { status, stdout } = await run(["clauses"]);
    expect(status).toBe(0);
    expect(stdout.match(/^(GB|AD|SU|ST)-[\d.]+ /gm)).toHaveLength(62);
    expect(stdout).toMatch(/AD-5 [\s\S]*assessDeclaration \(patron-privacy\/contracts\)/);
    expect(stdout.replace(/\s+/g, " ").match(/test\/program\/carried\/[a-z-]+\.test\.ts/g)).toHaveLength(60);
    expect(stdout).toMatch(/AD-14 [^\n]*\n *- beyond software\./);
    expect(stdout).toMatch(/SU-2 [^\n]*\n *- software: mostly beyond software, assess\./);
  });
  test("as JSON too, and only one with those under it", async () => {
    expect(JSON.parse((await run(["clauses", "--json"])).stdout)).toHaveLength(62);
    expect(JSON.parse((await run(["clauses", "AD-7.6", "--json"])).stdout)).toHaveLength(7);
    expect((await run(["clauses", "AD-7"], "", 60)).stdout.split("\n").every((line) => line.length <= 60)).toBe(true);
    expect(await run(["clauses", "AD-99"])).toMatchObject({ status: 2, stderr: expect.stringMatching(/no clause/) });
  });
});
