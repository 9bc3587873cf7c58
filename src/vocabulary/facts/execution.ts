import type { ClosedFact, TextsOf } from "../fact.js";

/** Whether officers are carrying the paper out now. */
export const execution = {
  id: "execution",
  kind: "closed",
  about: "request",
  obtainable: false,
  values: ["presented", "under-way"],
} as const satisfies ClosedFact;

/** English texts of {@link execution}. */
export const executionTexts: TextsOf<typeof execution> = {
  label: "Being carried out",
  description: "Whether officers are carrying the paper out now.",
  question: "Are officers here to carry it out now?",
  values: {
    presented: ["Presented", "It was handed over or sent; nobody is carrying it out at this moment."],
    "under-way": ["Under way", "Officers are here and are carrying it out."],
  },
};
