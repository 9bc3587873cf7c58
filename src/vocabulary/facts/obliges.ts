import type { ClosedFact, TextsOf } from "../fact.js";

/** What the paper obliges the library to do, by its own force. Whether library-records law accepts it is another question. */
export const obliges = {
  id: "obliges",
  kind: "closed",
  about: "request",
  obtainable: false,
  values: [
    "nothing",
    "answer-under-records-law",
    "preserve",
    "respond-or-object",
    "produce",
    "permit-search",
    "assist",
  ],
} as const satisfies ClosedFact;

/** English texts of {@link obliges}. */
export const obligesTexts: TextsOf<typeof obliges> = {
  label: "What the paper obliges",
  description: "What the paper obliges the library to do by its own force.",
  question: "What does the paper oblige the library to do?",
  values: {
    nothing: ["Nothing", "It binds the library to nothing."],
    "answer-under-records-law": [
      "Answer under records law",
      "To reply in the time of the public-records act, granting or refusing.",
    ],
    preserve: ["Keep", "To keep what exists; nothing is handed over."],
    "respond-or-object": ["Respond or object", "To comply or to object in time; it cannot be ignored."],
    produce: ["Produce", "To hand over what it names by its date, unless a court changes it."],
    "permit-search": ["Let search", "To let officers search."],
    assist: ["Assist", "To help with a technical measure."],
  },
};
