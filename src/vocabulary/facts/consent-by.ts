import type { ClosedFact, TextsOf } from "../fact.js";

/** Who gave the consent. */
export const consentBy = {
  id: "consentBy",
  kind: "closed",
  about: "request",
  obtainable: true,
  values: ["patron", "guardian", "patron-and-guardian", "liable-person", "other"],
} as const satisfies ClosedFact;

/** English texts of {@link consentBy}. */
export const consentByTexts: TextsOf<typeof consentBy> = {
  label: "Consent given by",
  description: "Who gave the consent.",
  question: "Who gave the consent?",
  values: {
    patron: ["The patron", "The person whom the record is about."],
    guardian: ["A parent or guardian", "A parent or legal guardian for the patron."],
    "patron-and-guardian": ["Both", "The patron, and a parent or guardian with them."],
    "liable-person": ["The person liable", "Whoever is liable for returning or paying for the materials."],
    other: ["Somebody else", "Anybody else."],
  },
};
