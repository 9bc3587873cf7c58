import { type Ground, within } from "../compile/ground.js";
import { conditionsOf } from "../policy/applies.js";
import type { ConditionOnVerdict, Dependent, Rule } from "../policy/rule.js";
import type { Masks } from "../space/axes.js";

/**
 * Where a dependent rule can count, as far as facts tell: where its condition can hold together with that of a
 * disclosure rule that it goes with. The verdict is looked at by `decide`.
 *
 * @param from - the cases to begin with
 */
export function startsOf(
  { when = {}, with: along }: Dependent,
  rules: readonly Rule[],
  ground: Ground,
  from: readonly Masks[] = [ground.space.all],
): readonly Masks[] {
  const own = conditionsOf(when).map(({ verdict: _, ...facts }: ConditionOnVerdict) => facts);
  const ofRules = rules.flatMap((rule) =>
    rule.kind === "disclosure" && along?.includes(rule.id) === true ? conditionsOf(rule.when) : [],
  );
  return (along === undefined ? [own] : [own, ofRules]).reduce(
    (starts, alternatives) =>
      starts.flatMap((masks) => alternatives.flatMap((condition) => within(masks, condition, ground) ?? [])),
    from,
  );
}
