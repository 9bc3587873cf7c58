import type { ClosedFact, TextsOf } from "../fact.js";

/** Whether the library was heard before the court decided. */
export const hearing = {
  id: "hearing",
  kind: "closed",
  about: "request",
  obtainable: true,
  values: ["not-held", "held"],
  resting: "not-held",
} as const satisfies ClosedFact;

/** English texts of {@link hearing}. */
export const hearingTexts: TextsOf<typeof hearing> = {
  label: "Library heard",
  description: "Whether the library had notice and a chance to be heard before the court decided.",
  question: "Was the library told and heard before the court decided?",
  values: {
    "not-held": ["Not heard", "The library had no notice or no chance to be heard."],
    held: ["Heard", "The library had notice and a chance to be heard."],
  },
};
