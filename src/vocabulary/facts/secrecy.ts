import type { ClosedFact, TextsOf } from "../fact.js";

/** Whether silence about the request is ordered by law. */
export const secrecy = {
  id: "secrecy",
  kind: "closed",
  about: "request",
  obtainable: false,
  values: ["none", "asked-only", "ordered", "lifted"],
} as const satisfies ClosedFact;

/** English texts of {@link secrecy}. */
export const secrecyTexts: TextsOf<typeof secrecy> = {
  label: "Silence",
  description: "Whether silence about the request is asked for or ordered by law.",
  question: "Is silence about the request asked for, or ordered by law?",
  values: {
    none: ["None", "Nobody asked for silence beyond the library's own duty."],
    "asked-only": ["Asked for", "The person or the paper asks for silence; that binds nobody."],
    lifted: ["Lifted", "It was ordered by law, and was lifted in writing."],
    ordered: ["Ordered by law", "A court order, a statute or a certified letter forbids telling."],
  },
};
