import type { Verdict } from "../policy/rule.js";
import type { FactId } from "../vocabulary/facts.js";

/** A fact that the compiled policy looks at, and its values: those in one class are never told apart. */
export interface CompiledFact {
  readonly fact: FactId;
  /** The values; of a scale, the first point of each stretch. */
  readonly values: readonly (string | number)[];
  /** The class of each value, in the same order. */
  readonly classes: readonly number[];
}

/** How large the diagrams are, in nodes. */
export interface CompiledSizes {
  /** Which requests can be in law. */
  readonly care: number;
  readonly verdict: number;
  /** The winning rule. */
  readonly winner: number;
  /** The largest of the diagrams of duties, procedures, extents and authority. */
  readonly largestDependent: number;
  /** All together, what they share counted once. */
  readonly all: number;
}

/** What a compiled policy is of, and its facts and rules. */
export interface CompiledHead {
  readonly policy: { readonly id: string; readonly fingerprint: string };
  readonly jurisdiction: string | null;
  /** The days for which it is made: `from` inclusive, `until` exclusive; `null`: without end. */
  readonly from: string | null;
  readonly until: string | null;
  /** The facts in the order in which the diagrams ask them; a node's level is a place in this list. */
  readonly facts: readonly CompiledFact[];
  /** The disclosure rules. */
  readonly rules: readonly string[];
  readonly sizes: CompiledSizes;
}

/** Where each diagram of a compiled policy begins. */
export interface CompiledRoots {
  /** Ends in 1 where the facts can be together in law. */
  readonly care: number;
  /** Ends in 1 where officers carry out a warrant, which no rule decides: required. */
  readonly warrant: number;
  /** Ends in 0 where the rules come to required, 1 permitted, 2 forbidden, 3 unsettled. */
  readonly position: number;
  /** Ends in the place of the winning rule plus 1. */
  readonly winner: number;
  /** One for each rule on authority, extent, procedure or duty: ends in 1 where it counts. */
  readonly dependents: { readonly [rule: string]: number };
}

/**
 * A compiled policy as plain data, for a file or another process. A reference below 0 is the end of a path, with the
 * value `-1 - reference`; any other is the place of a node. The children of a node stand in `kids` from its `at` on, one
 * for each class of the fact on its level.
 */
export interface CompiledJson extends CompiledHead {
  readonly version: 1;
  readonly nodes: {
    readonly level: readonly number[];
    readonly at: readonly number[];
    readonly kids: readonly number[];
  };
  readonly roots: CompiledRoots;
  /** SHA-256 over the canonical JSON of all the rest. */
  readonly fingerprint: string;
}

/** What a complete request comes to. */
export interface CompiledAnswer {
  readonly verdict: Exclude<Verdict, "undetermined">;
  /** The first rule that stands and carries the verdict; `null` where none of the policy does. */
  readonly rule: string | null;
  /** Can the facts be together in law? */
  readonly possible: boolean;
}
