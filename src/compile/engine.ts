import type { Engine } from "../decide/engine.js";
import type { RulesInForce } from "../space/in-force.js";
import { citations, placeOf } from "../decide/reasons.js";
import { freezeData } from "../internal/freeze.js";
import { conditionsOf } from "../policy/applies.js";
import type { ConditionOnVerdict, Dependent, Rule, Verdict, WhenDecided } from "../policy/rule.js";
import type { Citation } from "../policy/source.js";
import { type Cases, type Domains, type Truth, testHolds } from "../vocabulary/holds.js";
import { narrow } from "../vocabulary/possible.js";
import type { Care } from "../space/care.js";
import { holdsMask, type MaskCondition, type MaskTruth, maskCondition, maybe, no, yes } from "../space/conditions.js";
import { outlookOn } from "./outlook.js";
import { positionsOn } from "./positions.js";
import type { Masks, Space } from "../space/axes.js";

/** A condition of a dependent rule: tests of facts on bits, and the test of the verdict. */
interface DecidedCondition {
  readonly facts: MaskCondition;
  readonly verdict: readonly Verdict[] | undefined;
}

interface MaskDependent {
  readonly when: readonly DecidedCondition[];
  readonly unless: readonly DecidedCondition[];
}

const truths: readonly Truth[] = ["no", "maybe", "yes"];

/** The interpreter's operations on bits, for the rules in force. */
export function compiledEngine(inForce: RulesInForce, space: Space, care: Care): Engine {
  const outlook = outlookOn(inForce.layers, space, care);
  const dependents = new Map(inForce.dependents.map((rule) => [rule, maskDependent(rule, space)]));
  let last: { readonly cases: Cases; readonly masks: Masks } | undefined;

  function masksOf(cases: Cases): Masks {
    // all rules of one decision are held against the same cases, one after the other
    if (last?.cases !== cases) last = { cases, masks: space.encode(cases as Domains) }; // cases hold every fact, and the verdict
    return last.masks;
  }

  const cited = new Map<Rule, readonly Citation[]>();
  // the same sources for every decision: remembered decisions share them
  const cites = (rule: Rule): readonly Citation[] => {
    const known = cited.get(rule);
    if (known !== undefined) return known;
    const made = freezeData(citations(rule.cites, placeOf(rule, inForce.origin)));
    cited.set(rule, made);
    return made;
  };

  return {
    narrow: (domains) => {
      const masks = space.encode(domains);
      // where nothing is left, the vocabulary tells which constraint it is
      return care.narrow(masks) ? { ok: true, domains: space.decode(masks) } : narrow(domains);
    },
    outlook,
    cites,
    positions: positionsOn(inForce, space, outlook),
    applies: (rule, cases) => {
      const compiled = dependents.get(rule) ?? maskDependent(rule, space);
      const masks = masksOf(cases);
      const opened = any(compiled.when, masks, cases);
      if (opened === no) return "no";
      const barred = any(compiled.unless, masks, cases);
      if (barred === yes) return "no";
      return truths[opened === yes && barred === no ? yes : maybe] ?? "maybe";
    },
  };
}

function maskDependent({ when = {}, unless }: Dependent, space: Space): MaskDependent {
  const compiled = (all: WhenDecided | undefined) =>
    conditionsOf(all).map(({ verdict, ...facts }: ConditionOnVerdict) => ({
      facts: maskCondition(facts, space),
      verdict,
    }));
  return { when: compiled(when), unless: compiled(unless) };
}

function any(conditions: readonly DecidedCondition[], masks: Masks, cases: Cases): MaskTruth {
  let truth: MaskTruth = no;
  for (const { facts, verdict } of conditions) {
    const ofVerdict = verdict === undefined ? "yes" : testHolds(verdict, cases["verdict"] ?? []);
    if (ofVerdict === "no") continue;
    const ofFacts = holdsMask(facts, masks);
    if (ofFacts === yes && ofVerdict === "yes") return yes;
    if (ofFacts !== no) truth = maybe;
  }
  return truth;
}
