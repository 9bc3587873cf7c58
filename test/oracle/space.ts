import { type Constraint, type Fact, type FactId, factIds, facts } from "../../src/index.js";
import { alternatives, type Conditions, testPasses } from "./conditions.js";
import type { Day } from "./oracle.js";

export type Value = string | number;
/** For each fact, values it may take. */
export type Box = { readonly [F in FactId]: readonly Value[] };

/** What rules and constraints test, and what the action itself looks at. */
export function conditionsIn(day: Day): readonly Conditions[] {
  return [...conditionsOfRules(day), ...ofConstraints(day.constraints), ...knownAgainstIt];
}

/** What rules test, and what the action itself looks at. */
export function conditionsOfRules({ ranks, dependents }: Day): readonly Conditions[] {
  return [
    ...ranks.flatMap(({ rules }) => rules.flatMap(({ when, unless }) => [when, unless])),
    ...dependents.flatMap(({ rule }) => [rule.when, rule.unless]),
    ...dependents.flatMap(({ rule }) => (rule.kind === "authority" ? [{ handler: rule.roles }] : [])),
    ...byTheAction,
    // where the law is in doubt, counsel's word on the request counts although no rule tests it
    ...(ranks.some(({ rules }) => rules.some(({ effect }) => effect.length > 1)) ? counselsWord : []),
  ];
}

export function ofConstraints(constraints: readonly Constraint[]): readonly Conditions[] {
  return constraints.flatMap(({ given, needs }) => [given, needs]);
}

/** The action tests these by itself; kinds of record differ in what they hold. */
const byTheAction: readonly Conditions[] = [
  { obliges: ["preserve", "respond-or-object"] },
  { execution: ["under-way"] },
  { signedBy: ["judge"] },
  { court: ["out-of-state-court"] },
  { instrument: ["search-warrant", "fisa-search-or-surveillance-order"] },
];

const counselsWord: readonly Conditions[] = [{ review: ["sufficient"] }, { review: ["insufficient"] }];

/** What counsel says, and what may be known against a paper. */
const knownAgainstIt: readonly Conditions[] = [
  ...counselsWord,
  { face: ["fits", "not-read"] },
  { obliges: ["nothing"] },
  { initiative: ["asked"] },
];

/** For each fact, one value of each class that the conditions tell apart; untested facts have one. */
export function classesOf(conditions: readonly Conditions[]): Box {
  const tests = new Map<string, (readonly [string, Parameters<typeof testPasses>[0]])[]>();
  for (const condition of conditions.flatMap(alternatives))
    for (const [fact, test] of Object.entries(condition))
      tests.set(fact, [...(tests.get(fact) ?? []), [JSON.stringify(test), test]]);
  return boxOf((id) => {
    const apart = [...new Map(tests.get(id) ?? []).values()];
    const seen = new Map<string, Value>();
    for (const value of valuesOf(id, apart)) {
      const signature = apart.map((test) => (testPasses(test, value) ? 1 : 0)).join("");
      if (!seen.has(signature)) seen.set(signature, value);
    }
    return [...seen.values()];
  });
}

/** The values of a closed fact; of a scale, one in each stretch between the cut points. */
export function valuesOf(id: FactId, tests: readonly Parameters<typeof testPasses>[0][]): readonly Value[] {
  const fact: Fact = facts[id];
  if (fact.kind === "closed") return fact.values;
  const cuts = tests.flatMap((test) => ("includes" in test ? [] : [test.from, test.below]));
  const given = cuts.filter((cut) => cut !== undefined);
  // the lowest value, and the beginning of each stretch
  return fact.kind === "date" ? ["1900-01-01", ...given] : [0, ...given];
}

export function boxOf(values: (id: FactId) => readonly Value[]): Box {
  // every fact id is there
  return Object.fromEntries(factIds.map((id) => [id, values(id)])) as unknown as Box;
}

export function sizeOf(box: Box): number {
  return factIds.reduce((size, id) => size * box[id].length, 1);
}

/** Every point of a box, in the order of the vocabulary; the point is reused, so copy what is kept. */
export function* pointsIn(box: Box): Generator<{ [F in FactId]: Value }> {
  // filled below before it is given out
  const point = Object.fromEntries(factIds.map((id) => [id, box[id][0]])) as { [F in FactId]: Value };
  const open = factIds.filter((id) => box[id].length > 1);
  function* go(index: number): Generator<typeof point> {
    const id = open[index];
    if (id === undefined) {
      yield point;
      return;
    }
    for (const value of box[id]) {
      point[id] = value;
      yield* go(index + 1);
    }
  }
  yield* go(0);
}
