import type { ClosedFact, TextsOf } from "../fact.js";

/** Whether the library itself provides an electronic communication service to the public. */
export const communicationService = {
  id: "communicationService",
  kind: "closed",
  about: "library",
  obtainable: false,
  values: ["yes", "no"],
} as const satisfies ClosedFact;

/** English texts of {@link communicationService}. */
export const communicationServiceTexts: TextsOf<typeof communicationService> = {
  label: "Communication service",
  description: "Whether the library itself provides an electronic communication service to the public.",
  question: "Does the library itself provide e-mail or another communication service, beyond access to the internet?",
  values: {
    yes: ["Yes", "It provides a service for sending or receiving communications."],
    no: ["No", "It offers at most access to the internet."],
  },
};
