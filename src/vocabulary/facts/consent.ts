import type { ClosedFact, TextsOf } from "../fact.js";

/** The form in which consent was given. */
export const consent = {
  id: "consent",
  kind: "closed",
  about: "request",
  obtainable: true,
  values: ["none", "implied", "spoken", "written", "written-informed", "notarised"],
  resting: "none",
} as const satisfies ClosedFact;

/** English texts of {@link consent}. */
export const consentTexts: TextsOf<typeof consent> = {
  label: "Consent",
  description: "In what form the patron's consent was given.",
  question: "Is there consent, and in what form?",
  values: {
    none: ["None", "Nobody has consented."],
    implied: ["Implied by the card", "Nothing was said; the card or its number was lent."],
    spoken: ["Spoken", "Consent was given aloud to the library."],
    written: ["Written", "Consent was given in writing and signed."],
    "written-informed": [
      "Written and informed",
      "Consent was given in writing by somebody told what would be given to whom.",
    ],
    notarised: ["Notarised, recent", "A notarised release no more than ninety days old, or a power of attorney."],
  },
};
