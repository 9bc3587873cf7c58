import { syllable } from "syllable";
import { describe, expect, test } from "vitest";
import {
  auditReport,
  chart,
  directive,
  flawReport,
  policySkeleton,
  privacyNotice,
  referenceCard,
  sentencesOf,
  talkingPoints,
  toHtml,
  toMarkdown,
} from "../../src/documents/index.js";
import { decide, type PatronRequest } from "../../src/index.js";
import { fallbackPresets } from "../../src/organization/index.js";
import { procedureSources, procedureTables } from "../../src/procedure/index.js";
import { auditDiff, clauses } from "../../src/program/index.js";
import { run } from "../cli/run.js";
import { millbrook } from "../organization/support.js";
import { asOf, assessment, audit, before, makers, records, source, states } from "./support.js";

const stateNames = Object.keys(states) as readonly (keyof typeof states)[]; // the keys of a literal
const everyState = stateNames.flatMap((state) =>
  Object.entries(makers).map(([name, make]) => [name, state, make] as const),
);

describe.each(everyState)("the %s in %s", (_name, state, make) => {
  const from = source(state);
  const document = make(from);
  const { policy } = from;
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

describe.each(stateNames)("a card hangs on a wall in %s", (state) => {
  test.each(["law-enforcement", "everyday"] as const)("%s: the limits of the fact sheet", (about) => {
    const { document, words, problems } = referenceCard(source(state), { about });
    expect(problems).toStrictEqual([]);
    expect(words).toBeLessThanOrEqual(300);
    expect(document.blocks.filter(({ kind }) => kind === "case")).toHaveLength(3);
    const steps = document.blocks.flatMap((block) => (block.kind === "steps" ? block.sentences : []));
    expect(steps.length).toBeGreaterThan(2);
    expect(steps.length).toBeLessThanOrEqual(7);
    const sentences = sentencesOf(document).map(({ text }) => text);
    expect(grade(sentences.join(" "))).toBeLessThanOrEqual(8);
    expect(sentences.some((text) => /^Say: “.+”$/.test(text))).toBe(true);
    expect(document.foot.join(" ")).toMatch(
      /^By: .+ As of 2026-11-24\. .* by 2027-11-24\. Policy millbrook [0-9a-f]{8}\./,
    );
  });
  test("its cases are what decide says of the same request", () => {
    const { policy } = source(state);
    const action = (facts: PatronRequest["facts"], record: PatronRequest["items"][number]["record"]) =>
      decide(
        policy,
        {
          library: {},
          facts: { handler: "front-line", instrument: "oral-request-no-process", ...facts },
          items: [{ record }],
        },
        { asOf },
      ).action;
    const text = toMarkdown(referenceCard(source(state), { about: "everyday" }).document);
    const child = (age: number) =>
      action(
        {
          requester: "parent",
          scope: "one-patron",
          standing: "proved",
          custody: "custodial",
          subjectAge: age,
          channel: "in-person",
        },
        "current-loan",
      );
    const says = {
      answer: "You may answer",
      decline: "Give nothing, and say kindly",
      refer: "Give nothing. Pass it",
    } as const;
    const about = text.split("my child")[1] ?? "";
    for (const [one, words] of Object.entries(says))
      expect(about.includes(words), one).toBe([0, 9, 12, 15, 16, 17].some((age) => child(age) === one));
  });
});

describe("a card", () => {
  test("names whom to call with their positions, and no private number", () => {
    const text = toMarkdown(referenceCard(source()).document);
    expect(text).toMatch(/1\. Director: Ines Alder, 555-0100\n2\. Deputy director: Omar Birch, 555-0101\n/);
    expect(text).not.toMatch(/555-0199/);
    expect(toMarkdown(referenceCard(source(), { audience: "public-desk" }).document)).not.toMatch(/555-0101/);
  });
  test("gives the law of each state: Wisconsin's age line, New York's no, and Texas's doubt", () => {
    // Wis. Stat. 43.30(4): custodial parents of children under 16; N.Y. C.P.L.R. 4509 names no parents; Texas is unclear
    const child = (state: keyof typeof states) =>
      toMarkdown(referenceCard(source(state), { about: "everyday" }).document).split("my child have out?”**")[1];
    expect(child("WI")).toMatch(/^\n\nUnder 16: You may answer\..* From 16 on: Give nothing/);
    expect(child("NY")).toMatch(/^\n\nGive nothing, and say kindly/);
    // in doubt, and staff at the desk are among those who may answer parents: hold
    expect(child("TX")).toMatch(/^\n\nGive nothing yet\. Keep everything\. It goes to the library's lawyer first\./);
  });
  test("a warrant is let happen, in every state", () => {
    for (const state of stateNames)
      expect(toMarkdown(referenceCard(source(state)).document)).toMatch(
        /judge's warrant\*\*\n\nLet them\. Do not block/,
      );
  });
  test("rests on the state's law", () => {
    expect(referenceCard(source()).document.foot[0]).toMatch(/4509/);
    expect(referenceCard(source("WI")).document.foot[0]).toMatch(/43\.30/);
    expect(referenceCard(source("IL")).document.foot[0]).toMatch(/75 ILCS 70/);
  });
  test("for a branch leaves out who answers elsewhere only, and says where it hangs", () => {
    const fallbacks = [
      { try: "position", position: "east-supervisor" },
      { try: "position", position: "main-supervisor", only: { branches: ["main"] } },
      { try: "decline" },
    ] as const;
    // a supervisor may answer police only by a written delegation
    const memo = { from: "director", while: "absent", until: "2027-01-01", citation: "memorandum" } as const;
    const delegations = [
      { ...memo, to: "east-supervisor", branch: "eastside" },
      { ...memo, to: "main-supervisor", branch: "main" },
    ] as const;
    const card = (branch: string) =>
      toMarkdown(referenceCard({ ...source("NY", millbrook({ fallbacks, delegations })), branch }).document);
    expect(card("eastside")).toMatch(/Millbrook Public Library, Eastside Branch/);
    expect(card("eastside")).toMatch(/Noah Elm/);
    expect(card("eastside")).not.toMatch(/Lena Cedar/);
    expect(card("main")).toMatch(/Lena Cedar/);
    expect(card("main")).not.toMatch(/Noah Elm/);
  });
  test.each(Object.keys(fallbackPresets) as readonly (keyof typeof fallbackPresets)[])("can be made of %s", (name) => {
    const fallbacks = fallbackPresets[name].steps(["director", "deputy", "board-chair"]);
    const { document, problems } = referenceCard(source("NY", millbrook({ fallbacks })));
    expect(problems).toStrictEqual([]);
    expect(toMarkdown(document)).toMatch(/1\. Director: Ines Alder/);
    expect(toMarkdown(document)).toMatch(/Nobody there/);
  });
  test("of a long chain names positions and the first six, and sends to the chart for the rest", () => {
    const ids = Array.from({ length: 12 }, (_, at) => `chief-${at}`);
    const long = millbrook({
      positions: {
        ...millbrook().positions,
        ...Object.fromEntries(
          ids.map((id) => [id, { title: `Head of ${id}`, role: "designee", reportsTo: "director" }]),
        ),
      },
      people: {
        ...millbrook().people,
        ...Object.fromEntries(
          ids.map((id) => [
            `of-${id}`,
            { name: "Wilhelmina-Charlotte Featherstonehaugh-Cholmondeley", positions: [id] },
          ]),
        ),
      },
      fallbacks: [...ids.map((position) => ({ try: "position", position }) as const), { try: "decline" }],
    });
    const { document, problems } = referenceCard(source("NY", long));
    expect(problems).toStrictEqual([]);
    expect(toMarkdown(document)).toMatch(/6\. Head of chief-5\n\nFurther names are on the chart\./);
  });
  test("says what is wrong with it", () => {
    const problems = (changes: Parameters<typeof millbrook>[0]) =>
      referenceCard(source("NY", millbrook(changes))).problems;
    expect(problems({ fallbacks: [{ try: "decline" }] })).toStrictEqual(["nobody-to-call"]);
    expect(
      problems({ fallbacks: [{ try: "senior-on-duty" }, { try: "decline", says: "word ".repeat(200) }] }),
    ).toStrictEqual(["too-many-words"]);
  });
});

describe("the chart", () => {
  test("has every position once, marks who may answer, and keeps private numbers for managers", () => {
    const text = toMarkdown(chart(source()));
    for (const { title } of Object.values(millbrook().positions))
      expect(text.split(`- **${title}**:`), title).toHaveLength(2);
    expect(text).toMatch(/\*\*Director\*\*: Ines Alder, 555-0100 — may answer/);
    expect(text).toMatch(
      /Eastside\*\*: Noah Elm — may answer in the absence of: Director, at Eastside Branch, until 2027-01-01/,
    );
    expect(text).toMatch(/\*\*Desk, Main\*\*: Mira Fir\n/);
    expect(text).toMatch(/\*\*Desk, Eastside\*\*: vacant/);
    expect(text).not.toMatch(/555-0199/);
    expect(toMarkdown(chart(source(), { audience: "managers" }))).toMatch(/555-0199/);
  });
  test("a delegation that has ended gives nothing any more", () => {
    expect(toMarkdown(chart({ ...source(), asOf: "2027-01-01" }))).not.toMatch(/in the absence of/);
  });
  test("the chair approves, and who is away is said to be", () => {
    const text = toMarkdown(
      chart(
        source(
          "NY",
          millbrook({
            delegations: [{ from: "director", to: "board-chair", while: "vacant", citation: "minutes" }],
            people: {
              ...millbrook().people,
              lena: {
                name: "Lena Cedar",
                positions: ["main-supervisor"],
                away: [{ since: "2026-11-20", until: "2026-12-01" }],
              },
            },
          }),
        ),
      ),
    );
    expect(text).toMatch(/Ruth Oak — may answer while this post is vacant: Director, approves only/);
    expect(text).toMatch(/Lena Cedar \(away until 2026-12-01\)/);
  });
});

describe("the directive", () => {
  test("is one page of five branches and what holds in every case, with what the policy decides of each paper", () => {
    const titles = directive(source()).blocks.flatMap((block) => (block.kind === "case" ? [block.title] : []));
    expect(titles).toStrictEqual([
      "In every case",
      "They ask without a paper",
      "A subpoena or a court order",
      "A judge's search warrant",
      "Immigration officers",
      "A secret federal paper",
    ]);
    // C.P.L.R. 4509 opens on subpoena and order; Wis. Stat. 43.30 on a court order alone
    expect(toMarkdown(directive(source("NY")))).toMatch(/subpoena: the law requires an answer, once counsel/);
    expect(toMarkdown(directive(source("WI")))).toMatch(
      /subpoena: the law does not let it open these records.*order: the law/,
    );
  });
  test("in full says who does what in the library's own positions, and what never", () => {
    const text = toMarkdown(directive(source(), { detail: "full" }));
    expect(text).toMatch(
      /## A search warrant[\s\S]*Whoever is asked, to [^:]*: Take the paper[\s\S]*> Never: Obstruct/,
    );
    expect(text).toMatch(/Director, else Deputy director, with Counsel: Meet the officer/);
    // who is brought, what turns the course, and where it goes from there
    expect(text).toMatch(/Whoever is asked, to Person in charge, Director: Note date and time/);
    expect(text).toMatch(/Watch for: They do not wait: the search goes on\./);
    expect(text).toMatch(/Watch for: No judge signed it\. Go on with: Immigration/);
  });
});

describe("what the public reads", () => {
  test("the notice says what, why, how long and to whom, and what the law of the state gives", () => {
    const text = toMarkdown(privacyNotice(source(), records));
    expect(text).toMatch(/\| Current loan \| we lend you things \| until you bring them back \| our ILS vendor \|/);
    expect(text).toMatch(/\| Hold \| you asked for it \| a week \| Nobody \|/);
    expect(text).toMatch(/the law gives you that/);
    expect(text).toMatch(/- A court order must be obeyed\./);
    expect(text).toMatch(/Library Privacy Officer: Omar Birch\./);
    expect(toMarkdown(privacyNotice(source("WI"), records))).toMatch(/Under 16: Yes.*From 16 on: No/);
  });
  test("talking points answer from the rules, never say whether anybody asked, and offer nobody a subpoena", () => {
    const text = toMarkdown(talkingPoints(source()));
    expect(text).toMatch(/May I see what I have out\?”\*\*\n\nYes\. The law requires it\./);
    expect(text).toMatch(/wife or husband has out\?”\*\*\n\nNo\..*Only this would change it: With the user's consent/);
    expect(text.split("wife or husband")[1]?.split("Would you tell")[0]).not.toMatch(/subpoena/);
    expect(text).toMatch(/Has anybody asked about me\?”\*\*\n\nWe never say/);
    expect(text).toMatch(/Would you tell the police.*\n\nNo\..*Only this would change it: A subpoena/);
  });
});

test("the skeleton defines, states the law of the library, and leaves its choices open", () => {
  const text = toMarkdown(policySkeleton(source()));
  expect(text).toMatch(/## Definitions\n\n- Privacy is the right/);
  expect(text.match(/\\\[ /g)?.length).toBeGreaterThan(12);
  expect(text).toMatch(/## What opens a record\n\n- A subpoena of a court proceeding must be obeyed\./);
  expect(text).toMatch(/May answer: Director, Designee\./);
});

test("the flaw report and the audit report ask for no patron and hide none of the findings", () => {
  expect(toMarkdown(flawReport(source()))).toMatch(/no patron's name/);
  const report = toMarkdown(auditReport(source(), { assessment, audit, diff: auditDiff(before, audit) }));
  // what was found with all that goes with it: how grave, what to do, who may, who acts by when, the clauses
  expect(report).toContain(
    "| Middling | The ILS, the library: Who can see it? partly | Leave access to those who need it. | administrators | deputy, no day is set | AD-7.5.2 |",
  );
  expect(report).toContain(
    "| Grave | Wi-Fi \\<logs\\>, third parties: Where is it kept, how long, and how is it disposed of? no | Set how long it is kept, and dispose of the rest. | administrators | nobody is named, no day is set | AD-7.4, AD-5 |",
  );
  expect(report).toContain("| Find out: Why, and is it needed? | the governing body |");
  expect(report).toMatch(/New: Wi-Fi \\<logs\\>/);
  expect(report).toMatch(/Worse: The ILS\. Who can see it\?/);
});

test("the audit report for the public says what will be done, and neither gravity nor names", () => {
  const page = toMarkdown(auditReport(source(), { audit, edition: "public" }));
  expect(page).toMatch(/## The ILS[\s\S]*- Leave access to those who need it\.[\s\S]*## Wi-Fi/);
  expect(page).not.toMatch(/Grave|Middling|deputy|privacy officer|AD-/);
});

test("what the library writes is escaped", () => {
  const odd = millbrook({ title: '<img src=x onerror="alert(1)"> & *Sons*' });
  expect(toHtml(chart(source("NY", odd)))).toContain("&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; *Sons*");
  expect(toMarkdown(chart(source("NY", odd)))).toContain("\\<img src=x");
});

describe("at the command line", () => {
  const flags = [
    "--organization",
    "examples/library/organization.json",
    "--jurisdiction",
    "US-NY",
    "--library-type",
    "public",
  ];
  test("audit-report", async () => {
    const more = ["--audit", "examples/library/audit.json", "--program", "examples/library/program.json"];
    const { status, stdout } = await run(["audit-report", ...flags, ...more, "--as-of", asOf]);
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /library management systems: reports name no patron partly \|.*main-supervisor, by 2026-12-15/,
    );
    expect(stdout).toMatch(/## Where|## What the programme comes to/);
    const forAll = await run(["audit-report", ...flags, ...more, "--public", "--html"]);
    expect(forAll.stdout).toMatch(/^<!doctype html>/);
    expect(forAll.stdout).not.toMatch(/main-supervisor/);
    expect((await run(["audit-report", ...flags, "--audit", "nowhere.json"])).status).toBe(2);
  });
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
    expect((await run(["card", ...flags, "--branch", "moon"])).stderr).toMatch(
      /--branch: expected one of main, eastside/,
    );
    expect((await run(["card", ...flags.slice(0, 2)])).stderr).toMatch(
      /--policy or --jurisdiction: expected one of them/,
    );
    expect((await run(["card", ...flags.slice(0, 3), "US-NX"])).stderr).toMatch(/--jurisdiction: .* did you mean US-N/);
    expect((await run(["card", ...flags.slice(0, 5), "club"])).stderr).toMatch(
      /--library-type: expected one of public/,
    );
    expect((await run(["card", ...flags, "--policy", "x.json"])).stderr).toMatch(/leave out --jurisdiction/);
    expect((await run(["card"])).stderr).toMatch(/required option '--organization/);
  });
  test("the card says when the law turns on what kind of library it is", async () => {
    const { status, stdout, stderr } = await run(["card", "--everyday", ...flags.slice(0, 4)]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^# Everyday/);
    expect(stderr).toMatch(/give --library-type/);
  });
  test("the notice and the brief read their files, and say what is wrong with them by path", async () => {
    const notice = await run(["notice", ...flags, "--records", "examples/library/notice.json"]);
    expect(notice.stdout).toMatch(
      /\| Camera footage \| to keep people safe at the doors \| fourteen days \| Nobody \|/,
    );
    const brief = await run(["brief", ...flags, "--program", "examples/library/program.json"]);
    expect(brief.stdout).toMatch(/## What is open\n\n- GB-2 /);
    const odd = await run(["notice", ...flags, "--records", "-"], '{ "records": [{ "record": "secret" }] }');
    expect([odd.status, odd.stdout]).toStrictEqual([2, ""]);
    expect(odd.stderr).toMatch(/^notice\.records\[0\]\.record: expected one of/);
    expect((await run(["brief", ...flags, "--program", "examples/library/notice.json"])).stderr).toMatch(/^program/);
  });
});

/** School grade by Flesch and Kincaid. */
function grade(text: string): number {
  const sentences = text.split(/[.?!:;]+\s/).filter((part) => /\w/.test(part)).length;
  const words = text.split(/\s+/).filter((word) => /[a-z]/i.test(word));
  return 0.39 * (words.length / sentences) + 11.8 * (syllable(words.join(" ")) / words.length) - 15.59;
}
