import type { ClosedFact, TextsOf } from "../fact.js";

/** Whether the claim of who asks is shown. */
export const standing = {
  id: "standing",
  kind: "closed",
  about: "request",
  obtainable: true,
  values: ["proved", "refuted"],
} as const satisfies ClosedFact;

/** English texts of {@link standing}. */
export const standingTexts: TextsOf<typeof standing> = {
  label: "Proof of the claim",
  description: "Whether it is shown that the person is who they say and may act as they say.",
  question: "Has the person shown who they are, and that they act in that capacity?",
  values: {
    proved: ["Shown", "Shown in the way the source asks: identity, badge, appointment, custody paper."],
    refuted: ["Shown to be false", "The check failed, or the claim turned out to be untrue."],
  },
};
