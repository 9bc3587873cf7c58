import { type Effect, effects, type Layer } from "../policy/rule.js";
import { barred } from "./layer.js";

/** The institution's position, before it is known whether facts are missing. */
export type Position = "required" | "permitted" | "forbidden" | "unsettled" | "cannot-be-settled";

/** The positions that known facts can come to, by their numbers. */
export const positions = ["required", "permitted", "forbidden", "unsettled"] as const satisfies readonly Position[];

// how the fold stands: outcomes so far in the low four bits, threads still going in the next four
const required = 1;
const permitted = 2;
const forbidden = 4;
/** Forbidden because the law is not at hand. */
const shut = 8;
const outcomes = required | permitted | forbidden | shut;
const threadBit = (permits: boolean, policySpoke: boolean) => 16 << ((permits ? 2 : 0) + (policySpoke ? 1 : 0));
const threads = [false, true].flatMap((permits) =>
  [false, true].map((spoke) => ({ permits, spoke, bit: threadBit(permits, spoke) })),
);
const anyThread = threads.reduce((bits, { bit }) => bits | bit, 0);
/** The threads that read the toolkit: those in which policy was silent. */
const threadsInSilence = threadBit(false, false) | threadBit(true, false);

/** How the fold stands before any layer was read: the fold of `decide/meaning.ts`, over all readings at once. */
export const foldStart = threadBit(false, false);

/** Is a layer read at all where the fold stands so? */
export function isRead(state: number, layer: Layer): boolean {
  return (state & (layer === "toolkit" ? threadsInSilence : anyThread)) !== 0;
}

/**
 * The fold after one more layer.
 *
 * @param said - the effects that may be the layer's answer, as bits
 */
export function foldStep(state: number, said: number, layer: Layer): number {
  let next = state & outcomes;
  for (const { permits, spoke, bit } of threads) {
    if ((state & bit) === 0) continue;
    if (layer === "toolkit" && spoke) {
      next |= bit;
      continue;
    }
    if ((said & barred) !== 0) next |= shut;
    for (const [place, effect] of effects.entries())
      if ((said & (1 << place)) !== 0) next |= after(effect, permits, spoke || layer === "policy", spoke);
  }
  return next;
}

function after(effect: Effect, permits: boolean, spoken: boolean, spoke: boolean): number {
  switch (effect) {
    case "forbid":
      return forbidden;
    case "require":
      return required;
    case "permit":
      return threadBit(true, spoken);
    case "silent":
      return threadBit(permits, spoke);
  }
}

/** The outcomes of a fold that has read every layer, as bits. */
export function outcomesOf(state: number): number {
  let out = state & outcomes;
  for (const { permits, bit } of threads) if ((state & bit) !== 0) out |= permits ? permitted : forbidden;
  return out;
}

/** What counsel says of the request, as the diagrams have it. */
const counselSays = ["nothing", "sufficient", "insufficient"] as const;

/**
 * The outcomes that counsel's word leaves of those that doubts of law left: `sufficient` drops the closing ones if an
 * opening one is left, `insufficient` the opening ones. What every reading closes stays closed, and so does what is
 * closed because the law is not at hand.
 */
export function afterCounsel(out: number, word: number): number {
  const opens = out & (required | permitted);
  if (opens === 0 || (out & (forbidden | shut)) === 0) return out;
  if (counselSays[word] === "sufficient") return opens | (out & shut);
  return counselSays[word] === "insufficient" ? out & (forbidden | shut) : out;
}

/** The place of the position that outcomes come to, among `positions`. */
export function positionOf(out: number): number {
  const opens = out & (required | permitted);
  const closes = out & (forbidden | shut);
  if (closes !== 0) return positions.indexOf(opens === 0 ? "forbidden" : "unsettled");
  return positions.indexOf(opens === required ? "required" : "permitted");
}
