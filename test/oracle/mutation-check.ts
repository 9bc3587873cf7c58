import { diff } from "../../src/analyse/index.js";
import { type DisclosureRule, definePolicy, type Pack, type Policy } from "../../src/index.js";
import { boundaryPoints } from "./boundaries.js";
import type { Mutant } from "./mutate.js";
import { dayOf, findAt } from "./oracle.js";
import { type MutablePoint, possibleIn, type Random } from "./random.js";
import { classesOf, conditionsIn } from "./space.js";

/** What came of a mutant. */
export type Fate =
  /** `definePolicy` refuses it. */
  | "refused"
  /** The oracle saw no verdict change at the points it tried. */
  | "nothing seen"
  /** The oracle saw one, and so does `diff`. */
  | "noticed"
  /** The oracle saw one, and `diff` does not. */
  | "missed";

/** Does `diff` notice what the oracle sees at the boundaries of the rule that was changed? */
export function fateOf(policy: Policy, { packs, rule }: Mutant, asOf: string, random: Random): Fate {
  const defined = definePolicy({ id: "library", title: "Library", packs });
  if (!defined.ok) return "refused";
  const [before, after] = [dayOf(policy, asOf), dayOf(defined.value, asOf)];
  const box = classesOf([...conditionsIn(before), ...conditionsIn(after)]);
  const both = [rule, ...defined.value.rules.flatMap((one) => (one.rule.id === rule.id ? [one.rule] : []))];
  const points: MutablePoint[] = both.flatMap((one) => [...boundaryPoints(before, box, one, random, 3)]);
  for (let count = 0; count < 40; count++) {
    const point = possibleIn(before, box, random);
    if (point !== undefined) points.push(point);
  }
  const seen = points.some((point) => {
    const [one, other] = [findAt(before, point), findAt(after, point)];
    return one.kind === "decided" && one.verdict !== other.verdict;
  });
  if (!seen) return "nothing seen";
  const found = diff({ policy, asOf }, { policy: defined.value, asOf });
  return found.rules.some(({ transitions }) => transitions.length > 0) ? "noticed" : "missed";
}

/** The disclosure rules of packs, with the packs they come from. */
export function disclosuresIn(packs: readonly Pack[]): readonly DisclosureRule[] {
  return packs.flatMap(({ rules }) => rules.filter((rule): rule is DisclosureRule => rule.kind === "disclosure"));
}
