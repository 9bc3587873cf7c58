import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { decide } from "../../src/index.js";
import { type EpisodeEvent, type EpisodeState, episode, silencesOf, stepsFor } from "../../src/procedure/index.js";
import { holdsOfEpisode, parseHolds } from "../../src/records/index.js";
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
const identified: EpisodeEvent = { at: "2026-11-24T10:01", type: "identified" };
const later = (hour: number, event: object): EpisodeEvent =>
  ({ at: `2026-11-26T${String(hour).padStart(2, "0")}:00`, ...event }) as EpisodeEvent; // the tests name real events
const on = (day: string, event: object): EpisodeEvent => ({ at: `${day}T12:00`, ...event }) as EpisodeEvent; // as above
const decided = (events: readonly EpisodeEvent[]) => {
  const state = episode(events);
  const request = {
    library: { jurisdiction: "US-NY", libraryType: "public" },
    facts: state.facts,
    items: [{ record: "loan-history" }],
  } as const;
  return { state, decision: decide(baselineFor(request), request, { asOf: "2026-11-26" }) };
};
const clocks = ({ clocks: running }: EpisodeState) =>
  running.map(({ id, due, paused }) => `${id} ${due}${paused ? " stands still" : ""}`);
const whys = ({ problems }: EpisodeState) => problems.map(({ why }) => why);

describe("a visit that escalates", () => {
  test("a spoken request is closed, the subpoena opens after counsel", () => {
    expect(decided([asked, identified]).decision.verdict).toBe("forbidden");
    expect(decided([asked, identified, served]).decision).toMatchObject({ verdict: "required", action: "hold" });
    const found = (type: string) => decided([asked, identified, served, later(9, { type })]).decision.action;
    expect(found("counsel-found-sufficient")).toBe("answer");
    expect(found("counsel-found-insufficient")).not.toBe("answer");
  });
  test("the steps follow what is done and what has happened", () => {
    const { state, decision } = decided([asked, served, later(9, { type: "done", step: "subp-1" })]);
    const now = (of: EpisodeState) => {
      const { steps } = stepsFor(decision, { facts: of.facts, done: of.done, happened: of.happened });
      return ["subp-1", "subp-2", "subp-5"].map((id) => steps.find((step) => step.id === id)?.state);
    };
    expect(now(state)).toStrictEqual(["done", "next", "waiting"]);
    const called = episode([
      asked,
      served,
      later(9, { type: "done", step: "subp-1" }),
      later(10, { type: "counsel-reached" }),
    ]);
    expect(now(called)).toStrictEqual(["done", "next", "next"]);
  });
  test("the paper continues the request that was spoken; a second paper is a matter of its own", () => {
    const one = episode([asked, served]);
    expect(one.matters.map(({ id }) => id)).toStrictEqual(["1"]);
    const warrant = later(9, { type: "served", facts: { instrument: "search-warrant", signedBy: "judge" } });
    const two = episode([asked, identified, served, later(8, { type: "counsel-found-sufficient" }), warrant]);
    expect(two.matters).toMatchObject([
      { id: "1", facts: { instrument: "grand-jury-subpoena", review: "sufficient" } },
      {
        id: "2",
        facts: { instrument: "search-warrant", review: "not-sought", requester: "prosecutor", standing: "proved" },
      },
    ]);
    expect(two.facts).toBe(two.matters[1]?.facts);
    expect(clocks(two)).toStrictEqual(["return-date 2026-12-15"]);
  });
  test("what is asked beyond the paper is a matter without it", () => {
    const more = later(9, { type: "asked", facts: { instrument: "oral-request-no-process", asked: "view" } });
    const { matters } = episode([asked, served, more]);
    expect(matters.map(({ facts: { instrument } }) => instrument)).toStrictEqual([
      "grand-jury-subpoena",
      "oral-request-no-process",
    ]);
  });
  test("who comes back has to show again who they are", () => {
    const left = { at: "2026-11-24T10:30", type: "left" } as const;
    const again = episode([asked, identified, left, served]);
    expect(again.facts).toMatchObject({ requester: "prosecutor" });
    expect(again.facts).not.toHaveProperty("standing");
    expect(again.facts).not.toHaveProperty("handler");
    expect(again.happened).toStrictEqual(["served"]);
    expect(episode([asked, identified, served]).facts.standing).toBe("proved");
  });
  test("a search under way counts before anything else, and is over when the officers leave", () => {
    const warrant = later(9, { type: "served", facts: { instrument: "search-warrant", signedBy: "judge" } });
    const letter = later(11, { type: "served", facts: { instrument: "civil-discovery-subpoena" } });
    const during = episode([asked, warrant, later(10, { type: "search-begun" }), letter]);
    expect(during).toMatchObject({
      status: "search-under-way",
      facts: { instrument: "search-warrant", execution: "under-way" },
    });
    for (const type of ["executed", "left"] as const) {
      const after = episode([asked, warrant, later(10, { type: "search-begun" }), later(11, { type })]);
      expect(after.matters[0]).toMatchObject({ status: "executed", facts: { execution: "presented" } });
      expect(after.happened).toContain("search-begun");
    }
  });
  test.each([
    ["refused to say who they are", { type: "identity-refused" }, { standing: "refuted" }],
    ["handed over", { type: "referred", to: "designee" }, { handler: "designee" }],
    ["counsel has it", { type: "counsel-reached" }, { review: "pending" }],
    ["a notice was given", { type: "notice-given" }, { notice: "given" }],
    ["quashed", { type: "quashed" }, { obliges: "nothing", review: "insufficient" }],
    ["withdrawn", { type: "withdrawn" }, { obliges: "nothing" }],
  ])("%s", (_name, event, facts) => {
    expect(episode([asked, served, later(9, event)]).facts).toMatchObject(facts);
  });
  test("a paper that is cured", () => {
    const cured = later(11, { type: "cured", facts: { finding: "good-cause" }, returnDate: "2027-01-05" });
    const state = episode([asked, served, later(9, { type: "counsel-found-insufficient" }), cured]);
    expect(state.facts).toMatchObject({ review: "sufficient", finding: "good-cause", returnDate: "2027-01-05" });
    expect(clocks(state)).toStrictEqual(["return-date 2027-01-05"]);
  });
  test("counsel who is called again has not unsaid what was found", () => {
    const state = episode([
      asked,
      served,
      later(9, { type: "counsel-found-insufficient" }),
      later(10, { type: "counsel-reached" }),
    ]);
    expect(state.facts.review).toBe("insufficient");
  });
  test("what was given is kept", () => {
    const given = (elements: readonly string[]) => episode([asked, served, later(9, { type: "released", elements })]);
    expect(given(["title-or-description"])).toMatchObject({ released: true, matters: [{ status: "answered" }] });
    expect(given([])).toMatchObject({ released: false, matters: [{ status: "open" }] });
    expect(clocks(given(["title-or-description"]))).toStrictEqual([]);
  });
  test("a sheet’s own name for a paper is understood", () => {
    const state = episode([on("2026-11-24", { type: "asked", facts: { instrument: "knock-and-talk-interview" } })]);
    expect(state.facts).toStrictEqual({ instrument: "oral-request-no-process", asked: "search-by-consent" });
  });
});

describe("clocks", () => {
  const civil = (returnDate?: string, court = "federal-court") =>
    on("2026-11-02", {
      type: "served",
      facts: { instrument: "civil-discovery-subpoena", court },
      ...(returnDate === undefined ? {} : { returnDate }),
    });
  test.each<[string, readonly EpisodeEvent[], readonly string[]]>([
    ["a return date", [served], ["return-date 2026-12-15"]],
    // fourteen days after 2 November is 16 November; the earlier of the two counts
    ["fourteen days to object", [civil("2026-12-01")], ["objection 2026-11-16", "return-date 2026-12-01"]],
    [
      "or the return date, if that is earlier",
      [civil("2026-11-10")],
      ["objection 2026-11-10", "return-date 2026-11-10"],
    ],
    ["without a return date", [civil()], ["objection 2026-11-16"]],
    ["not in a court of the state", [civil("2026-12-01", "state-trial-court")], ["return-date 2026-12-01"]],
    [
      "an objection stops production in a civil case",
      [civil("2026-12-01"), on("2026-11-10", { type: "objected" })],
      ["return-date 2026-12-01 stands still"],
    ],
    [
      "until a court orders it",
      [
        civil("2026-12-01"),
        on("2026-11-10", { type: "objected" }),
        on("2026-11-20", { type: "objection-overruled", returnDate: "2026-12-20" }),
      ],
      ["return-date 2026-12-20"],
    ],
    ["and not before a grand jury", [served, later(9, { type: "objected" })], ["return-date 2026-12-15"]],
    // 2 November and ninety days: 28 in November, 31 in December, 31 in January
    [
      "ninety days of a preservation letter",
      [on("2026-11-02", { type: "served", facts: { instrument: "preservation-request-2703f" } })],
      ["preservation-ends 2027-01-31"],
    ],
    [
      "and ninety more",
      [
        on("2026-11-02", { type: "served", facts: { instrument: "preservation-request-2703f" } }),
        on("2027-01-20", { type: "preservation-renewed" }),
      ],
      ["preservation-ends 2027-05-01"],
    ],
    [
      "the next purge",
      [{ ...served, nextPurge: "2026-11-30" } as EpisodeEvent],
      ["next-purge 2026-11-30", "return-date 2026-12-15"],
    ],
    [
      "which is met when it is kept",
      [{ ...served, nextPurge: "2026-11-30" } as EpisodeEvent, later(9, { type: "preserved" })],
      ["return-date 2026-12-15"],
    ],
    ["quashed", [served, later(9, { type: "quashed" })], []],
    ["withdrawn", [served, later(9, { type: "withdrawn" })], []],
    ["closed", [served, later(9, { type: "closed" })], []],
    [
      "of two papers each has its own",
      [served, { ...civil("2026-12-01"), at: "2026-11-25T10:00" }],
      ["return-date 2026-12-01", "objection 2026-12-01", "return-date 2026-12-15"].sort((a, b) =>
        a.slice(-10) === b.slice(-10) ? (a < b ? -1 : 1) : a.slice(-10) < b.slice(-10) ? -1 : 1,
      ),
    ],
  ])("%s", (_name, events, expected) => {
    const state = episode(events);
    expect(state.problems).toStrictEqual([]);
    expect(clocks(state)).toStrictEqual(expected);
  });
  test("each says where its time stands written, and what was not read in full", () => {
    const [objection] = episode([civil("2026-12-01")]).clocks;
    expect(objection?.cites).toStrictEqual([{ source: "frcp45-lc", mark: "unread" }]);
  });
  test("a letter is renewed once, and in time", () => {
    const letter = on("2026-11-02", { type: "served", facts: { instrument: "preservation-request-2703f" } });
    const renewed = (day: string) => on(day, { type: "preservation-renewed" });
    expect(whys(episode([letter, renewed("2027-01-20"), renewed("2027-04-20")]))).toStrictEqual(["already-renewed"]);
    expect(whys(episode([letter, renewed("2027-02-01")]))).toStrictEqual(["lapsed"]);
    expect(whys(episode([letter, renewed("2027-01-31")]))).toStrictEqual([]);
    expect(whys(episode([served, renewed("2026-12-01")]))).toStrictEqual(["no-preservation"]);
  });
});

describe("a gag is an object of its own", () => {
  const letter = on("2026-11-25", {
    type: "served",
    facts: { instrument: "national-security-letter", requester: "police-federal" },
  });
  const gag = later(9, { type: "gag-ordered", by: "issuer-certification", mayTell: ["it-staff"] });
  test("an NSL: thirty days for the government, three years to ask again", () => {
    // 26 November 2026 and three years; 26 November 2026 and thirty days
    expect(clocks(episode([letter, gag]))).toStrictEqual(["gag-review 2029-11-26"]);
    const challenged = episode([letter, gag, later(10, { type: "gag-challenged", how: "government-notified" })]);
    expect(clocks(challenged)).toStrictEqual(["gag-answer 2026-12-26", "gag-review 2029-11-26"]);
    const petition = episode([letter, gag, later(10, { type: "gag-challenged", how: "court-petitioned" })]);
    expect(clocks(petition)).toStrictEqual(["gag-review 2029-11-26"]);
  });
  test("it stays in force while it is challenged, whatever day it names", () => {
    const until = later(9, { type: "gag-ordered", by: "court-order", until: "2026-12-10" });
    const challenge = later(10, { type: "gag-challenged", how: "court-petitioned" });
    const patron = (state: EpisodeState, asOf: string) => silencesOf(state, { asOf }).mayBeSaid.patron;
    expect(patron(episode([letter, until]), "2026-12-10")).toBe("director-decides");
    const challenged = episode([letter, until, challenge]);
    expect(clocks(challenged)).toContain("gag-ends 2026-12-10 stands still");
    expect(patron(challenged, "2026-12-10")).toBe("no");
    const upheld = episode([letter, until, challenge, later(11, { type: "gag-upheld" })]);
    expect(clocks(upheld)).toContain("gag-ends 2026-12-10");
    expect(patron(upheld, "2026-12-09")).toBe("no");
    expect(patron(upheld, "2026-12-10")).toBe("director-decides");
  });
  test("it outlives its paper, and can be lifted before it", () => {
    const quashed = episode([letter, gag, later(10, { type: "quashed" }), later(11, { type: "closed" })]);
    expect(silencesOf(quashed, { asOf: "2026-12-01" }).mayBeSaid.patron).toBe("no");
    const lifted = episode([letter, gag, later(10, { type: "gag-lifted" })]);
    expect(lifted.facts.secrecy).toBe("none");
    expect(clocks(lifted)).toStrictEqual([]);
    expect(lifted.silence.ordered).toMatchObject([{ lifted: "2026-11-26" }]);
    expect(
      whys(episode([letter, gag, later(10, { type: "closed" }), later(11, { type: "gag-lifted" })])),
    ).toStrictEqual([]);
  });
  test("facts know it until the day it ends", () => {
    const until = later(9, { type: "gag-ordered", until: "2026-12-10" });
    expect(episode([letter, until], { asOf: "2026-12-09" }).facts.secrecy).toBe("ordered");
    expect(episode([letter, until], { asOf: "2026-12-10" }).facts.secrecy).toBe("none");
  });
  test("a paper can bring it along; a pen register does so by statute", () => {
    const brings = (facts: object) => episode([on("2026-11-25", { type: "served", facts })]);
    expect(brings({ instrument: "court-order", secrecy: "ordered" }).silence.ordered).toHaveLength(1);
    expect(brings({ instrument: "pen-register-trap-trace-order" })).toMatchObject({
      facts: { secrecy: "ordered" },
      silence: { ordered: [{ by: "statute" }] },
    });
    expect(brings({ instrument: "court-order" }).silence.ordered).toStrictEqual([]);
    expect(brings({ instrument: "court-order", secrecy: "asked-only" }).silence).toStrictEqual({
      asked: true,
      ordered: [],
    });
  });
  test("a wish does not undo an order", () => {
    expect(episode([letter, gag, later(10, { type: "silence-asked" })]).facts.secrecy).toBe("ordered");
  });
  test("it binds each who is told, rightly or not", () => {
    const told = (role: string) => episode([letter, gag, later(10, { type: "told", role })]).silence.ordered[0]?.told;
    expect(told("it-staff")).toStrictEqual([{ role: "it-staff", on: "2026-11-26", allowed: true }]);
    expect(told("volunteer")).toStrictEqual([{ role: "volunteer", on: "2026-11-26", allowed: false }]);
  });
});

describe("holds", () => {
  test.each<[string, string | undefined]>([
    ["grand-jury-subpoena", "legal-process"],
    ["search-warrant", "legal-process"],
    ["preservation-request-2703f", "preservation-request"],
    ["preservation-demand-civil", "preservation-request"],
    ["public-records-request", "records-request"],
    ["ice-administrative-warrant", undefined],
    ["judicial-arrest-warrant", undefined],
    ["written-letter-request", undefined],
    ["unknown", "legal-process"],
  ])("%s: %s", (instrument, reason) => {
    const { holds } = episode([on("2026-11-25", { type: "served", facts: { instrument } })]);
    expect(holds.map((hold) => hold.reason)).toStrictEqual(reason === undefined ? [] : [reason]);
  });
  test("they suspend disposal until they are lifted, also after the visit, and are never lost", () => {
    const held = episode([asked, served, later(9, { type: "closed" })]);
    expect(holdsOfEpisode(held, { id: "c" })).toStrictEqual([
      { id: "c/1/legal-process", reason: "legal-process", from: "2026-11-25", lifted: null },
    ]);
    const lifted = episode([asked, served, later(9, { type: "closed" }), later(10, { type: "hold-lifted" })]);
    expect(holdsOfEpisode(lifted, { id: "c" })).toMatchObject([{ lifted: "2026-11-26" }]);
    expect(episode([on("2026-11-24", { type: "litigation-expected" })]).holds).toMatchObject([
      { since: "2026-11-24", reason: "anticipated-litigation", lifted: null },
    ]);
    const again = episode([
      asked,
      served,
      later(9, { type: "preserved" }),
      later(10, { type: "hold-lifted" }),
      later(11, { type: "preserved" }),
    ]);
    expect(parseHolds(holdsOfEpisode(again, { id: "c" }))).toMatchObject({ ok: true });
    expect(again.holds.map(({ lifted: day }) => day)).toStrictEqual(["2026-11-26", "2026-11-26", null]);
  });
  test("the hold of one matter is not lifted with that of another", () => {
    const second = later(9, { type: "served", matter: "b", facts: { instrument: "court-order" } });
    const { holds } = episode([served, second, later(10, { type: "hold-lifted", matter: "1" })]);
    expect(holds).toMatchObject([
      { matter: "1", lifted: "2026-11-26" },
      { matter: "b", lifted: null },
    ]);
  });
});

describe("what cannot be is told by path, and changes nothing", () => {
  const warrant = later(8, { type: "served", facts: { instrument: "search-warrant" } });
  const gag = later(8, { type: "gag-ordered" });
  test.each<[string, readonly unknown[], string, readonly (string | number)[]]>([
    [
      "counsel finds before anything is served",
      [asked, later(9, { type: "counsel-found-sufficient" })],
      "nothing-served",
      [1, "type"],
    ],
    ["an objection before anything is served", [asked, later(9, { type: "objected" })], "nothing-served", [1, "type"]],
    ["a search without a warrant", [asked, later(9, { type: "search-begun" })], "nothing-served", [1, "type"]],
    ["a search that ends and never could begin", [asked, later(9, { type: "executed" })], "no-search", [1, "type"]],
    ["a gag is lifted that never was", [asked, later(9, { type: "gag-lifted" })], "no-silence", [1, "type"]],
    ["somebody is told of no gag", [asked, later(9, { type: "told", role: "it-staff" })], "no-silence", [1, "type"]],
    [
      "a court upholds what nobody challenged",
      [asked, gag, later(9, { type: "gag-upheld" })],
      "not-challenged",
      [2, "type"],
    ],
    [
      "a gag is challenged twice",
      [
        asked,
        gag,
        later(9, { type: "gag-challenged", how: "court-petitioned" }),
        later(10, { type: "gag-challenged", how: "court-petitioned" }),
      ],
      "already-challenged",
      [3, "type"],
    ],
    [
      "a gag that ends before it begins",
      [asked, later(9, { type: "gag-ordered", until: "2026-11-25" })],
      "dates-reversed",
      [1, "until"],
    ],
    ["a hold is lifted that never was", [asked, later(9, { type: "hold-lifted" })], "no-hold", [1, "type"]],
    [
      "a hold is lifted twice",
      [served, later(9, { type: "hold-lifted" }), later(10, { type: "hold-lifted" })],
      "no-hold",
      [2, "type"],
    ],
    ["a defect is cured that nobody found", [served, later(9, { type: "cured" })], "nothing-to-cure", [1, "type"]],
    [
      "an objection is overruled that never was",
      [served, later(9, { type: "objection-overruled" })],
      "no-objection",
      [1, "type"],
    ],
    [
      "a paper that is quashed is delivered",
      [served, later(9, { type: "quashed" }), later(10, { type: "released", elements: ["email"] })],
      "already-over",
      [2, "type"],
    ],
    [
      "a paper that is withdrawn is executed",
      [warrant, later(9, { type: "withdrawn" }), later(10, { type: "search-begun" })],
      "already-over",
      [2, "type"],
    ],
    [
      "something goes on that is closed",
      [asked, later(9, { type: "closed" }), later(10, { type: "left" })],
      "already-closed",
      [2, "type"],
    ],
    ["time runs backwards", [asked, { at: "2026-11-24T09:59", type: "left" }], "before-the-last", [1, "at"]],
    ["it begins in the middle", [{ at: "2026-11-24T09:59", type: "left" }], "nothing-asked", [0, "type"]],
    ["a gag before anything is asked", [{ at: "2026-11-24T09:59", type: "gag-ordered" }], "nothing-asked", [0, "type"]],
    ["a matter nobody knows", [asked, later(9, { type: "quashed", matter: "z" })], "unknown-matter", [1, "matter"]],
    ["a moment that is none", [{ at: "yesterday", type: "litigation-expected" }], "unreadable", [0, "at"]],
    ["a day that is none", [{ at: "2026-02-30T10:00", type: "litigation-expected" }], "unreadable", [0, "at"]],
    ["a return date that is none", [{ ...served, returnDate: "soon" }], "unreadable", [0, "returnDate"]],
    ["an event nobody knows", [later(9, { type: "Jane Doe" })], "unreadable", [0, "type"]],
    ["a fact nobody knows", [{ ...asked, facts: { janeDoe: 1 } }], "unreadable", [0, "facts"]],
    ["a value nobody knows", [{ ...asked, facts: { requester: "Jane Doe" } }], "unreadable", [0, "facts", "requester"]],
    ["a key nobody knows", [{ ...asked, patron: "Jane Doe" }], "unreadable", [0]],
    [
      "a step with a name for an id",
      [asked, later(9, { type: "done", step: "tell Jane Doe" })],
      "unreadable",
      [1, "step"],
    ],
    [
      "an element nobody knows",
      [asked, later(9, { type: "released", elements: ["Jane Doe"] })],
      "unreadable",
      [1, "elements", 0],
    ],
    ["a role nobody knows", [asked, later(9, { type: "referred", to: "Jane Doe" })], "unreadable", [1, "to"]],
    ["no event at all", [asked, null], "unreadable", [1]],
    ["a function", [asked, () => 1], "unreadable", [1]],
    ["a cycle", [asked, cyclic()], "unreadable", [1, "type"]],
    ["an object that throws", [asked, throwing()], "unreadable", [1, "type"]],
  ])("%s", (_name, events, why, path) => {
    const state = episode(events as readonly EpisodeEvent[]); // not all of them are
    expect(state.problems).toMatchObject([{ why, path }]);
    expect(state.problems[0]?.expected).toMatch(/./);
    const bad = state.problems[0]?.index;
    expect({ ...state, problems: [] }).toStrictEqual(
      episode(events.filter((_, index) => index !== bad) as EpisodeEvent[]),
    ); // the good ones
    expect(JSON.stringify(state)).not.toMatch(/Jane|janeDoe/);
  });
  test("no list: nothing has happened yet", () => {
    const throws = new Proxy([], { get: refuse });
    for (const events of [undefined, null, "x", 1, {}, throws])
      expect(episode(events as never)).toMatchObject({
        status: "nothing-yet",
        problems: [{ why: "unreadable", path: [] }],
      });
  });
  test.each([
    ["a million events", Array(1_000_000).fill(asked)],
    ["a list of endless length", new Proxy([], { get: (_, key) => (key === "length" ? Infinity : asked) })],
  ])("%s are no visit, and are not gone through", (_, events) => {
    const start = performance.now();
    expect(episode(events)).toMatchObject({ problems: [{ why: "unreadable", expected: "at most 10000 entries" }] });
    expect(performance.now() - start).toBeLessThan(1_000);
  });
  test("what is still to come is not taken", () => {
    const state = episode([asked, served], { asOf: "2026-11-24" });
    expect(state).toMatchObject({ holds: [], problems: [{ index: 1, why: "in-the-future", path: [1, "at"] }] });
    expect(episode([asked, served], { asOf: "2026-11-25" }).problems).toStrictEqual([]);
  });
  test("who comes again after the end begins anew", () => {
    const state = episode([
      asked,
      later(9, { type: "closed" }),
      later(10, { type: "asked", facts: { requester: "media" } }),
    ]);
    expect(state.problems).toStrictEqual([]);
    expect(state.matters.map(({ status }) => status)).toStrictEqual(["closed", "open"]);
    expect(state.facts).toStrictEqual({ requester: "media" });
  });
});

function cyclic(): object {
  const one: { self?: object } = {};
  one.self = one;
  return one;
}
function refuse(): never {
  throw new Error("no");
}
function throwing(): object {
  return Object.defineProperty({}, "type", { get: refuse, enumerable: true });
}

const types = [
  "asked",
  "served",
  "identified",
  "identity-refused",
  "referred",
  "counsel-reached",
  "counsel-found-sufficient",
  "counsel-found-insufficient",
  "objected",
  "objection-overruled",
  "cured",
  "quashed",
  "withdrawn",
  "silence-asked",
  "gag-ordered",
  "told",
  "gag-challenged",
  "gag-upheld",
  "gag-lifted",
  "preserved",
  "litigation-expected",
  "preservation-renewed",
  "hold-lifted",
  "notice-given",
  "search-begun",
  "executed",
  "released",
  "refused",
  "left",
  "logged",
  "reported",
  "debriefed",
  "done",
  "closed",
] as const satisfies readonly EpisodeEvent["type"][];
const more: { readonly [type: string]: fc.Arbitrary<object> } = {
  asked: fc.record({ facts: fc.constantFrom({}, { requester: "media" }, { instrument: "oral-request-no-process" }) }),
  served: fc.record({
    facts: fc.constantFrom(
      { instrument: "search-warrant" },
      { instrument: "grand-jury-subpoena" },
      { instrument: "national-security-letter", secrecy: "ordered" },
      { instrument: "preservation-request-2703f" },
      { instrument: "civil-discovery-subpoena" },
    ),
    returnDate: fc.constantFrom("2026-11-20", "2026-12-20"),
  }),
  referred: fc.record({ to: fc.constantFrom("director", "front-line") }),
  cured: fc.record({ facts: fc.constant({ finding: "good-cause" }) }),
  "gag-ordered": fc.record({
    until: fc.constantFrom("2026-11-26", "2027-01-01"),
    mayTell: fc.constantFrom([], ["it-staff"]),
  }),
  told: fc.record({ role: fc.constantFrom("it-staff", "volunteer") }),
  "gag-challenged": fc.record({ how: fc.constantFrom("government-notified", "court-petitioned") }),
  released: fc.record({ elements: fc.constantFrom([], ["title-or-description"]) }),
  done: fc.record({ step: fc.constantFrom("subp-1", "warr-1") }),
};
const event = fc.constantFrom(...types).chain((type) =>
  fc
    .record({
      at: fc
        .tuple(fc.integer({ min: 20, max: 27 }), fc.integer({ min: 0, max: 23 }))
        .map(([day, hour]) => `2026-11-${day}T${String(hour).padStart(2, "0")}:00`),
      base: more[type] ?? fc.constant({}),
      matter: fc.option(fc.constantFrom("1", "2", "b"), { nil: undefined, freq: 6 }),
    })
    .map(({ at, base, matter }) => ({ at, type, ...base, ...(matter === undefined ? {} : { matter }) })),
);
const inTime = (events: readonly { readonly at: string }[]) =>
  [...events].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
/** Mostly in time, sometimes not. */
const happenings = fc
  .tuple(fc.array(event, { maxLength: 16 }), fc.boolean())
  .map(([events, sorted]) => (sorted ? inTime(events) : events)) as unknown as fc.Arbitrary<readonly EpisodeEvent[]>; // real events

describe("whatever happens", () => {
  property.prop([fc.array(fc.anything(), { maxLength: 6 })])("it never throws", (events) => {
    expect(episode(events as never).version).toBe(1);
  });
  property.prop([happenings])("the same events give the same state, also by way of JSON", (events) => {
    const state = episode(events);
    expect(episode(JSON.parse(JSON.stringify(events)))).toStrictEqual(state);
    expect(JSON.parse(JSON.stringify(state))).toStrictEqual(state);
  });
  property.prop([happenings])("an event that is not taken changes nothing else", (events) => {
    const { problems, ...state } = episode(events);
    const skipped = new Set(problems.map(({ index }) => index));
    const { problems: none, ...again } = episode(events.filter((_, index) => !skipped.has(index)));
    expect(none).toStrictEqual([]);
    expect(again).toStrictEqual(state);
  });
  property.prop([happenings])(
    "what was told of the beginning stays true: problems, holds and matters only grow",
    (events) => {
      let before = episode([]);
      for (let length = 1; length <= events.length; length++) {
        const now = episode(events.slice(0, length));
        expect(now.problems.slice(0, before.problems.length)).toStrictEqual(before.problems);
        expect(now.matters.slice(0, before.matters.length).map(({ id }) => id)).toStrictEqual(
          before.matters.map(({ id }) => id),
        );
        for (const [at, hold] of before.holds.entries()) {
          const { lifted, ...same } = now.holds[at] ?? { lifted: null };
          const { lifted: was, ...held } = hold;
          expect(same).toStrictEqual(held);
          if (was !== null || events[length - 1]?.type !== "hold-lifted") expect(lifted).toBe(was);
        }
        expect(now.at === null || before.at === null || now.at >= before.at).toBe(true);
        before = now;
      }
    },
  );
  property.prop([happenings])("a gag shows to nobody whom it does not let know", (events) => {
    const state = episode(events);
    const without: EpisodeState = { ...state, silence: { ...state.silence, ordered: [] } };
    const told = new Set(state.silence.ordered.flatMap((one) => [...one.mayTell, ...one.told.map(({ role }) => role)]));
    for (const handler of ["front-line", "volunteer", "supervisor", "spokesperson", "governing-body"] as const) {
      if (told.has(handler)) continue;
      expect(silencesOf(state, { asOf: "2026-11-27", handler })).toStrictEqual(
        silencesOf(without, { asOf: "2026-11-27", handler }),
      );
    }
  });
  property.prop([happenings])("facts can always be decided on", (events) => {
    const { matters } = episode(events);
    for (const { facts } of matters) {
      const request = { library: { jurisdiction: "US-NY" }, facts, items: [{ record: "hold" }] } as const;
      const { caveats } = decide(baselineFor(request), request, { asOf: "2026-11-27" });
      expect(caveats.map(({ code }) => code)).not.toContain("malformed-request");
    }
  });
});
