import type { ClosedFact, TextsOf } from "../fact.js";

/** Whether public funds support the library at least in part. */
export const publiclyFunded = {
  id: "publiclyFunded",
  kind: "closed",
  about: "library",
  obtainable: false,
  values: ["yes", "no"],
} as const satisfies ClosedFact;

/** English texts of {@link publiclyFunded}. */
export const publiclyFundedTexts: TextsOf<typeof publiclyFunded> = {
  label: "Public funds",
  description: "Whether public funds support the library at least in part.",
  question: "Do public funds support the library, at least in part?",
  values: {
    yes: ["Yes", "Public funds support it, at least in part."],
    no: ["No", "No public funds support it."],
  },
};
