import type { ClosedFact, TextsOf } from "../fact.js";

/** How the person is tied to the account. */
export const accountTie = {
  id: "accountTie",
  kind: "closed",
  about: "request",
  obtainable: true,
  values: ["none", "named", "liable"],
  resting: "none",
} as const satisfies ClosedFact;

/** English texts of {@link accountTie}. */
export const accountTieTexts: TextsOf<typeof accountTie> = {
  label: "Tie to the account",
  description: "How the person who asks is tied to the account.",
  question: "Is the person named on the account, or liable for it?",
  values: {
    none: ["None known", "The account does not name the person."],
    named: ["Named or same address", "The account names the person, or shows the same address."],
    liable: ["Liable", "The person has taken on liability for the account."],
  },
};
