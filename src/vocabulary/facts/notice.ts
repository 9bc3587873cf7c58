import type { ClosedFact, TextsOf } from "../fact.js";

/** Whether the people concerned were told first, where a law asks it. */
export const notice = {
  id: "notice",
  kind: "closed",
  about: "request",
  obtainable: true,
  values: ["not-given", "given", "time-over", "waived"],
  resting: "not-given",
} as const satisfies ClosedFact;

/** English texts of {@link notice}. */
export const noticeTexts: TextsOf<typeof notice> = {
  label: "Notice to the patron",
  description: "Whether the people concerned were told in time to object.",
  question: "Have the people concerned been told, and is the waiting time over?",
  values: {
    "not-given": ["Not given", "Nobody was told."],
    given: ["Given, still running", "They were told; the time to object is still running."],
    "time-over": ["Given, time over", "They were told and the time to object has passed."],
    waived: ["Waived by a court", "A court has lifted or forbidden the notice."],
  },
};
