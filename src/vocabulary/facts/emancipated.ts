import type { ClosedFact, TextsOf } from "../fact.js";

/** Whether a minor is emancipated. */
export const emancipated = {
  id: "emancipated",
  kind: "closed",
  about: "request",
  obtainable: false,
  values: ["no", "yes"],
} as const satisfies ClosedFact;

/** English texts of {@link emancipated}. */
export const emancipatedTexts: TextsOf<typeof emancipated> = {
  label: "Emancipated",
  description: "Whether a minor is emancipated by law.",
  question: "Is the minor emancipated?",
  values: {
    no: ["No", "The minor is not emancipated."],
    yes: ["Yes", "The minor is emancipated by law or court."],
  },
};
