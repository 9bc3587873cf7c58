import type { Jurisdiction } from "../vocabulary/jurisdictions.js";
import type { Doubt } from "./doubt.js";
import type { PackRule } from "./rule.js";
import type { Source } from "./source.js";

/** Something that a source says and the pack does not decide, with the reason. */
export interface NotEncoded {
  readonly what: string;
  readonly why: string;
}

/** Rules of one layer from one body of sources: the federal law, a state's law, the toolkit. */
export interface Pack {
  readonly id: string;
  readonly title: string;
  readonly layer: "federal" | "state" | "local" | "toolkit";
  /** The jurisdiction whose law it is; absent for packs that hold everywhere. */
  readonly jurisdiction?: Jurisdiction;
  readonly sources: { readonly [key: string]: Source };
  readonly rules: readonly PackRule[];
  /** The questions of law that the pack's doubtful rules hang on. */
  readonly doubts?: readonly Doubt[];
  readonly notEncoded?: readonly NotEncoded[];
}
