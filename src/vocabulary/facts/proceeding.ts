import type { ClosedFact, TextsOf } from "../fact.js";

/** The proceeding for which the paper was issued. */
export const proceeding = {
  id: "proceeding",
  kind: "closed",
  about: "request",
  obtainable: false,
  values: ["criminal", "grand-jury", "juvenile", "civil", "administrative", "legislative", "none"],
} as const satisfies ClosedFact;

/** English texts of {@link proceeding}. */
export const proceedingTexts: TextsOf<typeof proceeding> = {
  label: "Proceeding",
  description: "The kind of proceeding the paper serves.",
  question: "What kind of case is it for?",
  values: {
    criminal: ["Criminal", "A criminal investigation before a court, or a criminal case."],
    "grand-jury": ["Grand jury", "An inquiry of a grand jury."],
    juvenile: ["Juvenile", "A juvenile case."],
    civil: ["Civil", "A civil case."],
    administrative: ["Administrative", "An inquiry or case of an agency."],
    legislative: ["Legislative", "An inquiry of a legislature."],
    none: ["None", "No proceeding."],
  },
};
