import { describe, expect, test } from "vitest";
import {
  type InterviewEvent,
  type InterviewStart,
  interview,
  nextQuestion,
  possibleOutcomes,
  routes,
} from "../../src/analyse/index.js";
import { decide, type FactId, factIds, facts, type PatronRequest, type RequestFacts } from "../../src/index.js";
import { baselineFor } from "../support/baseline.js";
import { policyOf, says } from "../support/small-policy.js";

const asOf = "2026-11-24";
const requestOf = (given: object, jurisdiction = "US-NY"): PatronRequest =>
  ({
    library: { jurisdiction, libraryType: "public" },
    facts: given,
    items: [{ record: "loan-history" }],
  }) as PatronRequest; // facts are written by hand below
const newYork = baselineFor(requestOf({}));
const hampshire = baselineFor(requestOf({}, "US-NH"));
const spoken = { instrument: "oral-request-no-process", handler: "director" } as const;

/** Every value that some facts may have, one after the other. */
function completions(open: readonly FactId[]): readonly { readonly [fact: string]: string }[] {
  return open.reduce<readonly { readonly [fact: string]: string }[]>(
    (all, id) => {
      const fact = facts[id];
      return all.flatMap((one) =>
        (fact.kind === "closed" ? fact.values : []).map((value) => ({ ...one, [id]: value })),
      );
    },
    [{}],
  );
}

describe("possible outcomes", () => {
  test("a spouse in New Hampshire, consent not asked about: RSA 201-D:11, II gives it with consent alone", () => {
    const [item] = possibleOutcomes(
      hampshire,
      requestOf({ ...spoken, requester: "spouse", scope: "one-patron", consent: "unknown" }, "US-NH"),
      {
        asOf,
      },
    );
    expect(item?.outcomes.map(({ verdict }) => verdict).sort()).toStrictEqual(["forbidden", "required"]);
    const open = item?.outcomes.find(({ verdict }) => verdict === "required");
    expect(open?.rules).toContain("us-nh/patron-consent");
    expect(open?.request.facts).toMatchObject({ consentBy: "patron", consentScope: "covers" });
  });
  test("are those of all completions, decided one by one", () => {
    const open = ["consent", "consentBy", "consentScope", "review"] as const;
    const known = {
      ...spoken,
      requester: "spouse",
      standing: "proved",
      secrecy: "none",
      otherLaw: "none",
      scope: "one-patron",
      asked: "view",
    };
    const unknown = Object.fromEntries(open.map((fact) => [fact, "unknown"]));
    const one = new Set(
      completions(open).flatMap((values) => {
        const { verdict, caveats } = decide(newYork, requestOf({ ...known, ...values }), { asOf });
        return caveats.some(({ code }) => code === "impossible") ? [] : [verdict];
      }),
    );
    const [item] = possibleOutcomes(newYork, requestOf({ ...known, ...unknown }), { asOf });
    expect(new Set(item?.outcomes.map(({ verdict }) => verdict))).toStrictEqual(one);
    expect(item?.complete).toBe(true);
  });
  test("each example comes to what it stands for", () => {
    for (const given of [{}, { instrument: "search-warrant" }, { requester: "police-local" }]) {
      const [item] = possibleOutcomes(newYork, requestOf(given), { asOf });
      expect(item?.outcomes.length).toBeGreaterThan(1);
      for (const { request, verdict, action } of item?.outcomes ?? [])
        expect(decide(newYork, request, { asOf })).toMatchObject({ verdict, action });
    }
  });
  test("a warrant that may be under way is an outcome of its own", () => {
    const [item] = possibleOutcomes(newYork, requestOf({ instrument: "search-warrant" }), { asOf });
    expect(item?.outcomes.filter(({ action }) => action === "comply")).toMatchObject([{ verdict: "required" }]);
    const [arrived] = possibleOutcomes(newYork, requestOf({ instrument: "search-warrant", execution: "presented" }), {
      asOf,
    });
    expect(arrived?.outcomes.filter(({ action }) => action === "comply")).toStrictEqual([]);
  });
  test("what cannot be had stays so, and what cannot be has no outcome", () => {
    const [gone] = possibleOutcomes(
      newYork,
      requestOf({ ...spoken, requester: "spouse", scope: "one-patron", consent: "unavailable" }),
      {
        asOf,
      },
    );
    expect(gone?.outcomes.map(({ verdict }) => verdict)).toStrictEqual(["forbidden"]);
    const [odd] = possibleOutcomes(newYork, requestOf({ ...spoken, signedBy: "judge" }), { asOf });
    expect(odd).toMatchObject({ outcomes: [], complete: true });
    expect(possibleOutcomes(newYork, { items: "none" } as never, { asOf })).toStrictEqual([]);
    expect(possibleOutcomes(newYork, requestOf({}), { asOf: "soon" })).toStrictEqual([]);
  });
});

describe("routes", () => {
  const asked = { ...spoken, requester: "spouse", scope: "one-patron", consentBy: "patron", consentScope: "covers" };
  test("with one change: those that decide opens, tried one by one", () => {
    const paper: readonly FactId[] = ["instrument", "signedBy", "court"];
    const single = factIds.flatMap((id) => {
      const fact = facts[id];
      if (!fact.obtainable || fact.kind !== "closed" || paper.includes(id)) return [];
      return fact.values
        .filter((value) =>
          ["permitted", "required"].includes(decide(newYork, requestOf({ ...asked, [id]: value }), { asOf }).verdict),
        )
        .map((value) => `${id} ${value}`);
    });
    const [item] = routes(newYork, requestOf(asked), { asOf, mostChanges: 1 });
    const found = (item?.routes ?? []).flatMap(({ changes }) =>
      changes.flatMap(({ fact, to }) => to.map((one) => `${fact} ${one}`)),
    );
    expect(found.filter((one) => !paper.some((fact) => one.startsWith(fact))).toSorted()).toStrictEqual(
      single.toSorted(),
    );
    expect(single).toStrictEqual([
      "consent spoken",
      "consent written",
      "consent written-informed",
      "consent notarised",
    ]);
  });
  test("no way holds another, and each value of it opens", () => {
    const [item] = routes(hampshire, requestOf(asked, "US-NH"), { asOf, mostChanges: 2 });
    expect(item?.complete).toBe(true);
    expect(item?.routes.length).toBeGreaterThan(1);
    for (const { changes, leadsTo } of item?.routes ?? []) {
      expect(changes.length).toBeLessThanOrEqual(2);
      if (changes.some(({ fact }) => fact === "instrument")) continue;
      const first = Object.fromEntries(changes.map(({ fact, to }) => [fact, to[0]]));
      expect(decide(hampshire, requestOf({ ...asked, ...first }, "US-NH"), { asOf }).verdict).toBe(leadsTo);
    }
  });
  test("by hand: two facts are needed where a rule tests two, and a shorter way hides no other", () => {
    const both = says("both", ["permit"], { when: { notice: ["time-over"], hearing: ["held"] } });
    const alone = says("alone", ["permit"], { when: { hearing: ["held"], consent: ["written"] } });
    const waived = says("waived", ["permit"], { when: { notice: ["waived"] } });
    // a consent counts for one patron alone
    const one = requestOf({ ...spoken, scope: "one-patron" }, "US-AL");
    const [item] = routes(policyOf({ policy: [both, alone, waived] }), one, { asOf });
    expect(item?.routes.map(({ changes }) => changes)).toStrictEqual([
      [{ fact: "notice", to: ["waived"] }],
      [
        { fact: "hearing", to: ["held"] },
        { fact: "notice", to: ["time-over"] },
      ],
      [
        { fact: "hearing", to: ["held"] },
        { fact: "consent", to: ["written"] },
      ],
    ]);
  });
  test("none where it is open, where nothing helps, and for what is no request", () => {
    const open = says("open", ["permit"]);
    expect(routes(policyOf({ policy: [open] }), requestOf(spoken, "US-AL"), { asOf })[0]?.routes).toStrictEqual([]);
    expect(routes(policyOf({}), requestOf(spoken, "US-AL"), { asOf })[0]).toMatchObject({ routes: [], complete: true });
    expect(routes(newYork, null as never, { asOf })).toStrictEqual([]);
    expect(routes(newYork, requestOf(asked), { asOf, mostChanges: Number.NaN })[0]?.routes).toStrictEqual([]);
  });
});

describe("the next question", () => {
  const request = requestOf({ requester: "spouse", scope: "one-patron", ...spoken, consent: "unknown" });
  test("is the cheapest of those that matter, with what it decides and the rules that turn on it", () => {
    const { missing } = decide(newYork, request, { asOf });
    const question = nextQuestion(newYork, request, { asOf });
    expect(missing).toContain(question?.fact);
    expect(question?.between.length).toBeGreaterThan(1);
    expect(question?.rules).toContain("us-ny/patron-consent");
  });
  test("may cost otherwise; costs that are none are those of the vocabulary", () => {
    const { missing } = decide(newYork, request, { asOf });
    for (const fact of missing) expect(nextQuestion(newYork, request, { asOf, costs: { [fact]: 0 } })?.fact).toBe(fact);
    for (const costs of [null, "cheap", { consent: "free" }, { consent: Number.NaN }, { consent: -1 }])
      expect(nextQuestion(newYork, request, { asOf, costs: costs as never })).toStrictEqual(
        nextQuestion(newYork, request, { asOf }),
      );
  });
  test("is none where nothing matters any more", () => {
    expect(nextQuestion(policyOf({}), requestOf(spoken, "US-AL"), { asOf })).toBeNull();
    expect(nextQuestion(newYork, {} as never, { asOf })).toBeNull();
  });
});

describe("an interview answered with nonsense", () => {
  const start: InterviewStart = {
    library: { jurisdiction: "US-NY", libraryType: "public" },
    items: [{ record: "loan-history" }],
  };
  const throwing = new Proxy(
    {},
    {
      get() {
        throw new Error("no");
      },
    },
  );
  const cases: readonly (readonly [string, unknown, string])[] = [
    ["nothing", null, "no-such-event"],
    ["a text", "media", "no-such-event"],
    ["a list", [], "no-such-event"],
    ["another type", { type: "guess", fact: "requester", value: "media" }, "no-such-event"],
    ["what throws", throwing, "no-such-event"],
    ["a fact that is none", { type: "answer", fact: "__proto__", value: "media" }, "no-such-fact"],
    ["a fact that is a list", { type: "dont-know", fact: ["requester"] }, "no-such-fact"],
    ["no value", { type: "answer", fact: "requester" }, "no-such-value"],
    ["a value of another fact", { type: "answer", fact: "requester", value: "clerk" }, "no-such-value"],
    ["an age of nobody", { type: "answer", fact: "subjectAge", value: Number.POSITIVE_INFINITY }, "no-such-value"],
    ["an age beyond any", { type: "answer", fact: "subjectAge", value: 1_000 }, "no-such-value"],
    ["half a year of age", { type: "answer", fact: "subjectAge", value: 11.5 }, "no-such-value"],
    ["back before the beginning", { type: "back" }, "nothing-to-take-back"],
  ];
  test.each(cases)("%s changes nothing and is told", (_, event, why) => {
    const state = interview(newYork, start, [event as InterviewEvent], { asOf });
    expect(state.problems).toStrictEqual([{ index: 0, why }]);
    expect({ ...state, problems: [] }).toStrictEqual(interview(newYork, start, [], { asOf }));
  });
  test.each([null, undefined, "start", {}, { items: 3 }, { library: { jurisdiction: "US-XX" }, items: [] }])(
    "a start that is none opens nothing: %j",
    (odd) => {
      const { decision, next } = interview(newYork, odd as never, [], { asOf });
      expect([decision.action, next]).toStrictEqual(["refer", null]);
    },
  );
  test("events that are no list, and too many, end in the same state", () => {
    expect(interview(newYork, start, "events" as never, { asOf }).asked).toBe(0);
    const many = Array.from({ length: 10_500 }, (): InterviewEvent => ({ type: "back" }));
    const { problems } = interview(newYork, start, many, { asOf });
    expect(problems.at(-1)).toStrictEqual({ index: 10_000, why: "too-many-events" });
  });
  test("a state goes through JSON and on", () => {
    const events: readonly InterviewEvent[] = [
      { type: "answer", fact: "requester", value: "spouse" },
      { type: "dont-know", fact: "instrument" },
      { type: "answer", fact: "instrument", value: "oral-request-no-process" },
      { type: "answer", fact: "subjectAge", value: 12 },
      { type: "back" },
    ];
    const state = interview(newYork, start, events, { asOf });
    expect(state.passedOver).toStrictEqual([]);
    const kept = JSON.parse(JSON.stringify(state)) as typeof state;
    expect(kept).toStrictEqual(state);
    expect(interview(newYork, start, kept.events, { asOf })).toStrictEqual(state);
    expect((state.request.facts as RequestFacts).subjectAge).toBeUndefined();
  });
});
