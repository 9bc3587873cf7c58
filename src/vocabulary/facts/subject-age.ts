import type { ScaleFact, TextsOf } from "../fact.js";

/** Age of the patron whom the record is about. */
export const subjectAge = {
  id: "subjectAge",
  kind: "number",
  about: "request",
  obtainable: false,
  unit: "year",
  whole: true,
  most: 130,
} as const satisfies ScaleFact;

/** English texts of {@link subjectAge}. */
export const subjectAgeTexts: TextsOf<typeof subjectAge> = {
  label: "Patron's age",
  description: "Age of the patron in whole years.",
  question: "How old is the patron?",
  values: {},
};
