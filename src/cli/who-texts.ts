import type { LastResort, PassedOverReason, WhoAnswers } from "../organization/index.js";

/** What `who` says, in English. */
export const whoTexts = {
  untilThen: "Until that is mended:",
  unread: "give nothing and take the message; do not obstruct a warrant that is carried out, watch and write it down.",
  ownRole: "by their position",
  approvesOnly: "approves what staff give, and does not see the records",
  how: { present: "in the building", "by-phone": "by phone" },
  hours: { open: "open", closed: "closed", unknown: "hours not declared" } satisfies {
    readonly [hours in WhoAnswers["hours"]]: string;
  },
  does: {
    "let-them-and-record": "Let them, and record",
    "obey-paper-and-record": "Do what the paper says and no more, and record",
    decline: "Decline",
    wait: "Ask them to come back",
  } satisfies { readonly [does in LastResort["does"]]: string },
  outside: { advises: "advises, and answers nothing", verifies: "checks credentials", "takes-over": "takes it over" },
  why: {
    vacant: "nobody holds it",
    "on-leave": "on leave",
    "not-there": "not in the building",
    "not-reachable": "cannot be reached",
    "in-two-places": "said to be in two places",
    "may-not-answer": "may not answer this",
    "other-branch": "answers at another branch only",
    "delegation-not-in-force": "the delegation is not in force now",
    "nobody-on-duty": "nobody is on duty",
    "nobody-named": "nobody is named",
    "does-not-apply": "not in this situation",
    "advice-only": "gives advice only",
  } satisfies { readonly [why in PassedOverReason]: string },
} as const;
