import type { Cite, Source } from "./source.js";

/** A question of law that a lawyer could answer, with the readings that the sources leave open. */
export interface Doubt {
  /** Kept for good, as `us-ny/agency-subpoena`: the jurisdiction and a topic, never the id of a rule or a section. */
  readonly id: string;
  /** The question for counsel, in one sentence. */
  readonly asks: string;
  /** At least two readings: a short name, and what it means in one sentence. */
  readonly readings: { readonly [reading: string]: string };
  /** The law leaves the answer to the library's own policy, so that a board may settle it alone. */
  readonly leftTo?: "policy";
  readonly cites?: readonly Cite[];
  /** What the sources say about it, for the person who answers. */
  readonly notes?: string;
}

/** Who answered a doubt, strongest first. */
export const readers = ["court", "attorney-general", "counsel", "board"] as const;

/** Names who answered a doubt. */
export type Reader = (typeof readers)[number];

/** A library's answer to a named doubt: from `on` until `until` the doubt is read `as` this reading. */
export interface Reading {
  readonly doubt: string;
  readonly as: string;
  readonly by: Reader;
  /** First day, inclusive. */
  readonly on: string;
  /** Last day, exclusive. */
  readonly until?: string;
  readonly cites: readonly [Cite, ...Cite[]];
}

/** A reading with its place among those of other bodies. */
export interface PlacedReading extends Reading {
  /** Place of its body in `ranks`: that of an outer body counts before that of an inner one. */
  readonly rank: number;
  /** The rule that settles it, where a rule of the policy does. */
  readonly rule?: string;
  /** Its sources, by key. */
  readonly sources: { readonly [key: string]: Source };
}
