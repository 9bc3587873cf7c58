import type { Decision, ItemDecision } from "./decision.js";

/**
 * May the information be given now, by the person who was asked? The one predicate an embedder needs. Of a whole
 * decision it is true only if every item may be answered; ask it of an item where only part may.
 *
 * @example
 * ```ts
 * import { decide, definePolicy, mayAnswerNow } from "patron-privacy";
 *
 * const empty = definePolicy({ id: "empty", title: "No rules" });
 * if (!empty.ok) throw new Error("the policy has issues");
 * mayAnswerNow(decide(empty.value, { library: {}, facts: {}, items: [{ record: "loan-history" }] }, { asOf: "2026-11-24" })); // => false
 * ```
 */
export function mayAnswerNow(decision: Decision | ItemDecision): boolean {
  const open = decision.action === "answer" && (decision.verdict === "required" || decision.verdict === "permitted");
  return (
    open &&
    (!("items" in decision) || (decision.items.length > 0 && decision.items.every((item) => mayAnswerNow(item))))
  );
}
