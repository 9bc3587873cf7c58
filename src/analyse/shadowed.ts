import { type AnalysisOptions, findCell, groundOf, within } from "../compile/ground.js";
import { freezeData } from "../internal/freeze.js";
import { conditionsOf } from "../policy/applies.js";
import type { Policy } from "../policy/policy.js";
import { lawNotLoaded } from "../space/in-force.js";

/** A rule that never decides anything. */
export interface ShadowedRule {
  readonly rule: string;
  /** The rules that decide where it applies; empty where it can never apply, or only the default decides. */
  readonly coveredBy: readonly string[];
  /** False: the search was cut short, so it may decide something after all. */
  readonly complete: boolean;
  readonly says: string;
}

/**
 * Disclosure rules that never decide anything. A rule carries the verdict of a case if in some reading of what is in
 * doubt it stands, in a layer that is read, and what it says comes out; one that carries none, in no possible case, is
 * shadowed. Without all shadowed rules together every verdict is the same. Two that say the same both carry it. A rule
 * that is only silent is a note and is not counted. Exact, but for searches that were cut short.
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
export function shadowed(policy: Policy, { asOf, library }: AnalysisOptions): readonly ShadowedRule[] {
  const ground = groundOf([{ policy, asOf }], { library });
  const all = ground.tracks.flatMap(({ layers }) => layers.flatMap(({ rules }) => rules));
  return freezeData(
    all.flatMap((keep): readonly ShadowedRule[] => {
      if (keep.rule === lawNotLoaded || keep.rule.effect.every((effect) => effect === "silent")) return [];
      const covers = new Set<string>();
      let complete = true;
      let applies = false;
      const conditions = conditionsOf(keep.rule.when);
      const starts = conditions.flatMap((condition) => within(ground.space.all, condition, ground) ?? []);
      // a rule for other kinds of library is no news to this one
      if (starts.length === 0 && conditions.some((one) => within(ground.anywhere, one, ground) !== undefined))
        return [];
      for (const start of starts) {
        const found = findCell(ground, start, {
          keep: [keep],
          skip: ([left = []]) => !left.some(({ rules }) => rules.includes(keep)),
          wanted: ({ leaves: [leaf] }) => {
            const carriers = leaf?.carriers() ?? new Set();
            if (carriers.has(keep.rule)) return true;
            applies = true;
            for (const rule of carriers) if (rule !== lawNotLoaded) covers.add(rule.id);
            return false;
          },
        });
        if (found.cell !== undefined) return [];
        complete &&= found.complete;
      }
      const { id } = keep.rule;
      const coveredBy = [...covers].sort();
      const why = !applies
        ? "it can never apply"
        : coveredBy.length === 0
          ? "wherever it applies it falls, and nothing but the default decides"
          : `${coveredBy.join(", ")} decide wherever it applies`;
      return [{ rule: id, coveredBy, complete, says: `${id} never decides anything: ${why}.` }];
    }),
  );
}
