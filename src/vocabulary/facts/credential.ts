import type { ClosedFact, TextsOf } from "../fact.js";

/** What the person shows. */
export const credential = {
  id: "credential",
  kind: "closed",
  about: "request",
  obtainable: true,
  values: [
    "none",
    "name-only",
    "library-card",
    "card-with-pin",
    "identity-document",
    "account-facts",
    "contact-on-file",
    "login",
    "badge",
    "custody-paper",
  ],
  resting: "none",
} as const satisfies ClosedFact;

/** English texts of {@link credential}. */
export const credentialTexts: TextsOf<typeof credential> = {
  label: "What is shown",
  description: "What the person shows to support the request.",
  question: "What does the person show?",
  values: {
    none: ["Nothing", "Nothing is shown."],
    "name-only": ["Only a name", "The person knows the patron's name and no more."],
    "library-card": ["Card or number", "The library card or its number, without a PIN."],
    "identity-document": ["Identity document", "A driving licence or another document with a photograph."],
    "account-facts": ["Facts of the account", "Facts that only the patron would know, checked against the account."],
    "contact-on-file": [
      "Contact on file",
      "The request is answered only to the address, number or e-mail already on the account.",
    ],
    login: ["A login", "The patron has logged in with their own credentials."],
    badge: ["A badge", "An officer's badge or credentials."],
    "custody-paper": ["A custody paper", "A birth certificate, a custody order or letters of guardianship."],
    "card-with-pin": ["Card with PIN", "The library card or its number, together with its PIN."],
  },
};
