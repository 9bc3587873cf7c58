import type { ClosedFact, TextsOf } from "../fact.js";

/** What the library's counsel says of the paper. */
export const review = {
  id: "review",
  kind: "closed",
  about: "request",
  obtainable: true,
  values: ["not-sought", "pending", "sufficient", "insufficient"],
  resting: "not-sought",
} as const satisfies ClosedFact;

/** English texts of {@link review}. */
export const reviewTexts: TextsOf<typeof review> = {
  label: "Counsel's review",
  description: "What the library's counsel says of the paper.",
  question: "What does the library's lawyer say of the paper?",
  values: {
    "not-sought": ["Not asked yet", "Counsel has not been asked."],
    pending: ["Being looked at", "Counsel has it and has not answered."],
    sufficient: ["Sufficient", "Counsel finds that it is valid and suffices."],
    insufficient: ["Not sufficient", "Counsel finds a defect, or that it does not suffice."],
  },
};
