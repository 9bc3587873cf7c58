import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { situations } from "../../examples/situations.js";
import { coverage, type InterviewEvent, interview } from "../../src/analyse/index.js";
import { decide, type FactId, factIds, facts, parseRequest } from "../../src/index.js";
import { run } from "../cli/run.js";
import { baselineFor } from "../support/baseline.js";

const example = (file: string) => {
  const parsed = parseRequest(
    JSON.parse(readFileSync(new URL(`../../examples/requests/${file}.json`, import.meta.url), "utf8")),
  );
  if (!parsed.ok) throw new Error(file);
  return parsed.value;
};
const newYork = baselineFor({ library: { jurisdiction: "US-NY" }, facts: {}, items: [] });
const start = {
  library: { jurisdiction: "US-NY", libraryType: "public" },
  items: [{ record: "loan-history" }],
} as const;
const told = (...events: readonly InterviewEvent[]) => interview(newYork, start, events, { asOf: "2026-11-24" });

/** Answers each question as the example has it; what it does not say cannot be had. */
function questionsFor(file: string, asOf: string) {
  const request = example(file);
  const said: { readonly [fact: string]: string | number | undefined } = { ...request.facts, ...request.library };
  // what rests unless somebody raises it is raised at the beginning, as at a desk
  const raised = Object.fromEntries(
    Object.entries(request.facts).filter(([fact]) => "resting" in facts[fact as FactId]),
  );
  const events: InterviewEvent[] = [];
  for (;;) {
    const state = interview(
      baselineFor(request),
      { library: request.library, facts: raised, items: request.items },
      events,
      { asOf },
    );
    if (state.next === null) return { state, questions: events.length };
    const value = said[state.next];
    events.push(
      value === undefined ? { type: "cannot-be-had", fact: state.next } : { type: "answer", fact: state.next, value },
    );
  }
}

/** A form without an interview: every fact that a rule in force tests, but for what is known and what rests. */
function formFor(file: string, asOf: string): number {
  const request = example(file);
  const tested = new Set(
    baselineFor(request)
      .rules.map(({ rule }) => rule)
      .filter(({ from = "0000-01-01", until = "9999-12-31" }) => from <= asOf && asOf < until)
      .flatMap(({ when = {}, unless = [] }) => [when, unless].flat())
      .flatMap((condition) => Object.keys(condition)),
  );
  const known = { ...request.library, ...request.items[0] };
  return factIds.filter((fact) => tested.has(fact) && !("resting" in facts[fact]) && !Object.hasOwn(known, fact))
    .length;
}

describe("an interview on each example", () => {
  const rows = situations.map(({ file, asOf }) => ({
    file,
    asOf,
    asked: questionsFor(file, asOf).questions,
    form: formFor(file, asOf),
  }));
  const median = [...rows.map(({ asked }) => asked)].sort((one, other) => one - other)[Math.floor(rows.length / 2)];
  test.each(situations.map(({ file, asOf, verdict }) => [file, asOf, verdict] as const))(
    "%s on %s: %s",
    (file, asOf, verdict) => {
      const { state, questions } = questionsFor(file, asOf);
      expect(questions).toBeLessThan(formFor(file, asOf));
      expect(state.decision.action).not.toBe("ask");
      expect(state.decision.verdict).toBe(verdict);
    },
  );
  test("docs/analyses.md tells the questions of each, and the median", () => {
    const page = readFileSync(new URL("../../docs/analyses.md", import.meta.url), "utf8");
    for (const { file, asOf, asked, form } of rows)
      expect(page).toContain(`| ${file} | ${asOf} | ${asked} | ${form} |`);
    expect(page).toContain(`The median is ${median} questions.`);
  });
});

describe("answers", () => {
  const media = { type: "answer", fact: "requester", value: "media" } as const;
  test("lead to what decide says", () => {
    const { decision, request } = told(media, { type: "answer", fact: "standing", value: "proved" });
    expect(decision).toStrictEqual(decide(newYork, request, { asOf: "2026-11-24" }));
  });
  test("may be taken back", () => {
    expect(told(media, { type: "back" })).toStrictEqual(told());
    expect(told({ type: "back" }).problems).toStrictEqual([{ index: 0, why: "nothing-to-take-back" }]);
  });
  test("I do not know passes over; it cannot be had is never asked again", () => {
    const passed = told({ type: "dont-know", fact: "requester" });
    expect(passed.next).not.toBe("requester");
    expect(passed.passedOver).toStrictEqual(["requester"]);
    const gone = told({ type: "cannot-be-had", fact: "requester" });
    expect(gone.decision.missing).not.toContain("requester");
    expect(gone.request.facts.requester).toBe("unavailable");
  });
  test("that are none change nothing and are told without their value", () => {
    for (const odd of [
      { type: "answer", fact: "requester", value: "Jane Doe" },
      { type: "answer", fact: "subjectAge", value: -1 },
      { type: "answer", fact: "subjectAge", value: Number.NaN },
      { type: "answer", fact: "returnDate", value: "2026-02-30" },
      { type: "answer", fact: "colour", value: "red" },
    ] as readonly object[] as readonly InterviewEvent[]) {
      const state = told(odd);
      expect(state.problems).toHaveLength(1);
      expect({ ...state, problems: [] }).toStrictEqual(told());
      expect(JSON.stringify(state.problems)).not.toMatch(/Jane/);
    }
  });
  test("cheaper questions come first", () => {
    const cheap = interview(newYork, start, [], { asOf: "2026-11-24", costs: { instrument: 0 } });
    expect(cheap.next).toBe("instrument");
  });
});

test("coverage tells the rules that no request touches, of those in force", () => {
  const requests = situations
    .map(({ file }) => example(file))
    .filter(({ library }) => library.jurisdiction === "US-NY");
  const found = coverage(newYork, requests, { asOf: "2026-11-24" });
  expect(found.exercised).toContain("us-ny/confidential");
  expect(found.notExercised.length).toBeGreaterThan(0);
  expect(found.share).toBeGreaterThan(0);
  expect(coverage(newYork, [], { asOf: "2026-11-24" }).exercised).toStrictEqual([]);
});

describe("ask at the command line", () => {
  const flags = ["ask", "--jurisdiction", "US-NY", "--record", "loan-history", "--as-of", "2026-11-24"];
  test("piped answers reach a decision", async () => {
    const answers = [
      "media",
      "proved",
      "oral-request-no-process",
      ...Array.from({ length: 20 }, () => "cannot-be-had"),
    ].join("\n");
    const { status, stdout } = await run(flags, answers);
    expect(status).toBe(0);
    expect(stdout).toMatch(/Now +(Refer|Decline)/);
  });
  test("nonsense is asked again, and no answers at all end in what is not known", async () => {
    const { stderr, stdout } = await run([...flags, "--json"], "Jane Doe\nmedia\n");
    expect(stderr).toMatch(
      /^That is no answer to this question\.\nWho is asking\? Expected one of patron, .*; or dont-know, .*\.\n$/,
    );
    expect(JSON.parse(stdout).request.facts.requester).toBe("media");
    expect((await run(flags)).stdout).toMatch(/Ask first/);
  });
  test("why a question is asked, what came up, labels for values", async () => {
    const lines = [
      "Spouse or partner",
      "A spouse or partner",
      "why",
      "consent=written",
      "raise",
      "emergency",
      "none",
      "raise",
      "shoes",
      // a patron's consent counts for one patron alone, so now it is asked whether it is about one
      "One patron",
    ];
    const { stdout, stderr } = await run([...flags, "--json"], lines.join("\n"));
    expect(JSON.parse(stdout).request.facts).toMatchObject({
      requester: "spouse",
      scope: "one-patron",
      consent: "written",
      emergency: "none",
    });
    // the first line and the shoes are no answers; the question is explained once
    expect(stderr.split("\n").filter((line) => line.startsWith("That is no answer"))).toHaveLength(2);
    expect(stderr).toMatch(/it decides between .* and .*/);
  });
  test("bad flags are refused", async () => {
    expect((await run(["ask", "--jurisdiction", "US-XX"])).status).toBe(2);
    expect((await run(["ask", "--record", "shoes"])).status).toBe(2);
    expect((await run([...flags.slice(0, 5), "--as-of", "soon"])).status).toBe(2);
  });
  test("coverage of the examples", async () => {
    const { status, stdout } = await run(["coverage", "examples/own-policy.json", "examples/vectors.json"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/rules exercised \(\d+ %\)$/m);
    expect((await run(["coverage", "examples/vectors.json", "examples/vectors.json"])).status).toBe(3);
  });
});
