import { passes, type Test } from "../vocabulary/condition.js";
import type { Fact } from "../vocabulary/fact.js";
import { type FactId, factIds, facts } from "../vocabulary/facts.js";
import type { Domains, Value } from "../vocabulary/holds.js";
import { type Conditional, valuesIn } from "./values.js";

/**
 * The values a fact may still have, one bit each, for all facts side by side. A fact with more than 32 values takes
 * two words, a scale with many cuts as many as it needs.
 */
export type Masks = Int32Array;

/** One fact in the space. */
export interface Axis {
  readonly id: FactId;
  /** Place in the order of the vocabulary. */
  readonly index: number;
  /** Its values; of a scale, one point of each stretch that the rules tell apart. */
  readonly values: readonly Value[];
  readonly isScale: boolean;
  /** Its first word, and how many it takes. */
  readonly word: number;
  readonly words: number;
}

/** One test as bits: which values of an axis pass. */
export interface MaskTest {
  readonly axis: Axis;
  readonly bits: readonly number[];
}

/** The typed, finite space in which the requests of one policy are points. */
export interface Space {
  readonly axes: readonly Axis[];
  readonly words: number;
  /** Every fact with every value. */
  readonly all: Masks;
  readonly axisOf: (fact: FactId) => Axis;
  readonly testOf: (fact: FactId, test: Test) => MaskTest;
  /** Domains as bits. */
  readonly encode: (domains: Domains) => Masks;
  /** The values of one fact that are left. The same bits give the same list. */
  readonly valuesLeft: (masks: Masks, axis: Axis) => readonly Value[];
  /** Bits as domains. The same bits give the same list. */
  readonly decode: (masks: Masks) => Domains;
}

const bitsPerWord = 32;

/** Makes the space of a policy: closed facts, and scales cut where its rules cut them. */
export function spaceOf(rules: readonly Conditional[]): Space {
  let word = 0;
  const axes = factIds.map((id, index): Axis => {
    const fact: Fact = facts[id];
    const values = valuesIn(rules, id, fact);
    const words = Math.ceil(values.length / bitsPerWord);
    const axis: Axis = { id, index, values, isScale: fact.kind !== "closed", word, words };
    word += words;
    return axis;
  });
  const byFact = new Map(axes.map((axis) => [axis.id, axis]));
  const axisOf = (fact: FactId): Axis => {
    const axis = byFact.get(fact);
    if (axis === undefined) throw new Error("no such fact"); // cannot be: the keys are all fact ids
    return axis;
  };
  const all = new Int32Array(word);
  for (const axis of axes) all.set(bitsOf(axis, axis.values), axis.word);
  const known = new Map<string, MaskTest>();
  const lists = axes.map(() => new Map<number | string, readonly Value[]>());
  const valuesLeft = (masks: Masks, axis: Axis): readonly Value[] => {
    const key = axis.words === 1 ? (masks[axis.word] ?? 0) : masks.subarray(axis.word, axis.word + axis.words).join();
    const of = lists[axis.index];
    const found = of?.get(key);
    const values = found ?? Object.freeze(axis.values.filter((_, place) => hasBit(masks, axis, place)));
    if (found === undefined) of?.set(key, values);
    return values;
  };
  return {
    axes,
    words: word,
    all,
    axisOf,
    testOf: (fact, test) => {
      const key = `${fact} ${JSON.stringify(test)}`;
      const found = known.get(key);
      if (found !== undefined) return found;
      const axis = axisOf(fact);
      const made = {
        axis,
        bits: bitsOf(
          axis,
          axis.values.filter((value) => passes(test, value)),
        ),
      };
      known.set(key, made);
      return made;
    },
    encode: (domains) => {
      const masks = new Int32Array(word);
      for (const axis of axes) {
        const values = domains[axis.id];
        if (values === axis.values)
          for (let at = 0; at < axis.words; at++) masks[axis.word + at] = all[axis.word + at] ?? 0;
        else for (const value of values) setBit(masks, axis, placeOf(axis, value));
      }
      return masks;
    },
    valuesLeft,
    decode: (masks) => {
      const domains: { [F in FactId]?: readonly Value[] } = {};
      for (const axis of axes) domains[axis.id] = valuesLeft(masks, axis);
      return domains as Domains; // the loop fills every fact
    },
  };
}

/** Where a value stands on its axis: its place in the list, or the stretch it falls in. -1: nowhere. */
function placeOf(axis: Axis, value: Value): number {
  if (!axis.isScale) return axis.values.indexOf(value);
  let place = 0;
  for (let at = 1; at < axis.values.length; at++) if (value >= (axis.values[at] ?? value)) place = at;
  return place;
}

/** Is a value among those that are left? */
export function hasBit(masks: Masks, axis: Axis, place: number): boolean {
  return ((masks[axis.word + (place >>> 5)] ?? 0) & (1 << (place & 31))) !== 0;
}

/** Adds a value to those that are left. */
export function setBit(masks: Masks, axis: Axis, place: number): void {
  if (place < 0) return;
  const word = axis.word + (place >>> 5);
  masks[word] = (masks[word] ?? 0) | (1 << (place & 31));
}

/** How many values of a fact are left: none, one, or several. */
export function isOpen(masks: Masks, axis: Axis): boolean {
  let found = false;
  for (let at = axis.word; at < axis.word + axis.words; at++) {
    const bits = masks[at] ?? 0;
    if (bits === 0) continue;
    if (found || (bits & (bits - 1)) !== 0) return true;
    found = true;
  }
  return false;
}

function bitsOf(axis: Axis, values: readonly Value[]): readonly number[] {
  const bits = Array.from({ length: axis.words }, () => 0);
  for (const value of values) {
    const place = axis.values.indexOf(value);
    const at = place >>> 5;
    bits[at] = (bits[at] ?? 0) | (1 << (place & 31));
  }
  return bits;
}
