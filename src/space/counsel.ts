import type { Condition } from "../vocabulary/condition.js";
import type { Masks, Space } from "./axes.js";
import { holdsMask, maskCondition, no, yes } from "./conditions.js";

/** Where counsel advises that the law allows giving what is asked, and where that it does not; as in `counselSays`. */
export const counselsWords = [
  { review: ["sufficient"] },
  { review: ["insufficient"] },
] as const satisfies readonly Condition[];

/** What counsel says of a situation, by its place in `counselSays`; `undefined` where that is not known. */
export function counselIn(space: Space): (masks: Masks) => number | undefined {
  const words = counselsWords.map((condition) => maskCondition(condition, space));
  return (masks) => {
    const truths = words.map((condition) => holdsMask(condition, masks));
    if (truths.every((truth) => truth === no)) return 0;
    const known = truths.indexOf(yes);
    return known < 0 ? undefined : known + 1;
  };
}
