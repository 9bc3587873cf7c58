import type { Condition } from "../vocabulary/condition.js";
import { conditionsOf } from "./applies.js";
import type { ConditionOnVerdict } from "./rule.js";

/** Any `when` or `unless` of a rule. */
export type AnyWhen = ConditionOnVerdict | readonly ConditionOnVerdict[];

/** Each alternative replaced by those that it becomes; the same object where none changes. */
export function changed<W extends AnyWhen>(
  when: W | undefined,
  becomes: (condition: Condition) => readonly Condition[],
): W | readonly ConditionOnVerdict[] | undefined {
  const alternatives = conditionsOf(when);
  const read = alternatives.flatMap(becomes);
  return read.length === alternatives.length && read.every((one, at) => one === alternatives[at]) ? when : read;
}
