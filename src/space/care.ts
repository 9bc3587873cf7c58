import { type Constraint, constraints } from "../vocabulary/constraints.js";
import { type Axis, hasBit, isOpen, type Masks, type MaskTest, type Space, setBit } from "./axes.js";
import { holdsMask, type MaskCondition, maskCondition, no, testMask, yes } from "./conditions.js";

/** A constraint as bits. */
interface MaskConstraint {
  readonly index: number;
  readonly given: MaskCondition;
  readonly needs: MaskCondition;
  /** The facts it tests, in the order of its tests. */
  readonly axes: readonly Axis[];
}

/** What can be together in law, as operations on bits. */
export interface Care {
  /** Takes out, in place, what the constraints rule out. False: nothing is left of some fact. */
  readonly narrow: (masks: Masks) => boolean;
  /** Constraints that are neither met nor broken yet. */
  readonly open: (masks: Masks) => readonly MaskConstraint[];
  /** Is there a case that meets every constraint? Takes narrowed masks. */
  readonly possible: (masks: Masks) => boolean;
  /** Such a case: one value for each fact that constraints or `facts` tell apart. */
  readonly someCase: (masks: Masks) => Masks | undefined;
}

/**
 * The constraints in a space; the same fixpoint as `narrow` and the same cases as `someCase` of the vocabulary.
 *
 * @param also - what must be met beside what can be in law; looked at first
 */
export function careOf(space: Space, also: readonly Pick<Constraint, "given" | "needs">[] = []): Care {
  const all = [...also, ...constraints].map(({ given, needs }, index): MaskConstraint => {
    const masked = { given: maskCondition(given, space), needs: maskCondition(needs, space) };
    return { index, ...masked, axes: [...masked.given, ...masked.needs].map(({ axis }) => axis) };
  });

  function narrow(masks: Masks): boolean {
    for (let changed = true; changed; ) {
      changed = false;
      for (const { given, needs } of all) {
        const has = holdsMask(given, masks);
        if (has === no) continue;
        if (has === yes) {
          const step = keep(masks, needs, true);
          if (step === "broken") return false;
          if (step === "changed") changed = true;
        } else if (holdsMask(needs, masks) === no) {
          const left = given.filter((test) => testMask(test, masks) !== yes);
          if (left.length !== 1) continue;
          const step = keep(masks, left, false);
          if (step === "broken") return false;
          if (step === "changed") changed = true;
        }
      }
    }
    return true;
  }

  const open = (masks: Masks) =>
    all.filter(({ given, needs }) => holdsMask(given, masks) !== no && holdsMask(needs, masks) !== yes);

  function someCase(masks: Masks): Masks | undefined {
    const [first] = open(masks);
    if (first === undefined) return masks;
    const axis = first.axes.find((one) => isOpen(masks, one));
    if (axis === undefined) return undefined;
    for (let place = 0; place < axis.values.length; place++) {
      if (!hasBit(masks, axis, place)) continue;
      const next = only(masks, axis, place);
      const found = narrow(next) ? someCase(next) : undefined;
      if (found !== undefined) return found;
    }
    return undefined;
  }

  return { narrow, open, someCase, possible: (masks) => someCase(masks) !== undefined };
}

/** The same masks with one fact set to one value. */
function only(masks: Masks, axis: Axis, place: number): Masks {
  const next = masks.slice();
  next.fill(0, axis.word, axis.word + axis.words);
  setBit(next, axis, place);
  return next;
}

function keep(masks: Masks, tests: readonly MaskTest[], passing: boolean): "broken" | "changed" | "same" {
  let changed = false;
  for (const { axis, bits } of tests) {
    let some = false;
    for (let at = 0; at < bits.length; at++) {
      const was = masks[axis.word + at] ?? 0;
      const now = passing ? was & (bits[at] ?? 0) : was & ~(bits[at] ?? 0);
      if (now !== 0) some = true;
      if (now !== was) {
        masks[axis.word + at] = now;
        changed = true;
      }
    }
    if (!some) return "broken";
  }
  return changed ? "changed" : "same";
}
