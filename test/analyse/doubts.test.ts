import { describe, expect, test } from "vitest";
import { situationsOf } from "../../src/analyse/doubt-situations.js";
import { everydaySituations } from "../../src/analyse/everyday.js";
import { createDecider, doubts, type OpenQuestions } from "../../src/analyse/index.js";
import { groundOf } from "../../src/compile/ground.js";
import { engineOf } from "../../src/decide/engine.js";
import type { LibraryProfile, Pack, PolicyDraft } from "../../src/index.js";
import { illinois } from "../../src/law/us/il.js";
import { louisiana } from "../../src/law/us/la.js";
import { newYork } from "../../src/law/us/ny.js";
import { basePacks } from "../support/baseline.js";
import { defined } from "../support/small-policy.js";

const asOf = "2026-11-24";
const own = { title: "Town Library Board, minutes of 2 March 2026", checkedOn: "2026-11-24" };

function policyIn(law: Pack, profile: LibraryProfile = { libraryType: "public" }, more: Partial<PolicyDraft> = {}) {
  return defined({ id: "town", title: "Town Library", packs: [...basePacks, law], profile, sources: { own }, ...more });
}

const idsOf = ({ doubts: all }: OpenQuestions) => all.map(({ doubt }) => doubt);
const one = (found: OpenQuestions, id: string) => found.doubts.find(({ doubt }) => doubt === id);

describe("the everyday situations", () => {
  const requests = everydaySituations({
    libraryType: "public",
    publiclyFunded: "yes",
    openToPublic: "yes",
    federalEducationFunds: "no",
    communicationService: "no",
  });
  test("are each given once, and leave nothing open and nothing impossible", () => {
    expect(new Set(requests.map((request) => JSON.stringify(request))).size).toBe(requests.length);
    const decider = createDecider(policyIn(newYork), { asOf, remember: 0 });
    const decisions = requests.filter((_, at) => at % 5 === 0).map((request) => decider.decide(request));
    expect(decisions.filter(({ verdict }) => verdict === "undetermined")).toStrictEqual([]);
    expect(decisions.filter(({ missing }) => missing.length > 0)).toStrictEqual([]);
    expect(decisions.filter(({ caveats }) => caveats.some(({ code }) => code === "impossible"))).toStrictEqual([]);
  });
});

test("what is counted is what decisions say", () => {
  const policy = policyIn(newYork);
  const ground = groundOf([{ policy, asOf }], { purse: { left: 500 } });
  const { all } = situationsOf(policy, engineOf(policy, "US-NY", asOf, ground), ground, { libraryType: "public" });
  const decider = createDecider(policy, { asOf, remember: 0 });
  const looked = all
    .filter(({ doubts: named }, at) => named.length > 0 || at % 20 === 0)
    .filter((_, at) => at % 3 === 0);
  expect(looked.length).toBeGreaterThan(200);
  const said = looked.map(({ request }) => {
    const [item] = decider.decide(request).items;
    return item?.verdict === "unsettled" && "doubts" in item ? item.doubts.map(({ id }) => id) : [];
  });
  expect(said).toStrictEqual(looked.map(({ doubts: named }) => named));
});

describe("a count that can be made by hand", () => {
  const rule = {
    kind: "disclosure",
    effect: ["permit", "forbid"],
    doubts: [{ doubt: "town/hosts", as: { is: "permit", "is-not": "forbid" } }],
    says: "Guardians may see what a child has out.",
    cites: [{ source: "own" }],
  } as const;
  const asks = {
    id: "town/hosts",
    asks: "Is a host a guardian?",
    readings: { is: "A host is one.", "is-not": "None." },
  };
  const draft = { id: "t", title: "T", jurisdiction: "US-NY", sources: { own }, doubts: [asks] } as const;
  const found = doubts(
    defined({
      ...draft,
      rules: [
        { ...rule, id: "one", when: { requester: ["caregiver"], standing: ["proved"], record: ["current-loan"] } },
        { ...rule, id: "two", when: { requester: ["spouse"], standing: ["proved"], record: ["hold"] } },
      ],
    }),
    { asOf },
  );
  test("a carer for a loan; a spouse for a hold, and to collect one", () => {
    expect(found.doubts.map(({ doubt, situations }) => [doubt, situations])).toStrictEqual([["town/hosts", 3]]);
  });
  test("a question is all that a lawyer needs to see", () => {
    expect(one(found, "town/hosts")).toMatchObject({
      asks: "Is a host a guardian?",
      readings: { is: "A host is one.", "is-not": "None." },
      cites: [{ source: "own", title: own.title, checkedOn: "2026-11-24" }],
      rules: ["one", "two"],
      example: { facts: { requester: "spouse" }, items: [{ record: "hold" }] },
    });
  });
});

describe("New York, a public library", () => {
  const found = doubts(policyIn(newYork), { asOf });
  test("asks whether subpoenas of agencies and warrants are enough, and what CPLR 4509 reaches", () => {
    expect(idsOf(found)).toStrictEqual(
      expect.arrayContaining(["us-ny/agency-subpoena", "us-ny/search-warrant", "us-ny/reach-surveillance-video"]),
    );
    expect(one(found, "us-ny/agency-subpoena")?.cites).toMatchObject([
      { title: "N.Y. C.P.L.R. § 4509", section: "4509", checkedOn: "2026-11-23" },
    ]);
  });
  test("is ranked: most situations first, then by id", () => {
    const ranks = found.doubts.map(({ situations, doubt }): readonly [number, string] => [-situations, doubt]);
    expect(ranks).toStrictEqual([...ranks].sort(([a, b], [c, d]) => a - c || (b < d ? -1 : 1)));
    expect(found.of).toBeGreaterThan(Math.max(...found.doubts.map(({ situations }) => situations)));
  });
  test("each question has two readings or more, a source with its day, rules, and an example that turns on it", () => {
    const decider = createDecider(policyIn(newYork), { asOf });
    for (const { doubt, readings, cites, rules, situations, example } of found.doubts) {
      expect(Object.keys(readings).length, doubt).toBeGreaterThan(1);
      expect(cites.length, doubt).toBeGreaterThan(0);
      expect(
        cites.every(({ checkedOn, title, source }) => checkedOn !== undefined && title !== source),
        doubt,
      ).toBe(true);
      expect(rules.length, doubt).toBeGreaterThan(0);
      expect(situations > 0, doubt).toBe(example !== undefined);
      if (example === undefined) continue;
      const [item] = decider.decide(example).items;
      expect(item, doubt).toMatchObject({
        verdict: "unsettled",
        doubts: expect.arrayContaining([{ id: doubt }].map((id) => expect.objectContaining(id))),
      });
    }
  });
  test("nothing of schools is asked of it; of a school it is", () => {
    expect(idsOf(found).filter((id) => id.startsWith("federal/ferpa"))).toStrictEqual([]);
    const school = doubts(policyIn(newYork, { libraryType: "public-school" }), { asOf });
    expect(idsOf(school)).toStrictEqual(expect.arrayContaining(["federal/ferpa-education-records"]));
  });
  test("what the profile leaves open takes the first value that can be, and is told", () => {
    expect(doubts(policyIn(newYork, {}), { asOf }).library).toStrictEqual({
      jurisdiction: "US-NY",
      libraryType: "public",
      publiclyFunded: "yes",
      openToPublic: "yes",
      federalEducationFunds: "no",
      communicationService: "yes",
    });
  });
});

describe("readings", () => {
  const answer = {
    doubt: "us-ny/agency-subpoena",
    as: "does-not-open",
    by: "counsel",
    on: "2026-12-02",
    cites: [{ source: "own" }],
  } as const;
  const asked = (readings: PolicyDraft["readings"] & object, day: string) =>
    one(doubts(policyIn(newYork, undefined, { readings }), { asOf: day }), "us-ny/agency-subpoena");
  test("a question is open until the day of its answer, and from the day on which the answer lapses", () => {
    expect(asked([answer], "2026-12-01")?.situations).toBeGreaterThan(0);
    expect(asked([answer], "2026-12-02")).toBeUndefined();
    expect(asked([{ ...answer, until: "2028-01-01" }], "2028-01-01")?.situations).toBeGreaterThan(0);
  });
  test("two answers of one rank that differ leave it open, and both are told", () => {
    const other = { ...answer, as: "opens", on: "2026-12-05" } as const;
    expect(asked([answer, other], "2026-12-09")?.disputed).toStrictEqual([
      { as: "does-not-open", by: "counsel", on: "2026-12-02" },
      { as: "opens", by: "counsel", on: "2026-12-05" },
    ]);
  });
  test("a question that the law leaves to the library says so", () => {
    expect(one(doubts(policyIn(illinois), { asOf }), "us-il/card-in-hand")?.leftTo).toBe("policy");
  });
});

test("a question that nothing turns on until another is answered is listed with none, and last", () => {
  // a school of Louisiana: whether FERPA closes its records comes first
  const found = doubts(policyIn(louisiana, { libraryType: "public-school" }), { asOf });
  expect(one(found, "us-la/public-records-hold")).toMatchObject({ situations: 0 });
  expect(found.doubts.at(-1)?.situations).toBe(0);
});
