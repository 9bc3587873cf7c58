import { conditionsOf } from "../policy/applies.js";
import type { DisclosureRule, When } from "../policy/rule.js";
import { type Condition, testsOf } from "../vocabulary/condition.js";
import type { Masks, MaskTest, Space } from "./axes.js";

/** Does something hold in no, in some, or in every case still possible? Ordered, so that numbers compare. */
export const no = 0;
/** In some cases. */
export const maybe = 1;
/** In every case. */
export const yes = 2;

/** No, maybe or yes. */
export type MaskTruth = typeof no | typeof maybe | typeof yes;

/** A condition as tests on bits; all must pass. */
export type MaskCondition = readonly MaskTest[];

/** A rule as conditions on bits. */
export interface MaskRule {
  readonly rule: DisclosureRule;
  /** Its place in the list of all rules that were compiled with it. */
  readonly index: number;
  readonly when: readonly MaskCondition[];
  readonly unless: readonly MaskCondition[];
  /** All tests, of `when` and `unless`. */
  readonly tests: readonly MaskTest[];
}

/** Puts a condition into bits. */
export function maskCondition(condition: Condition, space: Space): MaskCondition {
  return testsOf(condition).map(([fact, test]) => space.testOf(fact, test));
}

/** Puts the alternatives of a condition into bits. */
function maskConditions(when: When | undefined, space: Space): readonly MaskCondition[] {
  return conditionsOf(when).map((condition) => maskCondition(condition, space));
}

/** Puts a rule into bits. */
export function maskRule(rule: DisclosureRule, index: number, space: Space): MaskRule {
  const when = maskConditions(rule.when, space);
  const unless = maskConditions(rule.unless, space);
  return { rule, index, when, unless, tests: [...new Set([...when, ...unless].flat())] };
}

/** One test against the values that are left. */
export function testMask({ axis, bits }: MaskTest, masks: Masks): MaskTruth {
  let some = false;
  let all = true;
  for (let at = 0; at < bits.length; at++) {
    const left = masks[axis.word + at] ?? 0;
    const passing = left & (bits[at] ?? 0);
    if (passing !== 0) some = true;
    if (passing !== left) all = false;
  }
  return some ? (all ? yes : maybe) : no;
}

/** A condition against the values that are left. */
export function holdsMask(condition: MaskCondition, masks: Masks): MaskTruth {
  let truth: MaskTruth = yes;
  for (const test of condition) {
    const one = testMask(test, masks);
    if (one === no) return no;
    if (one === maybe) truth = maybe;
  }
  return truth;
}

function anyMask(conditions: readonly MaskCondition[], masks: Masks): MaskTruth {
  let truth: MaskTruth = no;
  for (const condition of conditions) {
    const one = holdsMask(condition, masks);
    if (one === yes) return yes;
    if (one === maybe) truth = maybe;
  }
  return truth;
}

/** Does a rule apply to what is left? */
export function appliesMask({ when, unless }: Pick<MaskRule, "when" | "unless">, masks: Masks): MaskTruth {
  const opened = anyMask(when, masks);
  if (opened === no) return no;
  const barred = anyMask(unless, masks);
  if (barred === yes) return no;
  return opened === yes && barred === no ? yes : maybe;
}
