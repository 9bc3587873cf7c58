import type { Condition } from "../vocabulary/condition.js";
import { type Cases, holds, type Truth } from "../vocabulary/holds.js";
import type { DisclosureRule, When } from "./rule.js";

/** The alternatives of a condition: one, several, or none where it is left out. */
export function conditionsOf(when: When | undefined): readonly Condition[] {
  if (when === undefined) return [];
  return isList(when) ? when : [when];
}

/** Any of several conditions. */
export function anyHolds(when: When | undefined, domains: Cases): Truth {
  let truth: Truth = "no";
  for (const condition of conditionsOf(when)) {
    const one = holds(condition, domains);
    if (one === "yes") return "yes";
    if (one === "maybe") truth = "maybe";
  }
  return truth;
}

/** Does a rule apply: `when` holds and `unless` does not? */
export function applies(rule: Pick<DisclosureRule, "when" | "unless">, domains: Cases): Truth {
  const when = anyHolds(rule.when, domains);
  if (when === "no") return "no";
  const unless = anyHolds(rule.unless, domains);
  if (unless === "yes") return "no";
  return when === "yes" && unless === "no" ? "yes" : "maybe";
}

function isList(when: When): when is readonly Condition[] {
  return Array.isArray(when);
}
