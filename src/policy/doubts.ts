import type { DisclosureRule, Effect, RuleDoubt } from "./rule.js";

/** What a rule says in one reading of its doubts; `undefined` where it is read as saying nothing at all. */
export type Said = Effect | undefined;

/** Which reading each doubt has; `undefined` for a doubt that no reading is given of. */
export type ReadAs = (doubt: string) => string | undefined;

/**
 * The doubts a rule hangs on. A rule with several effects that names none has a doubt of its own, with the rule's id,
 * whose readings are named after the effects.
 */
export function doubtsOf({ id, effect, doubts = [] }: DisclosureRule): readonly RuleDoubt[] {
  if (doubts.length > 0 || effect.length === 1) return doubts;
  return [{ doubt: id, as: Object.fromEntries(effect.map((one) => [one, one])) }];
}

/**
 * What a rule says in a reading of its doubts. It speaks only where each of its doubts lets it: read as `silent` in one
 * of them, it neither speaks nor defeats. Where they differ, the most closing counts.
 */
export function saysIn(rule: DisclosureRule, readAs: ReadAs): Said {
  const doubts = doubtsOf(rule);
  if (doubts.length === 0) return rule.effect[0];
  const said = doubts.map(({ doubt, as }) => as[readAs(doubt) ?? ""] ?? "silent");
  if (said.includes("silent")) return undefined;
  return mostClosingOf(said);
}

/** The most closing of effects, of which none is `silent`. */
export function mostClosingOf(said: readonly Effect[]): Effect {
  return (["forbid", "permit", "require"] as const).find((effect) => said.includes(effect)) ?? "silent";
}
