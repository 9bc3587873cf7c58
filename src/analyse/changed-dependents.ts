import {
  type AnalysisOptions,
  findCell,
  type Ground,
  type GroundOptions,
  groundOf,
  requestIn,
  type Side,
  within,
} from "../compile/ground.js";
import { createDecider } from "../decide/decider.js";
import { expand } from "../decide/expand.js";
import type { Findings } from "../decide/findings.js";
import type { PatronRequest } from "../decide/request.js";
import { conditionsOf } from "../policy/applies.js";
import type { ConditionOnVerdict, Dependent } from "../policy/rule.js";
import { acts } from "../vocabulary/acts.js";
import { english } from "../vocabulary/catalogue.js";
import { changedPairs, dependentAlters, type RulePair } from "./pair-rules.js";

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

/** More cases of one rule than this are not decided. */
const mostCases = 60;

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
    const found = altered(pair, [before, after], deciders, { library, purse: ground.purse });
    complete &&= found.complete;
    return [{ ...base, gains: found.gains, loses: found.loses, request: found.request }];
  });
  return { dependents, complete };
}

type Deciders = readonly [ReturnType<typeof createDecider>, ReturnType<typeof createDecider>];

function altered(
  { old, next }: RulePair<Dependent>,
  sides: readonly [Side, Side],
  deciders: Deciders,
  options: GroundOptions,
) {
  const rules = [old, next].filter((rule) => rule !== undefined);
  const ground = groundOf(sides, { ...options, watched: rules });
  let cases = 0;
  let complete = true;
  for (const rule of rules)
    for (const { verdict: _, ...facts } of conditionsOf(rule.when ?? {}) as readonly ConditionOnVerdict[]) {
      const start = within(ground.space.all, facts, ground);
      if (start === undefined) continue;
      let change: { readonly gains: readonly string[]; readonly loses: readonly string[] } | undefined;
      const { cell, complete: all } = findCell(ground, start, {
        wanted: ({ masks }) => {
          // no more are decided, so looking on finds nothing
          if (++cases > mostCases) return true;
          const request = requestIn(masks, ground);
          const [was, is] = [
            saying(rule.kind, expand(deciders[0].decide(request))),
            saying(rule.kind, expand(deciders[1].decide(request))),
          ];
          const gains = is.filter((word) => !was.includes(word));
          const loses = was.filter((word) => !is.includes(word));
          if (gains.length + loses.length === 0) return false;
          change = { gains, loses };
          return true;
        },
      });
      if (cell !== undefined && change !== undefined)
        return { ...change, request: requestIn(cell.masks, ground), complete: true };
      complete &&= all && cases <= mostCases;
    }
  return { gains: [], loses: [], request: null, complete };
}

/** What a decision says on the matter of a kind of rule, in words. */
function saying(
  kind: Dependent["kind"],
  { answerableBy, extent, procedures, duties, never }: Findings,
): readonly string[] {
  switch (kind) {
    case "authority":
      return answerableBy.map((role) => english.facts.handler.values[role]?.[0] ?? role);
    case "extent":
      return [...extent.may, ...extent.onceAuthorised].map((element) => english.elements[element][0]);
    case "procedure":
      return procedures.map((procedure) => english.procedures[procedure][0]);
    case "duty":
      return [...duties, ...never].flatMap(({ level, act, onlyIf }) =>
        onlyIf.length > 0 ? [] : [`${level}: ${acts[act][0]}`],
      );
  }
}
