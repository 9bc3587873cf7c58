import type { DecideOptions } from "../decide/decide.js";
import type { Route, RouteChange } from "../decide/findings.js";
import type { PatronRequest } from "../decide/request.js";
import type { Situation } from "../decide/situation.js";
import { freezeData } from "../internal/freeze.js";
import { conditionsOf } from "../policy/applies.js";
import type { Policy } from "../policy/policy.js";
import type { DisclosureRule } from "../policy/rule.js";
import type { Position } from "../space/fold.js";
import { warrantIsUnderWay } from "../space/warrant.js";
import { passes, testsOf } from "../vocabulary/condition.js";
import type { RecordType } from "../vocabulary/facts/record.js";
import { type FactId, factIds, facts } from "../vocabulary/facts.js";
import type { Domains, Value } from "../vocabulary/holds.js";
import { type Standpoint, standpointOf } from "./standpoint.js";

/** One smallest set of changes that opens a request. */
export interface ExactRoute {
  /** None can be left out. Of several values any will do. */
  readonly changes: readonly RouteChange[];
  readonly leadsTo: Route["leadsTo"];
  /** The rules that open it then. */
  readonly rules: readonly string[];
}

/** The ways that would open one item. */
export interface ItemRoutes {
  readonly record: RecordType;
  /** Fewest changes first; empty where the item is open, or nothing that can be got opens it. */
  readonly routes: readonly ExactRoute[];
  /** False: the search was cut short, and there may be others. */
  readonly complete: boolean;
}

/** How far to look. */
export interface RoutesOptions extends DecideOptions {
  /** The most facts that a way may change; 3 where it is left out. */
  readonly mostChanges?: number;
}

/** Facts that belong to a paper: another paper brings its own. */
const ofThePaper = ["signedBy", "court", "proceeding", "obliges", "execution"] as const satisfies readonly FactId[];

/** A search of more looks than this stops and says so. */
const mostLooks = 10_000;

/**
 * Every smallest set of changes to facts that can be got (a paper, a finding, a consent, a proof; never who asks or
 * why) that would open a request, up to a number of changes. Exact: each is verified over all completions, none holds
 * another, and what is not listed does not open, unless `complete` is false. The `routes` of a decision are a quick
 * choice of these ways, found rule by rule: each of them opens too, but there may be shorter or others.
 *
 * Another paper brings its own signature, court and force: these are named only where they matter.
 *
 * @example
 * ```ts
 * import { definePolicy } from "patron-privacy";
 * import { routes } from "patron-privacy/analysis";
 * import { federal, practice, toolkit } from "patron-privacy/law";
 * import { newYork } from "patron-privacy/law/us/ny";
 *
 * const policy = definePolicy({ id: "town", title: "Town Library", packs: [toolkit, practice, federal, newYork] });
 * if (!policy.ok) throw new Error("the policy has issues");
 * const request = {
 *   library: { jurisdiction: "US-NY", libraryType: "public" },
 *   facts: { requester: "spouse", scope: "one-patron", instrument: "oral-request-no-process", handler: "director", consentBy: "patron", consentScope: "covers" },
 *   items: [{ record: "loan-history" }],
 * } as const;
 * const [item] = routes(policy.value, request, { asOf: "2026-11-24", mostChanges: 1 });
 * item?.routes[0]?.changes; // => [{ fact: "consent", to: ["spoken", "written", "written-informed", "notarised"] }]
 * ```
 */
export function routes(policy: Policy, request: PatronRequest, options: RoutesOptions): readonly ItemRoutes[] {
  const standpoint = standpointOf(policy, request, options);
  if (standpoint === undefined) return freezeData([]);
  const most = Math.max(0, Math.min(6, Math.trunc(options.mostChanges ?? 3) || 0));
  return freezeData(
    standpoint.items.map(({ item, situation }) => ({ record: item.record, ...waysFrom(situation, standpoint, most) })),
  );
}

function waysFrom(situation: Situation, { engine }: Standpoint, most: number): Omit<ItemRoutes, "record"> {
  const narrowed = engine.narrow(situation.domains);
  if (!narrowed.ok || warrantIsUnderWay(narrowed.domains) === "yes") return { routes: [], complete: true };
  const rules = engine.inForce.layers.flatMap((layer) => layer.rules);
  let looks = 0;
  let complete = true;
  const look = (domains: Domains) => {
    const here = engine.narrow(domains);
    if (!here.ok) return undefined;
    looks++;
    const outlook = engine.outlook({ domains: here.domains, standing: situation.standing });
    if (outlook.cutShort) {
      // the next looks would be cut short as well, each after as long
      complete = false;
      looks = mostLooks + 1;
    }
    return outlook;
  };
  const now = look(situation.domains);
  if (now !== undefined && opened(now.positions) !== undefined) return { routes: [], complete };
  const changeable = factIds.filter((fact) => facts[fact].obtainable && isTested(fact, rules));
  const found: Way[] = [];

  /** Is a value a way of its own? Then no longer way has it. */
  const alone = (fact: FactId, value: Value) =>
    found.some(({ values }) => Object.keys(values).length === 1 && values[fact]?.includes(value) === true);

  /** Ways that change exactly these facts. What is not chosen yet is free, and must leave some case open. */
  const choose = (set: readonly FactId[], values: Way["values"]): readonly Way[] => {
    if (looks > mostLooks || found.some((way) => holdsWay(values, way))) return [];
    const rest = set.filter((fact) => values[fact] === undefined);
    const free = Object.fromEntries(rest.map((fact) => [fact, allValues(fact).filter((value) => !alone(fact, value))]));
    const at = look({ ...base(situation.domains, set), ...free, ...values });
    if (at === undefined || !complete || ![...at.positions].some((one) => one === "permitted" || one === "required"))
      return [];
    const [fact] = rest;
    if (fact !== undefined)
      return classesOf(fact, rules, situation.domains[fact]).flatMap((some) =>
        choose(set, { ...values, [fact]: some }),
      );
    const leadsTo = opened(at.positions);
    if (leadsTo === undefined) return [];
    const open = [...at.always, ...at.ever].filter(
      ({ effect }) => effect.includes("permit") || effect.includes("require"),
    );
    return [{ values, leadsTo, rules: [...new Set(open.map(({ id }) => id))] }];
  };

  const ways: ExactRoute[] = [];
  for (let size = 1; size <= most; size++) {
    const ofSize = subsets(changeable, size).map((set) => ({ set, ways: choose(set, {}) }));
    for (const { set, ways: some } of ofSize) ways.push(...merged(some, set));
    // those of one size do not hold one another
    found.push(...ofSize.flatMap(({ ways: some }) => some));
  }
  return { routes: ways, complete: complete && looks <= mostLooks };
}

/** Does a choice of values hold all that a way needs? */
function holdsWay(values: Way["values"], way: Way): boolean {
  return (Object.entries(way.values) as [FactId, readonly Value[]][]).every(([fact, needed]) =>
    values[fact]?.every((value) => needed.includes(value)),
  );
}

interface Way {
  readonly values: { readonly [fact in FactId]?: readonly Value[] };
  readonly leadsTo: Route["leadsTo"];
  readonly rules: readonly string[];
}

/** Another paper brings its own signature, court and force. */
function base(domains: Domains, set: readonly FactId[]): Domains {
  if (!set.includes("instrument")) return domains;
  const free = ofThePaper.map((fact) => [fact, fact === "execution" ? ["presented"] : allValues(fact)]);
  return { ...domains, ...Object.fromEntries(free) };
}

/** Ways that differ in the values of one fact are one way. */
function merged(ways: readonly Way[], set: readonly FactId[]): readonly ExactRoute[] {
  let left = ways;
  for (const fact of set) {
    const groups = new Map<string, Way>();
    for (const way of left) {
      const others = set.filter((other) => other !== fact).map((other) => way.values[other]);
      const key = JSON.stringify([others, way.leadsTo]);
      const group = groups.get(key);
      groups.set(key, group === undefined ? way : joined(group, way, fact));
    }
    left = [...groups.values()];
  }
  return left.map(({ values, leadsTo, rules }) => ({
    changes: set.map((fact) => ({ fact, to: inOrder(fact, values[fact] ?? []) })),
    leadsTo,
    rules,
  }));
}

function joined(one: Way, other: Way, fact: FactId): Way {
  return {
    leadsTo: one.leadsTo,
    values: { ...one.values, [fact]: [...(one.values[fact] ?? []), ...(other.values[fact] ?? [])] },
    rules: [...new Set([...one.rules, ...other.rules])],
  };
}

function inOrder(fact: FactId, values: readonly Value[]): readonly Value[] {
  return allValues(fact).filter((value) => values.includes(value));
}

function classesOf(
  fact: FactId,
  rules: readonly DisclosureRule[],
  now: readonly Value[],
): readonly (readonly Value[])[] {
  const tests = rules.flatMap(({ when, unless }) =>
    [...conditionsOf(when), ...conditionsOf(unless)].flatMap(testsOf).filter(([tested]) => tested === fact),
  );
  const byMark = new Map<string, Value[]>();
  for (const value of allValues(fact)) {
    if (now.length === 1 && now[0] === value) continue;
    // constraints tell papers, signatures and courts apart as well
    const mark = byPaper(fact) ? String(value) : tests.map(([, test]) => Number(passes(test, value))).join("");
    byMark.set(mark, [...(byMark.get(mark) ?? []), value]);
  }
  return [...byMark.values()];
}

function byPaper(fact: FactId): boolean {
  return fact === "instrument" || ofThePaper.some((one) => one === fact);
}

function allValues(fact: FactId): readonly Value[] {
  const it = facts[fact];
  return it.kind === "closed" ? it.values : [];
}

function isTested(fact: FactId, rules: readonly DisclosureRule[]): boolean {
  return rules.some(({ when, unless }) =>
    [...conditionsOf(when), ...conditionsOf(unless)].some((condition) => Object.hasOwn(condition, fact)),
  );
}

function subsets(all: readonly FactId[], size: number): readonly (readonly FactId[])[] {
  if (size === 0) return [[]];
  return all.flatMap((fact, at) => subsets(all.slice(at + 1), size - 1).map((rest) => [fact, ...rest]));
}

function opened(positions: ReadonlySet<Position>): Route["leadsTo"] | undefined {
  if (positions.size === 0 || ![...positions].every((one) => one === "required" || one === "permitted"))
    return undefined;
  return positions.has("permitted") ? "permitted" : "required";
}
