import type { ClosedFact, TextsOf } from "../fact.js";

/** What a court has found or been shown. The highest finding the order states. */
export const finding = {
  id: "finding",
  kind: "closed",
  about: "request",
  obtainable: true,
  values: [
    "none",
    "good-cause",
    "public-safety",
    "prosecution",
    "evidence-of-offence",
    "cogent-need",
    "outweighs-privacy",
    "exemption-unneeded",
    "probable-cause",
  ],
  resting: "none",
} as const satisfies ClosedFact;

/** English texts of {@link finding}. */
export const findingTexts: TextsOf<typeof finding> = {
  label: "Finding",
  description: "What a court has found, or been shown, about the need for disclosure.",
  question: "What does the order say that the court found?",
  values: {
    none: ["None stated", "The paper states no finding."],
    "good-cause": ["Good cause", "Good cause was shown to the judge."],
    "public-safety": ["Needed for public safety", "Disclosure is needed to protect public safety."],
    prosecution: ["Needed to prosecute a crime", "Disclosure is needed to prosecute a crime."],
    "evidence-of-offence": ["Evidence of an offence", "The record is evidence of an offence or of who committed it."],
    "cogent-need": [
      "Cogent and compelling need",
      "The release is tied to a legitimate purpose and the need is cogent and compelling.",
    ],
    "outweighs-privacy": ["Need outweighs privacy", "The case for disclosure clearly outweighs the person's privacy."],
    "exemption-unneeded": [
      "Exemption not needed",
      "Keeping it closed is plainly not needed for privacy or for government.",
    ],
    "probable-cause": ["Probable cause", "There is probable cause, as a warrant needs it."],
  },
};
