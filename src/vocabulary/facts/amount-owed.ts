import type { ScaleFact, TextsOf } from "../fact.js";

/** What the patron owes. */
export const amountOwed = {
  id: "amountOwed",
  kind: "number",
  about: "request",
  obtainable: false,
  unit: "US dollar",
} as const satisfies ScaleFact;

/** English texts of {@link amountOwed}. */
export const amountOwedTexts: TextsOf<typeof amountOwed> = {
  label: "Amount owed",
  description: "What the patron owes the library, in US dollars.",
  question: "How much does the patron owe?",
  values: {},
};
