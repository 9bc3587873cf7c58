import type { CardProblem } from "../documents/index.js";

/** What the calls that print documents say, in English. */
export const documentCommandTexts = {
  descriptions: {
    card: "print a ready-reference card from the library's own policy and organisation",
    chart: "print the hierarchy, the chain of command and who may answer",
    directive: "print a directive for staff on requests of law enforcement",
    "talking-points": "print what to say to patrons who ask about privacy",
    "flaw-report": "print the form by which flaws are reported to the Privacy Officer",
    skeleton: "print the skeleton of a policy, with its open choices",
    notice: "print the public privacy notice",
    brief: "print a brief for the board",
    "audit-report": "print what a privacy audit found, what to do about it, who may and by when",
  },
  problems: {
    "too-many-words": "card: more than 300 words; shorten the titles of positions, or what the last resort says",
    "too-many-steps": "card: more than seven steps",
    "too-many-cases": "card: more than three cases",
    "nobody-to-call": "card: nobody to call; name positions under `fallbacks`",
    "profile-incomplete":
      "card: the law turns on what kind of library this is; give --library-type, or a profile in the policy",
  } satisfies { readonly [problem in CardProblem]: string },
} as const;
