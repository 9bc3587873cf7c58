import type { Act } from "./act-ids.js";
import { whileOpen } from "./acts-beside.js";

/** What only somebody who may answer does; everything else is of the person who was asked. */
const ofWhoMayAnswer: readonly Act[] = [
  ...whileOpen.filter((act) => act !== "verify-identity"),
  "consult-counsel",
  "notify-patron",
  "notify-governing-body",
  "tell-recipients-bound",
  "give-to-patron",
  "deny-with-ground",
  "challenge-in-court",
];

/** Does an act wait for somebody who may answer, where another person was asked? */
export function waitsForAnswerer(act: Act): boolean {
  return ofWhoMayAnswer.includes(act);
}

/** Does an act make sense only while something may be given? */
export function servesGiving(act: Act): boolean {
  return whileOpen.some((one) => one === act);
}

/** A duty that must not stand beside a ban: its sentence bids something that the ban forbids. */
export const notBesideBan: readonly (readonly [duty: Act, ban: Act])[] = [
  // the sentence has slips shredded, and nothing is destroyed that is asked for
  ["use-internal-keys", "destroy-records"],
];
