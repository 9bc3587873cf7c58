import { testsOf } from "../vocabulary/condition.js";
import { type FactId, factIds, facts } from "../vocabulary/facts.js";
import { type Domains, testHolds, type Value } from "../vocabulary/holds.js";
import { narrow, someCase } from "../vocabulary/possible.js";
import { applies, conditionsOf } from "./applies.js";
import type { PolicyExample } from "./example.js";
import type { DisclosureRule } from "./rule.js";

/** A search of more steps than this gives up; the check then says nothing. */
const mostSteps = 2_000;

/** All facts with all their values; scales at the points that the rules tell apart. */
function everything(rules: readonly DisclosureRule[]): Domains {
  const domains: { [F in FactId]?: readonly Value[] } = {};
  for (const id of factIds) {
    const fact = facts[id];
    domains[id] = fact.kind === "closed" ? fact.values : points(id, rules, fact.kind);
  }
  return domains as Domains; // the loop fills every fact
}

function points(id: FactId, rules: readonly DisclosureRule[], kind: "number" | "date"): readonly Value[] {
  const cuts = rules
    .flatMap(({ when, unless }) => [...conditionsOf(when), ...conditionsOf(unless)])
    .flatMap(testsOf)
    .flatMap(([fact, test]) =>
      (fact === id && "from" in test ? [test.from] : []).concat(fact === id && "below" in test ? [test.below] : []),
    )
    .filter((cut) => cut !== undefined);
  const sorted = [...new Set(cuts)].sort((a, b) => (a < b ? -1 : 1));
  const first = sorted[0];
  const start: Value = kind === "date" ? "0001-01-01" : typeof first === "number" ? first - 1 : 0;
  return first === undefined ? [start] : [start, ...sorted];
}

/** A case, as the facts that the rules concerned test, and in full. */
export interface FoundCase {
  readonly example: PolicyExample;
  readonly domains: Domains;
}

/**
 * A case in which every rule is decided and `wanted` holds of those that apply. Starts from the cases in which
 * all of `meeting` apply.
 *
 * @param cutShort - called where the search gave up
 */
export function findCase(
  meeting: readonly DisclosureRule[],
  relevant: readonly DisclosureRule[],
  wanted: (applying: readonly DisclosureRule[]) => boolean,
  cutShort: () => void = () => undefined,
): FoundCase | undefined {
  let steps = 0;
  const search = (open: Domains, rules: readonly DisclosureRule[]): Domains | undefined => {
    if (++steps > mostSteps) return undefined;
    const narrowed = narrow(open);
    if (!narrowed.ok || meeting.some((rule) => applies(rule, narrowed.domains) === "no")) return undefined;
    const left = rules.filter((rule) => applies(rule, narrowed.domains) !== "no");
    const undecided = left.find((rule) => applies(rule, narrowed.domains) === "maybe");
    if (undecided === undefined) return wanted(left) ? someCase(narrowed.domains) : undefined;
    const fact = openFact(undecided, narrowed.domains);
    if (fact === undefined) return undefined;
    for (const values of classes(fact, left, narrowed.domains)) {
      const found = search({ ...narrowed.domains, [fact]: values }, left);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const found = search(everything([...meeting, ...relevant]), distinct([...meeting, ...relevant]));
  if (found === undefined && steps > mostSteps) cutShort();
  return found === undefined ? undefined : { example: exampleOf(found, meeting), domains: found };
}

function distinct(rules: readonly DisclosureRule[]): readonly DisclosureRule[] {
  return [...new Set(rules)];
}

function openFact({ when, unless }: DisclosureRule, domains: Domains): FactId | undefined {
  return [...conditionsOf(when), ...conditionsOf(unless)]
    .flatMap(testsOf)
    .find(([fact, test]) => testHolds(test, domains[fact]) === "maybe")?.[0];
}

function classes(fact: FactId, rules: readonly DisclosureRule[], domains: Domains): readonly (readonly Value[])[] {
  const tests = rules
    .flatMap(({ when, unless }) => [...conditionsOf(when), ...conditionsOf(unless)])
    .flatMap(testsOf)
    .filter(([tested]) => tested === fact);
  const byMark = new Map<string, Value[]>();
  for (const value of domains[fact]) {
    const mark = tests.map(([, test]) => testHolds(test, [value])).join();
    byMark.set(mark, [...(byMark.get(mark) ?? []), value]);
  }
  return [...byMark.values()];
}

function exampleOf(domains: Domains, rules: readonly DisclosureRule[]): PolicyExample {
  const tested = new Set(
    rules
      .flatMap(({ when, unless }) => [...conditionsOf(when), ...conditionsOf(unless)])
      .flatMap(testsOf)
      .map(([fact]) => fact),
  );
  const values = factIds.filter((fact) => tested.has(fact)).map((fact) => [fact, domains[fact][0]]);
  return { facts: Object.fromEntries(values) };
}
