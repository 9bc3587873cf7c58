import { type AnalysisOptions, findCell, groundOf, requestIn, within } from "../compile/ground.js";
import { atHand } from "../compile/pinned.js";
import type { PatronRequest } from "../decide/request.js";
import { freezeData } from "../internal/freeze.js";
import type { Policy } from "../policy/policy.js";
import type { DisclosureRule } from "../policy/rule.js";
import type { MaskRule } from "../space/conditions.js";
import { lawNotLoaded } from "../space/in-force.js";
import { english } from "../vocabulary/catalogue.js";
import { type RecordType, record } from "../vocabulary/facts/record.js";

/** A kind of record of which no rule speaks in some case. */
export interface Gap {
  readonly record: RecordType;
  /** A request that falls into it. */
  readonly request: PatronRequest;
  readonly says: string;
}

/**
 * Where no disclosure rule that stands says anything, and so the default closes: for each kind of record, a request. A
 * rule that falls to another says nothing; one that is only silent is a note. Exact: a record that is not listed has no
 * such case, unless `complete` is false.
 *
 * @example
 * ```ts
 * import { definePolicy } from "patron-privacy";
 * import { gaps } from "patron-privacy/analysis";
 *
 * const policy = definePolicy({ id: "empty", title: "No rules", jurisdiction: "US-NY" });
 * if (!policy.ok) throw new Error("the policy has issues");
 * gaps(policy.value, { asOf: "2026-11-24" }).gaps.length; // => 51
 * ```
 */
export function gaps(
  policy: Policy,
  { asOf, library }: AnalysisOptions,
): { readonly gaps: readonly Gap[]; readonly complete: boolean } & Pick<AnalysisOptions, "library"> {
  const ground = groundOf([{ policy, asOf }], { library });
  const overriders = (rule: MaskRule) => ground.tracks[0]?.ties.overriders.get(rule) ?? [];
  let complete = true;
  const found = record.values.flatMap((one): readonly Gap[] => {
    const start = within(ground.space.all, { record: [one] }, ground);
    if (start === undefined) return [];
    const search = findCell(ground, start, {
      // no rule is left that could defeat one that speaks
      skip: ([left = []]) =>
        left.some(({ rules, sure }) =>
          rules.some(
            (one, at) =>
              sure[at] === true && speaks(one.rule) && !overriders(one).some((other) => rules.includes(other)),
          ),
        ),
      wanted: ({ leaves: [leaf] }) => leaf?.survivors.some(speaks) !== true,
    });
    complete &&= search.complete;
    if (search.cell === undefined) return [];
    const label = english.facts.record.values[one]?.[0] ?? one;
    return [
      {
        record: one,
        request: requestIn(search.cell.masks, ground),
        says: `No rule speaks of every request for this: ${label}. Where none does, it is closed.`,
      },
    ];
  });
  return freezeData({ gaps: found, complete, ...atHand(library) });
}

/** Does a rule that stands say anything? That the law is not at hand is no word of a rule. */
function speaks(rule: DisclosureRule): boolean {
  return rule !== lawNotLoaded && rule.effect.some((effect) => effect !== "silent");
}
