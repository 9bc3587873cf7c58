import type { Situation } from "../../src/decide/situation.js";
import { applies, conditionsOf } from "../../src/policy/applies.js";
import type { DisclosureRule } from "../../src/policy/rule.js";
import type { LayerAnswer } from "../../src/policy/settle.js";
import type { Position } from "../../src/space/fold.js";
import type { LayerInForce } from "../../src/space/in-force.js";
import { leafOf } from "../../src/space/leaf.js";
import { type Test, testsOf } from "../../src/vocabulary/condition.js";
import { type FactId, factIds } from "../../src/vocabulary/facts.js";
import { type Domains, testHolds, type Value } from "../../src/vocabulary/holds.js";
import { narrow, openConstraints, someCase } from "../../src/vocabulary/possible.js";

/** What all completions of a situation come to. */
export interface Outlook {
  /** One position: the verdict. Several: it depends on `missing`. None: the situation is impossible. */
  readonly positions: ReadonlySet<Position>;
  /** Facts that nobody asked about and that decide between the positions, in the order of the vocabulary. */
  readonly missing: readonly FactId[];
  /** Rules that stand in every completion. */
  readonly always: ReadonlySet<DisclosureRule>;
  /** Rules that stand in at least one. */
  readonly ever: ReadonlySet<DisclosureRule>;
  /** What standing rules defeated, in every completion or in some. */
  readonly defeated: LayerAnswer["defeated"];
  /** Was the search cut short? Then `missing` may name more than is needed, and nothing is opened. */
  readonly cutShort: boolean;
}

/** A search of more steps than this stops; the answer is then `undetermined`, which opens nothing. */
export const mostSteps = 20_000;

interface Node {
  /** Equal for nodes that come to the same in every completion. */
  readonly key: string;
  readonly positions: ReadonlySet<Position>;
  readonly missing: ReadonlySet<FactId>;
  readonly always: ReadonlySet<DisclosureRule>;
  readonly ever: ReadonlySet<DisclosureRule>;
  readonly defeated: ReadonlyMap<DisclosureRule, readonly string[]>;
}

/**
 * The position over all completions of a situation that the constraints allow. It branches only on facts that rules
 * not yet decided test: first on facts nobody asked about, within these on facts that cannot be had.
 *
 * | completions | position |
 * |---|---|
 * | one outcome | that outcome |
 * | required and permitted | permitted; whether it must be given is open |
 * | forbidden and another, by doubt of the law | unsettled |
 * | different, by a fact that cannot be had | cannot be settled: forbidden, and refer |
 * | different, by a fact nobody asked about | several positions, and the fact is missing |
 */
export function outlookOf(layers: readonly LayerInForce[], situation: Situation): Outlook {
  const memo = new Map<string, Node | undefined>();
  let steps = 0;

  function explore(open: Domains, live: readonly LayerInForce[]): Node | undefined {
    const narrowed = narrow(open);
    if (!narrowed.ok) return undefined;
    const domains = narrowed.domains;
    const left = live.map(({ layer, rules }) => ({
      layer,
      rules: rules.filter((rule) => applies(rule, domains) !== "no"),
    }));
    const key = residue(left, domains);
    if (memo.has(key)) return memo.get(key);
    const node = ++steps > mostSteps ? undefined : expand(domains, left);
    memo.set(key, node);
    return node;
  }

  function expand(domains: Domains, left: readonly LayerInForce[]): Node | undefined {
    const fact = nextFact(left, domains, situation);
    if (fact === undefined) return someCase(domains) === undefined ? undefined : leaf(left);
    const nodes = classes(fact, left, domains)
      .map((values) => explore({ ...domains, [fact]: values }, left))
      .filter((node) => node !== undefined);
    return nodes.length === 0 ? undefined : join(fact, nodes, situation.standing[fact] === "unavailable");
  }

  const root = explore(situation.domains, layers);
  const cutShort = steps > mostSteps;
  const missing = root?.missing ?? new Set();
  return {
    positions: root?.positions ?? new Set(),
    missing: factIds.filter((fact) => missing.has(fact)),
    always: root?.always ?? new Set(),
    ever: root?.ever ?? new Set(),
    defeated: [...(root?.defeated ?? [])].map(([rule, by]) => ({ rule, by })),
    cutShort,
  };
}

/** All rules that are left apply, so the layers can be folded. */
function leaf(left: readonly LayerInForce[]): Node {
  const { position, survivors, defeated } = leafOf(left);
  return {
    key: position,
    positions: new Set([position]),
    missing: new Set(),
    always: new Set(survivors),
    ever: new Set(survivors),
    defeated: new Map(defeated.map(({ rule, by }) => [rule, by])),
  };
}

function join(fact: FactId, nodes: readonly Node[], unavailable: boolean): Node {
  const together = {
    always: new Set([...(nodes[0]?.always ?? [])].filter((rule) => nodes.every(({ always }) => always.has(rule)))),
    ever: new Set(nodes.flatMap(({ ever }) => [...ever])),
    defeated: new Map(nodes.flatMap(({ defeated }) => [...defeated])),
  };
  const first = nodes[0];
  if (first !== undefined && nodes.every(({ key }) => key === first.key)) return { ...first, ...together };
  if (unavailable) {
    const position: Position = "cannot-be-settled";
    return { ...together, key: position, positions: new Set([position]), missing: new Set() };
  }
  return {
    ...together,
    key: `${fact}(${nodes.map(({ key }) => key).join()})`,
    positions: new Set(nodes.flatMap(({ positions }) => [...positions])),
    missing: new Set([fact, ...nodes.flatMap(({ missing }) => [...missing])]),
  };
}

/** The fact to branch on: one that undecided rules test, in the strongest layer that still has any. */
function nextFact(left: readonly LayerInForce[], domains: Domains, { standing }: Situation): FactId | undefined {
  const perLayer = left.map(({ rules }) => openFacts(rules, domains));
  const askable = perLayer.map((open) => factIds.find((fact) => open.has(fact) && standing[fact] !== "unavailable"));
  return askable.find((fact) => fact !== undefined) ?? factIds.find((fact) => perLayer.some((open) => open.has(fact)));
}

function openFacts(rules: readonly DisclosureRule[], domains: Domains): ReadonlySet<FactId> {
  const open = new Set<FactId>();
  for (const rule of rules) {
    if (applies(rule, domains) !== "maybe") continue;
    for (const [fact, test] of allTests(rule)) if (testHolds(test, domains[fact]) === "maybe") open.add(fact);
  }
  return open;
}

function allTests({ when, unless }: Pick<DisclosureRule, "when" | "unless">): readonly (readonly [FactId, Test])[] {
  return [...conditionsOf(when), ...conditionsOf(unless)].flatMap(testsOf);
}

/** The values of a fact, put together where no rule that is left tells them apart. */
function classes(fact: FactId, left: readonly LayerInForce[], domains: Domains): readonly (readonly Value[])[] {
  const tests = left
    .flatMap(({ rules }) => rules)
    .flatMap(allTests)
    .filter(([tested]) => tested === fact);
  const byMark = new Map<string, Value[]>();
  for (const value of domains[fact]) {
    const mark = tests.map(([, test]) => (testHolds(test, [value]) === "yes" ? "1" : "0")).join("");
    const alike = byMark.get(mark);
    if (alike === undefined) byMark.set(mark, [value]);
    else alike.push(value);
  }
  return [...byMark.values()];
}

/** What still matters of a situation. Situations with the same residue come to the same. */
function residue(left: readonly LayerInForce[], domains: Domains): string {
  const facts = new Set<FactId>();
  const parts: string[] = [];
  for (const { rules } of left) {
    for (const rule of rules) {
      const decided = applies(rule, domains) === "yes";
      parts.push(decided ? rule.id : `?${rule.id}`);
      if (!decided) for (const [fact] of allTests(rule)) facts.add(fact);
    }
  }
  for (const constraint of openConstraints(domains)) {
    parts.push(constraint.id);
    for (const [fact] of [...testsOf(constraint.given), ...testsOf(constraint.needs)]) facts.add(fact);
  }
  for (const fact of facts) parts.push(`${fact}=${domains[fact].join("|")}`);
  return parts.join(";");
}
