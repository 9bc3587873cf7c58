import type { AnalysisOptions, Ground, Side } from "../compile/ground.js";
import { createDecider } from "../decide/decider.js";
import type { PatronRequest } from "../decide/request.js";
import type { Dependent } from "../policy/rule.js";
import { altered } from "./altered.js";
import { changedPairs, dependentAlters } from "./pair-rules.js";

/** What a changed rule on authority, extent, procedure or duty alters. */
export interface DependentChange {
  readonly rule: string;
  /** The rule whose place it takes, where that had another id. */
  readonly formerly: string | null;
  readonly about: Dependent["kind"];
  readonly kind: "added" | "removed" | "changed";
  readonly before: string | null;
  readonly after: string | null;
  /** What is new in a decision, and what is gone: who may answer, elements, steps or duties, in words. */
  readonly gains: readonly string[];
  readonly loses: readonly string[];
  /** A request in which that shows; `null` where none was found. */
  readonly request: PatronRequest | null;
}

/** All rules of one comparison together may take so many cases that are decided: half a minute at most. */
const casesPerAnalysis = 10_000;

/** Changed rules other than disclosure rules, each with what it alters. */
export function changedDependents(
  [before, after]: readonly [Side, Side],
  ground: Ground,
  { library }: Pick<AnalysisOptions, "library">,
): { readonly dependents: readonly DependentChange[]; readonly complete: boolean } {
  const rulesOf = (at: 0 | 1): readonly Dependent[] => ground.tracks[at]?.inForce.dependents ?? [];
  const layerOf = (rule: Dependent) =>
    ground.tracks.map(({ inForce }) => inForce.origin.get(rule.id)?.layer).find((layer) => layer !== undefined) ?? "";
  const pairs = changedPairs(rulesOf(0), rulesOf(1), (rule) => rule, layerOf);
  const deciders = [createDecider(before.policy, before), createDecider(after.policy, after)] as const;
  const decisions = { left: casesPerAnalysis };
  let complete = true;
  const dependents = pairs.flatMap((pair): readonly DependentChange[] => {
    const { old, next } = pair;
    const one = next ?? old;
    if (one === undefined) return [];
    const base = {
      rule: one.id,
      formerly: old !== undefined && next !== undefined && old.id !== next.id ? old.id : null,
      about: one.kind,
      kind: old === undefined ? ("added" as const) : next === undefined ? ("removed" as const) : ("changed" as const),
      before: old?.says ?? null,
      after: next?.says ?? null,
    };
    if (!dependentAlters(pair)) return [{ ...base, gains: [], loses: [], request: null }];
    const found = altered(pair, [before, after], deciders, { library, purse: ground.purse, decisions });
    complete &&= found.complete;
    return [{ ...base, gains: found.gains, loses: found.loses, request: found.request }];
  });
  return { dependents, complete };
}
