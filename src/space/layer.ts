import { doubtsOf, type ReadAs, saysIn } from "../policy/doubts.js";
import { type DisclosureRule, type Effect, effects } from "../policy/rule.js";
import { direction } from "../policy/settle.js";
import { lawNotLoaded } from "./in-force.js";

/** Rules that always fare alike: one of them standing is all of them standing. */
interface Alike {
  /** What one of them says; the others say the same. */
  readonly rule: DisclosureRule;
  readonly rules: readonly DisclosureRule[];
  /** Places of those that it overrides, all later ones. */
  readonly targets: readonly number[];
  /** The doubts that it hangs on, by their ids. */
  readonly doubts: readonly string[];
}

/**
 * What the rules of one layer say together, met one group after the other, each group after all that override it. A
 * state is a small number: it holds what still matters of the rules met, never the set of those that apply. The same
 * steps are taken by a point, group by group, and by diagrams, for all points at once.
 *
 * A doubt is read when the first rule that hangs on it applies, and its reading is kept until the last rule that hangs
 * on it was met: so rules of one doubt are read together, and a doubt that is done with costs nothing.
 */
export interface LayerSteps {
  readonly alikes: readonly Alike[];
  readonly first: number;
  /** The state after a group of which a rule applies. */
  readonly applies: (place: number, state: number) => number;
  /** Is every state the same after a group of which none applies? */
  readonly keeps: (place: number) => boolean;
  /** The state after a group of which none applies. */
  readonly leaves: (place: number, state: number) => number;
  /** Does the group stand, in some reading in which it speaks, if a rule of it applies? */
  readonly stands: (place: number, state: number) => boolean;
  /** The effects that may be the layer's answer: bits in the order of `effects`, and {@link barred}. */
  readonly says: (state: number) => number;
}

/** The bit of an effect. */
function bitOf(effect: Effect): number {
  return 1 << effects.indexOf(effect);
}

/** Closed because the law is not at hand: no lawyer's answer opens it. */
export const barred = 1 << effects.length;

/** What the widest doubt says. */
const anything = effects.reduce((bits, effect) => bits | bitOf(effect), 0);

/** More ways to read a layer than this are not told apart: anything may then be its answer. */
const mostReadings = 2_048;

/** How one reading of the rules met so far stands. A layer in doubt has several. */
interface Scenario {
  readonly opens: 0 | 1 | 2;
  readonly closes: boolean;
  readonly bars: boolean;
  /** For groups still to come, the directions in which standing rules that override them pull. */
  readonly attacks: ReadonlyMap<number, number>;
  /** How doubts are read that groups still to come hang on. */
  readonly read: ReadonlyMap<string, string>;
}

const opening = { permit: 1, require: 2 } as const;
const pulls = { open: 1, close: 2, none: 4 } as const;

/** How a layer is read. */
export interface LayerReading {
  /** Readings that are given: of doubts that rules of several layers hang on, each of their readings in turn. */
  readonly given?: ReadonlyMap<string, string>;
  /** Doubts that several rules hang on. */
  readonly shared?: ReadonlySet<string>;
}

/** The steps through the rules of one layer. */
export function layerSteps(rules: readonly DisclosureRule[], { given, shared }: LayerReading = {}): LayerSteps {
  const alikes = alikesOf(rules, shared ?? new Set());
  const readings = readingsOf(alikes);
  const lastPlace = new Map(alikes.flatMap(({ doubts }, place) => doubts.map((doubt) => [doubt, place] as const)));
  const attacked = new Set(alikes.flatMap(({ targets }) => targets));
  const keeps = alikes.map(
    (alike, place) =>
      !attacked.has(place) &&
      alike.doubts.every((doubt) => alikes.every((other) => other === alike || !other.doubts.includes(doubt))),
  );
  const states = new Map<string, number>();
  const scenarios: (readonly Scenario[] | undefined)[] = [];

  function idOf(list: readonly Scenario[] | undefined): number {
    const named = list === undefined ? undefined : new Map(list.map((one) => [nameOf(one), one]));
    const wide = named === undefined || named.size > mostReadings;
    const name = wide ? "wide" : [...named.keys()].sort().join(";");
    const known = states.get(name);
    if (known !== undefined) return known;
    states.set(name, scenarios.length);
    scenarios.push(wide ? undefined : [...named.values()]);
    return scenarios.length - 1;
  }

  /** What is done with once a group was met. */
  function after(scenario: Scenario, place: number): Scenario {
    const attacks = scenario.attacks.has(place) ? without(scenario.attacks, (at) => at === place) : scenario.attacks;
    const read = without(scenario.read, (doubt) => (lastPlace.get(doubt) ?? -1) <= place);
    return { ...scenario, attacks, read };
  }

  /** The scenario in every way to read what the group hangs on. */
  function readOn(scenario: Scenario, { doubts }: Alike): readonly Scenario[] {
    return doubts.reduce<readonly Scenario[]>(
      (soFar, doubt) =>
        given?.has(doubt) === true
          ? soFar
          : soFar.flatMap((one) =>
              one.read.has(doubt)
                ? [one]
                : (readings.get(doubt) ?? []).map((as) => ({ ...one, read: new Map([...one.read, [doubt, as]]) })),
            ),
      [scenario],
    );
  }

  function standing(scenario: Scenario, place: number): Effect | undefined {
    const alike = alikes[place];
    if (alike === undefined) return undefined;
    const readAs: ReadAs = (doubt) => given?.get(doubt) ?? scenario.read.get(doubt);
    const said = saysIn(alike.rule, readAs);
    const falls = said !== undefined && ((scenario.attacks.get(place) ?? 0) & ~pulls[direction(said)]) !== 0;
    return falls ? undefined : said;
  }

  function spoken(scenario: Scenario, place: number): Scenario {
    const effect = standing(scenario, place);
    if (effect === undefined) return scenario;
    const alike = alikes[place];
    const attacks = new Map(scenario.attacks);
    for (const target of alike?.targets ?? [])
      attacks.set(target, (attacks.get(target) ?? 0) | pulls[direction(effect)]);
    const bars = alike?.rule === lawNotLoaded;
    return {
      ...scenario,
      opens: effect === "permit" || effect === "require" ? wider(scenario.opens, opening[effect]) : scenario.opens,
      closes: scenario.closes || (effect === "forbid" && !bars),
      bars: scenario.bars || bars,
      attacks,
    };
  }

  const of = (state: number) => scenarios[state];
  return {
    alikes,
    first: idOf([{ opens: 0, closes: false, bars: false, attacks: new Map(), read: new Map() }]),
    applies: remembering((place, state) => {
      const alike = alikes[place];
      const now = of(state);
      if (alike === undefined || now === undefined) return state;
      if (now.length * product(alike.doubts.map((doubt) => readings.get(doubt)?.length ?? 1)) > 4 * mostReadings)
        return idOf(undefined);
      return idOf(now.flatMap((one) => readOn(one, alike).map((reading) => after(spoken(reading, place), place))));
    }),
    keeps: (place) => keeps[place] === true,
    leaves: remembering((place, state) =>
      keeps[place] === true ? state : idOf(of(state)?.map((one) => after(one, place))),
    ),
    stands: (place, state) => {
      const alike = alikes[place];
      const now = of(state);
      if (alike === undefined || now === undefined) return alike !== undefined;
      return now.some((one) => readOn(one, alike).some((reading) => standing(reading, place) !== undefined));
    },
    says: (state) =>
      of(state)?.reduce((bits, { opens, closes, bars }) => bits | together(opens, closes, bars), 0) ?? anything,
  };
}

function together(opens: Scenario["opens"], closes: boolean, bars: boolean): number {
  const opened = opens === 2 ? bitOf("require") : opens === 1 ? bitOf("permit") : 0;
  const said = opened | (closes ? bitOf("forbid") : 0) | (bars && !closes ? barred : 0);
  return said === 0 ? bitOf("silent") : said;
}

function wider(one: Scenario["opens"], other: Scenario["opens"]): Scenario["opens"] {
  return one > other ? one : other;
}

/**
 * Puts rules together that say the same in the same doubt, override the same rules and are overridden by the same:
 * whether one of them applies or several comes to the same. Rules that are each in a doubt of their own fare alike too,
 * for no reading of one says anything of the other.
 */
function alikesOf(rules: readonly DisclosureRule[], shared: ReadonlySet<string>): readonly Alike[] {
  const { targets, overriders } = overridesIn(rules);
  const places = new Map(rules.map((rule, place) => [rule, place]));
  const placesOf = (of: readonly DisclosureRule[] | undefined) => (of ?? []).map((rule) => places.get(rule));
  const groups = new Map<string, DisclosureRule[]>();
  for (const [place, rule] of rules.entries()) {
    const key = JSON.stringify([
      speech(rule, shared) ?? place,
      placesOf(targets.get(rule)),
      placesOf(overriders.get(rule)),
    ]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [rule]);
    else group.push(rule);
  }
  const groupOf = new Map([...groups.values()].flatMap((group) => group.map((rule) => [rule, group] as const)));
  const order = overridersFirst([...groups.values()], (group) =>
    group.flatMap((rule) => targets.get(rule) ?? []).map((target) => groupOf.get(target) ?? [target]),
  );
  const placeOf = new Map(order.map((group, place) => [group, place]));
  return order.flatMap((group): readonly Alike[] => {
    const [rule] = group;
    if (rule === undefined) return [];
    const its = group.flatMap((one) => targets.get(one) ?? []).map((target) => groupOf.get(target) ?? [target]);
    return [
      {
        rule,
        rules: group,
        targets: [...new Set(its)].map((target) => placeOf.get(target) ?? -1),
        doubts: doubtsOf(rule).map(({ doubt }) => doubt),
      },
    ];
  });
}

/** Equal for rules that say the same in every reading; `undefined` for a rule that is like no other. */
function speech(rule: DisclosureRule, shared: ReadonlySet<string>): string | undefined {
  const doubts = doubtsOf(rule);
  if (rule === lawNotLoaded) return undefined;
  if (doubts.length === 0) return rule.effect[0];
  if (doubts.some(({ doubt }) => shared.has(doubt))) return JSON.stringify(doubts);
  const said = [...new Set(doubts.flatMap(({ as }) => Object.values(as)))].sort();
  return doubts.length === 1 && said.length === 2 && said.includes("silent") ? `own ${said.join()}` : undefined;
}

/** Who may defeat whom: rules of a layer that another names in `overrides` and that may be contrary to it. */
function overridesIn(rules: readonly DisclosureRule[]) {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const targets = new Map<DisclosureRule, readonly DisclosureRule[]>();
  const overriders = new Map<DisclosureRule, DisclosureRule[]>();
  for (const rule of rules) {
    const its = [...new Set(rule.overrides)].flatMap((id) => {
      const other = byId.get(id);
      return other !== undefined && mayBeContrary(rule, other) ? [other] : [];
    });
    targets.set(rule, its);
    for (const target of its) overriders.set(target, [...(overriders.get(target) ?? []), rule]);
  }
  return { targets, overriders };
}

function mayBeContrary(one: DisclosureRule, other: DisclosureRule): boolean {
  return one.effect.some((mine) => other.effect.some((theirs) => direction(mine) !== direction(theirs)));
}

/** Each group after all that override it; overrides have no circles. */
function overridersFirst<Group>(groups: readonly Group[], targetsOf: (group: Group) => readonly Group[]): Group[] {
  const overriders = new Map<Group, Group[]>(groups.map((group) => [group, []]));
  for (const group of groups) for (const target of targetsOf(group)) overriders.get(target)?.push(group);
  const order = new Set<Group>();
  const visit = (group: Group): void => {
    if (order.has(group)) return;
    for (const other of overriders.get(group) ?? []) visit(other);
    order.add(group);
  };
  for (const group of groups) visit(group);
  return [...order];
}

/** The readings of each doubt, as the rules that hang on it name them. */
function readingsOf(alikes: readonly Alike[]): ReadonlyMap<string, readonly string[]> {
  const readings = new Map<string, Set<string>>();
  for (const { rule } of alikes)
    for (const { doubt, as } of doubtsOf(rule)) {
      const known = readings.get(doubt) ?? new Set();
      for (const reading of Object.keys(as)) known.add(reading);
      readings.set(doubt, known);
    }
  return new Map([...readings].map(([doubt, names]) => [doubt, [...names]]));
}

function nameOf({ opens, closes, bars, attacks, read }: Scenario): string {
  const attacked = [...attacks].sort(([one], [other]) => one - other).map(([place, pull]) => `${place}:${pull}`);
  const reads = [...read].map(([doubt, as]) => `${doubt}=${as}`).sort();
  return `${opens}${closes ? "c" : ""}${bars ? "b" : ""} ${attacked.join()} ${reads.join()}`;
}

function without<K, V>(map: ReadonlyMap<K, V>, gone: (key: K) => boolean): ReadonlyMap<K, V> {
  if (![...map.keys()].some(gone)) return map;
  return new Map([...map].filter(([key]) => !gone(key)));
}

function product(numbers: readonly number[]): number {
  return numbers.reduce((soFar, number) => soFar * number, 1);
}

function remembering(of: (place: number, state: number) => number): (place: number, state: number) => number {
  const known = new Map<number, Map<number, number>>();
  return (place, state) => {
    const here = known.get(place) ?? new Map<number, number>();
    known.set(place, here);
    const found = here.get(state);
    if (found !== undefined) return found;
    const made = of(place, state);
    here.set(state, made);
    return made;
  };
}
