import type { Verdict } from "../policy/rule.js";
import type { Diagrams, SideDiagrams } from "../space/build.js";
import { never } from "../space/condition-diagrams.js";
import { positions } from "../space/fold.js";
import type { Ref } from "../space/table.js";

/** What a complete request that can be in law comes to, before the person asked is looked at. */
export interface OutcomeDiagrams {
  /** Where the verdict is this one. */
  readonly is: (verdict: Verdict) => Ref;
  /** Where a rule survives; none does where a warrant is carried out. */
  readonly survives: (index: number) => Ref;
}

/** The verdict with what comes before it: warrants that are carried out. */
export function outcomeDiagrams({ table, conditions, warrant }: Diagrams, side: SideDiagrams): OutcomeDiagrams {
  const is = new Map<Verdict, Ref>(
    positions.map((position, place) => {
      const rules = table.map(side.position, (at) => (at === place ? 1 : 0));
      return [position, position === "required" ? conditions.or(rules, warrant) : conditions.butNot(rules, warrant)];
    }),
  );
  return {
    is: (verdict) => is.get(verdict) ?? never,
    survives: (index) => {
      const rule = side.rules[index];
      return rule === undefined ? never : conditions.butNot(side.survives(rule), warrant);
    },
  };
}
