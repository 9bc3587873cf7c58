import type { Effect, Layer, RuleMark, Verdict } from "../policy/rule.js";
import type { Citation } from "../policy/source.js";
import type { Act } from "../vocabulary/act-ids.js";
import { type Action, actions } from "../vocabulary/actions.js";
import type { Interval } from "../vocabulary/condition.js";
import type { DataElement } from "../vocabulary/element-groups.js";
import type { FactId, ValueOf } from "../vocabulary/facts.js";
import type { Procedure } from "../vocabulary/procedures.js";

export { type Action, actions };

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
  | "old-reading"
  | "disputed-reading"
  | "advice-without-effect"
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

/** An open question of law that bears on a request: a question for the library's lawyer. */
export interface OpenDoubt {
  /** As `us-ny/agency-subpoena`. */
  readonly id: string;
  /** The question for counsel, in one sentence. */
  readonly question: string;
  /** The readings that the sources leave open: a short name, and what it means in one sentence. */
  readonly readings: { readonly [reading: string]: string };
}

/** What is decided, written out in full, for one item or for the whole. */
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
  /** What an answer does instead of giving anything: it passes on what tells nothing back. */
  readonly does?: readonly Act[];
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

/** The findings on one item, written out in full. */
export interface ItemFindings extends Findings {
  readonly record: ValueOf<"record">;
}

/** What the kernel finds on an item: its findings, and the questions of law that they leave open. */
export interface FoundItem extends ItemFindings {
  /** Acts of referring that lead to the person who was asked. */
  readonly leadHere?: readonly Act[];
  readonly doubts?: readonly OpenDoubt[];
}

/** A decision in its long form, as version 1 had it: every rule and source written out wherever it counts. */
export interface ExpandedDecision extends Findings {
  readonly "~patron-privacy/brand": "Decision";
  readonly version: 1;
  /** Are all, some or none of the items answered now? */
  readonly outcome: "all" | "part" | "none";
  readonly items: readonly ItemFindings[];
  readonly policy: { readonly id: string; readonly fingerprint: string };
  /** The day whose law counts. */
  readonly asOf: string;
}
