import type { Answerable, Decision, ItemDecision } from "./decision.js";
import type { ExpandedDecision, ItemFindings } from "./findings.js";

/**
 * May the information be given now, by the person who was asked? The one predicate an embedder needs: a type guard, and
 * `release` takes only what passed it. Of a whole decision it is true only if every item may be answered; ask it of an
 * item where only part may.
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
export function mayAnswerNow<Decided extends Decision | ItemDecision>(
  decision: Decided,
): decision is Extract<Decided, Answerable>;
/** Of the long form too, which `release` does not take. */
export function mayAnswerNow(decision: Decision | ItemDecision | ExpandedDecision | ItemFindings): boolean;
export function mayAnswerNow(decision: Decision | ItemDecision | ExpandedDecision | ItemFindings): boolean {
  if (!isOpen(decision)) return false;
  if (!("items" in decision)) return true;
  const items: unknown = decision.items; // from a file it can be anything
  return Array.isArray(items) && items.length > 0 && items.every((item) => isOpen(item) && !("items" in item));
}

function isOpen(one: unknown): boolean {
  if (typeof one !== "object" || one === null) return false;
  const { action, verdict }: { readonly action?: unknown; readonly verdict?: unknown } = one;
  return action === "answer" && (verdict === "required" || verdict === "permitted");
}
