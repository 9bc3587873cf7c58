import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { foundItems } from "../../src/decide/decider.js";
import type { FoundItem } from "../../src/decide/findings.js";
import { withFittingDuties } from "../../src/decide/fitting.js";
import { shortDecision } from "../../src/decide/shorten.js";
import {
  compact,
  type Decision,
  decide,
  definePolicy,
  expand,
  factIds,
  facts,
  type ItemDecision,
  mayAnswerNow,
  type PatronRequest,
} from "../../src/index.js";
import { arbitraries } from "../../src/testing/index.js";
import { decisionOfVersion1 } from "../oracle/version-1.js";
import { exampleRequests, requests } from "../support/arbitraries.js";
import { baselineFor, statePacks } from "../support/baseline.js";
import { completeRequests } from "../support/points.js";

const clocks = { asOf: "2026-11-24", today: "2026-11-24", staleAfterMonths: 12 };
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value));
const decided = (request: PatronRequest) => decide(baselineFor(request), request, clocks);

describe("expand", () => {
  test.each(exampleRequests.map((request, at) => ({ at, request })))(
    "gives version 1 of example $at",
    ({ request }) => {
      isVersion1(request);
    },
  );

  property.prop([requests], { numRuns: 40 })("gives version 1 of any request, whatever is known of it", isVersion1);

  test("gives version 1 under every pack", () => {
    for (const { jurisdiction } of statePacks) {
      if (jurisdiction === undefined) continue;
      const start: PatronRequest = { library: { jurisdiction }, facts: {}, items: [{ record: "registration" }] };
      const policy = baselineFor(start);
      for (const request of [start, ...completeRequests(policy, 1, 7)]) isVersion1(request);
    }
  });

  test("needs nothing but the decision: what went through JSON expands to the same, and an expanded one is given back", () => {
    for (const request of exampleRequests) {
      const decision = decided(request);
      const long = expand(decision);
      expect(expand(plain(decision))).toStrictEqual(long);
      expect(expand(long)).toBe(long);
      expect(Object.isFrozen(long) && Object.isFrozen(long.items[0]?.duties)).toBe(true);
    }
  });

  test("what could not be read is refer, with its caveat", () => {
    const policy = baselineFor(exampleRequests[0] as PatronRequest);
    const long = expand(decide(policy, { ok: false }, clocks));
    expect(long).toMatchObject({
      verdict: "undetermined",
      action: "refer",
      meanwhile: ["disclose-nothing", "refer-to-administrator"],
      answerableBy: [],
      items: [],
    });
    expect(long.caveats.map(({ code }) => code)).toStrictEqual(["malformed-request"]);
  });
});

describe("the shape", () => {
  property.prop([fc.oneof(requests, arbitraries(fc).requests)])(
    "what must not be cannot be: each item has what its action needs, and the table every key",
    (request) => {
      const decision = decided(request);
      for (const item of decision.items) hasWhatItNeeds(item);
      if (decision.action === "ask") expect(decision.missing.length).toBeGreaterThan(0);
      expect(mayAnswerNow(decision)).toBe(decision.items.every((item) => mayAnswerNow(item)));
      hasEveryKey(decision);
    },
  );

  test("items assume the same: no fact of an item has a resting value", () => {
    const resting = factIds.filter((id) => facts[id].about === "item" && "resting" in facts[id]);
    expect(resting).toStrictEqual([]);
  });

  test("two packs may use one key for different sources", () => {
    const pack = (id: string, title: string) => ({
      id,
      layer: "toolkit" as const,
      title: id,
      sources: { act: { title } },
      rules: [
        {
          id: `${id}/closed`,
          kind: "disclosure" as const,
          when: {},
          effect: ["forbid"] as const,
          says: `Closed by ${id}.`,
          cites: [{ source: "act" }] as const,
        },
      ],
      notEncoded: [],
    });
    const policy = definePolicy({
      id: "two",
      title: "Two",
      packs: [pack("one", "The First Act"), pack("two", "The Second Act")],
    });
    if (!policy.ok) throw new Error(JSON.stringify(policy.issues));
    const request: PatronRequest = { library: {}, facts: {}, items: [{ record: "loan-history" }] };
    const decision = decide(policy.value, request, clocks);
    const { reasons } = expand(decision);
    expect(reasons.map(({ rule, cites }) => [rule, cites[0]?.source, cites[0]?.title])).toStrictEqual([
      [
        "law-not-loaded",
        "patron-privacy",
        "patron-privacy, The model: what the interpreter says when no rule does (docs/model.md)",
      ],
      ["one/closed", "act", "The First Act"],
      ["two/closed", "act", "The Second Act"],
    ]);
    expect(Object.keys(decision.table.sources).filter((key) => key.startsWith("act"))).toStrictEqual(["act", "act~2"]);
  });
});

describe("several items", () => {
  const several = fc.tuple(
    requests,
    fc.subarray(["registration", "loan-history", "computer-session", "surveillance-video"], { minLength: 2 }),
  );

  property.prop(
    [
      several.chain(([request, records]) =>
        fc.tuple(
          fc.constant(request),
          fc.constant(records),
          fc.shuffledSubarray(records, { minLength: records.length }),
        ),
      ),
    ],
    { numRuns: 20 },
  )("the order of the items changes nothing of the whole", ([request, records, shuffled]) => {
    const of = (kinds: readonly string[]) => {
      // the kinds are of the vocabulary
      const items = kinds.map((record) => ({ record })) as unknown as PatronRequest["items"];
      const { items: _items, ...whole } = expand(decided({ ...request, items }));
      return whole;
    };
    expect(of(shuffled)).toStrictEqual(of(records));
  });

  property.prop([several], { numRuns: 20 })("each item reads as it does alone", ([request, records]) => {
    const items = records.map((record) => ({ record })) as unknown as PatronRequest["items"];
    const together = expand(decided({ ...request, items }));
    expect(together.items).toStrictEqual(items.flatMap((item) => expand(decided({ ...request, items: [item] })).items));
  });

  property.prop([several], { numRuns: 20 })(
    "nothing certain of an item is lost in the whole, and never beats must",
    ([request, records]) => {
      const items = records.map((record) => ({ record })) as unknown as PatronRequest["items"];
      const whole = expand(decided({ ...request, items }));
      const barred = new Set(whole.never.flatMap(({ act, onlyIf }) => (onlyIf.length === 0 ? [act] : [])));
      for (const item of whole.items) {
        for (const one of item.never.filter(({ onlyIf }) => onlyIf.length === 0))
          expect(whole.never).toContainEqual(one);
        for (const one of item.duties.filter(({ onlyIf, act }) => onlyIf.length === 0 && !barred.has(act)))
          expect(whole.duties).toContainEqual(one);
      }
      expect(whole.duties.filter(({ act }) => barred.has(act))).toStrictEqual([]);
    },
  );

  // cases/decide.md 2
  test("a ban that is certain of one item is certain of the whole, whichever comes first", () => {
    const found = (onlyIf: FoundItem["never"][number]["onlyIf"]): FoundItem => {
      const request = exampleRequests[0] as PatronRequest;
      const [item] = foundItems(baselineFor(request), request, clocks);
      if (item === undefined) throw new Error("an example without items");
      const never = {
        rule: "x/never",
        level: "never",
        act: "confirm-or-deny",
        says: "Never.",
        cites: [],
        first: false,
        onlyIf,
      } as const;
      return { ...item, never: [never], duties: [{ ...never, rule: "x/must", level: "must" }] };
    };
    const certain = found([]);
    const perhaps = found([{ fact: "consent", values: ["none"] }]);
    for (const items of [
      [certain, perhaps],
      [perhaps, certain],
    ]) {
      const { never, duties } = expand(shortDecision({ id: "", fingerprint: "" }, items, "2026-11-24"));
      expect(never.map(({ onlyIf }) => onlyIf)).toStrictEqual([[]]);
      expect(duties).toStrictEqual([]);
    }
  });
});

describe("size", () => {
  test.each(exampleRequests.filter(({ items }) => items.length === 1).map((request, at) => ({ at, request })))(
    "beside the words of rules and sources a decision on one item is small, and compact it is at most 3 kB: example $at",
    ({ request }) => {
      const { table, ...rest } = decided(request);
      expect(JSON.stringify(rest).length).toBeLessThanOrEqual(4_608);
      expect(JSON.stringify(table).length).toBeLessThanOrEqual(10_240);
      expect(JSON.stringify(compact(decided(request))).length).toBeLessThanOrEqual(3_072);
    },
  );

  test("what is common to the items is said once", () => {
    const request = exampleRequests[0] as PatronRequest;
    const [item] = request.items;
    if (item === undefined) throw new Error("an example without items");
    const size = (count: number) =>
      JSON.stringify(decided({ ...request, items: Array.from({ length: count }, () => item) })).length;
    expect(size(11) - size(1)).toBeLessThan(10 * 700);
  });
});

function isVersion1(request: PatronRequest): void {
  const policy = baselineFor(request);
  // version 1 knew no doubts; where referring ends is for the choice of duties alone
  const found = foundItems(policy, request, clocks)
    .map(withFittingDuties)
    .map(({ doubts: _doubts, leadHere: _here, ...item }) => item);
  const long = expand(decide(policy, request, clocks));
  expect(long.items).toStrictEqual(found);
  const [only] = found;
  // of two routes by one rule version 1 kept the later one alone
  if (only !== undefined && found.length === 1)
    expect(long).toStrictEqual({ ...decisionOfVersion1(policy, found, clocks.asOf), routes: only.routes });
  const { verdict, action, outcome, answerableBy, missing, by } = decisionOfVersion1(policy, found, clocks.asOf);
  expect(long).toMatchObject({ verdict, action, outcome, answerableBy, missing, by });
}

function hasWhatItNeeds(item: ItemDecision): void {
  if (item.action === "answer") expect(item.may.length).toBeGreaterThan(0);
  if (item.action === "ask") expect(item.missing.length).toBeGreaterThan(0);
  if (item.verdict === "required" || item.verdict === "permitted" || item.verdict === "unsettled")
    expect(item.reasons.length).toBeGreaterThan(0);
  if (item.action === "hold" || item.action === "refer") expect(item.doubts).toBeDefined();
}

function hasEveryKey({ table, items, duties, never, routes, caveats }: Decision): void {
  const rules = [
    ...items.flatMap(({ reasons }) => reasons.flatMap(({ rule, defeated = [] }) => [rule, ...defeated])),
    ...[...duties, ...never, ...routes].map(({ rule }) => rule),
    ...caveats.flatMap(({ rule }) => (rule === undefined ? [] : [rule])),
  ];
  const sources = [
    ...Object.values(table.rules).flatMap(({ cites }) => cites.map(({ source }) => source)),
    ...caveats.flatMap(({ source }) => (source === undefined ? [] : [source])),
  ];
  expect(rules.filter((key) => !Object.hasOwn(table.rules, key))).toStrictEqual([]);
  expect(sources.filter((key) => !Object.hasOwn(table.sources, key))).toStrictEqual([]);
  expect(Object.keys(table.rules).filter((key) => !rules.includes(key))).toStrictEqual([]);
  expect(Object.keys(table.sources).filter((key) => !sources.includes(key))).toStrictEqual([]);
}
