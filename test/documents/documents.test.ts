import { syllable } from "syllable";
import { describe, expect, test } from "vitest";
import {
  auditReport,
  boardBrief,
  chart,
  type DocumentSource,
  directive,
  flawReport,
  type LibraryDocument,
  policySkeleton,
  privacyNotice,
  referenceCard,
  sentencesOf,
  talkingPoints,
  toHtml,
  toMarkdown,
} from "../../src/documents/index.js";
import { federal, practice, toolkit } from "../../src/law/index.js";
import { newYork } from "../../src/law/us/ny.js";
import { wisconsin } from "../../src/law/us/wi.js";
import { procedureSources, procedureTables } from "../../src/procedure/index.js";
import { assessProgram, auditDiff, clauses, dueDates, type PrivacyAudit } from "../../src/program/index.js";
import { run } from "../cli/run.js";
import { millbrook } from "../organization/support.js";
import { defined } from "../support/small-policy.js";

const asOf = "2026-11-24";
const source = (state: typeof newYork | typeof wisconsin = newYork, organization = millbrook()): DocumentSource => {
  const { jurisdiction } = state;
  if (jurisdiction === undefined) throw new Error("a state has a jurisdiction");
  const policy = defined({
    id: "millbrook",
    title: "Millbrook",
    packs: [toolkit, practice, federal, state],
    profile: { jurisdiction, libraryType: "public" },
  });
  return { policy, organization, asOf };
};
const audit: PrivacyAudit = {
  id: "2026",
  on: "2026-10-01",
  lead: "privacy officer",
  areas: [
    { id: "ils", title: "The ILS", library: { what: "good", access: "partly" }, owner: "deputy" },
    { id: "wifi", title: "Wi-Fi <logs>", library: {}, thirdParty: { storage: "not" } },
  ],
};
const before: PrivacyAudit = {
  ...audit,
  id: "2023",
  on: "2023-10-01",
  areas: [{ id: "ils", title: "The ILS", library: { what: "good", access: "good", how: "not" } }],
};
const assessment = assessProgram({ evidence: [{ kind: "card", on: "2026-09-01" }] }, { asOf });
const documents: readonly (readonly [string, LibraryDocument])[] = [
  ["card", referenceCard(source()).document],
  ["everyday card", referenceCard(source(), { about: "everyday" }).document],
  ["directive", directive(source())],
  ["chart", chart(source())],
  [
    "notice",
    privacyNotice(source(), [
      {
        record: "current-loan",
        why: "we lend you things",
        kept: "until you bring them back",
        sharedWith: ["our ILS vendor"],
      },
    ]),
  ],
  ["talking points", talkingPoints(source())],
  ["flaw report", flawReport(source())],
  ["board brief", boardBrief(source(), { assessment, due: dueDates({ evidence: [] }, { asOf }) })],
  ["policy skeleton", policySkeleton(source())],
  ["audit report", auditReport(source(), { assessment, audit, diff: auditDiff(before, audit) })],
];

describe.each(documents)("the %s", (_name, document) => {
  const { policy } = source();
  const known = new Set<string>([
    ...policy.rules.map(({ rule }) => rule.id),
    ...procedureTables.flatMap(({ procedure, steps }) => [procedure, ...steps.map(({ id }) => id)]),
    ...Object.keys(procedureSources),
    ...clauses.map(({ id }) => id),
    ...["organization", "declared", "default", "warrant-under-way", "nothing-opens-it"],
  ]);
  test("traces every sentence to a rule, a step, a clause or what was declared", () => {
    const sentences = sentencesOf(document);
    expect(sentences.length).toBeGreaterThan(0);
    for (const { text, from } of sentences) for (const one of from) expect(known, text).toContain(one);
  });
  test("says that it is not legal advice, of which day it is and when to look again", () => {
    expect(document.foot.join(" ")).toMatch(/2026-11-24.*2027-11-24.*not legal advice/);
  });
  test("prints as Markdown and as one page without script or anything fetched", () => {
    expect(toMarkdown(document).startsWith("# ")).toBe(true);
    const html = toHtml(document);
    expect(html).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/);
    expect(html).not.toMatch(/<script|https?:\/\/|url\(/);
  });
});

describe("a card hangs on a wall", () => {
  test.each(["law-enforcement", "everyday"] as const)(
    "%s: one side, few steps, plain words, a sentence to say",
    (about) => {
      const { document, words, problems } = referenceCard(source(), { about });
      expect(problems).toStrictEqual([]);
      expect(words).toBeLessThanOrEqual(300);
      const sentences = sentencesOf(document)
        .map(({ text }) => text)
        .join(" ");
      expect(grade(sentences)).toBeLessThanOrEqual(8);
    },
  );
  test("names whom to call with their positions, and no private number", () => {
    const text = toMarkdown(referenceCard(source()).document);
    expect(text).toMatch(/Director: Ines Alder, 555-0100; Deputy director: Omar Birch, 555-0101\. Nobody there\?/);
    expect(text).not.toMatch(/555-0199/);
    expect(text).toMatch(/“I may not answer that/);
    expect(toMarkdown(referenceCard(source(), { audience: "public-desk" }).document)).not.toMatch(/555-0101/);
  });
  test("its cases are what the policy decides", () => {
    const text = toMarkdown(referenceCard(source()).document);
    expect(text).toMatch(/no paper, or only a letter\*\*\n\nGive nothing\. Pass it/);
    expect(text).toMatch(/judge's warrant\*\*\n\nLet them\./);
  });
  test("a parent is answered in Wisconsin, and not without asking in New York", () => {
    const child = (state: typeof newYork | typeof wisconsin) =>
      toMarkdown(referenceCard(source(state), { about: "everyday" }).document).split("my child")[1];
    expect(child(newYork)).not.toMatch(/You may answer/);
    expect(child(wisconsin)).toMatch(/You may answer/);
  });
  test("names the law it rests on", () => {
    expect(referenceCard(source()).document.foot[0]).toMatch(/^By: .*4509/);
  });
  test("with nobody to call it says so", () => {
    expect(referenceCard(source(newYork, millbrook({ fallbacks: [{ try: "decline" }] }))).problems).toStrictEqual([
      "nobody-to-call",
    ]);
  });
});

test("the chart has every position once, marks who may answer, and keeps private numbers for managers", () => {
  const text = toMarkdown(chart(source()));
  for (const { title } of Object.values(millbrook().positions))
    expect(text.split(`- ${title} (`), title).toHaveLength(2);
  expect(text).toMatch(/Director \(Ines Alder, 555-0100\) — may answer/);
  expect(text).toMatch(/Branch supervisor, Eastside \(Noah Elm\) — may answer/);
  expect(text).toMatch(/Desk, Main \(Mira Fir\)\n/);
  expect(text).toMatch(/Desk, Eastside \(vacant\)/);
  expect(text).not.toMatch(/555-0199/);
  expect(toMarkdown(chart(source(), { audience: "managers" }))).toMatch(/555-0199/);
});

test("the directive says who does what in the library's own positions, and what never", () => {
  const text = toMarkdown(directive(source()));
  expect(text).toMatch(/## A search warrant[\s\S]*Whoever is asked: Take the paper[\s\S]*> Never: Obstruct/);
  expect(text).toMatch(/Director, else Deputy director: Meet the officer/);
});

test("the flaw report and the audit report ask for no patron and hide none of the findings", () => {
  expect(toMarkdown(flawReport(source()))).toMatch(/no patron's name/);
  const report = toMarkdown(auditReport(source(), { assessment, audit, diff: auditDiff(before, audit) }));
  expect(report).toMatch(/The ILS, library: Who can see it\? partly \(deputy\)/);
  expect(report).toMatch(/New: Wi-Fi \\<logs\\>/);
  expect(report).toMatch(/Worse: The ILS\. Who can see it\?/);
});

test("what the library writes is escaped", () => {
  const odd = millbrook({ title: '<img src=x onerror="alert(1)"> & *Sons*' });
  expect(toHtml(chart(source(newYork, odd)))).toContain("&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; *Sons*");
  expect(toMarkdown(chart(source(newYork, odd)))).toContain("\\<img src=x");
});

describe("at the command line", () => {
  const flags = ["--organization", "examples/library/organization.json", "--jurisdiction", "US-NY"];
  test.each(["card", "chart", "directive", "talking-points", "flaw-report", "skeleton"])("%s", async (name) => {
    const { status, stdout } = await run([name, ...flags]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^# .*\n\nMillbrook Public Library/);
    expect((await run([name, ...flags, "--html"])).stdout).toMatch(/^<!doctype html>/);
    expect((await run([name, ...flags, "--trace"])).stdout).toMatch(/`[\w./ -]+`/);
  });
  test("bad input is refused", async () => {
    expect((await run(["card", ...flags, "--as-of", "soon"])).status).toBe(2);
    expect((await run(["chart", ...flags, "--audience", "press"])).status).toBe(2);
    expect((await run(["card", "--organization", "examples/library/program.json"])).status).toBe(2);
  });
});

/** School grade by Flesch and Kincaid. */
function grade(text: string): number {
  const sentences = text.split(/[.?!:;]+\s/).filter((part) => /\w/.test(part)).length;
  const words = text.split(/\s+/).filter((word) => /[a-z]/i.test(word));
  return 0.39 * (words.length / sentences) + 11.8 * (syllable(words.join(" ")) / words.length) - 15.59;
}
