import type { Action } from "../decide/findings.js";
import type { Verdict } from "../policy/rule.js";
import type { Act } from "../vocabulary/act-ids.js";
import type { Catalogue } from "../vocabulary/catalogue.js";
import type { FactId, ValueOf } from "../vocabulary/facts.js";

/** For whom a decision is put into words. */
export const audiences = ["desk", "administrator", "counsel", "developer"] as const;

/** Names a kind of reader. */
export type ExplanationAudience = (typeof audiences)[number];

/** Somebody to turn to, in the order in which to try; `whoAnswers` of an organisation finds them. */
export interface PersonToAsk {
  readonly name: string;
  /** The title of the position. */
  readonly position?: string;
  /** How to reach them, such as "by phone". */
  readonly how?: string;
}

/** How a decision is put into words. */
export interface ExplainOptions {
  readonly audience?: ExplanationAudience;
  /** The texts; English where they are left out. */
  readonly catalogue?: Catalogue;
  /** The people who may answer, in order; their roles are named where they are left out. */
  readonly people?: readonly PersonToAsk[];
  /** The role of the reader, so that nobody is told to refer to themselves. */
  readonly reader?: ValueOf<"handler">;
}

/** One sentence of an explanation. */
export interface ExplanationLine {
  readonly text: string;
  /** A few words for the same, where the act has a label. */
  readonly brief?: string;
  readonly act?: Act;
  /** The rule that says it. */
  readonly rule?: string;
  /** The sources, as citations. */
  readonly cites: readonly string[];
}

/** Sentences that count only if something that is not known turns out so. */
export interface ConditionalLines {
  readonly condition: string;
  readonly lines: readonly ExplanationLine[];
}

/** What differs from item to item. */
export interface ExplainedItem {
  /** The kind of record, in words. */
  readonly record: string;
  readonly action: Action;
  readonly verdict: Verdict;
  readonly headline: string;
  /** What may be given now. */
  readonly give: string | null;
  /** What may be given once everything that is open has been done. */
  readonly later: string | null;
}

/** A decision in words, as data: everything that a person reads of it is made from this. */
export interface Explanation {
  readonly audience: ExplanationAudience;
  readonly action: Action;
  readonly verdict: Verdict;
  /** What to do now, in one line. */
  readonly headline: string;
  /** The institution's position. */
  readonly position: string;
  /** The people or roles who may answer, in order. */
  readonly who: readonly string[];
  /** Words to the person who asks. */
  readonly say: readonly string[];
  /** Questions to ask, in order. */
  readonly ask: readonly { readonly fact: FactId; readonly question: string }[];
  /** What may be given, by item. */
  readonly items: readonly ExplainedItem[];
  readonly due: string | null;
  /** What the reader must do. */
  readonly doNow: readonly ExplanationLine[];
  /** What the reader should do after that. */
  readonly doNext: readonly ExplanationLine[];
  /** What is for somebody who takes over. */
  readonly theirs: readonly ExplanationLine[];
  readonly never: readonly ExplanationLine[];
  readonly onlyIf: readonly ConditionalLines[];
  readonly why: readonly ExplanationLine[];
  /** Questions for counsel. */
  readonly doubts: readonly string[];
  /** What would open it. */
  readonly opens: readonly ExplanationLine[];
  readonly careful: readonly string[];
  /** The policy, the day of the law, and that this is no legal advice. */
  readonly foot: string;
}
