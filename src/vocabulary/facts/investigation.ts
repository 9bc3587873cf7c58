import type { ClosedFact, TextsOf } from "../fact.js";

/** What an investigation has in hand. */
export const investigation = {
  id: "investigation",
  kind: "closed",
  about: "request",
  obtainable: false,
  values: ["not-stated", "open-inquiry", "known-suspect-known-crime"],
  resting: "not-stated",
} as const satisfies ClosedFact;

/** English texts of {@link investigation}. */
export const investigationTexts: TextsOf<typeof investigation> = {
  label: "Investigation",
  description: "What the investigation already has.",
  question: "Is a named suspect under investigation for a crime known to have happened?",
  values: {
    "not-stated": ["Not stated", "Nothing is said of the investigation."],
    "open-inquiry": ["Open inquiry", "There is an inquiry without a named suspect or without a known crime."],
    "known-suspect-known-crime": [
      "Known suspect, known crime",
      "A named suspect is investigated for a crime known to have happened.",
    ],
  },
};
