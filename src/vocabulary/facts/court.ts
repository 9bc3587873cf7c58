import type { ClosedFact, TextsOf } from "../fact.js";

/** Which court the paper comes from. */
export const court = {
  id: "court",
  kind: "closed",
  about: "request",
  obtainable: true,
  values: [
    "state-trial-court",
    "state-other-court",
    "federal-court",
    "fisa-court",
    "out-of-state-court",
    "tribal-or-military-court",
    "immigration-court",
    "none",
  ],
} as const satisfies ClosedFact;

/** English texts of {@link court}. */
export const courtTexts: TextsOf<typeof court> = {
  label: "Court",
  description: "Which court the paper comes from.",
  question: "Which court does the paper come from?",
  values: {
    "state-trial-court": [
      "A trial court of this state",
      "The state's court of general jurisdiction: superior, district or circuit court.",
    ],
    "state-other-court": [
      "Another court of this state",
      "A municipal, family, probate or appellate court of the state.",
    ],
    "federal-court": ["A federal court", "A federal district or appellate court."],
    "fisa-court": ["The foreign intelligence court", "The court set up by the Foreign Intelligence Surveillance Act."],
    "out-of-state-court": ["A court of another state", "A state court elsewhere; its paper needs a local court first."],
    "tribal-or-military-court": ["A tribal or military court", "A court of a tribe or of the armed forces."],
    "immigration-court": ["An immigration court", "A body inside the executive branch, not a court in this sense."],
    none: ["No court", "No court stands behind the paper."],
  },
};
