import type { Jsonify } from "type-fest";
import type { Effect, Layer, Verdict } from "../policy/rule.js";
import type { Cite, Source } from "../policy/source.js";
import type { Act } from "../vocabulary/act-ids.js";
import type { DataElement } from "../vocabulary/element-groups.js";
import type { FactId, ValueOf } from "../vocabulary/facts.js";
import type { Procedure } from "../vocabulary/procedures.js";
import type { Action, CaveatCode, OnlyIf, OpenDoubt, RouteChange } from "./findings.js";

/** A list with something in it. */
export type NonEmpty<T> = readonly [T, ...T[]];

/** A rule that stands behind a position: a key of `table.rules`, and the keys of those that it defeated. */
export interface ReasonRef {
  readonly rule: string;
  readonly defeated?: NonEmpty<string>;
}

/** The verdicts for which there is always a rule. */
type Reasoned = "required" | "permitted" | "unsettled";

/** A verdict with the rules behind it. An impossible combination of facts is forbidden without one. */
type Position<Of extends Verdict> = Of extends Reasoned
  ? { readonly verdict: Of; readonly reasons: NonEmpty<ReasonRef> }
  : { readonly verdict: Of; readonly reasons: readonly ReasonRef[] };

/** What every item has, whatever is done about it. */
interface AnyItem {
  readonly record: ValueOf<"record">;
  /** The data elements that were asked for. */
  readonly asked: readonly DataElement[] | "everything";
  /** What to do until the action is done. */
  readonly meanwhile: readonly Act[];
  /** The roles that may answer. */
  readonly answerableBy: readonly ValueOf<"handler">[];
  readonly procedures: readonly Procedure[];
  /** What the paper obliges the library to, by its own force; several where that is not known. */
  readonly obliges: readonly ValueOf<"obliges">[];
}

/** What may be given once somebody who may answer has done what is still open. */
interface Later {
  readonly onceAuthorised: readonly DataElement[];
}

/** Officers carry out a warrant: let them, hand over nothing unasked. */
type ItemComply = AnyItem & Position<"required"> & { readonly action: "comply"; readonly missing: readonly FactId[] };

/** Somebody else deals with it: one of `answerableBy`, or an administrator. */
type ItemRefer = AnyItem &
  Position<Verdict> &
  Later & {
    readonly action: "refer";
    readonly missing: readonly FactId[];
    /** Questions for counsel that the answer turns on. */
    readonly doubts: readonly OpenDoubt[];
  };

/** Facts are missing that matter, in the order in which to ask. */
type ItemAsk = AnyItem & Position<Verdict> & Later & { readonly action: "ask"; readonly missing: NonEmpty<FactId> };

/** Keep it, give nothing yet. */
type ItemHold = AnyItem &
  Position<Exclude<Verdict, "undetermined">> &
  Later & {
    readonly action: "hold";
    /** Questions for counsel that the answer turns on. */
    readonly doubts: readonly OpenDoubt[];
  };

type ItemDecline = AnyItem & Position<"forbidden"> & { readonly action: "decline" };

/** May be answered now. */
type ItemAnswer = AnyItem & {
  readonly verdict: "required" | "permitted";
  readonly reasons: NonEmpty<ReasonRef>;
  readonly action: "answer";
} & (Gives | PassesOn);

/** Information is given. */
interface Gives {
  /** What may be given now; the rest of what was asked is withheld. */
  readonly may: NonEmpty<DataElement>;
  readonly does?: never;
}

/** Something is passed on, and nothing told back. */
interface PassesOn {
  readonly may: readonly [];
  /** What is done instead of giving anything. */
  readonly does: NonEmpty<Act>;
}

/** The decision on one item: what its action needs, and nothing that cannot be. */
export type ItemDecision = ItemComply | ItemRefer | ItemAsk | ItemHold | ItemDecline | ItemAnswer;

/** The items that an entry is about, by their places; left out where it is about all of them. */
interface OfItems {
  readonly items?: NonEmpty<number>;
}

/** Something never to be done. */
export interface Ban extends OfItems {
  /** A key of `table.rules`. */
  readonly rule: string;
  readonly act: Act;
  /** Counts only if these unknown facts turn out so; left out where it counts for certain. */
  readonly onlyIf?: NonEmpty<OnlyIf>;
}

/** Something that must or should be done. */
export interface DutyRef extends Ban {
  readonly level: "must" | "should";
  /** Of the person who was asked, now; or of somebody who takes over from them. */
  readonly whose: "yours" | "theirs";
  /** Nothing is given before it is done. */
  readonly first?: true;
}

/** One thing to be careful about. */
export interface CaveatRef extends OfItems {
  readonly code: CaveatCode;
  /** A key of `table.rules`. */
  readonly rule?: string;
  /** A key of `table.sources`. */
  readonly source?: string;
  /** Left out where the code, with the source, says it all. */
  readonly says?: string;
}

/** A way that would open the request. */
export interface RouteRef extends OfItems {
  /** A key of `table.rules`: the rule that would open it. */
  readonly rule: string;
  /** The smallest changes that do it; empty where the way is another one, which the sentence tells. */
  readonly changes: readonly RouteChange[];
  readonly leadsTo: Extract<Verdict, "required" | "permitted">;
}

/** A rule as the table of a decision holds it. */
export interface RuleEntry {
  readonly says: string;
  /** The sources are keys of `table.sources`. */
  readonly cites: readonly Cite[];
  /** Where it stands and what it says on disclosure: of rules that are reasons. */
  readonly layer?: Layer;
  readonly origin?: string;
  readonly effect?: readonly Effect[];
  readonly notes?: string;
  /** Its id, where that is not its key. */
  readonly id?: string;
}

/** A source as the table of a decision holds it. */
export interface SourceEntry extends Source {
  /** Its key in its pack, where that is not its key here: two packs may use one key for different sources. */
  readonly key?: string;
}

/** Each rule and source that the decision speaks of, once. */
export interface DecisionTable {
  readonly rules: { readonly [rule: string]: RuleEntry };
  readonly sources: { readonly [source: string]: SourceEntry };
}

/** What a decision has, whatever is done about it. */
interface Head {
  readonly "~patron-privacy/brand": "Decision";
  readonly version: 2;
  /** The roles that may answer every item. */
  readonly answerableBy: readonly ValueOf<"handler">[];
  /** The day by which, if the paper names one. */
  readonly by: string | null;
  /** Facts to ask for, over all items, in the order in which to ask. */
  readonly missing: readonly FactId[];
  /** Facts taken at their resting values because nobody raised them. */
  readonly assumed: { readonly [fact in FactId]?: string };
  /** What must or should be done, in the order of the layers. */
  readonly duties: readonly DutyRef[];
  /** What must never be done. */
  readonly never: readonly Ban[];
  readonly caveats: readonly CaveatRef[];
  readonly routes: readonly RouteRef[];
  readonly table: DecisionTable;
  readonly policy: { readonly id: string; readonly fingerprint: string };
  /** The day whose law counts. */
  readonly asOf: string;
}

/** The most careful position of the items, and the first step of any of them. */
interface Whole<Of extends Action, Outcome extends "all" | "part" | "none"> {
  readonly verdict: Verdict;
  readonly action: Of;
  /** Are all, some or none of the items answered now? */
  readonly outcome: Outcome;
  readonly items: readonly ItemDecision[];
}

/** A decision of which every item may be answered now. */
interface WholeAnswer extends Whole<"answer", "all"> {
  readonly verdict: "required" | "permitted";
  readonly items: NonEmpty<ItemAnswer>;
  readonly missing: readonly [];
}

interface WholeAsk extends Whole<"ask", "part" | "none"> {
  readonly missing: NonEmpty<FactId>;
}

/**
 * The decision on a request: plain frozen data, a union on `action`, so that what must not be cannot be said. The whole
 * has the most careful position of its items and the first step of any of them. Rules and sources stand once, in
 * `table`; what is the same for all items is said once, beside them. `expand` writes it out in full.
 *
 * @example
 * ```ts
 * import { decide, definePolicy } from "patron-privacy";
 *
 * const empty = definePolicy({ id: "empty", title: "No rules" });
 * if (!empty.ok) throw new Error("the policy has issues");
 * const decision = decide(empty.value, { library: {}, facts: {}, items: [{ record: "loan-history" }] }, { asOf: "2026-11-24" });
 * decision.action; // => "ask"
 * decision.items.map(({ verdict }) => verdict); // => ["undetermined"]
 * ```
 */
export type Decision = Head & (WholeAnswer | WholeAsk | Whole<Exclude<Action, "answer" | "ask">, "part" | "none">);

/** What may be answered now: a decision of which every item may, or one item. `release` takes nothing else. */
export type Answerable = Extract<Decision, { readonly action: "answer" }> | ItemAnswer;

/** A decision as JSON, as the command line prints it. */
export type DecisionJson = Jsonify<Decision>;
