import type { DisclosureRule } from "./rule.js";

/** Does a rule open, or take a ban away? */
export function mayOpen({ effect, overrides }: DisclosureRule): boolean {
  return effect.some((one) => one === "permit" || one === "require") || (overrides ?? []).length > 0;
}
