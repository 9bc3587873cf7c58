import type { Decision, ItemDecision } from "../decide/decision.js";
import { expand, withheldOf } from "../decide/expand.js";
import type { ExpandedDecision, Findings, ItemFindings } from "../decide/findings.js";

/** What a test may be asked about: a decision in either form, or that on one item. */
export type Decided = Decision | ItemDecision | ExpandedDecision | ItemFindings;

/** What a decision says on what a matcher asks. What is said once for all items, an item alone does not say. */
export type Known = Pick<Findings, "verdict" | "action" | "answerableBy" | "extent" | "missing"> & {
  readonly reasons: readonly (Pick<Findings["reasons"][number], "rule"> &
    Partial<Pick<Findings["reasons"][number], "says" | "cites">>)[];
  readonly routes?: Findings["routes"];
  readonly duties?: Findings["duties"];
  readonly never?: Findings["never"];
};

/** What a value says, if it is a decision of `decide`, in either form, or one of its items; it may come from a file. */
export function knownOf(value: unknown): Known | undefined {
  if (typeof value !== "object" || value === null || !("verdict" in value) || !("action" in value)) return undefined;
  try {
    if ("table" in value && "items" in value) return expand(value as Decision); // what it lacks is told below, or throws
    if ("extent" in value && "reasons" in value && "routes" in value) return value as ExpandedDecision | ItemFindings; // as above
    if ("asked" in value && "reasons" in value && "record" in value) return ofItem(value as ItemDecision); // as above
  } catch {
    return undefined; // a file with less in it
  }
  return undefined;
}

function ofItem(item: ItemDecision): Known {
  const { verdict, action, answerableBy, reasons } = item;
  return {
    verdict,
    action,
    answerableBy,
    extent: { may: item.action === "answer" ? item.may : [], onceAuthorised: [], withheld: withheldOf(item) },
    missing: "missing" in item ? item.missing : [],
    reasons,
  };
}

/**
 * A decision for the reader of a failed test: verdict and action, the rules that stand with their sources, what is
 * missing, and what would change it. Holds nothing but words of the vocabulary and of the policy.
 */
export function explain(decided: Known): string {
  const { verdict, action, reasons, missing, routes = [], extent, answerableBy } = decided;
  return [
    `The decision is ${verdict}; the handler's action is ${action}.`,
    `Who may answer: ${listed(answerableBy)}.`,
    `May be given now: ${listed(extent.may)}.`,
    ...reasons.map(
      ({ rule, says = "", cites = [] }) =>
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
