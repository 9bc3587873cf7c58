import { describe, expect, test } from "vitest";
import { createDecider } from "../../src/analyse/index.js";
import { decide, mayAnswerNow, type PatronRequest, type Policy, parsePolicy, parseRequest } from "../../src/index.js";
import { decideInFull } from "../support/in-full.js";
import { day, policyOf, request, says } from "../support/small-policy.js";

const open = policyOf({ state: [says("open", ["permit"])] });
const name = "Maria Lopez";
const cyclic: { self?: unknown; items: unknown[] } = { items: [] };
cyclic.self = cyclic;
const deep = JSON.parse(`${"[".repeat(5_000)}${"]".repeat(5_000)}`);
const throwing = new Proxy(
  {},
  {
    get: () => {
      throw new Error(name);
    },
    ownKeys: () => {
      throw new Error(name);
    },
  },
);
const inherited = Object.assign(Object.create({ handler: "director" }), {});

/** A list that brings its own way to be gone through. */
const turned = (list: readonly unknown[], own: object) => Object.assign([...list], own);
const endless = {
  *[Symbol.iterator]() {
    for (;;) yield "title-or-description";
  },
};

const bad: readonly (readonly [what: string, input: unknown])[] = [
  ["nothing", undefined],
  ["null", null],
  ["a text", name],
  ["a list", [name]],
  ["no items", { ...request(), items: [] }],
  ["an unknown key", { ...request(), [name]: 1 }],
  ["an unknown fact", { ...request(), facts: { [name]: "x" } }],
  ["an unknown value", request({ requester: name as never })],
  ["an item fact among the facts", { ...request(), facts: { record: "loan-history" } }],
  ["an unknown record", { ...request(), items: [{ record: name }] }],
  ["no record", { ...request(), items: [{}] }],
  ["an unknown element", { ...request(), items: [{ record: "loan-history", elements: [name] }] }],
  ["NaN for an age", request({ subjectAge: Number.NaN })],
  ["a negative age", request({ subjectAge: -1 })],
  ["a text for an age", request({ subjectAge: "15" as never })],
  ["a day that does not exist", request({ returnDate: "2026-02-30" })],
  ["a cycle", cyclic],
  ["deep nesting", deep],
  ["a proxy that throws", throwing],
  ["a lone surrogate", { ...request(), facts: { requester: "\ud800" } }],
  [
    "__proto__ as a fact",
    JSON.parse('{"library":{},"facts":{"__proto__":{"handler":"director"}},"items":[{"record":"loan-history"}]}'),
  ],
  [
    "more elements than there can be",
    { ...request(), items: [{ record: "hold", elements: Array(1_001).fill("email") }] },
  ],
  ["a jurisdiction that does not exist", { ...request(), library: { jurisdiction: name } }],
];

describe("input that is not a request", () => {
  test.each(bad)("%s: parseRequest gives issues that quote nothing", (_, input) => {
    const result = parseRequest(input);
    expect(result.ok).toBe(false);
    expect(JSON.stringify(result)).not.toContain(name);
  });
  test.each(bad)("%s: decide does not throw and does not permit", (_, input) => {
    const decision = decideInFull(open, input as PatronRequest, { asOf: day });
    expect([decision.action, mayAnswerNow(decision)]).toStrictEqual(["refer", false]);
    expect(JSON.stringify(decision)).not.toContain(name);
  });
  test("a failed parse goes straight into decide", () => {
    expect(decideInFull(open, parseRequest({}), { asOf: day }).caveats.map(({ code }) => code)).toStrictEqual([
      "malformed-request",
    ]);
  });
  test("a good parse goes straight into decide", () => {
    expect(decideInFull(open, parseRequest(request()), { asOf: day }).verdict).toBe("permitted");
  });
  test("inherited keys are not facts", () => {
    const decision = decideInFull(open, { ...request(), facts: inherited }, { asOf: day });
    expect(decision.missing).toContain("handler");
  });
  test.each(["2026-02-30", "yesterday", "", "2026-1-1"])("%j is not a day", (asOf) => {
    expect(mayAnswerNow(decideInFull(open, request(), { asOf }))).toBe(false);
  });
  test("what is not a policy permits nothing", () => {
    expect(mayAnswerNow(decideInFull({} as Policy, request(), { asOf: day }))).toBe(false);
    expect(mayAnswerNow(decideInFull(undefined as never, request(), undefined as never))).toBe(false);
  });
  test("a value that changes between two readings is read once", () => {
    let reads = 0;
    const facts = {
      instrument: "oral-request-no-process" as const,
      get handler() {
        reads++;
        return "director" as const;
      },
    };
    decideInFull(open, { ...request(), facts }, { asOf: day });
    expect(reads).toBe(1);
  });
  test("all issues are given, by path", () => {
    const result = parseRequest({ library: {}, facts: { requester: name, channel: name }, items: [{ record: name }] });
    expect(result.ok ? [] : result.issues.map(({ path }) => path.join("."))).toStrictEqual([
      "facts.requester",
      "facts.channel",
      "items.0.record",
    ]);
  });
});

describe("names of the library's own and of the fact sheets", () => {
  const profile = { roles: { "circ-desk": "front-line" }, records: { checkouts: "loan-history" } } as const;
  test("site roles and records are understood through the profile", () => {
    const result = parseRequest(
      { library: {}, facts: { handler: "circ-desk" }, items: [{ record: "checkouts" }] },
      { profile },
    );
    expect(result).toStrictEqual({
      ok: true,
      value: { library: {}, facts: { handler: "front-line" }, items: [{ record: "loan-history" }] },
    });
  });
  test("a sheet id is split into its facts", () => {
    const result = parseRequest({
      library: {},
      facts: { instrument: "out-of-state-warrant" },
      items: [{ record: "loan-history" }],
    });
    expect(result.ok && result.value.facts).toStrictEqual({
      instrument: "search-warrant",
      court: "out-of-state-court",
    });
  });
  test("a fact that contradicts it is an issue", () => {
    expect(
      parseRequest({
        library: {},
        facts: { instrument: "out-of-state-warrant", court: "federal-court" },
        items: [{ record: "loan-history" }],
      }).ok,
    ).toBe(false);
  });
});

test("a list of holes without end, and one that throws, are issues", () => {
  const list = new Proxy([], {
    get: () => {
      throw new Error(name);
    },
  });
  for (const input of [new Array(4_000_000_000), list])
    for (const result of [
      parseRequest({ ...request(), items: input }),
      parsePolicy({ id: "p", title: "P", rules: input }),
    ]) {
      expect(result.ok).toBe(false);
      expect(JSON.stringify(result)).not.toContain(name);
    }
});

describe("what an object does not hold itself is not read", () => {
  test("a list is read by its places, not by its own methods", () => {
    const asked = { ...request(), items: turned([{ record: "hold" }], { map: () => [{ record: name }], ...endless }) };
    expect(decideInFull(open, asked as PatronRequest, { asOf: day }).items.map(({ record }) => record)).toStrictEqual([
      "hold",
    ]);
    const part = { ...request(), items: [{ record: "hold", elements: turned(["email"], endless) }] };
    expect(decideInFull(open, part as PatronRequest, { asOf: day }).extent.may).toStrictEqual(["email"]);
  });
  test.each([
    ["a fact", "handler", "director"],
    ["all facts", "facts", { handler: "director" }],
  ])("%s on the prototype of all objects", (_, key, value) => {
    const asked = { library: {}, items: [{ record: "hold" }] } as unknown as PatronRequest; // no facts, on purpose
    Object.defineProperty(Object.prototype, key, { value, enumerable: true, configurable: true, writable: true });
    try {
      expect(decideInFull(open, asked, { asOf: day }).missing).toContain("handler");
    } finally {
      Reflect.deleteProperty(Object.prototype, key);
    }
  });
  test.each<[string, unknown]>([
    ["nothing but the brand", { "~patron-privacy/brand": "Policy" }],
    ["no rules", { ...open, rules: null }],
    ["a proxy that throws", throwing],
  ])("%s is no policy", (_, policy) => {
    expect(decideInFull(policy as Policy, request(), { asOf: day }).caveats[0]?.code).toBe("malformed-request");
  });
  test("options that throw are no day", () => {
    expect(decideInFull(open, request(), throwing as { asOf: string }).caveats[0]?.code).toBe("malformed-request");
  });
  test.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["items that are none", { action: "answer", verdict: "permitted", items: null }],
    ["items in words", { action: "answer", verdict: "permitted", items: "all" }],
    ["an item that is none", { action: "answer", verdict: "permitted", items: [null] }],
    [
      "a decision as an item of another",
      {
        action: "answer",
        verdict: "permitted",
        items: [{ action: "answer", verdict: "permitted", items: [] }],
      },
    ],
  ])("%s may not be answered", (_, decision) => {
    expect(mayAnswerNow(decision as Parameters<typeof mayAnswerNow>[0])).toBe(false);
  });
});

describe("the caveat of a malformed request says where and what was expected, and quotes nothing", () => {
  const caveat = (input: unknown, options: unknown = { asOf: day }) =>
    decide(open, input as PatronRequest, options as { asOf: string }).caveats.map(({ says }) => says); // on purpose not
  test.each<[string, unknown, RegExp]>([
    ["a misspelt fact", { ...request(), facts: { requestor: name } }, /request\.facts: .*did you mean `requester`/],
    ["a fact beside the facts", { ...request(), requestor: name }, /request: .*did you mean `facts\.requester`/],
    [
      "a bad value",
      request({ subjectAge: name as never }),
      /request\.facts\.subjectAge: expected a whole number from 0 to 130/,
    ],
    ["half a year", request({ subjectAge: 12.5 }), /request\.facts\.subjectAge: expected a whole number/],
    [
      "an element the record does not hold",
      { ...request(), items: [{ record: "aggregate-statistics", elements: ["legal-name"] }] },
      /request\.items\[0\]\.elements\[0\]: expected a data element that this kind of record can hold/,
    ],
  ])("%s", (_, input, expected) => {
    expect(caveat(input).join()).toMatch(expected);
    expect(caveat(input).join()).not.toContain(name);
    const parsed = parseRequest(input);
    expect(parsed.ok ? [] : parsed.issues.map(({ says }) => says).join()).toMatch(/expected/);
    expect(createDecider(open, { asOf: day }).decide(input as PatronRequest)).toStrictEqual(
      decide(open, input as PatronRequest, { asOf: day }),
    );
  });
  test.each<[unknown, RegExp]>([
    [{ asOf: "24.11.2026" }, /options\.asOf: expected a calendar day such as 2026-01-31/],
    [{ asof: day }, /options: .*did you mean `asOf`/],
    [null, /options: expected options with a day/],
  ])("%j", (options, expected) => {
    expect(caveat(request(), options).join()).toMatch(expected);
  });
});
