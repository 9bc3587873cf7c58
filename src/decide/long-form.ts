import type { Decision } from "./decision.js";
import { expand } from "./expand.js";
import type { ExpandedDecision, ItemFindings } from "./findings.js";

/** A decision in either form, or one item of the long form. */
export type Decided = Decision | ExpandedDecision | ItemFindings;

/** The long form of a decision; what is in the long form already is given back. */
export function longForm(decided: Decided): ExpandedDecision | ItemFindings {
  return "table" in decided ? expand(decided) : decided;
}
