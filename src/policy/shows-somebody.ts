import type { Condition } from "../vocabulary/condition.js";
import { conditionsOf } from "./applies.js";
import type { DisclosureRule, Rule } from "./rule.js";

/**
 * A ban of a library-records law as it counts. Such a law protects what shows somebody; a redacted record and a count
 * that shows nobody are outside it. Its other rules are untouched.
 */
export function ofWhatShowsSomebody(rule: Rule): Rule {
  if (rule.kind !== "disclosure" || !closes(rule)) return rule;
  return readOf(rule);
}

/** A ban, in doubt or not; what may also have to be given keeps its own reach. */
function closes({ effect }: DisclosureRule): boolean {
  return effect.includes("forbid") && effect.every((one) => one === "forbid" || one === "silent");
}

function readOf(rule: DisclosureRule): DisclosureRule {
  const alternatives = conditionsOf(rule.when);
  if (alternatives.every(({ linkage }) => linkage !== undefined && !linkage.includes("no-person"))) return rule;
  return { ...rule, when: alternatives.flatMap(showsSomebody) };
}

function showsSomebody(condition: Condition): readonly Condition[] {
  const linkage = (condition.linkage ?? ["person-to-use", "person-only"]).filter((one) => one !== "no-person");
  return linkage.length === 0 ? [] : [{ ...condition, linkage }];
}
