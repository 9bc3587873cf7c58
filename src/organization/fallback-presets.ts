import { freezeData } from "../internal/freeze.js";
import type { Fallback } from "./fallback.js";

/** A published pattern of what to do when the director cannot be reached. */
export interface FallbackPreset {
  readonly says: string;
  /** The libraries that do so. */
  readonly from: readonly string[];
  /** What else has to be written down before it gives anybody authority; `null` where nothing has. */
  readonly needs: string | null;
  /** The steps, for these positions from the highest down. */
  readonly steps: (positions: readonly string[]) => readonly Fallback[];
}

/** Names a published pattern. */
export type FallbackPresetName =
  | "named-chain"
  | "phone-home-then-next"
  | "board-president"
  | "trustee-acts"
  | "vacant-to-board"
  | "senior-on-duty"
  | "whoever-was-asked"
  | "outside-help-line"
  | "other-institution"
  | "wait"
  | "decline-the-spoken"
  | "obey-paper";

const tried = (positions: readonly string[], phone: boolean): readonly Fallback[] =>
  positions.map((position) => ({ try: "position", position, ...(phone ? { phone } : {}) }));
const decline: Fallback = { try: "decline" };
const boardNeeds =
  "A written delegation from the director to the position of the board: board members inherit no right to see records.";

/**
 * The patterns that libraries have published, each as an ordered list with its conditions and its end. A warrant that
 * is carried out needs no step: it is let happen and recorded at every hour by whoever is there.
 *
 * @example
 * ```ts
 * import { fallbackPresets } from "patron-privacy/organization";
 *
 * fallbackPresets["phone-home-then-next"].steps(["director"]); // => [{ try: "position", position: "director", phone: true }, { try: "decline" }]
 * fallbackPresets["board-president"].needs?.startsWith("A written delegation"); // => true
 * ```
 */
export const fallbackPresets: { readonly [preset in FallbackPresetName]: FallbackPreset } = /* @__PURE__ */ freezeData({
  "named-chain": {
    says: "The positions named, in order, of those in the building.",
    from: ["Albemarle (NC)", "Livonia (NY)"],
    needs: null,
    steps: (positions) => [...tried(positions, false), decline],
  },
  "phone-home-then-next": {
    says: "Each in order, by phone at home if need be.",
    from: ["Bismarck (ND)", "Northville (MI)"],
    needs: null,
    steps: (positions) => [...tried(positions, true), decline],
  },
  "board-president": {
    says: "The director, then the president of the board; both by phone. Give the chair's position last.",
    from: ["Kinderhook (NY)", "Kingston (NY)", "Montvale (NJ)", "Corinth"],
    needs: boardNeeds,
    steps: (positions) => [...tried(positions, true), decline],
  },
  "trustee-acts": {
    says: "The director, then a trustee acts; both by phone. Give the trustees' position last.",
    from: ["New Haven (VT)"],
    needs: boardNeeds,
    steps: (positions) => [...tried(positions, true), decline],
  },
  "vacant-to-board": {
    says: "The last position, which is the board's, approves only while nobody holds the first.",
    from: ["Howell (MI)"],
    needs: `${boardNeeds} Limit it to the time while the post is vacant.`,
    steps: (positions) => {
      const [first] = positions;
      const last = positions.at(-1);
      if (first === undefined || last === undefined || positions.length < 2)
        return [...tried(positions, true), decline];
      const board: Fallback = { try: "position", position: last, phone: true, only: { vacant: first } };
      return [...tried(positions.slice(0, -1), true), board, decline];
    },
  },
  "senior-on-duty": {
    says: "Each in order by phone, then the senior person on duty who may answer.",
    from: ["Fargo (ND)", "Emory (GA)", "Livonia (NY)"],
    needs: null,
    steps: (positions) => [...tried(positions, true), { try: "senior-on-duty" }, decline],
  },
  "whoever-was-asked": {
    says: "Each in order by phone, then the person who was asked acts as the designee.",
    from: ["Northville (MI)"],
    needs: "A written delegation from the director to the positions at the desk, while the director is absent.",
    steps: (positions) => [...tried(positions, true), { try: "whoever-was-asked" }, decline],
  },
  "outside-help-line": {
    says: "Each in order, then advice from outside; advice answers nothing.",
    from: ["Kinderhook (NY)", "Oconomowoc (WI)"],
    needs: null,
    steps: (positions) => [
      ...tried(positions, true),
      {
        try: "help-line",
        says: "Ask the ALA Office for Intellectual Freedom for legal advice, and say neither why nor about what.",
      },
      decline,
    ],
  },
  "other-institution": {
    says: "Each in order; campus police check the officers' credentials, and decide nothing about the records.",
    from: ["University of Illinois", "Weber State (UT)"],
    needs: null,
    steps: (positions) => [
      ...tried(positions, true),
      { try: "institution", institution: "campus police", does: "verifies" },
      decline,
    ],
  },
  wait: {
    says: "Ask them to come back when an administrator is there.",
    from: ["Weber State (UT), former policy"],
    needs: null,
    steps: (positions) => [...tried(positions, false), { try: "wait" }],
  },
  "decline-the-spoken": {
    says: "The senior person on duty; with nobody there what is only spoken is turned down, and a paper waits.",
    from: ["Fargo (ND)"],
    needs: null,
    steps: (positions) => [
      ...tried(positions, true),
      { try: "senior-on-duty" },
      { try: "decline", only: { requests: ["informal", "spoken"] } },
      { try: "wait", says: "Take the paper, note when and from whom, and pass it on as soon as somebody is there." },
    ],
  },
  "obey-paper": {
    says: "Each in order by phone; with nobody there a paper that has to be obeyed is obeyed and recorded.",
    from: ["Albemarle (NC)"],
    needs: null,
    steps: (positions) => [...tried(positions, true), { try: "obey-paper" }],
  },
});
