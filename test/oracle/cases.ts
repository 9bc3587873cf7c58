import { type Constraint, constraints as declared, type FactId, factIds } from "../../src/index.js";
import { alternatives, anyHolds, type Conditions, type Point, testPasses } from "./conditions.js";
import { boxOf, classesOf, ofConstraints, type Value, valuesOf } from "./space.js";

/** Values of facts that constraints tie together, all of them met. */
type Tuple = { readonly [fact: string]: Value };

/** Groups of facts that constraints tie together, with every combination that makes sense in law. */
const tied: readonly { readonly facts: readonly FactId[]; readonly tuples: readonly Tuple[] }[] = groupsOf(
  declared,
).map((group) => ({ facts: group, tuples: tuplesOf(group, declared) }));

/**
 * Every possible point, one of each class that the conditions tell apart: exhaustive, and exact about what the
 * constraints allow, since each point is a full one that meets them all.
 */
export function casesOf(conditions: readonly Conditions[]): {
  readonly size: number;
  readonly points: () => Generator<Point>;
} {
  const classes = classesOf(conditions);
  const tests = new Map<string, Parameters<typeof testPasses>[0][]>();
  for (const condition of conditions.flatMap(alternatives))
    for (const [fact, test] of Object.entries(condition)) tests.set(fact, [...(tests.get(fact) ?? []), test]);
  const groups: (readonly Tuple[])[] = tied.map(({ facts, tuples }) => {
    const apart = facts.flatMap((fact) => (tests.get(fact) ?? []).map((test) => [fact, test] as const));
    const seen = new Map<string, Tuple>();
    for (const tuple of tuples) {
      const signature = apart.map(([fact, test]) => (testPasses(test, tuple[fact] ?? "") ? 1 : 0)).join("");
      if (!seen.has(signature)) seen.set(signature, tuple);
    }
    return [...seen.values()];
  });
  const free = factIds.filter((id) => !tied.some(({ facts }) => facts.includes(id)));
  for (const id of free) groups.push(classes[id].map((value) => ({ [id]: value })));
  const several = groups.filter((group) => group.length > 1);
  const fixed: Tuple = Object.assign({}, ...groups.filter((group) => group.length === 1).flat());
  function* points(index: number, soFar: Tuple): Generator<Point> {
    const group = several[index];
    // every fact is in one group
    if (group === undefined) yield soFar as Point;
    else for (const tuple of group) yield* points(index + 1, { ...soFar, ...tuple });
  }
  return { size: groups.reduce((size, group) => size * group.length, 1), points: () => points(0, fixed) };
}

function groupsOf(constraints: readonly Constraint[]): readonly (readonly FactId[])[] {
  let groups: Set<string>[] = [];
  for (const one of constraints) {
    const facts = ofConstraints([one]).flatMap(alternatives).flatMap(Object.keys);
    const touching = groups.filter((group) => facts.some((fact) => group.has(fact)));
    groups = [
      ...groups.filter((group) => !touching.includes(group)),
      new Set([...facts, ...touching.flatMap((group) => [...group])]),
    ];
  }
  return groups.map((group) => factIds.filter((id) => group.has(id)));
}

function tuplesOf(facts: readonly FactId[], constraints: readonly Constraint[]): readonly Tuple[] {
  // of two values that no constraint tells apart both are kept: rules may tell them apart
  const box = boxOf((id) => valuesOf(id, []));
  const factsIn = ({ given, needs }: Constraint) => [...Object.keys(given), ...Object.keys(needs)];
  const ready = facts.map((_, index) =>
    constraints.filter((one) => {
      const places = factsIn(one).map((fact) => facts.indexOf(fact as FactId)); // constraints name facts
      return places.every((place) => place >= 0 && place <= index) && places.includes(index);
    }),
  );
  let tuples: Tuple[] = [{}];
  facts.forEach((fact, index) => {
    const checks = ready[index] ?? [];
    tuples = tuples.flatMap((tuple) =>
      box[fact]
        .map((value) => ({ ...tuple, [fact]: value }))
        .filter((next) => checks.every(({ given, needs }) => !anyHolds(given, next) || anyHolds(needs, next))),
    );
  });
  return tuples;
}
