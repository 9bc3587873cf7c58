import { anyHolds, conditionsOf } from "../policy/applies.js";
import type { DisclosureRule } from "../policy/rule.js";
import { type Condition, passes, type Test, testsOf } from "../vocabulary/condition.js";
import { type FactId, facts } from "../vocabulary/facts.js";
import type { Domains } from "../vocabulary/holds.js";
import type { Engine } from "./engine.js";
import type { Route, RouteChange } from "./findings.js";
import type { RulesInForce } from "./in-force.js";
import type { Position } from "./leaf.js";
import type { Situation } from "./situation.js";

/** Facts that belong to a paper: another paper brings its own. */
const ofThePaper = ["signedBy", "court", "proceeding", "obliges", "execution"] as const satisfies readonly FactId[];

/** At most this many ways are shown. */
const mostRoutes = 6;

/**
 * The smallest changes to facts that can be got (a paper, a finding, a consent, a proof; never who asks or why) that
 * would open a request: for each rule that opens, what it lacks; kept if all completions are then open, and if no
 * other way needs only a part of it.
 */
export function routesOf({ layers }: RulesInForce, situation: Situation, engine: Engine): readonly Route[] {
  const now = engine.narrow(situation.domains);
  if (!now.ok) return [];
  const found: Route[] = [];
  const candidates = layers
    .flatMap(({ rules }) => rules.filter(({ effect }) => effect.some((one) => one === "permit" || one === "require")))
    .flatMap((rule) =>
      conditionsOf(rule.when).map((condition) => ({ rule, lack: lacking(condition, situation, now.domains, engine) })),
    )
    .flatMap(({ rule, lack }) => (lack === undefined || lack.changes.length === 0 ? [] : [{ rule, lack }]))
    .sort(
      (a, b) =>
        a.lack.changes.length - b.lack.changes.length ||
        a.rule.effect.length - b.rule.effect.length ||
        breadth(b.lack) - breadth(a.lack),
    );
  for (const { rule, lack } of candidates) {
    if (found.length === mostRoutes) break;
    const more = (route: Route) => route.changes.every((one) => lack.changes.some((other) => sameChange(one, other)));
    if (found.some(more)) continue;
    const leadsTo = opened(situation, lack, rule, engine);
    if (leadsTo !== undefined) found.push({ changes: lack.changes, leadsTo, ...told(rule, engine) });
  }
  return found;
}

/** Where somebody else asks with a consent, the plain way is the patron's own access. */
export function plainWay(situation: Situation, engine: Engine): readonly Route[] {
  const { consent, requester } = situation.domains;
  if (consent.includes("none") || requester.includes("patron")) return [];
  const own = {
    ...situation.domains,
    requester: ["patron"],
    standing: ["proved"],
    purpose: ["own-use"],
    consent: ["none"],
    ...noPaper,
  };
  const then = { ...situation, domains: own };
  const leadsTo = allOpen(engine.positions(then));
  if (leadsTo === undefined) return [];
  const { always, ever } = engine.outlook(then);
  const rule = [...always, ...ever].find(({ effect }) => effect.includes("permit") || effect.includes("require"));
  if (rule === undefined) return [];
  return [{ changes: [], leadsTo, ...told(rule, engine), says: "Give it to the patron, who may pass it on." }];
}

/** Somebody asks, and presents nothing. */
export const noPaper = {
  instrument: ["oral-request-no-process"],
  signedBy: ["nobody"],
  court: ["none"],
  proceeding: ["none"],
  obliges: ["nothing"],
  execution: ["presented"],
} as const satisfies Partial<Domains>;

/** A condition's lack, and the situation once another paper has taken the place of the one presented. */
interface Lack {
  readonly changes: readonly RouteChange[];
  readonly base: Domains;
}

/** How many values a way leaves open: of two ways, the broader one says more. */
function breadth({ changes }: Lack): number {
  return changes.reduce((sum, { to }) => sum + to.length, 0);
}

function sameChange(a: RouteChange, b: RouteChange): boolean {
  return a.fact === b.fact && b.to.every((value) => a.to.includes(value));
}

/** What a condition lacks, or `undefined` where it lacks something that cannot be got. */
function lacking(condition: Condition, { domains: raw }: Situation, now: Domains, engine: Engine): Lack | undefined {
  const failing = failingTests(condition, now);
  const paper = failing.find(([fact]) => fact === "instrument");
  if (!failing.every(([fact]) => canBeGot(fact))) return undefined;
  if (paper === undefined) return { changes: failing.map(changeOf), base: raw };
  const instrument = changeOf(paper);
  const base = { ...raw, ...freePaper(), instrument: instrument.to };
  const then = engine.narrow(base);
  if (!then.ok) return undefined;
  const others = failingTests(condition, then.domains);
  return others.every(([fact]) => facts[fact].obtainable)
    ? { changes: [instrument, ...others.map(changeOf)], base }
    : undefined;
}

function failingTests(condition: Condition, domains: Domains): readonly (readonly [FactId, Test])[] {
  return testsOf(condition).filter(([fact, test]) => !domains[fact].every((value) => passes(test, value)));
}

function canBeGot(fact: FactId): boolean {
  return facts[fact].obtainable || ofThePaper.some((one) => one === fact);
}

function changeOf([fact, test]: readonly [FactId, Test]): RouteChange {
  return { fact, to: allValues(fact).filter((value) => passes(test, value)) };
}

function freePaper(): Partial<Domains> {
  return Object.fromEntries(ofThePaper.map((fact) => [fact, fact === "execution" ? ["presented"] : allValues(fact)]));
}

function allValues(fact: FactId): readonly string[] {
  const it = facts[fact];
  return it.kind === "closed" ? it.values : [];
}

function opened(
  situation: Situation,
  { changes, base }: Lack,
  rule: DisclosureRule,
  engine: Engine,
): Route["leadsTo"] | undefined {
  const narrowed = engine.narrow({ ...base, ...Object.fromEntries(changes.map(({ fact, to }) => [fact, to])) });
  if (!narrowed.ok || anyHolds(rule.when, narrowed.domains) === "no") return undefined;
  return allOpen(engine.positions({ ...situation, domains: narrowed.domains }));
}

function allOpen(positions: ReadonlySet<Position>): Route["leadsTo"] | undefined {
  if (positions.size === 0 || ![...positions].every((one) => one === "required" || one === "permitted"))
    return undefined;
  return positions.has("permitted") ? "permitted" : "required";
}

function told(rule: DisclosureRule, { cites }: Engine): Pick<Route, "rule" | "says" | "cites"> {
  return { rule: rule.id, says: rule.says, cites: cites(rule) };
}
