import type { RequestFacts } from "../decide/request.js";
import type { RuleMark, WhenDecided } from "../policy/rule.js";
import type { Cite, Source } from "../policy/source.js";
import type { Act } from "../vocabulary/act-ids.js";
import type { FactId, ValueOf } from "../vocabulary/facts.js";
import type { Procedure } from "../vocabulary/procedures.js";
import type { EpisodeEventType } from "./event.js";
import type { Timing } from "./timing.js";

/** Who does a step: a role, or `anyone`, which is whoever was asked. */
export type Actor = ValueOf<"handler"> | "anyone";

/** What ends a procedure early, leads into another, or is to be known while it goes on. */
export interface Stop {
  readonly id: string;
  readonly says: string;
  /** Events of an episode that bring it about. */
  readonly on?: readonly EpisodeEventType[];
  /**
   * The steps at which it goes on: what is neither one of them nor comes after one falls away. Left out, nothing falls
   * away; empty, the procedure ends.
   */
  readonly goesOnAt?: readonly string[];
  /** The procedures that go on from there. */
  readonly goesTo?: readonly Procedure[];
  /** What is known then, where it was still to be settled. */
  readonly makes?: Pick<RequestFacts, "review" | "notice">;
  readonly marks?: readonly RuleMark[];
}

/** One step of a procedure. */
export interface Step {
  readonly id: string;
  /** Who does it, the first who is there. */
  readonly actors: readonly [Actor, ...Actor[]];
  /** Who does it together with them. */
  readonly with?: readonly Actor[];
  /** To whom something goes. */
  readonly to?: readonly Actor[];
  readonly says: string;
  readonly timing: Timing;
  /** Steps that come before it, where they apply. */
  readonly after: readonly string[];
  /** Only in such a situation; in one of several. */
  readonly only?: WhenDecided;
  /** Also once one of these events has happened. */
  readonly once?: readonly EpisodeEventType[];
  /** It may be done or left; nothing waits for it. */
  readonly may?: true;
  /** What is known when it is done. */
  readonly settles?: readonly FactId[];
  /** The events that show that it was done. */
  readonly doneBy?: readonly EpisodeEventType[];
  /** What it comes to; where a decision or the procedure says never to do that, the step falls away. */
  readonly acts?: readonly Act[];
  readonly stops?: readonly Stop[];
  /** What to keep as evidence that it was done. */
  readonly keep?: string;
  readonly marks?: readonly RuleMark[];
  /** Keys of our `procedureSources` or of the table's own `sources`. */
  readonly cites: readonly Cite[];
}

/** Something said beside the steps. */
export interface Remark {
  readonly says: string;
  readonly marks?: readonly RuleMark[];
  readonly cites: readonly Cite[];
}

/** What must never be done. */
export interface Never extends Remark {
  /** The acts it comes to: no step may come to one of them. */
  readonly acts?: readonly Act[];
}

/** The steps of one procedure: a partial order with guards. */
export interface ProcedureTable {
  readonly procedure: Procedure | "prep";
  readonly title: string;
  readonly steps: readonly Step[];
  readonly never: readonly Never[];
  /** Where published sources disagree, and what else a reader should know. */
  readonly notes?: readonly Remark[];
  /** Sources of the library's own, such as its policy. */
  readonly sources?: { readonly [key: string]: Source };
}
