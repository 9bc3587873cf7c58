import { conditionsOf } from "../policy/applies.js";
import type { ConditionOnVerdict, Dependent, WhenDecided } from "../policy/rule.js";
import type { Diagrams } from "../space/build.js";
import { never } from "../space/condition-diagrams.js";
import { maskCondition } from "../space/conditions.js";
import type { Ref } from "../space/table.js";
import type { OutcomeDiagrams } from "./outcome.js";

/**
 * Where each dependent rule counts, a small diagram each: its conditions hold, a disclosure rule that it goes `with`
 * survives, no rule of its kind that counts overrides it, and no duty that is never to be done forbids the same act.
 *
 * @param indexOf - the index of a disclosure rule, by its id
 */
export function dependentDiagrams(
  dependents: readonly Dependent[],
  { space, conditions }: Diagrams,
  { is, survives }: OutcomeDiagrams,
  indexOf: (id: string) => number,
): ReadonlyMap<Dependent, Ref> {
  const any = (when: WhenDecided | undefined): Ref =>
    conditionsOf(when)
      .map(({ verdict, ...facts }: ConditionOnVerdict) => {
        const onFacts = conditions.all(maskCondition(facts, space));
        if (verdict === undefined) return onFacts;
        return conditions.and(onFacts, verdict.map(is).reduce(conditions.or, never));
      })
      .reduce(conditions.or, never);
  const holds = new Map(
    dependents.map((rule): readonly [Dependent, Ref] => {
      const when = any(rule.when ?? {});
      const held = rule.unless === undefined ? when : conditions.butNot(when, any(rule.unless));
      const standing = rule.with?.map((id) => survives(indexOf(id))).reduce(conditions.or, never);
      return [rule, standing === undefined ? held : conditions.and(held, standing)];
    }),
  );
  const counts = new Map<Dependent, Ref>();
  // a rule that falls itself defeats nothing; overrides have no circles: definePolicy refuses them
  const countsOf = (rule: Dependent): Ref => {
    const known = counts.get(rule);
    if (known !== undefined) return known;
    const made = dependents
      .filter((other) => other.kind === rule.kind && other.overrides?.includes(rule.id) === true)
      .reduce((left, other) => conditions.butNot(left, countsOf(other)), holds.get(rule) ?? never);
    counts.set(rule, made);
    return made;
  };
  for (const rule of dependents) countsOf(rule);
  return new Map(
    [...counts].map(([rule, ref]): readonly [Dependent, Ref] => {
      if (rule.kind !== "duty" || rule.level === "never") return [rule, ref];
      const forbidden = dependents
        .filter((other) => other.kind === "duty" && other.level === "never" && other.act === rule.act)
        .reduce((soFar, other) => conditions.or(soFar, counts.get(other) ?? never), never);
      return [rule, conditions.butNot(ref, forbidden)];
    }),
  );
}
