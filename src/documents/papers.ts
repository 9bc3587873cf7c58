import type { RequestFacts } from "../decide/request.js";

/* The papers that documents speak about, as facts. */

/** A grand-jury subpoena that a prosecutor signed. */
export const grandJury = {
  instrument: "grand-jury-subpoena",
  signedBy: "attorney",
  court: "state-trial-court",
  obliges: "produce",
} as const satisfies RequestFacts;

/** An order that a judge signed. */
export const courtOrder = {
  instrument: "court-order",
  signedBy: "judge",
  court: "state-trial-court",
  obliges: "produce",
} as const satisfies RequestFacts;

/** A search warrant that is carried out. */
export const searchUnderWay = {
  instrument: "search-warrant",
  signedBy: "judge",
  execution: "under-way",
} as const satisfies RequestFacts;
