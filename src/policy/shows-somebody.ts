import type { Condition } from "../vocabulary/condition.js";
import { conditionsOf } from "./applies.js";
import type { DisclosureRule, Rule } from "./rule.js";

/** Rules of shipped packs cannot change, so each is read once. */
const known = new WeakMap<Rule, Rule>();

/**
 * A ban of a library-records law as it counts. Such a law protects what shows somebody; a redacted record and a count
 * that shows nobody are outside it. Its other rules are untouched.
 */
export function ofWhatShowsSomebody(rule: Rule): Rule {
  if (rule.kind !== "disclosure" || !rule.effect.includes("forbid")) return rule;
  const before = known.get(rule);
  if (before !== undefined) return before;
  const read = readOf(rule);
  if (Object.isFrozen(rule)) known.set(rule, read);
  return read;
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
