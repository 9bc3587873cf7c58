import type { ClosedFact, TextsOf } from "../fact.js";

/** Whether the record shows other people too. */
export const othersData = {
  id: "othersData",
  kind: "closed",
  about: "request",
  obtainable: false,
  values: ["none", "present", "taken-out"],
  resting: "none",
} as const satisfies ClosedFact;

/** English texts of {@link othersData}. */
export const othersDataTexts: TextsOf<typeof othersData> = {
  label: "Other people in it",
  description: "Whether what would be given shows other patrons too, such as a print-out of several children.",
  question: "Does it show other people too?",
  values: {
    none: ["Nobody else", "It shows nobody else, or nobody says otherwise."],
    present: ["Others are in it", "It shows other people too."],
    "taken-out": ["Others were taken out", "It showed other people, and they were taken out."],
  },
};
