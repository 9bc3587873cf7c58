import type { PatronRequest, RequestFacts, RequestLibrary, Verdict } from "../../src/index.js";

/*
 * What the law of a state says of a request, read off the state's fact sheet by hand. Every row is decided twice: by
 * the state's law alone, where silence ends in the default forbid, and above a toolkit that permits everything. The
 * pair of verdicts tells what the law itself said.
 */
/** What a law can say, as the pair of verdicts that shows it. */
export const verdicts = {
  forbids: ["forbidden", "forbidden"],
  permits: ["permitted", "permitted"],
  requires: ["required", "required"],
  "says nothing": ["forbidden", "permitted"],
  "may forbid": ["forbidden", "unsettled"],
  "may open": ["unsettled", "permitted"],
  "is in doubt": ["unsettled", "unsettled"],
  // it may require; counsel's word drops the forbidden, and a toolkit that permits leaves open whether it is required
  "opens by counsel's word": ["required", "permitted"],
} as const satisfies { readonly [says: string]: readonly [alone: Verdict, aboveAll: Verdict] };

/** One case: where the sheet says it, what is asked, and what the law says; today in a public library unless told. */
export type Row = readonly [
  section: string,
  what: string,
  facts: RequestFacts,
  record: PatronRequest["items"][number]["record"],
  says: keyof typeof verdicts,
  elsewhere?: RequestLibrary & { readonly asOf?: string },
];

/** A public library. */
export const publicLibrary: RequestLibrary = { libraryType: "public" };
/** Asked aloud, by somebody who showed who they are. */
export const spoken = { instrument: "oral-request-no-process", standing: "proved", handler: "director" } as const;
/** The patron asks for their own record. */
export const own = { ...spoken, requester: "patron", scope: "one-patron", purpose: "own-use" } as const;
/** A spouse, known to be one, asks. */
const someoneElse = { ...spoken, requester: "spouse", scope: "one-patron" } as const;
/** Local police ask aloud in a criminal investigation. */
export const police = { ...spoken, requester: "police-local", purpose: "criminal-investigation" } as const;
/** A colleague asks for the library's own work. */
export const staff = { ...spoken, requester: "coworker", purpose: "library-operations" } as const;
/** A reporter makes a public-records request. */
export const publicRecords = { ...spoken, requester: "media", instrument: "public-records-request" } as const;
/** The custodial parent of a patron of this age asks. */
export const parentOf = (subjectAge: number) =>
  ({ ...spoken, requester: "parent", scope: "one-patron", custody: "custodial", subjectAge }) as const;
/** A spouse asks with consent of the patron that covers it. */
export const withConsent = (consent: "spoken" | "written" | "implied", subjectAge = 30) =>
  ({ ...someoneElse, consent, consentBy: "patron", consentScope: "covers", subjectAge }) as const;

/** Shown by local police to the director. */
export const paper = { standing: "proved", handler: "director", requester: "police-local" } as const;
/** Police bring a grand-jury subpoena that a clerk signed. */
export const grandJury = {
  ...paper,
  instrument: "grand-jury-subpoena",
  signedBy: "clerk",
  court: "state-trial-court",
} as const;
/** Federal police bring an agency's own subpoena. */
export const agency = {
  ...paper,
  instrument: "administrative-subpoena",
  requester: "police-federal",
  court: "none",
} as const;
/** Police bring an order signed by a judge of the state's trial court that states no finding. */
export const order = {
  ...paper,
  instrument: "court-order",
  signedBy: "judge",
  court: "state-trial-court",
  proceeding: "criminal",
} as const;
/** Police present a search warrant signed by a judge. */
export const warrant = {
  ...paper,
  instrument: "search-warrant",
  signedBy: "judge",
  court: "state-trial-court",
  execution: "presented",
  proceeding: "criminal",
} as const;
