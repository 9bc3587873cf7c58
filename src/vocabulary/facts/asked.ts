import type { ClosedFact, TextsOf } from "../fact.js";

/** What the person wants done. */
export const asked = {
  id: "asked",
  kind: "closed",
  about: "request",
  obtainable: false,
  values: [
    "view",
    "copy",
    "confirm",
    "presence",
    "deliver-message",
    "hand-on-sealed",
    "collect-items",
    "non-public-equipment",
    "search-by-consent",
    "seize",
    "testify",
    "monitor",
    "preserve",
  ],
  // each gives its own elements and nothing else, tells nothing back, or is for administrators whoever asks; what nobody
  // asked about narrows nothing
  onlyIfStated: [
    "confirm",
    "presence",
    "deliver-message",
    "hand-on-sealed",
    "collect-items",
    "non-public-equipment",
    "search-by-consent",
    "seize",
  ],
} as const satisfies ClosedFact;

/** English texts of {@link asked}. */
export const askedTexts: TextsOf<typeof asked> = {
  label: "What is asked",
  description: "What the person wants done.",
  question: "What does the person want?",
  values: {
    view: ["To see it", "To be shown or told what it says."],
    copy: ["To have a copy", "To get a copy, an export or a print."],
    confirm: ["A confirmation", "A yes or no on whether somebody is a patron or borrowed something."],
    presence: ["Whether somebody is there", "Whether a person is or was in the library."],
    "deliver-message": ["To pass on a message", "To have a message given to a person, with nothing told back."],
    "collect-items": ["To collect items", "To be handed items held for the patron."],
    "non-public-equipment": [
      "Non-public equipment or space",
      "Access to, or a view of, staff computers, files or rooms.",
    ],
    "search-by-consent": ["To look around by consent", "To search or talk without any paper, if the library agrees."],
    seize: ["To take it away", "To take records, drives or machines away."],
    testify: ["To testify", "To give evidence, or to come with records."],
    monitor: ["To watch from now on", "To record or report somebody's use in future."],
    preserve: ["To keep it", "To keep what exists until legal process comes."],
    "hand-on-sealed": [
      "To hand on a sealed paper",
      "To have a sealed envelope given to a person, with nothing told back.",
    ],
  },
};
