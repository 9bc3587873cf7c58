import { freezeData } from "../internal/freeze.js";
import { conditionsOf } from "../policy/applies.js";
import type { DisclosureRule } from "../policy/rule.js";
import { type Axis, type Masks, type MaskTest, type Space, setBit } from "../space/axes.js";
import { holdsMask, type MaskCondition, maskCondition, no, testMask, yes } from "../space/conditions.js";
import type { CannotBeHad } from "../space/outlook.js";
import type { Work } from "../space/work.js";
import { passes, type Test, testsOf } from "../vocabulary/condition.js";
import { type FactId, facts } from "../vocabulary/facts.js";
import type { Domains } from "../vocabulary/holds.js";
import type { Engine } from "./engine.js";
import type { Route, RouteChange } from "./findings.js";

/** Facts that belong to a paper: another paper brings its own. */
const ofThePaper = ["signedBy", "court", "proceeding", "obliges", "execution"] as const satisfies readonly FactId[];

/** At most this many ways are shown. */
const mostRoutes = 6;

/** Somebody asks, and presents nothing. */
export const noPaper = {
  instrument: ["oral-request-no-process"],
  signedBy: ["nobody"],
  court: ["none"],
  proceeding: ["none"],
  obliges: ["nothing"],
  execution: ["presented"],
} as const satisfies Partial<Domains>;

/** The patron asks for what is theirs, with nothing in hand. */
const asThePatron = {
  requester: ["patron"],
  standing: ["proved"],
  purpose: ["own-use"],
  consent: ["none"],
  ...noPaper,
} as const satisfies Partial<Domains>;

/** From where ways are looked for. */
export interface From {
  /** The cases as they were stated. */
  readonly stated: Masks;
  /** The same, narrowed to what can be in law. */
  readonly now: Masks;
  readonly cannotBeHad: CannotBeHad;
  readonly work: Work;
}

/** One test of a condition that opens, and the change that would meet it. */
interface Need {
  readonly fact: FactId;
  readonly test: MaskTest;
  readonly change: RouteChange;
}

/** One alternative of a rule that opens. */
interface Opening {
  readonly rule: DisclosureRule;
  readonly when: readonly MaskCondition[];
  readonly needs: readonly Need[];
}

/** What an alternative lacks. */
interface Lack {
  readonly opening: Opening;
  readonly needs: readonly Need[];
  /** Does another paper take the place of the one presented? */
  readonly paper: boolean;
}

/**
 * Finds the smallest changes to facts that can be got (a paper, a finding, a consent, a proof; never who asks or why)
 * that would open a request: for each rule that opens, what it lacks; kept if all completions are then open, and if no
 * other way needs only a part of it. Where somebody else asks with a consent, the plain way is the patron's own access.
 */
export function routesIn(engine: Engine): (from: From) => readonly Route[] {
  const { inForce, space, care, outlooks } = engine;
  const needOf = needsIn(space);
  const opening = inForce.layers.flatMap(({ rules }) => rules).filter(({ effect }) => effect.some(opens));
  const openings = opening.flatMap((rule) => {
    const when = conditionsOf(rule.when).map((condition) => maskCondition(condition, space));
    return conditionsOf(rule.when).map(
      (condition): Opening => ({
        rule,
        when,
        needs: testsOf(condition).map(([fact, test]) => needOf(fact, test)),
      }),
    );
  });
  const freed = ofThePaper.map((fact) => bitsFor(space.axisOf(fact), fact === "execution" ? ["presented"] : undefined));
  const own = Object.entries(asThePatron).map(([fact, values]) => bitsFor(space.axisOf(fact as FactId), values)); // its keys are facts
  const consent = space.axisOf("consent");
  const requester = space.axisOf("requester");
  const noConsent = bitsFor(consent, ["none"]);
  const patron = bitsFor(requester, ["patron"]);
  const told = new Map<DisclosureRule, Pick<Route, "rule" | "says" | "cites">>();
  const tell = (rule: DisclosureRule) => {
    const known = told.get(rule) ?? freezeData({ rule: rule.id, says: rule.says, cites: engine.cites(rule) });
    told.set(rule, known);
    return known;
  };

  /** What an alternative lacks, or `undefined` where it lacks nothing, or something that cannot be got. */
  function lackOf(opening: Opening, { stated, now }: From, papers: Map<Need, Masks | undefined>): Lack | undefined {
    const failing = opening.needs.filter(({ test }) => testMask(test, now) !== yes);
    if (!failing.every(({ fact }) => canBeGot(fact))) return undefined;
    const paper = failing.find(({ fact }) => fact === "instrument");
    if (paper === undefined) return failing.length === 0 ? undefined : { opening, needs: failing, paper: false };
    if (!papers.has(paper)) {
      const then = stated.slice();
      for (const bits of [...freed, paper.test]) put(then, bits);
      papers.set(paper, care.narrow(then) ? then : undefined);
    }
    const then = papers.get(paper);
    if (then === undefined) return undefined;
    const others = opening.needs.filter(({ test }) => testMask(test, then) !== yes);
    return others.every(({ fact }) => facts[fact].obtainable)
      ? { opening, needs: [paper, ...others.filter((need) => need !== paper)], paper: true }
      : undefined;
  }

  function found({ opening, needs, paper }: Lack, { stated, cannotBeHad, work }: From): Route | undefined {
    const then = stated.slice();
    if (paper) for (const bits of freed) put(then, bits);
    for (const { test } of needs) put(then, test);
    if (!care.narrow(then) || opening.when.every((condition) => holdsMask(condition, then) === no)) return undefined;
    const leadsTo = outlooks.opens(then, cannotBeHad, work);
    if (leadsTo === undefined) return undefined;
    return { changes: needs.map(({ change }) => change), leadsTo, ...tell(opening.rule) };
  }

  function plainWay(from: From): readonly Route[] {
    if (meets(from.stated, noConsent) || meets(from.stated, patron)) return [];
    const then = from.stated.slice();
    for (const bits of own) put(then, bits);
    if (!care.narrow(then)) return [];
    const leadsTo = outlooks.opens(then, from.cannotBeHad, from.work);
    if (leadsTo === undefined) return [];
    const { always, ever } = outlooks.of(then, from.cannotBeHad, from.work);
    const rule = [...always, ...ever].find(({ effect }) => effect.some(opens));
    if (rule === undefined) return [];
    return [{ changes: [], leadsTo, ...tell(rule), says: "Give it to the patron, who may pass it on." }];
  }

  return (from) => {
    const papers = new Map<Need, Masks | undefined>();
    const lacks = openings
      .flatMap((one) => lackOf(one, from, papers) ?? [])
      .sort(
        (one, other) =>
          one.needs.length - other.needs.length ||
          one.opening.rule.effect.length - other.opening.rule.effect.length ||
          breadth(other) - breadth(one),
      );
    const routes: Route[] = [];
    for (const lack of lacks) {
      if (routes.length === mostRoutes || from.work.left < 0) break;
      if (routes.some(({ changes }) => changes.every((one) => lack.needs.some(({ change }) => same(one, change)))))
        continue;
      const route = found(lack, from);
      if (route !== undefined) routes.push(route);
    }
    return [...routes, ...plainWay(from)];
  };
}

function needsIn(space: Space): (fact: FactId, test: Test) => Need {
  const known = new Map<MaskTest, Need>();
  return (fact, test) => {
    const on = space.testOf(fact, test);
    const it = facts[fact];
    const to = it.kind === "closed" ? it.values.filter((value) => passes(test, value)) : [];
    const need = known.get(on) ?? { fact, test: on, change: freezeData({ fact, to }) };
    known.set(on, need);
    return need;
  };
}

function opens(effect: string): boolean {
  return effect === "permit" || effect === "require";
}

function canBeGot(fact: FactId): boolean {
  return facts[fact].obtainable || ofThePaper.some((one) => one === fact);
}

/** How many values a way leaves open: of two ways, the broader one says more. */
function breadth({ needs }: Lack): number {
  return needs.reduce((sum, { change }) => sum + change.to.length, 0);
}

function same(one: RouteChange, other: RouteChange): boolean {
  return one.fact === other.fact && other.to.every((value) => one.to.includes(value));
}

function bitsFor(axis: Axis, values: readonly string[] | undefined): MaskTest {
  const masks = new Int32Array(axis.word + axis.words);
  for (const [place, value] of axis.values.entries())
    if (values === undefined || values.includes(String(value))) setBit(masks, axis, place);
  return { axis, bits: Array.from(masks.subarray(axis.word)) };
}

function put(masks: Masks, { axis, bits }: MaskTest): void {
  for (const [at, word] of bits.entries()) masks[axis.word + at] = word;
}

function meets(masks: Masks, test: MaskTest): boolean {
  return testMask(test, masks) !== no;
}
