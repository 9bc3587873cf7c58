import { factIds } from "../vocabulary/facts.js";
import type { Masks } from "./axes.js";
import type { Diagrams } from "./build.js";
import { createCases, positionsIn } from "./cases.js";
import { positions } from "./fold.js";
import { impossible, type Joined } from "./joined.js";
import type { CannotBeHad, Outlook } from "./outlook.js";
import type { Ref } from "./table.js";
import { take, type Work } from "./work.js";

/** Seen: a possible case that ends in 0. */
export const inNone = 1;
/** Seen: a possible case that ends in 1. */
export const inSome = 2;

/** Walks diagrams over the cases that are left of a situation. */
export interface Walker {
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

/** A walker of the diagrams of one policy. */
export function walkerOf({ table, variables: { levels } }: Diagrams): Walker {
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
export const closedBits = positions.reduce(
  (bits, position, place) => (position === "required" || position === "permitted" ? bits : bits | (1 << place)),
  0,
);
