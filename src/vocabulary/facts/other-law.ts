import type { ClosedFact, TextsOf } from "../fact.js";

/** Whether another statute demands the disclosure. */
export const otherLaw = {
  id: "otherLaw",
  kind: "closed",
  about: "request",
  obtainable: false,
  values: ["none", "allows", "demands"],
  resting: "none",
} as const satisfies ClosedFact;

/** English texts of {@link otherLaw}. */
export const otherLawTexts: TextsOf<typeof otherLaw> = {
  label: "Another statute",
  description: "Whether counsel has named another statute that demands or allows this disclosure.",
  question: "Has counsel named another statute that demands this disclosure?",
  values: {
    none: ["None named", "No other statute was named."],
    allows: ["Allows it", "Another statute was named that allows it."],
    demands: ["Demands it", "Another statute was named that demands it."],
  },
};
