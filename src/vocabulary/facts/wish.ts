import type { ClosedFact, TextsOf } from "../fact.js";

/** A wish that the patron has left on file. */
export const wish = {
  id: "wish",
  kind: "closed",
  about: "request",
  obtainable: false,
  values: ["none", "only-patron-collects", "no-messages", "keep-history"],
  resting: "none",
} as const satisfies ClosedFact;

/** English texts of {@link wish}. */
export const wishTexts: TextsOf<typeof wish> = {
  label: "Wish on file",
  description: "What the patron has asked of the library for every time.",
  question: "Has the patron left a wish on file?",
  values: {
    none: ["None", "The patron has left no wish on file."],
    "only-patron-collects": ["Only I collect", "Nobody else may collect items for the patron."],
    "no-messages": ["No messages", "The patron wants no messages passed on."],
    "keep-history": ["Keep my history", "The patron wants the history kept."],
  },
};
