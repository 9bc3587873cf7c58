import type { ClosedFact, TextsOf } from "../fact.js";

/** How the person who was asked is tied to the account. */
export const handlerTie = {
  id: "handlerTie",
  kind: "closed",
  about: "request",
  obtainable: false,
  values: ["none", "own-account", "relative-or-friend"],
  resting: "none",
} as const satisfies ClosedFact;

/** English texts of {@link handlerTie}. */
export const handlerTieTexts: TextsOf<typeof handlerTie> = {
  label: "Tie of the person asked",
  description: "Whether the person who was asked is the account holder, or a relative or friend.",
  question: "Is the account your own, or that of a relative or friend?",
  values: {
    none: ["None", "The person who was asked has nothing to do with the account."],
    "own-account": ["Own account", "The account is that of the person who was asked."],
    "relative-or-friend": ["Relative or friend", "The account is that of a relative, a friend or the household."],
  },
};
