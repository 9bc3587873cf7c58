import { applies } from "../policy/applies.js";
import type { Dependent } from "../policy/rule.js";
import type { Cases, Domains, Truth } from "../vocabulary/holds.js";
import { type Narrowed, narrow } from "../vocabulary/possible.js";
import { type Outlook, outlookOf } from "./completions.js";
import type { RulesInForce } from "./in-force.js";
import type { Situation } from "./situation.js";

/** What a decision is made with. The interpreter's operations are the meaning; compiled ones give the same, sooner. */
export interface Engine {
  readonly narrow: (domains: Domains) => Narrowed;
  readonly outlook: (situation: Situation) => Outlook;
  /** Does the condition of a dependent rule hold, of facts and verdict? */
  readonly applies: (rule: Dependent, cases: Cases) => Truth;
}

/** The interpreter, for the rules in force. */
export function interpreter({ layers }: RulesInForce): Engine {
  return {
    narrow,
    outlook: (situation) => outlookOf(layers, situation),
    applies: ({ when = {}, unless }, cases) => applies({ when, ...(unless === undefined ? {} : { unless }) }, cases),
  };
}
