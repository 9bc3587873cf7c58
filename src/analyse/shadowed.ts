import { decidedByRules, findCell, groundOf, type Side, within } from "../compile/ground.js";
import { lawNotLoaded } from "../decide/in-force.js";
import type { Leaf } from "../decide/leaf.js";
import { conditionsOf } from "../policy/applies.js";
import { freezeData } from "../policy/freeze.js";
import type { Policy } from "../policy/policy.js";
import type { DisclosureRule } from "../policy/rule.js";

/** A rule that never decides anything. */
export interface ShadowedRule {
  readonly rule: string;
  /** The rules that decide wherever it applies; empty where it can never apply. */
  readonly coveredBy: readonly string[];
  /** False: the search was cut short, so it may decide something after all. */
  readonly complete: boolean;
  readonly says: string;
}

/**
 * Disclosure rules that never decide anything: in every possible case others carry the verdict, or it cannot apply at
 * all. A rule that is only silent is a note and is not counted. Exact, but for searches that were cut short.
 *
 * @example
 * ```ts
 * import { definePolicy } from "patron-privacy";
 * import { shadowed } from "patron-privacy/analysis";
 *
 * const policy = definePolicy({
 *   id: "two",
 *   title: "Two rules",
 *   bodies: ["city", "library"],
 *   sources: { own: { title: "Our policy" } },
 *   rules: [
 *     { id: "a", body: "library", kind: "disclosure", when: { requester: ["media"] }, effect: ["forbid"], says: "Not the media.", cites: [{ source: "own" }] },
 *     { id: "b", body: "city", kind: "disclosure", when: {}, effect: ["forbid"], says: "Nobody.", cites: [{ source: "own" }] },
 *   ],
 * });
 * if (!policy.ok) throw new Error("the policy has issues");
 * shadowed(policy.value, { asOf: "2026-11-24" }).map(({ rule, coveredBy }) => [rule, coveredBy]); // => [["a", ["b"]]]
 * ```
 */
export function shadowed(policy: Policy, { asOf }: Pick<Side, "asOf">): readonly ShadowedRule[] {
  const ground = groundOf([{ policy, asOf }]);
  const all = ground.tracks.flatMap(({ layers }) => layers.flatMap(({ rules }) => rules));
  return freezeData(
    all.flatMap((keep): readonly ShadowedRule[] => {
      if (keep.rule === lawNotLoaded || keep.rule.effect.every((effect) => effect === "silent")) return [];
      const covers = new Set<string>();
      let complete = true;
      for (const condition of conditionsOf(keep.rule.when)) {
        const start = within(decidedByRules(ground), condition, ground);
        if (start === undefined) continue;
        const found = findCell(ground, start, {
          keep: [keep],
          skip: ([left = []]) => !left.some(({ rules }) => rules.includes(keep)),
          wanted: ({ leaves: [leaf] }) => {
            if (leaf === undefined) return false;
            if (decides(keep.rule, leaf)) return true;
            for (const rule of leaf.survivors) if (rule !== lawNotLoaded && decides(rule, leaf)) covers.add(rule.id);
            return false;
          },
        });
        if (found.cell !== undefined) return [];
        complete &&= found.complete;
      }
      const { id } = keep.rule;
      const coveredBy = [...covers].sort();
      const why = coveredBy.length === 0 ? "it can never apply" : `${coveredBy.join(", ")} decide wherever it applies`;
      return [{ rule: id, coveredBy, complete, says: `${id} never decides anything: ${why}.` }];
    }),
  );
}

/** Does a rule carry what a leaf comes to? */
function decides(rule: DisclosureRule, { position, survivors }: Leaf): boolean {
  if (!survivors.includes(rule)) return false;
  switch (position) {
    case "forbidden":
    case "cannot-be-settled":
      return rule.effect.includes("forbid");
    case "unsettled":
      return rule.effect.length > 1;
    case "permitted":
    case "required":
      return rule.effect.includes("permit") || rule.effect.includes("require");
  }
}
