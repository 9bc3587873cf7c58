import type { DisclosureRule } from "../policy/rule.js";
import type { FactId } from "../vocabulary/facts.js";
import type { Position } from "./fold.js";
import type { Defeated } from "./leaf.js";

/** What all completions of a situation come to. */
export interface Outlook {
  /** One position: the verdict. Several: it depends on `missing`. None: the situation is impossible. */
  readonly positions: ReadonlySet<Position>;
  /** Facts that nobody asked about and on which the position depends, in the order of the vocabulary. */
  readonly missing: readonly FactId[];
  /** Rules that stand in every completion. */
  readonly always: ReadonlySet<DisclosureRule>;
  /** Rules that stand in at least one. */
  readonly ever: ReadonlySet<DisclosureRule>;
  /** What standing rules defeated, in every completion or in some. */
  readonly defeated: readonly Defeated[];
  /** Was it cut short? Then nothing is concluded, and nothing is opened. */
  readonly cutShort: boolean;
  /** Does counsel's word make the position, in some completion? */
  readonly advised: boolean;
  /** The doubts on which it depends, where every rule is decided. */
  readonly doubts: () => readonly string[];
}

/** Facts that cannot be had, by their places in the vocabulary. */
export type CannotBeHad = (fact: number) => boolean;
