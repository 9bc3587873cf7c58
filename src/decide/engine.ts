import { applies } from "../policy/applies.js";
import type { Domains } from "../vocabulary/holds.js";
import { type Narrowed, narrow } from "../vocabulary/possible.js";
import { type Outlook, outlookOf } from "./completions.js";
import type { Applies } from "./dependents.js";
import type { RulesInForce } from "../space/in-force.js";
import type { Position } from "../space/fold.js";
import { type Cites, citations, placeOf } from "./reasons.js";
import type { Situation } from "./situation.js";

/** What a decision is made with. The interpreter's operations are the meaning; compiled ones give the same, sooner. */
export interface Engine {
  readonly narrow: (domains: Domains) => Narrowed;
  readonly outlook: (situation: Situation) => Outlook;
  /** The positions of the outlook alone; none where the search was cut short. */
  readonly positions: (situation: Situation) => ReadonlySet<Position>;
  /** The sources that a rule cites. */
  readonly cites: Cites;
  /** Does the condition of a dependent rule hold, of facts and verdict? */
  readonly applies: Applies;
}

/** The positions of an outlook; none where its search was cut short, so that nothing is concluded from a part. */
export function completePositions({ positions, cutShort }: Outlook): ReadonlySet<Position> {
  return cutShort ? new Set() : positions;
}

/** The interpreter, for the rules in force. */
export function interpreter({ layers, origin }: RulesInForce): Engine {
  const outlook: Engine["outlook"] = (situation) => outlookOf(layers, situation);
  return {
    narrow,
    outlook,
    positions: (situation) => completePositions(outlook(situation)),
    cites: (rule) => citations(rule.cites, placeOf(rule, origin)),
    applies: ({ when = {}, unless }, cases) => applies({ when, ...(unless === undefined ? {} : { unless }) }, cases),
  };
}
