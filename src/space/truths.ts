import { conditionsOf } from "../policy/applies.js";
import { type ConditionOnVerdict, type Dependent, type Verdict, verdicts, type WhenDecided } from "../policy/rule.js";
import type { Masks, Space } from "./axes.js";
import { type MaskCondition, type MaskTruth, maskCondition, maybe, no, yes } from "./conditions.js";

/** Verdicts as bits. */
export function verdictBits(possible: Iterable<Verdict>): number {
  let bits = 0;
  for (const verdict of possible) bits |= 1 << verdicts.indexOf(verdict);
  return bits;
}

/** The truth of the conditions of many dependent rules at once. */
export interface Truths {
  /**
   * Does the condition of each rule hold, of the facts that are left and the verdicts that are possible? The answer is
   * overwritten by the next one.
   */
  readonly of: (masks: Masks, verdict: number) => Uint8Array;
}

/** A condition that several rules may share. */
interface Shared {
  readonly facts: MaskCondition;
  readonly verdict: number;
}

/** Every verdict there is. */
const anyVerdict = verdictBits(verdicts);

/**
 * Conditions side by side, one bit each: for each value of each fact, the conditions that it leaves standing. What holds
 * of a situation is what all its values leave standing.
 */
export function truthsOf(rules: readonly Dependent[], space: Space): Truths {
  const conditions: Shared[] = [];
  const places = new Map<string, number>();
  const placeOf = ({ verdict, ...facts }: ConditionOnVerdict): number => {
    const name = JSON.stringify([facts, verdict]);
    const known = places.get(name);
    if (known !== undefined) return known;
    places.set(name, conditions.length);
    conditions.push({
      facts: maskCondition(facts, space),
      verdict: verdict === undefined ? anyVerdict : verdictBits(verdict),
    });
    return conditions.length - 1;
  };
  const all = (when: WhenDecided | undefined) => conditionsOf(when).map((condition) => placeOf(condition));
  const tested = rules.map(({ when = {}, unless }) => ({ when: all(when), unless: all(unless) }));
  const words = Math.ceil(conditions.length / 32);
  const rows = space.axes.map((axis) => {
    const testing = conditions.map(({ facts }) => facts.filter((test) => test.axis === axis));
    if (testing.every((tests) => tests.length === 0)) return undefined;
    const row = new Int32Array(axis.values.length * words);
    for (let place = 0; place < axis.values.length; place++)
      for (const [at, tests] of testing.entries())
        if (tests.every(({ bits }) => (((bits[place >>> 5] ?? 0) >>> (place & 31)) & 1) === 1))
          row[place * words + (at >>> 5)] = (row[place * words + (at >>> 5)] ?? 0) | (1 << (at & 31));
    return { axis, row };
  });
  const used = rows.filter((one) => one !== undefined);
  const may = new Int32Array(words);
  const must = new Int32Array(words);
  const some = new Int32Array(words);
  const every = new Int32Array(words);
  const truth = new Uint8Array(rules.length);

  function read(masks: Masks): void {
    may.fill(-1);
    must.fill(-1);
    for (const { axis, row } of used) {
      some.fill(0);
      every.fill(-1);
      for (let word = 0; word < axis.words; word++) {
        let bits = masks[axis.word + word] ?? 0;
        while (bits !== 0) {
          const begin = (word * 32 + 31 - Math.clz32(bits & -bits)) * words;
          bits &= bits - 1;
          for (let at = 0; at < words; at++) {
            const its = row[begin + at] ?? 0;
            some[at] = (some[at] ?? 0) | its;
            every[at] = (every[at] ?? 0) & its;
          }
        }
      }
      for (let at = 0; at < words; at++) {
        may[at] = (may[at] ?? 0) & (some[at] ?? 0);
        must[at] = (must[at] ?? 0) & (every[at] ?? 0);
      }
    }
  }

  const has = (set: Int32Array, place: number) => (((set[place >>> 5] ?? 0) >>> (place & 31)) & 1) === 1;

  function any(list: readonly number[], verdict: number): MaskTruth {
    let found: MaskTruth = no;
    for (const place of list) {
      const its = conditions[place]?.verdict ?? 0;
      if ((its & verdict) === 0 || !has(may, place)) continue;
      if ((verdict & ~its) === 0 && has(must, place)) return yes;
      found = maybe;
    }
    return found;
  }

  return {
    of: (masks, verdict) => {
      read(masks);
      for (const [at, { when, unless }] of tested.entries()) {
        const opened = any(when, verdict);
        const barred = opened === no ? no : any(unless, verdict);
        truth[at] = barred === yes ? no : opened === yes && barred === no ? yes : Math.min(opened, maybe);
      }
      return truth;
    },
  };
}
