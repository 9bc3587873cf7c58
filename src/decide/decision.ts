import type { Jsonify } from "type-fest";
import type { Effect, Layer, RuleMark, Verdict } from "../policy/rule.js";
import type { Citation } from "../policy/source.js";
import type { Act } from "../vocabulary/act-ids.js";
import type { Interval } from "../vocabulary/condition.js";
import type { DataElement } from "../vocabulary/element-groups.js";
import type { FactId, ValueOf } from "../vocabulary/facts.js";
import type { Procedure } from "../vocabulary/procedures.js";

/** What the person who was asked does now. */
export const actions = ["comply", "refer", "ask", "hold", "decline", "answer"] as const;

/** Names an action. */
export type Action = (typeof actions)[number];

/** Why a reader should be careful with a decision. */
export type CaveatCode =
  | RuleMark
  | "old-source"
  | "undated-text"
  | "law-not-loaded"
  | "may-be-required"
  | "nothing-to-give"
  | "warrant-doubt"
  | "impossible"
  | "cannot-be-settled"
  | "cut-short"
  | "malformed-request";

/** One thing to be careful about. */
export interface Caveat {
  readonly code: CaveatCode;
  readonly says: string;
  /** The rule it is about. */
  readonly rule?: string;
  /** The source it is about. */
  readonly source?: string;
}

/** A rule that stands, with its sources and what it defeated. */
export interface Reason {
  readonly rule: string;
  readonly layer: Layer;
  /** The pack or body the rule comes from. */
  readonly origin: string;
  readonly effect: readonly Effect[];
  readonly says: string;
  readonly notes?: string;
  readonly cites: readonly Citation[];
  readonly defeated: readonly { readonly rule: string; readonly says: string }[];
}

/** What an unknown fact would have to be, or the verdict where that hangs on one. */
export interface OnlyIf {
  readonly fact: FactId | "verdict";
  readonly values: readonly string[] | Interval;
}

/** Something that must, should or must never be done. */
export interface Duty {
  readonly rule: string;
  readonly level: "must" | "should" | "never";
  readonly act: Act;
  readonly says: string;
  readonly cites: readonly Citation[];
  /** Nothing is given before it is done. */
  readonly first: boolean;
  /** Counts only if these unknown facts turn out so. */
  readonly onlyIf: readonly OnlyIf[];
}

/** Which data elements may be given. */
export interface Extent {
  /** May be given now; empty unless `action` is `answer`. */
  readonly may: readonly DataElement[];
  /** May be given once somebody who may answer has done what is still open. */
  readonly onceAuthorised: readonly DataElement[];
  readonly withheld: readonly DataElement[];
}

/** One change of a fact that can be got: a paper, a finding, a consent, a proof. */
export interface RouteChange {
  readonly fact: FactId;
  readonly to: readonly (string | number)[];
}

/** A way that would open the request. */
export interface Route {
  /** The smallest changes that do it; empty where the way is another one, which `says` tells. */
  readonly changes: readonly RouteChange[];
  readonly leadsTo: Extract<Verdict, "required" | "permitted">;
  /** The rule that would open it. */
  readonly rule: string;
  readonly says: string;
  readonly cites: readonly Citation[];
}

/** A fact taken at its resting value because nobody raised it. */
export interface Assumed {
  readonly fact: FactId;
  readonly value: string;
}

/** What is decided, for one item or for the whole. */
export interface Findings {
  /** The institution's position. */
  readonly verdict: Verdict;
  /** What the person who was asked does now. */
  readonly action: Action;
  /** What to do until that is done. */
  readonly meanwhile: readonly Act[];
  /** The roles that may answer. */
  readonly answerableBy: readonly ValueOf<"handler">[];
  readonly extent: Extent;
  /** What must or should be done, in the order of the layers. */
  readonly duties: readonly Duty[];
  /** What must never be done. */
  readonly never: readonly Duty[];
  readonly procedures: readonly Procedure[];
  /** What the paper obliges the library to, by its own force; several where that is not known. */
  readonly obliges: readonly ValueOf<"obliges">[];
  /** The day by which, if the paper names one. */
  readonly by: string | null;
  readonly reasons: readonly Reason[];
  /** Facts to ask for, in the order in which to ask. */
  readonly missing: readonly FactId[];
  readonly assumed: readonly Assumed[];
  readonly caveats: readonly Caveat[];
  readonly routes: readonly Route[];
}

/** The decision on one item. */
export interface ItemDecision extends Findings {
  readonly record: ValueOf<"record">;
}

/**
 * The decision on a request: plain frozen data. The findings of the whole are the most careful of those of its items.
 */
export interface Decision extends Findings {
  readonly "~patron-privacy/brand": "Decision";
  readonly version: 1;
  /** Are all, some or none of the items answered now? */
  readonly outcome: "all" | "part" | "none";
  readonly items: readonly ItemDecision[];
  readonly policy: { readonly id: string; readonly fingerprint: string };
  /** The day whose law counts. */
  readonly asOf: string;
}

/** A decision as JSON, as the command line prints it. */
export type DecisionJson = Jsonify<Decision>;
