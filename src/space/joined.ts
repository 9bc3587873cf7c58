import type { Space } from "./axes.js";
import { buildDiagrams, type Diagrams } from "./build.js";
import type { MaskRule } from "./conditions.js";
import type { RulesInForce } from "./in-force.js";
import { OverBudget, type Ref } from "./table.js";

/** The end of a diagram for what cannot be in law. */
export const impossible = 7;

/** The diagrams of one policy, each joined with what can be in law. */
export interface Joined {
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

/** Joins the diagrams of the rules in force with what can be in law; `undefined` where they grow over their budget. */
export function joinedOf(inForce: RulesInForce, space: Space): Joined | undefined {
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
