import type { ClosedFact, TextsOf } from "../fact.js";

/** Who signed the paper. A court's name printed on a form is not a judge's signature. */
export const signedBy = {
  id: "signedBy",
  kind: "closed",
  about: "request",
  obtainable: true,
  values: ["judge", "clerk", "attorney", "agency-official", "nobody"],
} as const satisfies ClosedFact;

/** English texts of {@link signedBy}. */
export const signedByTexts: TextsOf<typeof signedBy> = {
  label: "Signed by",
  description: "Whose signature the paper bears.",
  question: "Who signed the paper?",
  values: {
    judge: ["A judge or magistrate", "A judge or magistrate of a court signed it, so somebody neutral looked at it."],
    clerk: [
      "A court clerk",
      "A clerk's office issued it, often as a blank that a lawyer filled in; no judge looked at it.",
    ],
    attorney: ["An attorney", "A lawyer signed it, a prosecutor included; no judge looked at it."],
    "agency-official": [
      "An agency official",
      "An officer of an agency signed it, an immigration judge included; no court looked at it.",
    ],
    nobody: ["Nobody", "There is no paper, or the paper bears no signature."],
  },
};
