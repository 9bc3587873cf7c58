import type { ClosedFact, TextsOf } from "../fact.js";

/** Where the conversation takes place. */
export const place = {
  id: "place",
  kind: "closed",
  about: "request",
  obtainable: false,
  values: ["public-area", "non-public-area"],
} as const satisfies ClosedFact;

/** English texts of {@link place}. */
export const placeTexts: TextsOf<typeof place> = {
  label: "Place",
  description: "Where the conversation takes place.",
  question: "Where are you talking?",
  values: {
    "public-area": ["A public area", "Where other people can hear or see."],
    "non-public-area": ["A non-public area", "Where nobody else can hear or see."],
  },
};
