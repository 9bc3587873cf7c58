import { type DisclosureRule, type Effect, effects } from "../../policy/rule.js";
import { direction, mostDoubts } from "../../policy/settle.js";
import type { MaskRule } from "../mask-rules.js";
import type { Left } from "../search.js";
import { type Conditions, never } from "./conditions.js";
import { type Ref, type Table, terminal } from "./table.js";

/** One layer as diagrams. */
export interface LayerDiagram {
  /** Ends in the effects that may be the layer's answer, a bit each in the order of `effects`. */
  readonly says: Ref;
  /** Where each rule stands in at least one reading in which it speaks. */
  readonly stands: (rule: MaskRule) => Ref;
}

/** Rules that always fare alike: one of them standing is all of them standing. */
interface Alike {
  readonly effect: DisclosureRule["effect"];
  readonly rules: readonly MaskRule[];
  readonly applies: Ref;
  readonly overrides: ReadonlySet<Alike>;
}

const opens = { none: 0, permit: 1, require: 2 } as const;
const pulls = { open: 1, close: 2, none: 4 } as const;

/**
 * How one reading of the rules met so far stands: what opens, what closes, and who attacks the rules still to come.
 * A layer in doubt has several.
 */
interface Scenario {
  readonly opens: number;
  readonly closes: boolean;
  /** For rules still to come, the directions in which standing rules that override them pull. */
  readonly attacks: ReadonlyMap<number, number>;
}

/**
 * What the rules of one layer say together, by the same readings as `settleLayer`, but met one rule at a time: the
 * diagram ends in what still matters of the rules met, never in the set of those that apply.
 */
export function layerDiagram(layer: Left, table: Table, conditions: Conditions): LayerDiagram {
  const alikes = overridersFirst(alikesOf(layer, conditions));
  const places = new Map(alikes.map((alike, place) => [alike, place]));
  const attacked = new Set(alikes.flatMap(({ overrides }) => [...overrides]));
  const states = stateStore();
  let met: Ref = terminal(states.first);
  // made when asked: most rules are never asked about
  const stands = new Map<MaskRule, () => Ref>();
  for (const [place, alike] of alikes.entries()) {
    const meets = states.meeting(place, alike, places);
    const before = met;
    const standing = once(() =>
      table.combine(before, alike.applies, (state, applies) => (applies === 1 && meets.stands(state) ? 1 : 0)),
    );
    for (const rule of alike.rules)
      stands.set(
        rule,
        alike.rules.length === 1 ? standing : once(() => conditions.and(standing(), conditions.applies(rule))),
      );
    met = table.combine(
      met,
      alike.applies,
      (state, applies) => (applies === 1 ? meets.applies(state) : meets.leaves(state)),
      attacked.has(alike) ? undefined : 0,
    );
  }
  const says = table.map(met, states.effects);
  return widened(layer, { says, stands: (rule) => stands.get(rule)?.() ?? never }, table, conditions);
}

/** Where more rules are in doubt at once than the interpreter counts out, its answer is the widest doubt. */
function widened(layer: Left, exact: LayerDiagram, table: Table, conditions: Conditions): LayerDiagram {
  const doubtful = layer.rules.filter(({ rule }) => rule.effect.length > 1);
  if (doubtful.length <= mostDoubts) return exact;
  const count = doubtful
    .map((rule) => conditions.applies(rule))
    .reduce<Ref>(
      (soFar, one) => table.combine(soFar, one, (many, more) => Math.min(many + more, mostDoubts + 1), 0),
      terminal(0),
    );
  const tooMany = table.map(count, (many) => (many > mostDoubts ? 1 : 0));
  if (tooMany === never) return exact;
  const widest = layer.rules.reduce<Ref>(
    (soFar, rule) => {
      const its = rule.rule.effect.reduce((bits, effect) => bits | bitOf(effect), 0);
      return table.combine(soFar, conditions.applies(rule), (bits, applies) => (applies === 1 ? bits | its : bits), 0);
    },
    terminal(bitOf("forbid")),
  );
  const wide = table.combine(widest, tooMany, (bits, many) => (many === 1 ? bits : 0));
  return {
    says: table.combine(exact.says, wide, (bits, instead) => (instead === 0 ? bits : instead)),
    stands: (rule) => conditions.or(exact.stands(rule), conditions.and(conditions.applies(rule), tooMany)),
  };
}

function once(make: () => Ref): () => Ref {
  let made: Ref | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** The bit of an effect. */
function bitOf(effect: Effect): number {
  return 1 << effects.indexOf(effect);
}

/**
 * Puts rules together that have the same effect, override the same rules and are overridden by the same: whether one
 * of them applies or several comes to the same. Rules in more than one doubt stay alone.
 */
function alikesOf({ rules }: Left, conditions: Conditions): readonly Alike[] {
  const { targets, overriders } = overridesIn(rules);
  const places = (of: readonly MaskRule[] | undefined) => (of ?? []).map(({ index }) => index);
  const groups = new Map<string, MaskRule[]>();
  for (const rule of rules) {
    const { effect } = rule.rule;
    const mayJoin = effect.length === 1 || (effect.length === 2 && effect.includes("silent"));
    const key = mayJoin
      ? JSON.stringify([[...effect].sort(), places(targets.get(rule)), places(overriders.get(rule))])
      : `${rule.index}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [rule]);
    else group.push(rule);
  }
  const made = new Map<MaskRule, { -readonly [key in keyof Alike]: Alike[key] }>();
  const all = [...groups.values()].map((group) => {
    const [first] = group;
    const alike = {
      effect: first?.rule.effect ?? (["silent"] as const),
      rules: group,
      applies: conditions.anyOf(group.map((rule) => conditions.applies(rule))),
      overrides: new Set<Alike>(),
    };
    for (const rule of group) made.set(rule, alike);
    return alike;
  });
  for (const alike of all)
    for (const rule of alike.rules)
      for (const target of targets.get(rule) ?? []) {
        const its = made.get(target);
        if (its !== undefined) alike.overrides.add(its);
      }
  return all;
}

/** Who may defeat whom: rules of a layer that another names in `overrides` and that may be contrary to it. */
function overridesIn(rules: readonly MaskRule[]) {
  const contrary = (one: MaskRule, other: MaskRule) =>
    one.rule.effect.some((mine) => other.rule.effect.some((theirs) => direction(mine) !== direction(theirs)));
  const byId = new Map(rules.map((rule) => [rule.rule.id, rule]));
  const targets = new Map<MaskRule, readonly MaskRule[]>();
  const overriders = new Map<MaskRule, MaskRule[]>();
  for (const rule of rules) {
    const its = [...new Set(rule.rule.overrides)].flatMap((id) => {
      const other = byId.get(id);
      return other !== undefined && contrary(rule, other) ? [other] : [];
    });
    targets.set(rule, its);
    for (const target of its) overriders.set(target, [...(overriders.get(target) ?? []), rule]);
  }
  return { targets, overriders };
}

/** Each rule after all that override it; overrides have no circles. */
function overridersFirst(alikes: readonly Alike[]): readonly Alike[] {
  const overriders = new Map<Alike, Alike[]>(alikes.map((alike) => [alike, []]));
  for (const alike of alikes) for (const target of alike.overrides) overriders.get(target)?.push(alike);
  const order = new Set<Alike>();
  const visit = (alike: Alike): void => {
    if (order.has(alike)) return;
    for (const other of overriders.get(alike) ?? []) visit(other);
    order.add(alike);
  };
  for (const alike of alikes) visit(alike);
  return [...order];
}

/** Sets of scenarios, each stored once and named by a number. */
function stateStore() {
  const byName = new Map<string, number>();
  const states: (readonly Scenario[])[] = [];
  const idOf = (scenarios: readonly Scenario[]): number => {
    const named = new Map(scenarios.map((one) => [nameOf(one), one]));
    const name = [...named.keys()].sort().join(";");
    const known = byName.get(name);
    if (known !== undefined) return known;
    byName.set(name, states.length);
    states.push([...named.values()]);
    return states.length - 1;
  };

  function meeting(place: number, alike: Alike, places: ReadonlyMap<Alike, number>) {
    const doubtful = alike.effect.length > 1;
    const targets = [...alike.overrides].map((target) => places.get(target) ?? -1);
    const falls = ({ attacks }: Scenario, effect: Effect) =>
      ((attacks.get(place) ?? 0) & ~pulls[direction(effect)]) !== 0;
    const without = ({ attacks, ...rest }: Scenario): Scenario => {
      if (!attacks.has(place)) return { ...rest, attacks };
      const left = new Map(attacks);
      left.delete(place);
      return { ...rest, attacks: left };
    };
    const read = (scenario: Scenario, effect: Effect): Scenario => {
      const after = without(scenario);
      if (falls(scenario, effect)) return after;
      const attacks = new Map(after.attacks);
      // read as silent out of doubt, a rule neither speaks nor defeats
      if (!(doubtful && effect === "silent"))
        for (const target of targets) attacks.set(target, (attacks.get(target) ?? 0) | pulls[direction(effect)]);
      return {
        opens: Math.max(after.opens, effect === "permit" || effect === "require" ? opens[effect] : opens.none),
        closes: after.closes || effect === "forbid",
        attacks,
      };
    };
    const of = (state: number) => states[state] ?? [];
    return {
      stands: (state: number) =>
        of(state).some((one) =>
          alike.effect.some((effect) => !(doubtful && effect === "silent") && !falls(one, effect)),
        ),
      applies: remembering((state) =>
        idOf(of(state).flatMap((one) => alike.effect.map((effect) => read(one, effect)))),
      ),
      leaves: remembering((state) => idOf(of(state).map(without))),
    };
  }

  return {
    first: idOf([{ opens: opens.none, closes: false, attacks: new Map() }]),
    meeting,
    effects: (state: number) =>
      (states[state] ?? []).reduce((bits, { opens: how, closes }) => bits | together(how, closes), 0),
  };
}

function nameOf({ opens: how, closes, attacks }: Scenario): string {
  const attacked = [...attacks].sort(([one], [other]) => one - other).map(([place, pull]) => `${place}:${pull}`);
  return `${how}${closes ? "c" : ""} ${attacked.join()}`;
}

function together(how: number, closes: boolean): number {
  const said =
    (how === opens.require ? bitOf("require") : how === opens.permit ? bitOf("permit") : 0) |
    (closes ? bitOf("forbid") : 0);
  return said === 0 ? bitOf("silent") : said;
}

function remembering(of: (state: number) => number): (state: number) => number {
  const known = new Map<number, number>();
  return (state) => {
    const found = known.get(state);
    if (found !== undefined) return found;
    const made = of(state);
    known.set(state, made);
    return made;
  };
}
