import type { ClosedFact, TextsOf } from "../fact.js";

/** Whether the library itself asked the police for help. */
export const libraryAsked = {
  id: "libraryAsked",
  kind: "closed",
  about: "request",
  obtainable: false,
  values: ["no", "yes"],
  resting: "no",
} as const satisfies ClosedFact;

/** English texts of {@link libraryAsked}. */
export const libraryAskedTexts: TextsOf<typeof libraryAsked> = {
  label: "Library asked for help",
  description: "Whether the library itself asked the police for help in this matter.",
  question: "Did the library itself call the police about this?",
  values: {
    no: ["No", "The library did not ask."],
    yes: ["Yes", "The library asked for help."],
  },
};
