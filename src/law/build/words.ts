/** How sure we are of a file: `high` is read from an official text or from two that agree. */
export type Confidence = "high" | "medium" | "low";

/** The words of a doubt where the builder's own do not fit. */
export interface DoubtWords {
  /** The question for counsel. */
  readonly asks: string;
  /** Readings of its own; `opens` and `does-not-open` where they are left out. */
  readonly readings?: { readonly [reading: string]: string };
  readonly leftTo?: "policy";
}
