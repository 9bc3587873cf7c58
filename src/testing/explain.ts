import type { Decision, Findings, ItemDecision } from "../decide/decision.js";

/** What a test may be asked about: a decision, or that on one item. */
export type Decided = Decision | ItemDecision;

/** Is a value a decision of `decide`, or one of its items? */
export function isDecided(value: unknown): value is Decided {
  if (typeof value !== "object" || value === null) return false;
  return "verdict" in value && "action" in value && "extent" in value && "reasons" in value && "routes" in value;
}

/**
 * A decision for the reader of a failed test: verdict and action, the rules that stand with their sources, what is
 * missing, and what would change it. Holds nothing but words of the vocabulary and of the policy.
 */
export function explain(decided: Findings): string {
  const { verdict, action, reasons, missing, routes, extent, answerableBy } = decided;
  return [
    `The decision is ${verdict}; the handler's action is ${action}.`,
    `Who may answer: ${listed(answerableBy)}.`,
    `May be given now: ${listed(extent.may)}.`,
    ...reasons.map(
      ({ rule, says, cites }) =>
        `Rule ${rule}: ${says} [${cites.map(({ title, section }) => [title, section].filter((part) => part !== undefined).join(", ")).join("; ")}]`,
    ),
    ...(missing.length === 0 ? [] : [`Not known: ${missing.join(", ")}.`]),
    ...routes.map(
      ({ says, changes, rule }) =>
        `What would change it (${rule}): ${changes.map(({ fact, to }) => `${fact} = ${to.join(" | ")}`).join(", ") || says}`,
    ),
  ].join("\n");
}

/** Words in a row, or a word for none. */
export function listed(words: readonly string[]): string {
  return words.length === 0 ? "nothing or nobody" : words.join(", ");
}
