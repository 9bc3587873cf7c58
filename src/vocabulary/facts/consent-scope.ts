import type { ClosedFact, TextsOf } from "../fact.js";

/** Whether the consent covers this request. */
export const consentScope = {
  id: "consentScope",
  kind: "closed",
  about: "request",
  obtainable: true,
  values: ["covers", "does-not-cover"],
} as const satisfies ClosedFact;

/** English texts of {@link consentScope}. */
export const consentScopeTexts: TextsOf<typeof consentScope> = {
  label: "Consent covers",
  description: "Whether the consent is in force and names this information and this recipient.",
  question: "Is the consent still in force, and does it cover this information and this person?",
  values: {
    covers: ["Covers it", "It is in force and covers this information for this recipient."],
    "does-not-cover": ["Does not cover it", "It has expired, was withdrawn, or covers something or somebody else."],
  },
};
