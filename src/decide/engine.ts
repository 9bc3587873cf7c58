import { freezeData } from "../internal/freeze.js";
import type { Policy } from "../policy/policy.js";
import type { Rule } from "../policy/rule.js";
import type { Citation } from "../policy/source.js";
import { type Space, spaceOf } from "../space/axes.js";
import { type Care, careOf } from "../space/care.js";
import { type RulesInForce, rulesInForce } from "../space/in-force.js";
import type { Outlook } from "../space/outlook.js";
import { type Outlooks, outlooksOf } from "../space/outlooks.js";
import { workOfLook } from "../space/work.js";
import { factIds } from "../vocabulary/facts.js";
import type { Domains } from "../vocabulary/holds.js";
import { type Narrowed, narrow } from "../vocabulary/possible.js";
import { type Counting, countingOf, type Decided } from "./dependents.js";
import { type Cites, citations, placeOf } from "./reasons.js";
import type { Situation } from "./situation.js";

/** The rules of a policy on a day for a library, ready to decide. */
export interface Engine {
  readonly policyId: string;
  readonly inForce: RulesInForce;
  readonly space: Space;
  readonly care: Care;
  readonly outlooks: Outlooks;
  /** The dependent rules that count. */
  readonly counting: (decided: Decided) => Counting;
  /** The sources that a rule cites; the same list each time. */
  readonly cites: Cites;
  /** What the constraints leave of domains, or the constraint that they break. */
  readonly narrow: (domains: Domains) => Narrowed;
  /** The outlook of a situation; its domains are narrowed to what can be in law. */
  readonly outlook: (situation: Situation) => Outlook;
}

/** What engines of one policy share. */
export interface Ground {
  readonly space: Space;
  readonly care: Care;
}

/** The space of a policy's rules. */
export function groundOf(policy: Policy): Ground {
  const space = spaceOf(policy.rules.map(({ rule }) => rule));
  return { space, care: careOf(space) };
}

/** An engine for a library in `jurisdiction`. */
export function engineOf(
  policy: Policy,
  jurisdiction: string | undefined,
  asOf: string,
  { space, care }: Ground = groundOf(policy),
): Engine {
  const inForce = rulesInForce(policy, jurisdiction, asOf);
  const cited = new Map<Rule, readonly Citation[]>();
  const outlooks = outlooksOf(inForce, space, care);
  return {
    policyId: policy.id,
    inForce,
    space,
    care,
    outlooks,
    counting: countingOf(inForce.dependents, space),
    // the same sources for every decision: remembered decisions share them
    cites: (rule) => {
      const known = cited.get(rule) ?? freezeData(citations(rule.cites, placeOf(rule, inForce.origin)));
      cited.set(rule, known);
      return known;
    },
    narrow: (domains) => {
      const masks = space.encode(domains);
      // where nothing is left, the vocabulary tells which constraint it is
      return care.narrow(masks) ? { ok: true, domains: space.decode(masks) } : narrow(domains);
    },
    outlook: ({ domains, standing }) =>
      outlooks.of(space.encode(domains), (fact) => standing[factIds[fact] ?? "record"] === "unavailable", workOfLook()),
  };
}
