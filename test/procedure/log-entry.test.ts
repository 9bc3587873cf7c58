import { describe, expect, test } from "vitest";
import type { PatronRequest } from "../../src/index.js";
import { type EpisodeEvent, episode, type LogParticulars, logEntry } from "../../src/procedure/index.js";
import { baselineFor } from "../support/baseline.js";
import { decideInFull } from "../support/in-full.js";

const events: readonly EpisodeEvent[] = [
  { at: "2026-11-24T10:00", type: "asked", facts: { requester: "prosecutor", channel: "in-person" } },
  {
    at: "2026-11-25T09:00",
    type: "served",
    facts: { instrument: "grand-jury-subpoena", court: "state-trial-court" },
    returnDate: "2026-12-15",
  },
];
const gag: EpisodeEvent = { at: "2026-11-25T10:00", type: "gag-ordered", until: "2026-12-01" };
const entryOf = (happened: readonly EpisodeEvent[], particulars?: unknown, asOf = "2026-11-26") => {
  const state = episode(happened);
  const request: PatronRequest = {
    library: { jurisdiction: "US-NY", libraryType: "public" },
    facts: state.facts,
    items: [{ record: "loan-history" }],
  };
  const decision = decideInFull(baselineFor(request), request, { asOf });
  return logEntry(decision, { episode: state, particulars: particulars as LogParticulars }); // also odd ones
};
const full: LogParticulars = {
  place: "main-desk",
  asker: { name: "Pat Smith", agency: "District Attorney, Erie County", badge: "A-12", phone: "+1 716 555 0100" },
  paper: { number: "GJ-2026/114", court: "County Court of Erie", judge: "Ann O’Hara", dated: "2026-11-20" },
  contacted: [{ position: "director", at: "2026-11-25T09:10" }],
  decidedBy: "director",
  released: { elements: ["title-or-description"], by: "director", to: "prosecutor", receipt: "R-7" },
  costs: 12.5,
  incidentReport: "2026-31",
};

describe("without an episode", () => {
  const decided = (facts: PatronRequest["facts"]) => {
    const request: PatronRequest = { library: { jurisdiction: "US-NY" }, facts, items: [{ record: "loan-history" }] };
    return decideInFull(baselineFor(request), request, { asOf: "2026-11-26" });
  };
  const facts = { requester: "prosecutor", instrument: "grand-jury-subpoena", secrecy: "none" } as const;

  test("a decision alone gives kinds of record and rules, and keeps no name", () => {
    const entry = logEntry(decided(facts), { particulars: full });
    expect(entry).toMatchObject({ requester: null, at: null, clocks: [], holds: [], given: false, silence: "none" });
    expect(entry.records).toStrictEqual(["loan-history"]);
    expect(entry.asker).toBeUndefined();
    expect(entry.omitted).toContain("asker");
  });
  test("with the facts of the request it says who asked, and keeps an officer's name", () => {
    expect(logEntry(decided(facts), { facts, particulars: full })).toMatchObject({
      requester: "prosecutor",
      instrument: "grand-jury-subpoena",
      asker: { name: "Pat Smith" },
      sealed: false,
    });
  });
  test("an ordered silence seals it; a silence that is only asked for does not", () => {
    const sealed = logEntry(decided(facts), { facts: { ...facts, secrecy: "ordered" } });
    expect([sealed.sealed, sealed.silence]).toStrictEqual([true, "ordered"]);
    const asked = logEntry(decided(facts), { facts: { ...facts, secrecy: "asked-only" } });
    expect([asked.sealed, asked.silence]).toStrictEqual([false, "asked-only"]);
  });
});

describe("the fields of the forms", () => {
  test("from the episode and the decision", () => {
    expect(entryOf(events)).toMatchObject({
      record: "disclosure-log",
      sealed: false,
      silence: "none",
      matter: "1",
      asked: "2026-11-24T10:00",
      at: "2026-11-25T09:00",
      requester: "prosecutor",
      instrument: "grand-jury-subpoena",
      court: "state-trial-court",
      channel: "in-person",
      records: ["loan-history"],
      refused: ["loan-history"],
      given: false,
      holds: [{ reason: "legal-process" }],
      clocks: [{ id: "return-date", due: "2026-12-15" }],
      omitted: [],
    });
    expect(entryOf(events).ground.length).toBeGreaterThan(0);
    const spoken = { ...events[0], facts: { requester: "prosecutor", instrument: "oral-request-no-process" } };
    expect(entryOf([spoken as EpisodeEvent]).withheld).toContain("title-or-description"); // the first event with a fact more
  });
  test("and from whoever was there", () => {
    expect(entryOf(events, full)).toMatchObject({ ...full, omitted: [] });
  });
  test("sealed while an order is in force, and no longer", () => {
    expect(entryOf([...events, gag])).toMatchObject({ sealed: true, silence: "ordered" });
    expect(entryOf([...events, gag], {}, "2026-12-01")).toMatchObject({ sealed: false, silence: "none" });
    const wish: EpisodeEvent = { at: "2026-11-25T10:00", type: "silence-asked" };
    expect(entryOf([...events, wish])).toMatchObject({ sealed: false, silence: "asked-only" });
  });
  test("it is itself a restricted record, which the desk does not give out", () => {
    const request: PatronRequest = {
      library: { jurisdiction: "US-NY", libraryType: "public" },
      facts: {
        requester: "member-of-public",
        standing: "proved",
        instrument: "oral-request-no-process",
        handler: "front-line",
      },
      items: [{ record: entryOf(events).record }],
    };
    const { action, answerableBy, extent } = decideInFull(baselineFor(request), request, { asOf: "2026-11-26" });
    expect(action).not.toBe("answer");
    expect(answerableBy).toStrictEqual(["director", "designee"]);
    expect(extent.may).toStrictEqual([]);
  });
});

describe("it keeps no patron data that it does not need", () => {
  const canary = "Jane Q. Canary 21234001, The Bell Jar";
  const poisoned = {
    place: canary,
    asker: { name: canary, agency: canary, badge: canary, phone: canary, patron: canary, [canary]: canary },
    paper: { number: canary, court: canary, judge: canary, dated: canary, title: canary },
    contacted: [
      { position: canary, at: canary },
      { position: "director", at: "2026-11-25T09:10", about: canary },
      canary,
    ],
    decidedBy: canary,
    released: { elements: [canary], by: canary, to: canary, receipt: canary, patron: canary },
    costs: canary,
    incidentReport: canary,
    patron: canary,
    notes: canary,
    [canary]: canary,
  };
  test("a canary in every field: it survives only where an officer, an office, a court or a judge is named", () => {
    const entry = entryOf(events, poisoned);
    const { asker, paper, ...rest } = entry;
    expect(JSON.stringify(rest)).not.toMatch(/Canary|Bell|21234001/);
    expect(asker).toStrictEqual({ name: canary, agency: canary });
    expect(paper).toStrictEqual({ court: canary, judge: canary });
    expect(entry.omitted).toStrictEqual([
      "place",
      "decidedBy",
      "costs",
      "incidentReport",
      "*",
      "asker.badge",
      "asker.phone",
      "asker.*",
      "paper.number",
      "paper.dated",
      "paper.*",
      "contacted.0.position",
      "contacted.0.at",
      "contacted.1.*",
      "contacted.2",
      "released.elements",
      "released.by",
      "released.to",
      "released.receipt",
      "released.*",
    ]);
  });
  test.each(["patron", "parent", "spouse", "member-of-public", "card-bearer", "coworker", undefined] as const)(
    "of %s no name is kept at all",
    (requester) => {
      const facts = requester === undefined ? {} : { requester };
      const entry = entryOf([{ at: "2026-11-24T10:00", type: "asked", facts }], { asker: { name: "Jane Canary" } });
      expect(entry).not.toHaveProperty("asker");
      expect(entry.omitted).toStrictEqual(["asker"]);
    },
  );
  test("a name has no room for a story", () => {
    const story = "She asked which books Jane Canary had out last week, and whether she was here on Monday";
    expect(JSON.stringify(entryOf(events, { asker: { name: story } }))).not.toMatch(/Canary/);
    expect(JSON.stringify(entryOf(events, { asker: { name: "Smith\nJane Canary" } }))).not.toMatch(/Canary/);
  });
  test.each([null, 7, "Jane Canary", [["Jane Canary"]], { asker: "Jane Canary", contacted: "Jane Canary", paper: 7 }])(
    "odd particulars never throw and never leak",
    (particulars) => {
      expect(JSON.stringify(entryOf(events, particulars))).not.toMatch(/Canary/);
    },
  );
});
