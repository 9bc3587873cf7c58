import type { ClosedFact, TextsOf } from "../fact.js";

/** Whether the patron is living. */
export const patronState = {
  id: "patronState",
  kind: "closed",
  about: "request",
  obtainable: false,
  values: ["living", "deceased"],
  resting: "living",
} as const satisfies ClosedFact;

/** English texts of {@link patronState}. */
export const patronStateTexts: TextsOf<typeof patronState> = {
  label: "Patron living",
  description: "Whether the patron whom the record is about is living.",
  question: "Is the patron living?",
  values: {
    living: ["Living", "The patron is living, or nobody says otherwise."],
    deceased: ["Has died", "The patron has died."],
  },
};
