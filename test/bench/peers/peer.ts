import type { Answer, Ladder } from "../ladder.js";
import type { FlatFacts } from "../requests.js";

/** Asks an engine about one request. */
export type Ask = (facts: FlatFacts) => Answer | Promise<Answer>;

/** Another engine, with the rules put in the way its own documentation advises. */
export interface Peer {
  readonly name: string;
  /** Its package, and the licence it is used under. */
  readonly from: string;
  readonly licence: string;
  /** Does it tell which rule decided? Otherwise it says yes or no only. */
  readonly tellsRule: boolean;
  /** Does it answer by a promise? */
  readonly isAsync: boolean;
  /** How the rules were translated, for the reader of the page. */
  readonly translation: string;
  /** Loads the rules once; what it returns is what is measured. */
  readonly prepare: (ladder: Ladder) => Promise<Ask>;
}
