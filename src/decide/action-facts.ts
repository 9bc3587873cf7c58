import { runsHere } from "../space/warrant.js";
import type { Condition } from "../vocabulary/condition.js";
import { facts } from "../vocabulary/facts.js";
import {
  badFaces,
  courtOrders,
  neverTurnedAway,
  noProcess,
  passedOn,
  searchWarrants,
  subpoenas,
} from "../vocabulary/groups.js";

/** Somebody else asks, with no paper, and it is nobody whom only an administrator turns away. */
export const mayBeTurnedAway = {
  initiative: ["asked"],
  instrument: noProcess,
  obliges: ["nothing"],
  requester: facts.requester.values.filter(
    (one) => one !== "patron" && !(neverTurnedAway as readonly string[]).includes(one),
  ),
} satisfies Condition;

/** A paper that is known to be bad on its face. */
export const badPaper = { face: badFaces } satisfies Condition;

/** Beside what can be read off it, what may be known against a warrant. */
export const againstAWarrant = [
  { review: ["insufficient"] },
  { obliges: ["nothing"] },
] as const satisfies readonly Condition[];

/** Compulsory paper of a court here. */
export const compulsoryHere = {
  ...runsHere,
  instrument: [...subpoenas, ...courtOrders, ...searchWarrants],
} satisfies Condition;

/** The library tells without having been asked. */
export const ownMotion = { initiative: ["own-motion"] } satisfies Condition;

/** What is asked is passed on, and tells nothing back. */
export const passing = { asked: passedOn } satisfies Condition;

/** What the action looks at beside the verdict and what rules test, where no warrant is carried out. */
export const seenByTheAction: readonly Condition[] = [
  mayBeTurnedAway,
  badPaper,
  { obliges: ["nothing"] },
  compulsoryHere,
  ownMotion,
  passing,
];
