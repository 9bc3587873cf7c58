import { describe, expect, test } from "vitest";
import {
  conflictingDuties,
  createDecider,
  parseProfile,
  parseProperties,
  possibleOutcomes,
  prove,
  routes,
  vectors,
} from "../../src/analyse/index.js";
import { decide, definePolicy, type FactId, factIds, facts, type Policy, type PolicyDraft } from "../../src/index.js";

const asOf = "2026-11-24";
function policyOf(draft: Partial<PolicyDraft>): Policy {
  const sources = { own: { title: "Our policy" } };
  const defined = definePolicy({ id: "odd", title: "Odd", jurisdiction: "US-NY", sources, ...draft });
  if (!defined.ok) throw new Error(JSON.stringify(defined.issues.slice(0, 2)));
  return defined.value;
}
const ask = (given: object) => ({ library: {}, facts: given, items: [{ record: "loan-history" }] }) as never; // written by hand

/** Forty bodies, each with a doubtful rule on whether two facts are alike: no set of rules is like another. */
function exploding(): Policy {
  const closed = factIds.filter(
    (fact) =>
      facts[fact].kind === "closed" && !["record", "execution", "secrecy", "handler", "standing"].includes(fact),
  );
  const half = (fact: FactId, odd: number) => {
    const it = facts[fact];
    return it.kind === "closed" ? it.values.filter((_, at) => at % 2 === odd) : [];
  };
  const bodies = Array.from({ length: 40 }, (_, at) => `b${at}`);
  const rules = bodies.flatMap((body, at) => {
    const [one, other] = [closed[at % closed.length], closed[(at * 7 + 3) % closed.length]];
    if (one === undefined || other === undefined || one === other) return [];
    const alike = (odd: number) => ({ [one]: half(one, odd), [other]: half(other, odd), standing: ["proved"] });
    return [
      {
        id: `r${at}`,
        body,
        kind: "disclosure",
        when: [alike(0), alike(1)],
        effect: [at % 2 === 0 ? "forbid" : "permit", "silent"],
        says: "Alike.",
        cites: [{ source: "own" }],
      },
    ];
  });
  return policyOf({ bodies, rules: rules as unknown as NonNullable<PolicyDraft["rules"]> }); // made above
}

describe("a policy made to explode a search is cut short and never answered wrongly", () => {
  const policy = exploding();
  test("prove does not claim what it has not seen", () => {
    const claim = { verdict: ["forbidden", "permitted", "unsettled"] } as const;
    expect(prove(policy, { id: "p", when: {}, claim }, { asOf }).holds).toBe("not-known");
  }, 400_000);
  test("possible outcomes and routes say that there may be others, and duties have nothing to search", () => {
    expect(possibleOutcomes(policy, ask({}), { asOf })[0]?.complete).toBe(false);
    expect(routes(policy, ask({}), { asOf })[0]?.complete).toBe(false);
    expect(conflictingDuties(policy, { asOf })).toStrictEqual({ conflicts: [], complete: true });
  }, 400_000);
});

describe("a scale with hundreds of cuts", () => {
  const rules = Array.from({ length: 120 }, (_, at) => ({
    id: `r${at}`,
    kind: "disclosure" as const,
    when: { amountOwed: { from: 2 * at, below: 2 * at + 1 } },
    effect: ["permit"] as const,
    says: "An even sum.",
    cites: [{ source: "own" }] as const,
  }));
  const policy = policyOf({ rules });
  const known = { standing: "proved", instrument: "oral-request-no-process", handler: "director" };
  test("a decider gives what decide gives, on every side of the cuts", () => {
    const decider = createDecider(policy, { asOf });
    for (const amountOwed of [0, 1, 2, 3, 31, 63, 64, 65, 127, 128, 129, 238, 239, 1_500])
      expect(decider.decide(ask({ ...known, amountOwed }))).toStrictEqual(
        decide(policy, ask({ ...known, amountOwed }), { asOf }),
      );
  });
  test("possible outcomes: in doubt for an even sum, as the law is not loaded; closed for an odd one", () => {
    const [item] = possibleOutcomes(policy, ask(known), { asOf });
    expect(item?.outcomes.map(({ verdict, request }) => [verdict, Number(request.facts.amountOwed) % 2])).toEqual(
      expect.arrayContaining([
        ["unsettled", 0],
        ["forbidden", 1],
      ]),
    );
  });
  test("vectors show both sides of every cut", () => {
    const { file, complete } = vectors(policy, { asOf });
    const sums = new Set(file.vectors.map(({ request }) => request.facts.amountOwed));
    expect(complete).toBe(true);
    for (let sum = 0; sum <= 239; sum++) expect(sums.has(sum)).toBe(true);
  });
});

test.each<readonly [string, unknown, string]>([
  ["no list", {}, ""],
  ["a fact that is none", [{ id: "p", when: { colour: ["red"] }, claim: { verdict: ["forbidden"] } }], "0.when.colour"],
  [
    "a value of another fact",
    [{ id: "p", when: { requester: ["clerk"] }, claim: { verdict: ["forbidden"] } }],
    "0.when.requester.0",
  ],
  [
    "an age that is a list",
    [{ id: "p", when: { subjectAge: ["12"] }, claim: { verdict: ["forbidden"] } }],
    "0.when.subjectAge",
  ],
  ["no claim", [{ id: "p", when: {}, claim: {} }], "0.claim"],
  ["a verdict that is none", [{ id: "p", when: {}, claim: { verdict: ["yes"] } }], "0.claim.verdict.0"],
])("properties with %s are told by their place", (_, input, path) => {
  const read = parseProperties(input);
  expect(read.ok ? [] : read.issues.map((issue) => issue.path.join("."))).toContain(path);
});

test.each<readonly [string, object, string]>([
  ["no records", { requester: { patron: 1 } }, "weights.record"],
  ["a weight below nothing", { record: { "loan-history": -1 } }, "weights.record.loan-history"],
  ["a record that is not known", { record: { unknown: 1 } }, "weights.record.unknown"],
  ["an age that is none", { record: { "loan-history": 1 }, subjectAge: { old: 1 } }, "weights.subjectAge.old"],
  ["an age of nobody", { record: { "loan-history": 1 }, subjectAge: { "1000": 1 } }, "weights.subjectAge.1000"],
  [
    "too many combinations",
    Object.fromEntries(
      (["record", "requester", "instrument"] as const).map((fact) => [
        fact,
        Object.fromEntries(facts[fact].values.map((value) => [value, 1])),
      ]),
    ),
    "weights",
  ],
])("a profile with %s is refused", (_, weights, path) => {
  const read = parseProfile({ version: 1, weights });
  expect(read.ok ? [] : read.issues.map((issue) => issue.path.join("."))).toContain(path);
});

test("two thousand rules of one's own on stretches of one scale are compared, and a tie among them is found", () => {
  const rules = Array.from({ length: 2_000 }, (_, at) => ({
    id: `r${at}`,
    kind: "disclosure" as const,
    when: { amountOwed: { from: at, below: at + 1 } },
    effect: [at % 2 === 0 ? "permit" : "forbid"] as const,
    says: "A sum.",
    cites: [{ source: "own" }] as const,
  }));
  const draft = { id: "odd", title: "Odd", sources: { own: { title: "Our policy" } }, rules };
  expect(definePolicy(draft).ok).toBe(true);
  const wide = rules.map((one) => (one.id === "r7" ? { ...one, when: { amountOwed: { from: 7, below: 9 } } } : one));
  const tied = definePolicy({ ...draft, rules: wide });
  expect(tied.ok || tied.issues).toMatchObject([{ code: "tie", rules: ["r7", "r8"] }]);
});
