import { type Decision, decide, type PatronRequest, type RequestFacts } from "../../src/index.js";
import { baselineFor } from "../support/baseline.js";

type Items = PatronRequest["items"];

/** The jurisdictions in which the situations are looked at. */
export type Where = "US-NY" | "US-WI" | "US-CA" | "US-SD";

/** A decision of the embedded baseline. */
function decided(jurisdiction: Where, facts: RequestFacts, items: Items): Decision {
  const request: PatronRequest = { library: { jurisdiction, libraryType: "public" }, facts, items };
  return decide(baselineFor(request), request, { asOf: "2026-11-24" });
}

/** The patron at the desk, who has shown the card. */
export const patron = (items: Items, where: Where = "US-NY") =>
  decided(
    where,
    {
      requester: "patron",
      scope: "one-patron",
      standing: "proved",
      purpose: "own-use",
      credential: "library-card",
      instrument: "oral-request-no-process",
      channel: "in-person",
      handler: "front-line",
    },
    items,
  );

/** The patron on the phone, who has told facts of the account. */
export const patronOnThePhone = (items: Items, where: Where = "US-NY") =>
  decided(
    where,
    {
      requester: "patron",
      scope: "one-patron",
      standing: "proved",
      purpose: "own-use",
      credential: "account-facts",
      instrument: "oral-request-no-process",
      channel: "phone",
      handler: "front-line",
    },
    items,
  );

/** A clerk at work. */
export const clerk = (items: Items, where: Where = "US-NY") =>
  decided(
    where,
    {
      requester: "coworker",
      standing: "proved",
      purpose: "library-operations",
      instrument: "oral-request-no-process",
      channel: "in-person",
      place: "non-public-area",
      handler: "front-line",
    },
    items,
  );

/** The custodial parent of a patron, of fifteen in Wisconsin where nothing else is said: there the law gives a parent the child's records. */
export const parent = (items: Items, where: Where = "US-WI", subjectAge = 15) =>
  decided(
    where,
    {
      requester: "parent",
      scope: "one-patron",
      standing: "proved",
      purpose: "parental-oversight",
      custody: "custodial",
      subjectAge,
      instrument: "oral-request-no-process",
      channel: "in-person",
      credential: "custody-paper",
      handler: "director",
    },
    items,
  );

/** An officer with a subpoena that counsel found insufficient. */
export const officer = (items: Items, where: Where = "US-NY") =>
  decided(
    where,
    {
      requester: "police-local",
      standing: "proved",
      purpose: "criminal-investigation",
      instrument: "grand-jury-subpoena",
      signedBy: "clerk",
      court: "state-trial-court",
      obliges: "respond-or-object",
      returnDate: "2026-12-10",
      handler: "director",
      review: "insufficient",
    },
    items,
  );
