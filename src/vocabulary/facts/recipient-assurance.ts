import type { ClosedFact, TextsOf } from "../fact.js";

/** What binds the receiver to confidentiality. */
export const recipientAssurance = {
  id: "recipientAssurance",
  kind: "closed",
  about: "request",
  obtainable: true,
  values: ["none", "publicly-supported", "policy-or-agreement", "contract", "written-assurance"],
  resting: "none",
} as const satisfies ClosedFact;

/** English texts of {@link recipientAssurance}. */
export const recipientAssuranceTexts: TextsOf<typeof recipientAssurance> = {
  label: "Receiver bound",
  description: "What binds the receiver to keep the information confidential.",
  question: "What binds the receiver to confidentiality?",
  values: {
    none: ["Nothing shown", "Nothing is shown."],
    "publicly-supported": [
      "Publicly supported library",
      "The receiver is a publicly supported library under the same law.",
    ],
    "policy-or-agreement": ["Policy or agreement", "The receiver has a policy or has agreed to keep it confidential."],
    contract: ["Contract", "A contract binds the receiver to the library's policy."],
    "written-assurance": [
      "Written assurance",
      "A government body has given the assurances the law asks for, in writing.",
    ],
  },
};
