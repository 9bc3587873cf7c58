import type { ClosedFact, TextsOf } from "../fact.js";

/** How many people the request reaches. */
export const scope = {
  id: "scope",
  kind: "closed",
  about: "request",
  obtainable: false,
  values: ["one-patron", "many-patrons", "by-item"],
} as const satisfies ClosedFact;

/** English texts of {@link scope}. */
export const scopeTexts: TextsOf<typeof scope> = {
  label: "Scope",
  description: "How many people the request reaches.",
  question: "Is it about one patron, about many, or about an item?",
  values: {
    "one-patron": ["One patron", "One named or otherwise identified patron."],
    "many-patrons": ["Many patrons", "A group, a list, a time span or everybody."],
    "by-item": ["By item", "Whoever used a given item, computer or service."],
  },
};
