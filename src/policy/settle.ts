import type { DisclosureRule, Effect } from "./rule.js";

/** What one layer says: the effects that may be its answer, and the rules behind them. */
export interface LayerAnswer {
  readonly effects: ReadonlySet<Effect>;
  /** Rules that stand in at least one reading in which they speak. */
  readonly survivors: readonly DisclosureRule[];
  /** Rules that stand in no reading, with the rules that defeat them. */
  readonly defeated: readonly { readonly rule: DisclosureRule; readonly by: readonly string[] }[];
}

/** Above this many doubtful rules at once the readings are not counted out; the answer is the widest doubt. */
const mostDoubts = 10;

/**
 * What the rules of one layer that apply say together.
 *
 * Each doubtful rule (more than one effect) is read in each of its ways; a rule that is read as `silent` out of
 * doubt neither speaks nor defeats. In one reading:
 *
 * | rules that stand | the layer says |
 * |---|---|
 * | none, or only `silent` | silent |
 * | `permit` | permit |
 * | `require`, with or without `permit` | require |
 * | `forbid` | forbid |
 * | `forbid` with `permit` or `require` (a tie, which `definePolicy` refuses) | both, so it is in doubt |
 *
 * A rule falls only to a contrary rule that stands and names it in `overrides`.
 */
export function settleLayer(rules: readonly DisclosureRule[]): LayerAnswer {
  const effects = new Set<Effect>();
  const standing = new Set<DisclosureRule>();
  for (const stands of standingIn(rules)) {
    for (const { rule } of stands) standing.add(rule);
    for (const effect of together(stands.map(({ effect }) => effect))) effects.add(effect);
  }
  const defeated = rules
    .filter((rule) => !standing.has(rule))
    .map((rule) => ({ rule, by: rules.filter(({ overrides }) => overrides?.includes(rule.id)).map(({ id }) => id) }));
  return { effects, survivors: rules.filter((rule) => standing.has(rule)), defeated };
}

/** A rule as one reading has it. */
interface Reading {
  readonly rule: DisclosureRule;
  readonly effect: Effect;
}

/** For each way to read the doubtful rules, the rules that stand and speak, with what they say. */
export function standingIn(rules: readonly DisclosureRule[]): readonly (readonly Reading[])[] {
  return readings(rules).map((reading) => survivors(reading).filter((one) => !silentByDoubt(one)));
}

/** Every way to read the doubtful rules. */
function readings(rules: readonly DisclosureRule[]): readonly (readonly Reading[])[] {
  const doubts = rules.filter(({ effect }) => effect.length > 1).length;
  if (doubts > mostDoubts) {
    const forbid: Effect = "forbid";
    return [
      ...rules.flatMap((rule) => rule.effect.map((effect) => [{ rule, effect }])),
      rules.map((rule) => ({ rule, effect: forbid })),
    ];
  }
  return rules.reduce<readonly (readonly Reading[])[]>(
    (soFar, rule) => soFar.flatMap((reading) => rule.effect.map((effect) => [...reading, { rule, effect }])),
    [[]],
  );
}

/** The rules of one reading that no standing contrary rule overrides. */
function survivors(reading: readonly Reading[]): readonly Reading[] {
  const verdicts = new Map<string, boolean>();
  const stands = (one: Reading): boolean => {
    const known = verdicts.get(one.rule.id);
    if (known !== undefined) return known;
    verdicts.set(one.rule.id, true); // overrides have no circles; definePolicy refuses them
    const falls = reading.some(
      (other) =>
        other.rule.overrides?.includes(one.rule.id) === true &&
        contrary(other, one) &&
        !silentByDoubt(other) &&
        stands(other),
    );
    verdicts.set(one.rule.id, !falls);
    return !falls;
  };
  return reading.filter((one) => stands(one));
}

/** Read so, a rule neither speaks nor defeats, and is no reason for anything. */
function silentByDoubt({ rule, effect }: Reading): boolean {
  return effect === "silent" && rule.effect.length > 1;
}

/** Rules that open concur with each other; so do two of the same effect. */
function contrary(a: Reading, b: Reading): boolean {
  return direction(a.effect) !== direction(b.effect);
}

/** Which way an effect pulls. */
export function direction(effect: Effect): "open" | "close" | "none" {
  switch (effect) {
    case "permit":
    case "require":
      return "open";
    case "forbid":
      return "close";
    case "silent":
      return "none";
  }
}

function together(effects: readonly Effect[]): readonly Effect[] {
  const opens: readonly Effect[] = effects.includes("require")
    ? ["require"]
    : effects.includes("permit")
      ? ["permit"]
      : [];
  const closes: readonly Effect[] = effects.includes("forbid") ? ["forbid"] : [];
  const said = [...opens, ...closes];
  return said.length > 0 ? said : ["silent"];
}
