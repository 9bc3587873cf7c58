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
    facts: { ...fbi.facts, requester: "patron", purpose: "own-use", handler: "director" },
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
