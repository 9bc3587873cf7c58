import type { Condition } from "../vocabulary/condition.js";
import { asked } from "../vocabulary/facts/asked.js";
import type { ValueOf } from "../vocabulary/facts.js";
import { passedOn } from "../vocabulary/groups.js";
import { type AnyWhen, changed } from "./each-condition.js";
import type { DisclosureRule, Rule } from "./rule.js";

const tellsNothingBack: readonly ValueOf<"asked">[] = passedOn;
/** What is asked, where an answer tells something back. */
export const disclosures = /* @__PURE__ */ asked.values.filter((one) => !tellsNothingBack.includes(one));

/**
 * A rule of a records law as it counts: what is passed on and tells nothing back is no disclosure, so no ban tests it, and
 * no ground requires it.
 */
export function ofDisclosures(rule: Rule): Rule {
  if (rule.kind !== "disclosure" || !speaks(rule)) return rule;
  const when: AnyWhen | undefined = changed(rule.when, isDisclosure);
  return when === rule.when ? rule : { ...rule, when: when ?? [] };
}

function speaks({ effect }: DisclosureRule): boolean {
  return effect.some((one) => one !== "silent");
}

function isDisclosure(condition: Condition): readonly Condition[] {
  const { asked: tested } = condition;
  if (tested === undefined) return [{ ...condition, asked: disclosures }];
  const left = tested.filter((one) => !tellsNothingBack.includes(one));
  if (left.length === tested.length) return [condition];
  return left.length === 0 ? [] : [{ ...condition, asked: left }];
}
