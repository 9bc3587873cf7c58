import type { RequestFacts } from "../decide/request.js";
import { noProcess, searchWarrants } from "../vocabulary/groups.js";
import type { EpisodeHold } from "./episode-state.js";

/** Facts about the people of a talk: they stay while it lasts, whatever paper comes next. */
const ofPeople = ["requester", "purpose", "standing", "credential", "handler", "channel", "place"] as const;

/** Facts that have to be learned anew when somebody comes back. */
const ofTheMoment = ["standing", "credential", "handler", "channel", "place", "execution"] as const;

/** Is there a paper beyond a letter? */
export function hasPaper({ instrument }: RequestFacts): boolean {
  return isKnown(instrument) && !includes(noProcess, instrument);
}

/** Is it a paper that lets officers search or arrest? */
export function isWarrant({ instrument }: RequestFacts): boolean {
  return instrument === "judicial-arrest-warrant" || includes(searchWarrants, instrument);
}

/** Why what a paper asks for has to be kept; `undefined` where it asks for no record. */
export function holdReasonOf({ instrument }: RequestFacts): EpisodeHold["reason"] | undefined {
  switch (instrument) {
    case "oral-request-no-process":
    case "written-letter-request":
    case "ice-administrative-warrant":
    case "judicial-arrest-warrant":
      return undefined;
    case "public-records-request":
      return "records-request";
    case "preservation-demand-civil":
    case "preservation-request-2703f":
      return "preservation-request";
    default:
      // a paper that nobody could name may ask for records too
      return "legal-process";
  }
}

/** What of the facts another paper of the same talk takes over. */
export function peopleIn(facts: RequestFacts): RequestFacts {
  return Object.fromEntries(Object.entries(facts).filter(([fact]) => includes(ofPeople, fact)));
}

/** The facts without those that a new talk has to learn anew. */
export function withoutTheMoment(facts: RequestFacts): RequestFacts {
  return Object.fromEntries(Object.entries(facts).filter(([fact]) => !includes(ofTheMoment, fact)));
}

function isKnown(value: string | undefined): value is string {
  return value !== undefined && value !== "unknown" && value !== "unavailable";
}

function includes(list: readonly string[], value: string | undefined): boolean {
  return value !== undefined && list.includes(value);
}
