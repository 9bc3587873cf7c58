import type { Condition, DisclosureRule, Effect, Pack, Rule } from "../../src/index.js";
import { alternatives } from "./conditions.js";
import { pick, type Random } from "./random.js";

/** A pack with one rule changed, and what was done to it. */
export interface Mutant {
  readonly rule: DisclosureRule;
  readonly how: string;
  readonly packs: readonly Pack[];
}

/** Every way in which one disclosure rule is changed: gone, turned round, wider, narrower, without an override, shifted. */
export function mutantsOf(
  packs: readonly Pack[],
  rule: DisclosureRule,
  asOf: string,
  random: Random,
): readonly Mutant[] {
  const { overrides, ...bare } = rule;
  const changed: (readonly [string, DisclosureRule | undefined])[] = [
    ["dropped", undefined],
    ["turned round", { ...rule, effect: turned(rule.effect) }],
    ["not yet in force", { ...rule, from: dayAfter(asOf) }],
  ];
  const conditions = alternatives(rule.when);
  const tests = conditions.flatMap((condition, at) => Object.keys(condition).map((fact) => [at, fact] as const));
  if (tests.length > 0) {
    const [at, fact] = pick(random, tests);
    changed.push([
      "a test less",
      { ...rule, when: conditions.map((one, index) => (index === at ? less(one, fact) : one)) },
    ]);
    const narrower = conditions.map((one, index) => (index === at ? narrow(one, fact, random) : one));
    changed.push(["a test narrower", { ...rule, when: narrower }]);
  }
  const [first, ...rest] = overrides ?? [];
  if (first !== undefined) changed.push(["an override less", rest.length === 0 ? bare : { ...bare, overrides: rest }]);
  return changed.map(([how, it]) => ({
    rule,
    how,
    packs: packs.map((pack) => ({ ...pack, rules: put(pack.rules, rule.id, it) })),
  }));
}

/** Rules with one put in place of another, or taken out with the overrides that name it. */
function put(rules: readonly Rule[], id: string, instead: Rule | undefined): readonly Rule[] {
  return rules.flatMap((rule): readonly Rule[] => {
    if (rule.id === id) return instead === undefined ? [] : [instead];
    if (instead !== undefined) return [rule];
    const without = <R extends Rule>(one: R): R => {
      const { overrides, ...rest } = one;
      const left = overrides?.filter((other) => other !== id) ?? [];
      return (left.length === 0 ? rest : { ...one, overrides: left }) as R; // the same rule less an override
    };
    if (rule.kind === "disclosure") return [without(rule)];
    const { with: goesWith, ...rest } = without(rule);
    const left = goesWith?.filter((other) => other !== id);
    // a rule that went with this one alone goes too
    return left !== undefined && left.length === 0 ? [] : [{ ...rest, ...(left === undefined ? {} : { with: left }) }];
  });
}

function turned([first]: readonly [Effect, ...Effect[]]): readonly [Effect] {
  return [first === "forbid" ? "permit" : "forbid"];
}

type Alternative = ReturnType<typeof alternatives>[number];

function less(condition: Alternative, fact: string): Condition {
  const { [fact]: _gone, ...rest } = condition;
  return rest as Condition; // a condition less a test
}

function narrow(condition: Alternative, fact: string, random: Random): Condition {
  const test = condition[fact];
  if (test === undefined) return condition as Condition; // as it was
  if (!("includes" in test)) return { ...condition, [fact]: { from: 90 } } as Condition; // an age
  const left = test.filter(() => random(2) === 0);
  const [some = "none"] = test;
  const value = left.length === 0 || left.length === test.length ? [some] : left;
  return { ...condition, [fact]: value } as Condition; // values of the same fact
}

function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
