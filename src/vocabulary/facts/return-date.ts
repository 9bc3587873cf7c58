import type { ScaleFact, TextsOf } from "../fact.js";

/** The day by which the paper wants an answer. */
export const returnDate = {
  id: "returnDate",
  kind: "date",
  about: "request",
  obtainable: false,
  unit: "calendar day",
} as const satisfies ScaleFact;

/** English texts of {@link returnDate}. */
export const returnDateTexts: TextsOf<typeof returnDate> = {
  label: "Due",
  description: "The day by which the paper wants an answer.",
  question: "By which day does the paper want an answer?",
  values: {},
};
