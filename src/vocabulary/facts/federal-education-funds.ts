import type { ClosedFact, TextsOf } from "../fact.js";

/** Whether the institution receives funds of a programme of the US Department of Education. */
export const federalEducationFunds = {
  id: "federalEducationFunds",
  kind: "closed",
  about: "library",
  obtainable: false,
  values: ["yes", "no"],
} as const satisfies ClosedFact;

/** English texts of {@link federalEducationFunds}. */
export const federalEducationFundsTexts: TextsOf<typeof federalEducationFunds> = {
  label: "Federal education funds",
  description: "Whether the institution receives funds of a programme of the US Department of Education.",
  question: "Does the school or college receive federal education funds?",
  values: {
    yes: ["Yes", "It does, so FERPA binds it."],
    no: ["No", "It does not."],
  },
};
