import type { DisclosureRule, Effect } from "../../src/index.js";

/** What one layer or body says in one reading of its doubts. */
export interface Said {
  readonly says: Effect;
  /** Rules that stand, by what they say; out of doubt silent rules do not stand. */
  readonly standing: readonly { readonly rule: string; readonly effect: Effect }[];
}

/** Contrary rules stood together: the policy should have been refused. */
class Tie extends Error {}

/** Every reading of the rules of one layer that apply at a point. */
export function readingsOf(rules: readonly DisclosureRule[]): readonly Said[] {
  let readings: ReadonlyMap<DisclosureRule, Effect>[] = [new Map()];
  for (const rule of rules)
    readings = readings.flatMap((soFar) => rule.effect.map((effect) => new Map([...soFar, [rule, effect]])));
  return readings.map(sayOf);
}

function sayOf(reading: ReadonlyMap<DisclosureRule, Effect>): Said {
  // a rule that is silent out of doubt neither speaks nor defeats
  const speaking = [...reading].filter(([rule, effect]) => effect !== "silent" || rule.effect.length === 1);
  const standing = new Map<DisclosureRule, boolean>();
  const stands = (rule: DisclosureRule, effect: Effect): boolean => {
    const known = standing.get(rule);
    if (known !== undefined) return known;
    const falls = speaking.some(
      ([other, says]) => other.overrides?.includes(rule.id) && contrary(effect, says) && stands(other, says),
    );
    standing.set(rule, !falls);
    return !falls;
  };
  const left = speaking.filter(([rule, effect]) => stands(rule, effect));
  const effects = new Set(left.map(([, effect]) => effect));
  if (effects.has("forbid") && (effects.has("permit") || effects.has("require")))
    throw new Tie(left.map(([{ id }]) => id).join(", "));
  const says = (["forbid", "require", "permit"] as const).find((effect) => effects.has(effect)) ?? "silent";
  return { says, standing: left.map(([rule, effect]) => ({ rule: rule.id, effect })) };
}

/** Permit and require concur, since require absorbs permit; everything else that differs is contrary. */
function contrary(one: Effect, other: Effect): boolean {
  const opens = (effect: Effect) => effect === "permit" || effect === "require";
  return one !== other && !(opens(one) && opens(other));
}
