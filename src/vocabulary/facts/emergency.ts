import type { ClosedFact, TextsOf } from "../fact.js";

/** What emergency is claimed, and how. */
export const emergency = {
  id: "emergency",
  kind: "closed",
  about: "request",
  obtainable: false,
  values: ["none", "claimed", "public-safety", "imminent-harm"],
  resting: "none",
} as const satisfies ClosedFact;

/** English texts of {@link emergency}. */
export const emergencyTexts: TextsOf<typeof emergency> = {
  label: "Emergency",
  description: "What emergency is claimed.",
  question: "Does anybody claim an emergency, and which?",
  values: {
    none: ["None", "No emergency is claimed."],
    claimed: ["Claimed in general", "Somebody says it is urgent or serious, without more."],
    "public-safety": [
      "Public safety, exigent",
      "An officer states a matter of public safety in circumstances that leave no time.",
    ],
    "imminent-harm": [
      "Imminent harm, represented",
      "A sworn officer represents imminent danger of physical harm and no time to get a court order.",
    ],
  },
};
