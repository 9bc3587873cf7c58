import { freezeData } from "../internal/freeze.js";
import type { LabelAndLine } from "./fact.js";

/** What the person who was asked does now. */
export const actions = /* @__PURE__ */ freezeData(["comply", "refer", "ask", "hold", "decline", "answer"] as const);

/** Names an action. */
export type Action = (typeof actions)[number];

/** English texts of the actions. */
export const actionTexts = {
  comply: ["Let them", "Officers carry out a warrant: do not block them, hand over nothing unasked, write it down."],
  refer: ["Refer", "Give nothing; somebody else deals with it."],
  ask: ["Ask first", "Give nothing until the open questions are answered."],
  hold: ["Hold", "Give nothing yet, and keep it."],
  decline: ["Decline", "Give nothing, and say so kindly."],
  answer: ["Answer", "Give what may be given, and no more."],
} as const satisfies { readonly [A in Action]: LabelAndLine };
