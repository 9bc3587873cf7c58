import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { decide } from "../../src/index.js";
import { type EpisodeEvent, episode, logEntry, silencesOf, stepsFor } from "../../src/procedure/index.js";
import { disposition, holdsOfEpisode } from "../../src/records/index.js";
import { run } from "../cli/run.js";
import { baselineFor } from "../support/baseline.js";

const asked: EpisodeEvent = {
  at: "2026-11-24T10:00",
  type: "asked",
  facts: { requester: "prosecutor", instrument: "oral-request-no-process", handler: "director" },
};
const served: EpisodeEvent = {
  at: "2026-11-25T09:00",
  type: "served",
  facts: { instrument: "grand-jury-subpoena", signedBy: "attorney", court: "state-trial-court", obliges: "produce" },
  returnDate: "2026-12-15",
};
const later = (hour: number, event: object): EpisodeEvent =>
  ({ at: `2026-11-26T${String(hour).padStart(2, "0")}:00`, ...event }) as EpisodeEvent; // the tests name real events
const decided = (events: readonly EpisodeEvent[]) => {
  const state = episode(events);
  const request = {
    library: { jurisdiction: "US-NY", libraryType: "public" },
    facts: state.facts,
    items: [{ record: "loan-history" }],
  } as const;
  return { state, decision: decide(baselineFor(request), request, { asOf: "2026-11-26" }) };
};

describe("a visit that escalates", () => {
  test("a spoken request is closed, the subpoena opens after counsel", () => {
    expect(decided([asked, { at: "2026-11-24T10:01", type: "identified" }]).decision.verdict).toBe("forbidden");
    expect(decided([asked, { at: "2026-11-24T10:01", type: "identified" }, served]).decision).toMatchObject({
      verdict: "required",
      action: "hold",
    });
    expect(
      decided([
        asked,
        { at: "2026-11-24T10:01", type: "identified" },
        served,
        later(9, { type: "counsel-found-sufficient" }),
      ]).decision.action,
    ).toBe("answer");
    expect(
      decided([
        asked,
        { at: "2026-11-24T10:01", type: "identified" },
        served,
        later(9, { type: "counsel-found-insufficient" }),
      ]).decision.action,
    ).not.toBe("answer");
  });
  test("the steps follow what is done", () => {
    const { state, decision } = decided([asked, served, later(9, { type: "done", step: "subp-1" })]);
    const { steps } = stepsFor(decision, { facts: state.facts, done: state.done });
    const at = (id: string) => steps.find((step) => step.id === id)?.state;
    expect([at("subp-1"), at("subp-2"), at("subp-5")]).toStrictEqual(["done", "next", "waiting"]);
    expect(at("subp-6")).toBeUndefined();
  });
  test("a new paper needs counsel anew", () => {
    const { state } = decided([
      asked,
      served,
      later(9, { type: "counsel-found-sufficient" }),
      { ...served, at: "2026-11-26T10:00" },
    ]);
    expect(state.facts.review).toBe("not-sought");
  });
  test("clocks run until the paper is withdrawn", () => {
    expect(episode([asked, served]).clocks).toMatchObject([{ id: "return-date", due: "2026-12-15" }]);
    expect(episode([asked, served, later(9, { type: "withdrawn" })]).clocks).toStrictEqual([]);
  });
  test("holds suspend disposal, also where litigation is only expected, until they are lifted", () => {
    expect(holdsOfEpisode(episode([asked, served]), { id: "c" })).toStrictEqual([
      { id: "c/legal-process", reason: "legal-process", from: "2026-11-25" },
    ]);
    expect(episode([{ at: "2026-11-24T08:00", type: "litigation-expected" }]).holds).toStrictEqual([
      { since: "2026-11-24", reason: "anticipated-litigation" },
    ]);
    expect(episode([asked, served, later(9, { type: "hold-lifted" })]).holds).toStrictEqual([]);
    expect(episode([asked, served, later(9, { type: "closed" })]).holds).toHaveLength(1);
    expect(typeof disposition).toBe("function");
  });
});

describe("the three silences", () => {
  const order = later(9, { type: "silence-ordered", until: "2027-05-01", mayTell: ["it-staff"] });
  test("by policy always, a wish binds nobody, an order binds by law", () => {
    const kinds = (events: readonly EpisodeEvent[]) =>
      silencesOf(episode(events), { asOf: "2026-11-26" }).silences.map(({ kind }) => kind);
    expect(kinds([asked])).toStrictEqual(["professional"]);
    expect(kinds([asked, later(8, { type: "silence-asked" })])).toStrictEqual(["professional", "asked-for"]);
    expect(kinds([asked, order])).toStrictEqual(["professional", "ordered"]);
    expect(kinds([asked, order, later(10, { type: "silence-lifted" })])).toStrictEqual(["professional"]);
  });
  test("counsel may always be told, the patron never under an order, the media only policy", () => {
    const of = (events: readonly EpisodeEvent[], asOf = "2026-11-26") =>
      silencesOf(episode(events), { asOf }).mayBeSaid;
    expect(of([asked, order])).toMatchObject({
      counsel: "yes",
      patron: "no",
      "governing-body": "no",
      media: "policy-only",
      "other-staff": "no",
    });
    expect(of([asked])).toMatchObject({
      counsel: "yes",
      patron: "director-decides",
      media: "policy-only",
      "other-staff": "no",
    });
    expect(of([asked, order], "2027-04-30").patron).toBe("no");
    expect(of([asked, order], "2027-05-01").patron).toBe("director-decides");
  });
  test("a wish does not undo an order", () => {
    expect(episode([asked, order, later(10, { type: "silence-asked" })]).facts.secrecy).toBe("ordered");
  });
});

describe("what cannot be is told and changes nothing", () => {
  test.each<[string, readonly EpisodeEvent[], string]>([
    [
      "counsel finds before anything is served",
      [asked, later(9, { type: "counsel-found-sufficient" })],
      "nothing-served",
    ],
    ["a search without a warrant", [asked, later(9, { type: "search-begun" })], "nothing-served"],
    ["a search that ends and never began", [asked, later(9, { type: "search-ended" })], "no-search"],
    ["silence is lifted that never was", [asked, later(9, { type: "silence-lifted" })], "no-silence"],
    ["a hold is lifted that never was", [asked, later(9, { type: "hold-lifted" })], "no-hold"],
    [
      "something goes on that is closed",
      [asked, later(9, { type: "closed" }), later(10, { type: "left" })],
      "already-closed",
    ],
    ["time runs backwards", [asked, { at: "2026-11-24T09:59", type: "left" }], "before-the-last"],
    ["it begins in the middle", [{ at: "2026-11-24T09:59", type: "left" }], "nothing-asked"],
    ["a moment that is none", [{ at: "yesterday", type: "litigation-expected" }], "unreadable"],
    ["an event nobody knows", [later(9, { type: "Jane Doe" })], "unreadable"],
  ])("%s", (_name, events, why) => {
    const state = episode(events);
    expect(state.problems.map((problem) => problem.why)).toStrictEqual([why]);
    expect({ ...state, problems: [] }).toStrictEqual(episode(events.slice(0, -1)));
    expect(JSON.stringify(state)).not.toMatch(/Jane/);
  });
});

const types: readonly EpisodeEvent["type"][] = [
  "asked",
  "served",
  "identified",
  "referred",
  "counsel-reached",
  "counsel-found-sufficient",
  "silence-ordered",
  "silence-lifted",
  "search-begun",
  "search-ended",
  "released",
  "done",
  "hold-lifted",
  "closed",
];
const events = fc.array(
  fc.record({
    at: fc.integer({ min: 0, max: 23 }).map((hour) => `2026-11-24T${String(hour).padStart(2, "0")}:00`),
    type: fc.constantFrom(...types),
    facts: fc.constantFrom({}, { instrument: "search-warrant" }, { instrument: "grand-jury-subpoena" }),
    to: fc.constantFrom("director", "front-line"),
    elements: fc.constantFrom([], ["title-or-description"]),
    step: fc.constantFrom("subp-1", "warr-1"),
  }),
  { maxLength: 12 },
) as unknown as fc.Arbitrary<readonly EpisodeEvent[]>; // every event has more than it needs

describe("whatever happens", () => {
  property.prop([events])("the same events give the same state, also by way of JSON", (happened) => {
    expect(episode(JSON.parse(JSON.stringify(happened)))).toStrictEqual(episode(happened));
  });
  property.prop([events])("an event that is not taken changes nothing else", (happened) => {
    const { problems, ...state } = episode(happened);
    const skipped = new Set(problems.map(({ index }) => index));
    const { problems: none, ...again } = episode(happened.filter((_, index) => !skipped.has(index)));
    expect(none).toStrictEqual([]);
    expect(again).toStrictEqual(state);
  });
});

test("a log entry holds kinds and rules, and is sealed under an order", () => {
  const { state, decision } = decided([asked, served, later(9, { type: "silence-ordered" })]);
  const entry = logEntry(state, decision, {
    place: "main desk",
    asker: { agency: "District Attorney", badge: "12" },
    decidedBy: "director",
  });
  expect(entry).toMatchObject({
    record: "disclosure-log",
    sealed: true,
    requester: "prosecutor",
    instrument: "grand-jury-subpoena",
    records: ["loan-history"],
    refused: ["loan-history"],
    decidedBy: "director",
    holds: [{ since: "2026-11-25", reason: "legal-process" }],
  });
  expect(entry.ground.length).toBeGreaterThan(0);
  expect(logEntry(state, decision, { patron: "Jane Doe" } as object)).not.toHaveProperty("patron");
});

describe("at the command line", () => {
  test("steps of a warrant that is carried out", async () => {
    const { status, stdout } = await run([
      "steps",
      "examples/requests/search-warrant-under-way.json",
      "--done",
      "warr-1",
    ]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/warr-1 +done:/);
    expect(stdout).toMatch(/warr-7 +then: Note what is seen/);
    expect(stdout).toMatch(/never +Obstruct/);
  });
  test("an episode says where the visit stands", async () => {
    const { status, stdout } = await run(["episode", "examples/library/visit.json", "--as-of", "2026-12-01"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/Hold\. /);
    expect(stdout).toMatch(/Clocks +- 2026-12-15/);
    expect(stdout).toMatch(/Holds +- since 2026-11-30: legal-process/);
    expect(stdout).toMatch(/subp-3 +Stop routine deletion/);
  });
  test("events that were not taken are told, and the exit code is 1", async () => {
    const odd = JSON.stringify({
      library: {},
      items: [{ record: "hold" }],
      events: [asked, { at: "x", type: "left" }],
    });
    expect(await run(["episode", "-"], odd)).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/event 2: unreadable/),
    });
    expect((await run(["episode", "-"], "{}")).status).toBe(2);
    expect((await run(["episode", "-"], '{"events":[]}')).status).toBe(2);
    expect(JSON.parse((await run(["episode", "examples/library/visit.json", "--json"])).stdout)).toHaveProperty(
      "silences",
    );
  });
});
