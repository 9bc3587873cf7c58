import type { ClosedFact, TextsOf } from "../fact.js";

/** Whether the library is open to the public. */
export const openToPublic = {
  id: "openToPublic",
  kind: "closed",
  about: "library",
  obtainable: false,
  values: ["yes", "no"],
} as const satisfies ClosedFact;

/** English texts of {@link openToPublic}. */
export const openToPublicTexts: TextsOf<typeof openToPublic> = {
  label: "Open to the public",
  description: "Whether the library is open to the public.",
  question: "Is the library open to the public?",
  values: {
    yes: ["Yes", "Anybody may use it."],
    no: ["No", "Only members, pupils or staff may use it."],
  },
};
