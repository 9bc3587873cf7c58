import type { ClosedFact, TextsOf } from "../fact.js";

/** Why the footage was made. */
export const footageFor = {
  id: "footageFor",
  kind: "closed",
  about: "request",
  obtainable: false,
  values: ["not-stated", "security", "programme"],
  resting: "not-stated",
} as const satisfies ClosedFact;

/** English texts of {@link footageFor}. */
export const footageForTexts: TextsOf<typeof footageFor> = {
  label: "Why footage was made",
  description: "Why the cameras made the footage.",
  question: "Why was the footage made?",
  values: {
    "not-stated": ["Not stated", "Nobody says why it was made."],
    security: ["Security", "Security cameras of the library made it."],
    programme: ["A programme", "It was made to record or stream an event."],
  },
};
