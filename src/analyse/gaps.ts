import { decidedByRules, findCell, groundOf, requestIn, type Side, within } from "../compile/ground.js";
import { lawNotLoaded } from "../decide/in-force.js";
import type { PatronRequest } from "../decide/request.js";
import { freezeData } from "../policy/freeze.js";
import type { Policy } from "../policy/policy.js";
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
 * Where no disclosure rule says anything, and so the default closes: for each kind of record, a request. Exact: a
 * record that is not listed has no such case, unless `complete` is false.
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
  { asOf }: Pick<Side, "asOf">,
): { readonly gaps: readonly Gap[]; readonly complete: boolean } {
  const ground = groundOf([{ policy, asOf }]);
  let complete = true;
  const found = record.values.flatMap((one): readonly Gap[] => {
    const start = within(decidedByRules(ground), { record: [one] }, ground);
    if (start === undefined) return [];
    const search = findCell(ground, start, {
      // that the law is not at hand is no word of a rule
      skip: ([left = []]) =>
        left.some(({ rules, sure }) => rules.some(({ rule }, at) => sure[at] === true && rule !== lawNotLoaded)),
      wanted: () => true,
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
  return freezeData({ gaps: found, complete });
}
