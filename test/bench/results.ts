import type { Figure } from "./measure.js";

/** One row: who decides, what the answer is, and the figure in each column. */
export interface Row {
  readonly name: string;
  readonly says: string;
  readonly isOurs: boolean;
  /** `undefined` where the policy is too large for it. */
  readonly figures: readonly (Figure | undefined)[];
}

/** One policy that was measured. */
export interface Measured {
  readonly name: string;
  readonly rules: number;
  /** Steps left in the list that closes doubts, and in the one that opens them. */
  readonly strict: number;
  readonly open: number;
  readonly requests: number;
}

/** Who agreed with us, on what, and on how many requests of one policy. */
export interface Agreement {
  readonly who: string;
  readonly on: string;
  readonly policy: string;
  readonly count: number;
}

/** Everything that a run found. */
export interface Results {
  readonly date: string;
  readonly seed: number;
  readonly machine: string;
  readonly busy: boolean;
  readonly policies: readonly Measured[];
  readonly decisions: readonly Row[];
  readonly sizes: readonly number[];
  readonly growth: readonly Row[];
  readonly preparing: readonly { readonly what: string; readonly figure: Figure }[];
  readonly agreements: readonly Agreement[];
  /** Peers with their translation. */
  readonly peers: readonly { readonly name: string; readonly from: string; readonly text: string }[];
  /** Peers that are not here. */
  readonly missing: readonly { readonly from: string; readonly why: string }[];
}
