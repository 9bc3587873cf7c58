import type { Jurisdiction } from "../vocabulary/jurisdictions.js";
import type { Doubt, PlacedReading, Reading } from "./doubt.js";
import type { Pack } from "./pack.js";
import type { LibraryProfile } from "./profile.js";
import type { Layer, PolicyRule, Rule } from "./rule.js";
import type { Source } from "./source.js";

/** What an author writes: packs to build on, and the library's own rules. */
export interface PolicyDraft {
  readonly id: string;
  readonly title: string;
  /** Packs to build on: toolkit, practice, federal, and the law of one jurisdiction. */
  readonly packs?: readonly Pack[];
  /** The jurisdiction; that of the state pack where it is absent. */
  readonly jurisdiction?: Jurisdiction;
  readonly profile?: LibraryProfile;
  /** The bodies whose policies these are, outermost first, such as `["city", "library", "branch"]`. */
  readonly bodies?: readonly string[];
  readonly sources?: { readonly [key: string]: Source };
  readonly rules?: readonly PolicyRule[];
  /** Doubts that the library's own rules raise. */
  readonly doubts?: readonly Doubt[];
  /** The library's answers to named doubts of the packs. */
  readonly readings?: readonly Reading[];
}

/** A rule with its place in the order of layers. */
export interface RankedRule {
  readonly rule: Rule;
  readonly layer: Layer;
  /** Place of its layer or body in {@link Policy.ranks}. */
  readonly rank: number;
  /** The pack or body it comes from. */
  readonly origin: string;
  /** Its sources, by key. */
  readonly sources: { readonly [key: string]: Source };
}

/** One step of the fold: a layer, or one body of the policy layer. */
export interface Rank {
  readonly layer: Layer;
  readonly body?: string;
}

/** A checked policy. Made by `definePolicy` or `parsePolicy`; frozen, and plain data throughout. */
export interface Policy {
  readonly "~patron-privacy/brand": "Policy";
  readonly version: 1;
  readonly id: string;
  readonly title: string;
  readonly jurisdiction: Jurisdiction | undefined;
  /** Is the law of the jurisdiction among the packs? */
  readonly lawLoaded: boolean;
  readonly profile: LibraryProfile;
  readonly packs: readonly string[];
  /** The doubts of its packs and rules. */
  readonly doubts: readonly Doubt[];
  /** The library's answers to doubts, those of its rules among them. */
  readonly readings: readonly PlacedReading[];
  /** Layers and bodies, strongest first. */
  readonly ranks: readonly Rank[];
  readonly rules: readonly RankedRule[];
  /** SHA-256 over the canonical JSON of packs and rules. */
  readonly fingerprint: string;
}
