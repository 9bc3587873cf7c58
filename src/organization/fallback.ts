import { freezeData } from "../policy/freeze.js";

/** One step of the order in which somebody who may answer is looked for. */
export type Fallback =
  /** Whoever holds this position, in the building or, where `phone` is true, by phone. */
  | { readonly try: "position"; readonly position: string; readonly phone?: boolean }
  /** The highest of those who are in the building, by the chain of command. */
  | { readonly try: "senior-on-duty" }
  /** Somebody outside: advice, never an answer. */
  | { readonly try: "help-line"; readonly says: string }
  /** Nobody: ask them to come back when somebody is there. */
  | { readonly try: "wait"; readonly says?: string }
  /** Nobody: give nothing, take the message. */
  | { readonly try: "decline"; readonly says?: string };

/** A published pattern of what to do when the director cannot be reached. */
export interface FallbackPreset {
  readonly says: string;
  /** The libraries that do so. */
  readonly from: readonly string[];
  /** The steps, for these positions from the highest down. */
  readonly steps: (positions: readonly string[]) => readonly Fallback[];
}

/** Names a published pattern. */
export type FallbackPresetName =
  | "named-chain"
  | "phone-home-then-next"
  | "board-president"
  | "senior-on-duty"
  | "outside-help-line"
  | "wait";

const tried = (positions: readonly string[], phone: boolean): readonly Fallback[] =>
  positions.map((position) => ({ try: "position", position, ...(phone ? { phone } : {}) }));
const decline: Fallback = { try: "decline" };

/**
 * The patterns that libraries have published, each as an ordered list. To obey a legal paper that is carried out, and
 * keep a record, is no step of its own: it is done at every hour by whoever is there.
 *
 * @example
 * ```ts
 * import { fallbackPresets } from "patron-privacy/organization";
 *
 * fallbackPresets["phone-home-then-next"].steps(["director"]); // => [{ try: "position", position: "director", phone: true }, { try: "decline" }]
 * ```
 */
export const fallbackPresets: { readonly [preset in FallbackPresetName]: FallbackPreset } = /* @__PURE__ */ freezeData({
  "named-chain": {
    says: "The positions named, in order, of those in the building.",
    from: ["Albemarle", "Livonia (NY)"],
    steps: (positions) => [...tried(positions, false), decline],
  },
  "phone-home-then-next": {
    says: "Each in order, by phone at home if need be.",
    from: ["Bismarck (ND)", "Northville"],
    steps: (positions) => [...tried(positions, true), decline],
  },
  "board-president": {
    says: "The director, then the president of the board; both by phone. Give the chair's position last.",
    from: ["Kinderhook", "Kingston", "Montvale", "Corinth"],
    steps: (positions) => [...tried(positions, true), decline],
  },
  "senior-on-duty": {
    says: "The director by phone, then the senior person on duty.",
    from: ["Fargo (ND)", "Emory", "Livonia (NY)"],
    steps: (positions) => [...tried(positions, true), { try: "senior-on-duty" }, decline],
  },
  "outside-help-line": {
    says: "Each in order, then advice from outside, such as the ALA Office for Intellectual Freedom; advice answers nothing.",
    from: ["Kinderhook", "Oconomowoc (WI)"],
    steps: (positions) => [
      ...tried(positions, true),
      { try: "help-line", says: "Ask the ALA Office for Intellectual Freedom how to reach counsel." },
      decline,
    ],
  },
  wait: {
    says: "Ask them to come back when an administrator is there.",
    from: ["Weber State (former policy)"],
    steps: (positions) => [...tried(positions, false), { try: "wait" }],
  },
});
