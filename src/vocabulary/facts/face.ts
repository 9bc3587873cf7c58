import type { ClosedFact, TextsOf } from "../fact.js";

/** What can be read off the paper. */
export const face = {
  id: "face",
  kind: "closed",
  about: "request",
  obtainable: false,
  values: ["not-read", "fits", "wrong-place", "out-of-date", "unsigned", "not-for-us"],
  resting: "not-read",
} as const satisfies ClosedFact;

/** English texts of {@link face}. */
export const faceTexts: TextsOf<typeof face> = {
  label: "Face of the paper",
  description: "What can be read off the paper itself, without a lawyer.",
  question: "Does the paper fit this place, this library and this day, and is it signed?",
  values: {
    "not-read": ["Not read", "Nobody has read it with this question."],
    fits: ["Fits", "Place, library, dates and signature are as they should be."],
    "wrong-place": ["Another place", "It names another address or another part of the building."],
    "out-of-date": ["Out of date", "The day by which it may be used has passed."],
    unsigned: ["Not signed", "No judge, clerk, lawyer or official has signed it."],
    "not-for-us": ["Names another library", "It is addressed to another library or body."],
  },
};
