import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { createDecider } from "../../src/analyse/index.js";
import { decide, definePolicy, type PatronRequest } from "../../src/index.js";
import { federal, practice, toolkit } from "../../src/law/index.js";
import { newHampshire, newYork } from "../../src/law/us/index.js";
import { arbitraries } from "../../src/testing/index.js";

const asOf = "2026-11-24";
const policyOf = (pack: typeof newYork, profile = {}) => {
  const defined = definePolicy({ id: "town", title: "Town", packs: [toolkit, practice, federal, pack], profile });
  if (!defined.ok) throw new Error("the policy has issues");
  return defined.value;
};
const policy = policyOf(newYork);
const decider = createDecider(policy, { asOf });
const fbi: PatronRequest = {
  library: { jurisdiction: "US-NY", libraryType: "public" },
  facts: {
    requester: "police-federal",
    standing: "proved",
    instrument: "oral-request-no-process",
    handler: "front-line",
  },
  items: [{ record: "loan-history" }],
};

describe("a decider decides as the interpreter does", () => {
  const options = { numRuns: 60 };
  property.prop([arbitraries(fc).requests], options)("on any request", (request) => {
    expect(decider.decide(request)).toStrictEqual(decide(policy, request, { asOf }));
    if (request.items.length === 1) expect(decider.decide(request)).toBe(decider.decide(request)); // remembered
  });
  property.prop([arbitraries(fc).policies, arbitraries(fc).requests], options)("under any policy", (draft, request) => {
    const defined = definePolicy(draft);
    if (!defined.ok) return;
    const made = createDecider(defined.value, { asOf, remember: 0 });
    expect(made.decide(request)).toStrictEqual(decide(defined.value, request, { asOf }));
  });
  test.each<[string, unknown]>([
    ["no request", undefined],
    ["an unknown key", { ...fbi, more: 1 }],
    ["an unknown fact", { ...fbi, facts: { ...fbi.facts, mood: "bad" } }],
    ["an unknown value", { ...fbi, facts: { requester: "pirate" } }],
    ["a fact in the wrong place", { ...fbi, facts: { record: "hold" } }],
    ["no record", { ...fbi, items: [{}] }],
    ["a record not known", { ...fbi, items: [{ record: "unknown" }] }],
    ["an element that is none", { ...fbi, items: [{ record: "loan-history", elements: ["shoe-size"] }] }],
    ["elements", { ...fbi, items: [{ record: "loan-history", elements: ["title", "due-date"] }] }],
    ["two items", { ...fbi, items: [{ record: "loan-history" }, { record: "hold" }] }],
    ["a negative age", { ...fbi, facts: { subjectAge: -1 } }],
    ["a day that is none", { ...fbi, facts: { returnDate: "2026-02-30" } }],
    ["a return date", { ...fbi, facts: { ...fbi.facts, returnDate: "2026-12-24" } }],
    ["another state", { ...fbi, library: { jurisdiction: "US-OH" } }],
    ["a state not known", { ...fbi, library: { jurisdiction: "unknown" } }],
    ["elements twice", { ...fbi, items: [{ record: "loan-history", elements: ["email", "email"] }] }],
    ["a hole among the items", { ...fbi, items: new Array(1) }],
    ["a list made to look like facts", { ...fbi, facts: Object.setPrototypeOf([], Object.prototype) }],
    [
      "items with a way of their own",
      { ...fbi, items: Object.assign([{ record: "hold" }, { record: "hold" }], { *[Symbol.iterator]() {} }) },
    ],
    ["items with a map of their own", { ...fbi, items: Object.assign([{ record: "hold" }], { map: () => [{}] }) }],
    ["a text object", { ...fbi, facts: { ...fbi.facts, standing: new String("proved") } }],
    [
      "a class instance",
      {
        ...fbi,
        facts: new (class {
          standing = "proved";
        })(),
      },
    ],
    ["minus nought", { ...fbi, facts: { ...fbi.facts, subjectAge: -0 } }],
    ["a proxy", { ...fbi, facts: new Proxy({ ...fbi.facts }, {}), items: new Proxy([{ record: "hold" }], {}) }],
    ["a parsed request", { ok: true, value: fbi }],
    ["a failed parse", { ok: false }],
    ["a jurisdiction left undefined", { ...fbi, library: { ...fbi.library, jurisdiction: undefined } }],
    ["a fact left undefined", { ...fbi, facts: { ...fbi.facts, consent: undefined } }],
  ])("%s", (_, request) => {
    const given = request as PatronRequest; // on purpose not always one
    expect(decider.decide(given)).toStrictEqual(decide(policy, given, { asOf }));
  });
  test("the library's profile, and a request that takes it back", () => {
    const own = policyOf(newYork, { libraryType: "public", jurisdiction: "US-NY" });
    const made = createDecider(own, { asOf });
    for (const library of [{}, { libraryType: "academic" }, { libraryType: undefined }]) {
      const request = { ...fbi, library } as PatronRequest; // one value is undefined on purpose
      expect(made.decide(request)).toStrictEqual(decide(own, request, { asOf }));
    }
  });
  test("days that are none and policies that are none", () => {
    expect(createDecider(policy, { asOf: "yesterday" }).decide(fbi)).toStrictEqual(
      decide(policy, fbi, { asOf: "yesterday" }),
    );
    const nothing = {} as typeof policy; // on purpose not one
    expect(createDecider(nothing, { asOf }).decide(fbi).action).toBe("refer");
  });
});

test("what is remembered is what was read, though the request changes under the reader", () => {
  const made = createDecider(policy, { asOf });
  let reads = 0;
  const patron: PatronRequest = {
    ...fbi,
    facts: { ...fbi.facts, requester: "patron", scope: "one-patron", purpose: "own-use", handler: "director" },
  };
  const turning = {
    ...patron,
    get facts() {
      return reads++ === 0 ? fbi.facts : patron.facts;
    },
  };
  made.decide(turning);
  expect(made.decide(fbi)).toStrictEqual(decide(policy, fbi, { asOf }));
  expect(made.decide(patron)).toStrictEqual(decide(policy, patron, { asOf }));
});

test("a request that throws is referred, and what it remembers is bounded", () => {
  const throwing = new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error("no");
      },
    },
  );
  expect(decider.decide(throwing as PatronRequest).action).toBe("refer"); // on purpose not one
  const small = createDecider(policyOf(newHampshire), { asOf, remember: 2 });
  for (const record of ["hold", "loan-history", "registration", "hold"] as const)
    expect(small.decide({ ...fbi, items: [{ record }] }).items[0]?.record).toBe(record);
});

test("a key that is on the prototype of all objects only while the request is read is not read", () => {
  const own = policyOf(newYork, { libraryType: "public", jurisdiction: "US-NY" });
  const facts = {
    requester: "patron",
    scope: "one-patron",
    purpose: "own-use",
    credential: "account-facts",
    instrument: "oral-request-no-process",
    channel: "phone",
    handler: "front-line",
  };
  const item = {
    get record() {
      Reflect.deleteProperty(Object.prototype, "standing");
      return "current-loan";
    },
  };
  const asked = {
    facts,
    get items() {
      const there = { value: "proved", enumerable: true, configurable: true, writable: true };
      Object.defineProperty(Object.prototype, "standing", there);
      return [item];
    },
  } as unknown as PatronRequest; // on purpose with keys that change what is around
  const shown = { library: {}, facts: { ...facts, standing: "proved" }, items: [{ record: "current-loan" }] };
  const made = createDecider(own, { asOf });
  expect(made.decide(shown as PatronRequest).action).toBe("answer");
  expect(made.decide(asked).action).toBe("ask");
});

test("policies and options that are read late or throw", () => {
  const clock = { asOf };
  const made = createDecider(policy, clock);
  clock.asOf = "1999-01-01";
  expect(made.decide({ ok: false }).asOf).toBe(asOf);
  const branded = { "~patron-privacy/brand": "Policy" } as unknown as typeof policy; // on purpose nothing but the brand
  expect(createDecider(branded, { asOf }).decide(fbi).action).toBe("refer");
});
