import type { ClosedFact, TextsOf } from "../fact.js";

/** Who holds the record. */
export const holder = {
  id: "holder",
  kind: "closed",
  about: "request",
  obtainable: false,
  values: ["library", "vendor", "consortium", "parent-body"],
} as const satisfies ClosedFact;

/** English texts of {@link holder}. */
export const holderTexts: TextsOf<typeof holder> = {
  label: "Held by",
  description: "Who holds the record.",
  question: "Who holds the record?",
  values: {
    library: ["The library", "The library itself holds it."],
    vendor: ["A vendor", "A vendor holds it for the library."],
    consortium: ["The consortium", "A consortium or system holds it."],
    "parent-body": ["The parent institution", "The city, school or university holds it."],
  },
};
