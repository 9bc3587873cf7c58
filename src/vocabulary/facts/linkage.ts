import type { ClosedFact, TextsOf } from "../fact.js";

/** Whether the record ties a person to an item or subject. */
export const linkage = {
  id: "linkage",
  kind: "closed",
  about: "item",
  obtainable: false,
  values: ["person-to-use", "person-only", "no-person"],
} as const satisfies ClosedFact;

/** English texts of {@link linkage}. */
export const linkageTexts: TextsOf<typeof linkage> = {
  label: "Linkage",
  description: "Whether the record ties a person to an item, a subject or a service.",
  question: "Does it tie a person to what was read, asked or used?",
  values: {
    "person-to-use": ["Person and use", "It ties a person to an item, a subject, a question or a service used."],
    "person-only": ["Person only", "It shows a person, and nothing of what was used."],
    "no-person": ["No person", "It shows no person, alone or with other data."],
  },
};
