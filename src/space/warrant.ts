import type { Condition } from "../vocabulary/condition.js";
import { face } from "../vocabulary/facts/face.js";
import { obliges } from "../vocabulary/facts/obliges.js";
import { review } from "../vocabulary/facts/review.js";
import { badFaces, searchWarrants } from "../vocabulary/groups.js";
import { type Domains, holds, type Truth } from "../vocabulary/holds.js";

/** Officers carry out a warrant that a judge signed. */
export const carriedOut = {
  execution: ["under-way"],
  instrument: searchWarrants,
  signedBy: ["judge"],
} as const satisfies Condition;

/** The courts whose warrants run here. */
export const runsHere = {
  court: ["state-trial-court", "state-other-court", "federal-court", "fisa-court", "tribal-or-military-court"],
} as const satisfies Condition;

/** Nothing is known against a paper: not on its face, not by counsel, not by what it obliges. */
export const nothingAgainst = {
  face: face.values.filter((one) => !(badFaces as readonly string[]).includes(one)),
  review: review.values.filter((one) => one !== "insufficient"),
  obliges: obliges.values.filter((one) => one !== "nothing"),
} satisfies Condition;

/** Are officers carrying out a warrant that a judge signed and that runs here? */
export function warrantIsUnderWay(domains: Domains): Truth {
  // a warrant whose court is not known is obeyed while it is carried out: staff cannot judge that at the door
  return holds(runsHere, domains) === "no" || holds(nothingAgainst, domains) === "no"
    ? "no"
    : holds(carriedOut, domains);
}
