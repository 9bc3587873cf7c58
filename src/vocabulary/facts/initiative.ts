import type { ClosedFact, TextsOf } from "../fact.js";

/** Who moves first. */
export const initiative = {
  id: "initiative",
  kind: "closed",
  about: "request",
  obtainable: false,
  values: ["asked", "own-motion"],
  resting: "asked",
} as const satisfies ClosedFact;

/** English texts of {@link initiative}. */
export const initiativeTexts: TextsOf<typeof initiative> = {
  label: "Who moves first",
  description: "Whether somebody asks, or the library tells of its own motion.",
  question: "Does somebody ask, or does the library report something itself?",
  values: {
    asked: ["Somebody asks", "Somebody asks the library."],
    "own-motion": ["The library reports", "The library, or somebody on its staff, tells of its own motion."],
  },
};
