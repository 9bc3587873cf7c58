import type { ClosedFact, TextsOf } from "../fact.js";

/** Where the conduct that matters happened. */
export const scene = {
  id: "scene",
  kind: "closed",
  about: "request",
  obtainable: false,
  values: ["elsewhere", "library"],
  resting: "elsewhere",
} as const satisfies ClosedFact;

/** English texts of {@link scene}. */
export const sceneTexts: TextsOf<typeof scene> = {
  label: "Where it happened",
  description: "Where the conduct at issue happened.",
  question: "Did it happen at the library?",
  values: {
    elsewhere: ["Elsewhere", "It happened elsewhere, or that is not said."],
    library: ["At the library", "It happened at the library, or was done to the library, its users or its staff."],
  },
};
