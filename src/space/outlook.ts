import { memoOf } from "../internal/memo.js";
import { doubtsOf } from "../policy/doubts.js";
import type { DisclosureRule } from "../policy/rule.js";
import { type FactId, factIds } from "../vocabulary/facts.js";
import type { Masks, Space } from "./axes.js";
import { buildDiagrams, type Diagrams } from "./build.js";
import type { Care } from "./care.js";
import { appliesMask, type MaskRule, maybe, no, yes } from "./conditions.js";
import { counselIn } from "./counsel.js";
import { type Position, positions } from "./fold.js";
import type { RulesInForce } from "./in-force.js";
import { type MaskLayer, maskLayers } from "./layers.js";
import { type Defeated, leafOf, openDoubts } from "./leaf.js";
import { OverBudget, type Ref } from "./table.js";
import { take, type Work } from "./work.js";

/** What all completions of a situation come to. */
export interface Outlook {
  /** One position: the verdict. Several: it depends on `missing`. None: the situation is impossible. */
  readonly positions: ReadonlySet<Position>;
  /** Facts that nobody asked about and on which the position depends, in the order of the vocabulary. */
  readonly missing: readonly FactId[];
  /** Rules that stand in every completion. */
  readonly always: ReadonlySet<DisclosureRule>;
  /** Rules that stand in at least one. */
  readonly ever: ReadonlySet<DisclosureRule>;
  /** What standing rules defeated, in every completion or in some. */
  readonly defeated: readonly Defeated[];
  /** Was it cut short? Then nothing is concluded, and nothing is opened. */
  readonly cutShort: boolean;
  /** Does counsel's word make the position, in some completion? */
  readonly advised: boolean;
  /** The doubts on which it depends, where every rule is decided. */
  readonly doubts: () => readonly string[];
}

/** Facts that cannot be had, by their places in the vocabulary. */
export type CannotBeHad = (fact: number) => boolean;

/** Looks at what rules come to over all completions of a situation. */
export interface Outlooks {
  /** @param masks - narrowed to what can be in law */
  readonly of: (masks: Masks, cannotBeHad: CannotBeHad, work: Work) => Outlook;
  /** Is every completion open? `undefined`: no, or there is none, or it was not found out. */
  readonly opens: (masks: Masks, cannotBeHad: CannotBeHad, work: Work) => "required" | "permitted" | undefined;
}

const nothing: Outlook = {
  positions: new Set(),
  missing: [],
  always: new Set(),
  ever: new Set(),
  defeated: [],
  cutShort: false,
  advised: false,
  doubts: () => [],
};
const cutShort: Outlook = { ...nothing, cutShort: true };

/** The end of a diagram for what cannot be in law. */
const impossible = 7;

/** The diagrams of one policy, each joined with what can be in law. */
interface Joined {
  readonly diagrams: Diagrams;
  /** Ends in the position, or in {@link impossible}. */
  readonly position: Ref;
  /** The same without what can be in law: on what the rules themselves depend. */
  readonly rules: Ref;
  /** Where counsel's word makes the position. */
  readonly advised: () => Ref;
  readonly stands: (rule: MaskRule) => Ref;
  readonly falls: (rule: MaskRule, by: MaskRule) => Ref;
}

/**
 * The outlook for the rules in force: by bits where every rule is decided, else by diagrams, which are made when they
 * are first needed. A policy whose diagrams grow over their budget is answered as cut short there.
 */
export function outlooksOf(inForce: RulesInForce, space: Space, care: Care): Outlooks {
  const layers = maskLayers(inForce.layers, space);
  const rules = layers.flatMap((layer) => layer.rules);
  const settled = settledBy(layers, counselIn(space));
  let made: { readonly joined: Joined; readonly walker: Walker } | "over-budget" | undefined;

  function ready(): Exclude<typeof made, undefined> {
    if (made === undefined) {
      const joined = joinedOf(inForce, space);
      made = joined === undefined ? "over-budget" : { joined, walker: walkerOf(joined.diagrams) };
    }
    return made;
  }

  function outlook(masks: Masks, cannotBeHad: CannotBeHad, work: Work): Outlook {
    const known = settled(masks);
    if (known !== undefined) return care.possible(masks) ? known : nothing;
    try {
      const at = ready();
      return at === "over-budget" ? cutShort : byDiagrams(at, masks, cannotBeHad, work);
    } catch (error) {
      if (error instanceof OverBudget) return cutShort;
      throw error;
    }
  }

  function byDiagrams(
    { joined, walker }: Exclude<typeof made, undefined | "over-budget">,
    masks: Masks,
    cannotBeHad: CannotBeHad,
    work: Work,
  ): Outlook {
    walker.allow(masks);
    const ends = walker.ends(joined, cannotBeHad, work);
    const always = new Set<DisclosureRule>();
    const ever = new Set<DisclosureRule>();
    const applying = new Set(rules.filter((rule) => appliesMask(rule, masks) !== no));
    const standing: MaskRule[] = [];
    for (const rule of applying) {
      const seen = walker.seen(joined.stands(rule), work);
      if ((seen & inSome) === 0) continue;
      standing.push(rule);
      ever.add(rule.rule);
      if ((seen & inNone) === 0) always.add(rule.rule);
    }
    const defeated = standing.flatMap((by) =>
      [...applying].flatMap((rule) =>
        by.rule.overrides?.includes(rule.rule.id) === true && (walker.seen(joined.falls(rule, by), work) & inSome) !== 0
          ? [{ rule: rule.rule, by: [by.rule.id] }]
          : [],
      ),
    );
    const advised = (walker.seen(joined.advised(), work) & inSome) !== 0;
    // which doubts decide is worked out where every rule is known; here any may that a rule which may stand hangs on
    const doubts = () => [...new Set([...ever].flatMap((rule) => doubtsOf(rule).map(({ doubt }) => doubt)))];
    return work.left < 0 ? cutShort : { ...ends, always, ever, defeated, cutShort: false, advised, doubts };
  }

  return {
    of: outlook,
    opens: (masks, cannotBeHad, work) => {
      const known = settled(masks);
      if (known !== undefined) return care.possible(masks) ? openIn(known.positions) : undefined;
      try {
        const at = ready();
        if (at === "over-budget") return undefined;
        at.walker.allow(masks);
        const its = at.walker.turnsOn(cannotBeHad)
          ? at.walker.ends(at.joined, cannotBeHad, work).positions
          : positionsIn(at.walker.reached(at.joined.position, closedBits, work));
        return work.left < 0 ? undefined : openIn(its);
      } catch (error) {
        if (error instanceof OverBudget) return undefined;
        throw error;
      }
    },
  };
}

function openIn(its: ReadonlySet<Position>): "required" | "permitted" | undefined {
  for (const position of its) if (position !== "required" && position !== "permitted") return undefined;
  return its.has("permitted") ? "permitted" : its.has("required") ? "required" : undefined;
}

/** What the layers come to where every rule is decided; remembered by the rules that apply. */
function settledBy(
  layers: readonly MaskLayer[],
  counsel: (masks: Masks) => number | undefined,
): (masks: Masks) => Outlook | undefined {
  const remembered = memoOf<Outlook>();
  return (masks) => {
    const word = counsel(masks);
    let name = `${word ?? 0} `;
    const applying: MaskRule[] = [];
    for (const { rules } of layers)
      for (const rule of rules) {
        const truth = appliesMask(rule, masks);
        if (truth === maybe) return undefined;
        if (truth !== yes) continue;
        applying.push(rule);
        name += `${rule.index},`;
      }
    const found = remembered(name, () => outlookOf(layers, applying, word ?? 0));
    // where doubts leave it open, it hangs on what counsel will say
    return word === undefined && found.positions.has("unsettled") ? undefined : found;
  };
}

function outlookOf(layers: readonly MaskLayer[], applying: readonly MaskRule[], word: number): Outlook {
  const left = layers.map(({ layer, rules }) => ({
    layer,
    rules: rules.filter((rule) => applying.includes(rule)).map(({ rule }) => rule),
  }));
  const { position, survivors, defeated, advised } = leafOf(left, word);
  const stand = new Set(survivors);
  let doubts: readonly string[] | undefined;
  return {
    positions: new Set([position]),
    missing: [],
    always: stand,
    ever: stand,
    defeated,
    cutShort: false,
    advised,
    doubts: () => {
      doubts ??= openDoubts(left);
      return doubts;
    },
  };
}

function joinedOf(inForce: RulesInForce, space: Space): Joined | undefined {
  try {
    const diagrams = buildDiagrams(space, [inForce]);
    const [side] = diagrams.sides;
    if (side === undefined) return undefined;
    const possible = (ref: Ref) =>
      diagrams.table.combine(ref, diagrams.care, (end, is) => (is === 1 ? end : impossible), 1);
    const own = new Map(side.rules.map((rule) => [rule.index, rule]));
    const of = (rule: MaskRule) => own.get(rule.index) ?? rule;
    const standing = new Map<number, Ref>();
    const falling = new Map<string, Ref>();
    let advised: Ref | undefined;
    return {
      diagrams,
      advised: () => {
        advised ??= possible(side.advised());
        return advised;
      },
      position: possible(side.position),
      rules: side.position,
      stands: (rule) => {
        const ref = standing.get(rule.index) ?? possible(side.survives(of(rule)));
        standing.set(rule.index, ref);
        return ref;
      },
      falls: (rule, by) => {
        const name = `${rule.index} ${by.index}`;
        const ref = falling.get(name) ?? possible(side.falls(of(rule), of(by)));
        falling.set(name, ref);
        return ref;
      },
    };
  } catch (error) {
    if (error instanceof OverBudget) return undefined;
    throw error;
  }
}

const inNone = 1;
const inSome = 2;

/** Walks diagrams over the cases that are left of a situation. */
interface Walker {
  /** Sets what is left, for the walks that follow. */
  readonly allow: (masks: Masks) => void;
  /** In which possible cases does a diagram end in 0, in which in 1? Two bits. */
  readonly seen: (ref: Ref, work: Work) => number;
  /** The ends of a diagram in possible cases, as bits; stops at the first of `enough`. */
  readonly reached: (ref: Ref, enough: number, work: Work) => number;
  /** Is a fact that cannot be had among those that are open? */
  readonly turnsOn: (cannotBeHad: CannotBeHad) => boolean;
  readonly ends: (joined: Joined, cannotBeHad: CannotBeHad, work: Work) => Pick<Outlook, "positions" | "missing">;
}

function walkerOf({ table, variables: { levels } }: Diagrams): Walker {
  const classes = levels.map((level) => new Uint16Array(level.classes));
  const counts = new Int32Array(levels.length);
  const marks = levels.map((level) => new Int32Array(level.classes));
  let mark = 0;
  let stamps = new Int32Array(1 << 12);
  let values = new Int32Array(1 << 12);
  let run = 0;

  function begin(): void {
    if (table.made() > stamps.length) {
      stamps = new Int32Array(table.made() * 2);
      values = new Int32Array(stamps.length);
    }
    run++;
  }

  function allow(masks: Masks): void {
    mark++;
    for (const [on, { axis, classOf }] of levels.entries()) {
      const list = classes[on];
      const seen = marks[on];
      let count = 0;
      for (let word = 0; word < axis.words; word++) {
        let bits = masks[axis.word + word] ?? 0;
        while (bits !== 0) {
          const its = classOf[word * 32 + 31 - Math.clz32(bits & -bits)] ?? 0;
          bits &= bits - 1;
          if (list === undefined || seen === undefined || seen[its] === mark) continue;
          seen[its] = mark;
          list[count++] = its;
        }
      }
      counts[on] = count;
    }
  }

  function seen(root: Ref, work: Work): number {
    begin();
    let found = 0;
    const visit = (ref: Ref): void => {
      if (found === (inNone | inSome)) return;
      if (ref < 0) {
        if (~ref !== impossible) found |= ~ref === 0 ? inNone : inSome;
        return;
      }
      if (stamps[ref] === run) return;
      stamps[ref] = run;
      const on = table.levelOf(ref);
      const count = counts[on] ?? 0;
      if (!take(work, count)) return;
      for (let at = 0; at < count; at++) visit(table.kid(ref, classes[on]?.[at] ?? 0));
    };
    visit(root);
    return found;
  }

  function reached(root: Ref, enough: number, work: Work): number {
    begin();
    let found = 0;
    const visit = (ref: Ref): void => {
      if ((found & enough) !== 0) return;
      if (ref < 0) {
        if (~ref !== impossible) found |= 1 << ~ref;
        return;
      }
      if (stamps[ref] === run) return;
      stamps[ref] = run;
      const on = table.levelOf(ref);
      const count = counts[on] ?? 0;
      if (!take(work, count)) return;
      for (let at = 0; at < count; at++) visit(table.kid(ref, classes[on]?.[at] ?? 0));
    };
    visit(root);
    return found;
  }

  const turnsOn = (cannotBeHad: CannotBeHad) =>
    levels.some(({ axis }, on) => (counts[on] ?? 0) > 1 && cannotBeHad(axis.index));

  /** The levels on which the rules themselves depend: what only tells the impossible apart is not asked. */
  function support(root: Ref, work: Work): Uint8Array {
    begin();
    const supported = new Uint8Array(levels.length);
    const names = new Map<string, number>();
    const visit = (ref: Ref): number => {
      if (ref < 0) return ref;
      if (stamps[ref] === run) return values[ref] ?? 0;
      const on = table.levelOf(ref);
      const count = counts[on] ?? 0;
      let result = 0;
      if (take(work, count)) {
        const kids: number[] = [];
        for (let at = 0; at < count; at++) kids.push(visit(table.kid(ref, classes[on]?.[at] ?? 0)));
        result = kids[0] ?? 0;
        if (kids.some((kid) => kid !== result)) {
          supported[on] = 1;
          const name = `${on}:${kids.join()}`;
          result = names.get(name) ?? names.size;
          names.set(name, result);
        }
      }
      stamps[ref] = run;
      values[ref] = result;
      return result;
    };
    visit(root);
    return supported;
  }

  function ends(joined: Joined, cannotBeHad: CannotBeHad, work: Work): Pick<Outlook, "positions" | "missing"> {
    const supported = support(joined.rules, work);
    begin();
    // what cannot be had is joined away: where it decides, several positions stand side by side
    const joins = levels.map(
      ({ axis }, on) => (counts[on] ?? 0) > 1 && (supported[on] === 0 || cannotBeHad(axis.index)),
    );
    const cases = createCases(levels.length, work);
    const visit = (ref: Ref): number => {
      if (ref < 0) return ~ref === impossible ? 0 : 1 << ~ref;
      if (stamps[ref] === run) return values[ref] ?? 0;
      const on = table.levelOf(ref);
      const count = counts[on] ?? 0;
      let result = 0;
      if (take(work, count)) {
        const kid = (at: number) => visit(table.kid(ref, classes[on]?.[at] ?? 0));
        if (count === 1) result = kid(0);
        else if (joins[on] === true) for (let at = 0; at < count; at++) result = cases.join(result, kid(at));
        else
          result = cases.node(
            on,
            Array.from({ length: count }, (_, at) => kid(at)),
          );
      }
      stamps[ref] = run;
      values[ref] = result;
      return result;
    };
    const { bits, deciding } = cases.left(visit(joined.position));
    const missing = new Set(deciding.map((on) => levels[on]?.axis.id));
    return {
      positions: positionsIn(bits),
      missing: factIds.filter((fact) => missing.has(fact)),
    };
  }

  return { allow, seen, reached, turnsOn, ends };
}

/** Ends that are not open. */
const closedBits = positions.reduce(
  (bits, position, place) => (position === "required" || position === "permitted" ? bits : bits | (1 << place)),
  0,
);

/** It turns on a fact that cannot be had. */
const cannotBeSettled = 1 << positions.length;

function positionsIn(bits: number): ReadonlySet<Position> {
  const found: Position[] = positions.filter((_, place) => (bits & (1 << place)) !== 0);
  return new Set((bits & cannotBeSettled) === 0 ? found : [...found, "cannot-be-settled"]);
}

/** Ends are sets of positions as bits; 0: impossible. Nodes are numbered from here on. */
const firstNode = 1 << (positions.length + 1);

/** Diagrams of one situation: each function once, for as long as the situation is looked at. */
function createCases(levels: number, work: Work) {
  const names = new Map<string, number>();
  const on: number[] = [];
  const kidsOf: (readonly number[])[] = [];
  const joined = new Map<string, number>();

  function node(level: number, kids: readonly number[]): number {
    const [first = 0] = kids;
    if (kids.every((kid) => kid === first)) return first;
    const name = `${level}:${kids.join()}`;
    const known = names.get(name);
    if (known !== undefined) return known;
    const made = firstNode + on.length;
    names.set(name, made);
    on.push(level);
    kidsOf.push(kids);
    return made;
  }

  const levelOf = (ref: number) => (ref < firstNode ? levels : (on[ref - firstNode] ?? levels));

  /** Both, side by side. */
  function join(one: number, other: number): number {
    if (one === other || other === 0) return one;
    if (one === 0) return other;
    if (one < firstNode && other < firstNode) return one | other;
    const name = one < other ? `${one} ${other}` : `${other} ${one}`;
    const known = joined.get(name);
    if (known !== undefined) return known;
    const top = Math.min(levelOf(one), levelOf(other));
    const its = levelOf(one) === top ? kidsOf[one - firstNode] : undefined;
    const theirs = levelOf(other) === top ? kidsOf[other - firstNode] : undefined;
    const count = (its ?? theirs)?.length ?? 0;
    if (!take(work, count)) return one;
    const kids = Array.from({ length: count }, (_, at) => join(its?.[at] ?? one, theirs?.[at] ?? other));
    const made = node(top, its === undefined && theirs === undefined ? [] : kids);
    joined.set(name, made);
    return made;
  }

  /** What is left where the impossible is dropped: the positions, and the levels that decide between them. */
  function left(root: number): { readonly bits: number; readonly deciding: readonly number[] } {
    const known = new Map<number, number | undefined>();
    const parts = new Map<string, number>();
    const bits: number[] = [];
    const below: (readonly number[])[] = [];
    const at: number[] = [];
    const part = (name: string, level: number, own: number, kids: readonly number[]): number => {
      const found = parts.get(name);
      if (found !== undefined) return found;
      parts.set(name, bits.length);
      bits.push(own);
      below.push(kids);
      at.push(level);
      return bits.length - 1;
    };
    const visit = (ref: number): number | undefined => {
      if (ref === 0) return undefined;
      if (ref < firstNode) {
        const own = (ref & (ref - 1)) === 0 ? ref : cannotBeSettled;
        return part(`=${own}`, levels, own, []);
      }
      if (known.has(ref)) return known.get(ref);
      take(work, 1);
      const kids = [...new Set((kidsOf[ref - firstNode] ?? []).map(visit))].filter((kid) => kid !== undefined);
      const sorted = kids.sort((one, other) => one - other);
      const level = levelOf(ref);
      const own = sorted.reduce((all, kid) => all | (bits[kid] ?? 0), 0);
      const made = sorted.length < 2 ? sorted[0] : part(`${level}:${sorted.join()}`, level, own, sorted);
      known.set(ref, made);
      return made;
    };
    const top = visit(root);
    if (top === undefined) return { bits: 0, deciding: [] };
    const deciding = new Set<number>();
    const seen = new Set<number>();
    const collect = (one: number): void => {
      if (seen.has(one)) return;
      seen.add(one);
      const kids = below[one] ?? [];
      if (kids.length > 0) deciding.add(at[one] ?? 0);
      for (const kid of kids) collect(kid);
    };
    collect(top);
    return { bits: bits[top] ?? 0, deciding: [...deciding] };
  }

  return { node, join, left };
}
