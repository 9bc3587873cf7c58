import { comparerOf } from "../compile/compare.js";
import { type AnalysisOptions, type Ground, groundOf, type Side } from "../compile/ground.js";
import { atHand } from "../compile/pinned.js";
import { markTexts } from "../decide/caveat-texts.js";
import { citations, placeOf } from "../decide/reasons.js";
import type { PatronRequest } from "../decide/request.js";
import { freezeData } from "../internal/freeze.js";
import type { Effect, RuleMark } from "../policy/rule.js";
import type { Citation } from "../policy/source.js";
import type { MaskRule } from "../space/conditions.js";
import { changedDependents, type DependentChange } from "./changed-dependents.js";
import { alters, changedPairs, type RulePair } from "./pair-rules.js";
import { countTraffic, type TrafficCount, type TrafficProfile } from "./traffic.js";
import { type Transition, transitionsOf } from "./transitions.js";

/** A rule as it stands on one side. */
export interface RuleText {
  readonly rule: string;
  readonly says: string;
  readonly effect: readonly Effect[];
  readonly cites: readonly Citation[];
  /** The first day on which it counts, and the day on which it no longer does; `null` where there is none. */
  readonly from: string | null;
  readonly until: string | null;
  /** Why the rule is in doubt, or to be read with care. */
  readonly careful: readonly string[];
}

/** A rule that is there on one side only, or reads otherwise on the other, with what that alters. */
export interface RuleChange {
  readonly rule: string;
  readonly kind: "added" | "removed" | "changed";
  readonly before: RuleText | null;
  readonly after: RuleText | null;
  /** Empty: it alters no verdict. */
  readonly transitions: readonly Transition[];
}

/** What differs between two policies, or between two days of one. */
export interface PolicyDiff extends Pick<AnalysisOptions, "library"> {
  readonly rules: readonly RuleChange[];
  readonly dependents: readonly DependentChange[];
  /** How often each transition happens in the traffic that was given. */
  readonly counts: readonly TrafficCount[];
  /** False: a search was cut short, and there may be more. */
  readonly complete: boolean;
}

/** What else to look at. */
export interface DiffOptions extends Pick<AnalysisOptions, "library"> {
  /** A log of traffic: how many of these requests come out otherwise. */
  readonly requests?: readonly PatronRequest[];
  /** A profile of traffic, from `parseProfile`: how many requests of such a mix come out otherwise. */
  readonly profile?: TrafficProfile;
  /** Called after each changed rule. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * What changes for requests between two policies, two days of one, or the law of two states: for each rule that
 * changed, every way in which verdicts alter, the fewest facts that are enough for it, a sentence, and a request to try
 * it with; for rules on who, extent, steps and duties, what a decision gains and loses. Exact: a rule without
 * transitions alters no verdict. A transition may have cases beside those that its facts describe.
 *
 * Rules are paired by id. Of two states, what follows the state in the id pairs them: `us-ny/subpoena` with
 * `us-ca/subpoena`.
 *
 * @param before - the old policy and the day whose law counts
 * @param after - the new one
 *
 * @example
 * ```ts
 * import { definePolicy } from "patron-privacy";
 * import { diff } from "patron-privacy/analysis";
 * import { toolkit } from "patron-privacy/law";
 * import { newHampshire } from "patron-privacy/law/us/nh";
 *
 * const policy = definePolicy({ id: "nh", title: "New Hampshire", packs: [toolkit, newHampshire] });
 * if (!policy.ok) throw new Error("the policy has issues");
 * const changes = diff({ policy: policy.value, asOf: "2025-12-31" }, { policy: policy.value, asOf: "2026-01-01" });
 * changes.rules.map(({ rule, kind }) => [rule, kind]); // => [["us-nh/parent-or-guardian", "added"], ["us-nh/parent-or-guardian-doubtful/age", "added"]]
 * // in doubt, and open where counsel advised on the request that the law allows it
 * changes.rules[0]?.transitions.map(({ from, to }) => [from, to]); // => [["forbidden", "unsettled"], ["forbidden", "required"]]
 * ```
 */
export function diff(before: Side, after: Side, options: DiffOptions = {}): PolicyDiff {
  const ground = groundOf([before, after], { library: options.library });
  const comparer = comparerOf(ground);
  const pairs = pairsIn(ground);
  let complete = true;
  const rules = pairs.map((pair, at): RuleChange => {
    const found = alters(pair) ? transitionsOf(pair, ground, comparer) : { transitions: [], complete: true };
    complete &&= found.complete;
    options.onProgress?.(at + 1, pairs.length);
    return {
      rule: (pair.next ?? pair.old)?.rule.id ?? "",
      kind: pair.old === undefined ? "added" : pair.next === undefined ? "removed" : "changed",
      before: textOf(pair.old, ground, 0),
      after: textOf(pair.next, ground, 1),
      transitions: found.transitions,
    };
  });
  const others = changedDependents([before, after], ground, options);
  return freezeData({
    rules,
    dependents: others.dependents,
    counts: countTraffic(before, after, options),
    complete: complete && others.complete,
    ...atHand(options.library),
  });
}

function pairsIn({ tracks: [old, next] }: Ground): readonly RulePair<MaskRule>[] {
  const layers = new Map<MaskRule, string>();
  const rulesOf = (track: typeof old) =>
    (track?.layers ?? []).flatMap(({ layer, rules }) => {
      for (const one of rules) layers.set(one, layer);
      return rules;
    });
  const [was, is] = [rulesOf(old), rulesOf(next)];
  return changedPairs(
    was,
    is,
    ({ rule }) => rule,
    (one) => layers.get(one) ?? "",
  );
}

function textOf(one: MaskRule | undefined, { tracks }: Ground, at: 0 | 1): RuleText | null {
  const track = tracks[at];
  if (one === undefined || track === undefined) return null;
  const { rule } = one;
  const cites = citations(rule.cites, placeOf(rule, track.inForce.origin));
  const marks = new Set([...(rule.marks ?? []), ...cites.flatMap(({ mark }) => (mark === undefined ? [] : [mark]))]);
  return {
    rule: rule.id,
    says: rule.says,
    effect: rule.effect,
    cites,
    from: rule.from ?? null,
    until: rule.until ?? null,
    careful: [...marks].flatMap((mark) => (mark in markTexts ? [markTexts[mark as RuleMark]] : [])), // looked up just before
  };
}
