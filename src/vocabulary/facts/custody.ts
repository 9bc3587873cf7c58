import type { ClosedFact, TextsOf } from "../fact.js";

/** The standing of a parent under family law. */
export const custody = {
  id: "custody",
  kind: "closed",
  about: "request",
  obtainable: true,
  values: ["custodial", "non-custodial", "denied"],
} as const satisfies ClosedFact;

/** English texts of {@link custody}. */
export const custodyTexts: TextsOf<typeof custody> = {
  label: "Custody",
  description: "What family law says of this parent or guardian and this child.",
  question: "Has the parent custody, or was placement denied?",
  values: {
    custodial: ["Custodial", "The parent or guardian has custody and was not denied placement."],
    "non-custodial": ["Without custody", "The parent has no custody, but no court denied placement."],
    denied: ["Placement denied", "A court denied the parent placement or access."],
  },
};
