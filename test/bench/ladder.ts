import type { Condition, DisclosureRule, Effect, FactId } from "../../src/index.js";
import { conditionsOf } from "../../src/policy/applies.js";
import type { LayerInForce } from "../../src/space/in-force.js";
import { isValueList, type Test, testsOf } from "../../src/vocabulary/condition.js";

/** Holds where all tests pass and none of the exceptions holds. */
export interface Clause {
  readonly tests: readonly (readonly [FactId, Test])[];
  readonly except: readonly Clause[];
}

/** What a step of a ladder comes to. */
export type Answer = "required" | "permitted" | "forbidden";

/** One rule, which holds where any of its clauses does. */
export interface Step {
  readonly rule: string;
  /** Its place among the layers; what is weaker has a higher one. */
  readonly layer: number;
  readonly answer: Answer;
  readonly clauses: readonly Clause[];
}

/** Steps of which the first that holds gives the answer; where none does, `forbidden`. */
export type Ladder = readonly Step[];

/** How the doubtful rules are read: each in the way that closes, or each in the way that opens. */
export type Reading = "strict" | "open";

/**
 * The layers as one list of rules, first match wins: what rule engines without layers, overrides and doubt can hold.
 *
 * Of each layer the closing rules come first, then those that require. Permits come after all layers, since a weaker
 * forbid stands against them. What overrides a rule becomes an exception of it, and so does its `unless`. A doubtful
 * rule has one of its effects, by the reading; read as silent it neither speaks nor defeats.
 */
export function ladderOf(layers: readonly LayerInForce[], reading: Reading): Ladder {
  const effectIn = (rule: DisclosureRule) => effectOf(rule, reading);
  const before: Step[] = [];
  const permits: Step[] = [];
  const policyPermits: Clause[] = [];
  for (const [layer, { layer: name, rules }] of layers.entries()) {
    // the toolkit is read only where the policy, if it has one, is silent
    const also = name === "toolkit" ? policyPermits : [];
    const stepsFor = (effect: Effect, answer: Answer): readonly Step[] =>
      rules
        .filter((rule) => effectIn(rule) === effect)
        .map((rule) => ({ rule: rule.id, layer, answer, clauses: standing(rule, rules, reading, also) }));
    const forbids = stepsFor("forbid", "forbidden");
    const requires = stepsFor("require", "required");
    // in a tie between contrary rules both readings are open
    before.push(...(reading === "strict" ? [...forbids, ...requires] : [...requires, ...forbids]));
    const permitted = stepsFor("permit", "permitted");
    permits.push(...permitted);
    if (name === "policy") policyPermits.push(...permitted.flatMap(({ clauses }) => clauses));
  }
  return [...before, ...permits].filter(({ clauses }) => clauses.length > 0);
}

/** The effect of a rule in a reading; `undefined` where it is read as silent out of doubt. */
function effectOf({ effect }: DisclosureRule, reading: Reading): Effect | undefined {
  const [only] = effect;
  if (effect.length === 1) return only;
  const opens = effect.includes("permit") ? "permit" : effect.includes("require") ? "require" : undefined;
  if (reading === "open") return opens ?? (effect.includes("silent") ? undefined : "forbid");
  if (effect.includes("forbid")) return "forbid";
  return effect.includes("silent") ? undefined : opens;
}

/** When a rule applies and nothing that stands overrides it. */
function standing(
  rule: DisclosureRule,
  layer: readonly DisclosureRule[],
  reading: Reading,
  also: readonly Clause[],
): readonly Clause[] {
  const except = [
    ...conditionsOf(rule.unless).map(clauseOf),
    ...layer
      .filter((other) => other.overrides?.includes(rule.id) === true && contrary(other, rule, reading))
      .flatMap((other) => standing(other, layer, reading, [])),
    ...also,
  ];
  return conditionsOf(rule.when).flatMap((condition) => simplified({ ...clauseOf(condition), except }));
}

function clauseOf(condition: Condition): Clause {
  return { tests: testsOf(condition), except: [] };
}

function contrary(other: DisclosureRule, rule: DisclosureRule, reading: Reading): boolean {
  const [one, two] = [effectOf(other, reading), effectOf(rule, reading)];
  return one !== undefined && two !== undefined && direction(one) !== direction(two);
}

function direction(effect: Effect): string {
  return effect === "require" ? "permit" : effect;
}

/** Leaves out of the exceptions what the tests of the clause settle already: a kindness to engines that run them all. */
export function simplified({ tests, except }: Clause): readonly Clause[] {
  const left: Clause[] = [];
  for (const one of except) {
    if (one.tests.some(([fact, test]) => tests.some(([of, given]) => of === fact && disjoint(given, test)))) continue;
    const open = one.tests.filter(([fact, test]) => !tests.some(([of, given]) => of === fact && within(given, test)));
    if (open.length === 0 && one.except.length === 0) return []; // never holds
    left.push({ tests: open, except: one.except });
  }
  return [{ tests, except: left }];
}

function within(given: Test, test: Test): boolean {
  return isValueList(given) && isValueList(test) && given.every((value) => test.includes(value));
}

function disjoint(given: Test, test: Test): boolean {
  return isValueList(given) && isValueList(test) && !given.some((value) => test.includes(value));
}

/** Every fact that a ladder tests. */
export function factsIn(ladder: Ladder): ReadonlySet<FactId> {
  const facts = new Set<FactId>();
  const visit = ({ tests, except }: Clause): void => {
    for (const [fact] of tests) facts.add(fact);
    for (const one of except) visit(one);
  };
  for (const { clauses } of ladder) for (const clause of clauses) visit(clause);
  return facts;
}
