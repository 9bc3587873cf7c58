import type { ClosedFact, TextsOf } from "../fact.js";

/** How old the record is. */
export const recordAge = {
  id: "recordAge",
  kind: "closed",
  about: "request",
  obtainable: false,
  values: ["within-schedule", "past-schedule", "archival"],
  resting: "within-schedule",
} as const satisfies ClosedFact;

/** English texts of {@link recordAge}. */
export const recordAgeTexts: TextsOf<typeof recordAge> = {
  label: "Age of the record",
  description: "How old the record is, measured by the library's schedule.",
  question: "Is the record older than the schedule allows, or kept for the archive?",
  values: {
    "within-schedule": ["Within the schedule", "It is kept as the schedule says, or nobody says otherwise."],
    "past-schedule": ["Past its day", "The schedule says that it should be gone."],
    archival: ["Archival", "It was moved to an archive because of its age."],
  },
};
