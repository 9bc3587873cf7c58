import { freezeData } from "../internal/freeze.js";
import type { LabelAndLine } from "./fact.js";

/** The institution's position on one item. */
export const verdicts = /* @__PURE__ */ freezeData([
  "required",
  "permitted",
  "forbidden",
  "unsettled",
  "undetermined",
] as const);

/** Names a verdict. */
export type Verdict = (typeof verdicts)[number];

/** English texts of the verdicts. */
export const verdictTexts = {
  required: ["Must be answered", "The law or the policy requires an answer."],
  permitted: ["May be answered", "The law and the policy allow an answer."],
  forbidden: ["May not be answered", "The law or the policy forbids an answer, or nothing opens it."],
  unsettled: ["The law is in doubt", "The law can be read both ways, and counsel has not answered."],
  undetermined: ["Depends on open facts", "The answer depends on facts that are not known yet."],
} as const satisfies { readonly [V in Verdict]: LabelAndLine };
