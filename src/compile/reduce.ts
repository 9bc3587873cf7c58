import type { Effect } from "../policy/rule.js";
import { direction, settleLayer, standingIn } from "../policy/settle.js";
import type { MaskRule } from "../space/conditions.js";
import type { Left } from "./search.js";

/** Rules of a layer that meet: who may defeat whom, by their places. */
export interface Ties {
  /** Contrary rules that a rule overrides. */
  readonly targets: ReadonlyMap<MaskRule, readonly MaskRule[]>;
  /** Contrary rules that override it. */
  readonly overriders: ReadonlyMap<MaskRule, readonly MaskRule[]>;
  /** What a layer says of which every rule applies. */
  readonly effects: (layer: Left) => ReadonlySet<Effect>;
  /** How a rule stands in such a layer: what it says in some reading, and whether that reading requires. */
  readonly part: (layer: Left, rule: MaskRule) => string;
}

/** Who may defeat whom among the rules of all layers. */
export function tiesOf(layers: readonly Left[]): Ties {
  const targets = new Map<MaskRule, MaskRule[]>();
  const overriders = new Map<MaskRule, MaskRule[]>();
  for (const { rules } of layers)
    for (const one of rules) {
      targets.set(one, []);
      overriders.set(one, overriders.get(one) ?? []);
      for (const other of rules) {
        if (one === other || one.rule.overrides?.includes(other.rule.id) !== true || !mayBeContrary(one, other))
          continue;
        targets.get(one)?.push(other);
        overriders.set(other, [...(overriders.get(other) ?? []), one]);
      }
    }
  const known = new Map<string, ReadonlySet<Effect>>();
  const effects = ({ rules }: Left): ReadonlySet<Effect> => {
    const name = rules.map(({ index }) => index).join();
    const found = known.get(name);
    if (found !== undefined) return found;
    const made = settleLayer(rules.map(({ rule }) => rule)).effects;
    known.set(name, made);
    return made;
  };
  const parts = new Map<string, string>();
  const part = ({ rules }: Left, keep: MaskRule): string => {
    const name = `${keep.index} ${rules.map(({ index }) => index).join()}`;
    const found = parts.get(name);
    if (found !== undefined) return found;
    const its = standingIn(rules.map(({ rule }) => rule)).flatMap((standing) => {
      const required = standing.some(({ effect }) => effect === "require");
      return standing.flatMap(({ rule, effect }) => (rule === keep.rule ? [`${effect}${required ? "!" : ""}`] : []));
    });
    const made = [...new Set(its)].sort().join();
    parts.set(name, made);
    return made;
  };
  return { targets, overriders, effects, part };
}

/**
 * Leaves out what can no longer change what the layers come to: rules that a rule that stands for certain says as
 * well, rules that say nothing, and layers below one that has the last word.
 *
 * @param keep - a rule that is asked about and stays
 */
export function reduced(layers: readonly Left[], ties: Ties, keep?: MaskRule): readonly Left[] {
  const left: Left[] = [];
  for (const layer of layers) {
    const next = withoutIdle(layer, ties, keep);
    left.push(next);
    const decided = !next.sure.includes(false);
    if (decided && isFinal(ties.effects(next)) && (keep === undefined || !below(layers, layer, keep))) break;
  }
  return left;
}

/** What still matters of the rules that are left, for what the layers come to. */
export function signature(
  layers: readonly Left[],
  { targets, overriders, effects, part }: Ties,
  keep?: MaskRule,
): string {
  return layers
    .map((layer) => {
      const asked = keep !== undefined && layer.rules.includes(keep) ? keep : undefined;
      const decided = !layer.sure.includes(false);
      const kept = asked === undefined ? "" : `*${asked.index}${decided ? part(layer, asked) : ""}`;
      if (decided) return `${kept}=${[...effects(layer)].sort().join()}`;
      const alive = new Set(layer.rules);
      const places = (rules: readonly MaskRule[] | undefined) =>
        (rules ?? []).flatMap((rule) => (alive.has(rule) ? [rule.index] : [])).join(" ");
      const parts = layer.rules.map((rule, at) =>
        layer.sure[at] === true && rule !== keep
          ? `${rule.rule.effect.join("|")}<${places(overriders.get(rule))}>${places(targets.get(rule))}`
          : `?${rule.index}`,
      );
      return `${kept}${parts.sort().join(",")}`;
    })
    .join(";");
}

function withoutIdle(layer: Left, ties: Ties, keep: MaskRule | undefined): Left {
  const gone = new Set<MaskRule>();
  const alive = (rules: readonly MaskRule[] | undefined) =>
    (rules ?? []).filter((rule) => layer.rules.includes(rule) && !gone.has(rule));
  for (const rule of layer.rules) {
    if (rule === keep) continue;
    const targets = alive(ties.targets.get(rule));
    if (rule.rule.effect.every((effect) => effect === "silent")) {
      if (targets.length === 0) gone.add(rule);
      continue;
    }
    const overriders = alive(ties.overriders.get(rule));
    const said = layer.rules.some(
      (other, at) =>
        other !== rule &&
        !gone.has(other) &&
        layer.sure[at] === true &&
        says(other, rule) &&
        targets.every((target) => ties.targets.get(other)?.includes(target) === true) &&
        alive(ties.overriders.get(other)).every((over) => overriders.includes(over)) &&
        (other.rule.effect.length === 1 ||
          (alive(ties.targets.get(other)).length === targets.length &&
            alive(ties.overriders.get(other)).length === overriders.length)),
    );
    if (said) gone.add(rule);
  }
  if (gone.size === 0) return layer;
  return {
    layer: layer.layer,
    rules: layer.rules.filter((rule) => !gone.has(rule)),
    sure: layer.sure.filter((_, at) => {
      const rule = layer.rules[at];
      return rule !== undefined && !gone.has(rule);
    }),
  };
}

/** Does one rule, where it stands, say whatever the other could? */
function says({ rule: one }: MaskRule, { rule: other }: MaskRule): boolean {
  const [only] = one.effect;
  if (one.effect.length > 1) return same(one.effect, other.effect);
  switch (only) {
    case "forbid":
      return other.effect.every((effect) => effect === "forbid" || effect === "silent");
    case "require":
      return other.effect.every((effect) => effect !== "forbid");
    case "permit":
      return other.effect.every((effect) => effect === "permit" || effect === "silent");
    case "silent":
      return false;
  }
}

function same(one: readonly Effect[], other: readonly Effect[]): boolean {
  return one.length === other.length && one.every((effect) => other.includes(effect));
}

function mayBeContrary({ rule: one }: MaskRule, { rule: other }: MaskRule): boolean {
  return one.effect.some((mine) => other.effect.some((theirs) => direction(mine) !== direction(theirs)));
}

/** Has a layer that says this the last word? Where it is silent or permits, a weaker one may still speak. */
function isFinal(effects: ReadonlySet<Effect>): boolean {
  return !effects.has("permit") && !effects.has("silent");
}

function below(layers: readonly Left[], layer: Left, keep: MaskRule): boolean {
  return layers.slice(layers.indexOf(layer) + 1).some(({ rules }) => rules.includes(keep));
}
