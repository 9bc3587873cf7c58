import type { Decision } from "../decide/decision.js";
import type { Action } from "../decide/findings.js";
import type { PatronRequest } from "../decide/request.js";
import type { Verdict } from "../policy/rule.js";
import type { Act } from "../vocabulary/act-ids.js";
import type { DataElement } from "../vocabulary/element-groups.js";
import type { FactId, ValueOf } from "../vocabulary/facts.js";

/** What an implementation ought to answer. What is left out is not looked at. */
export interface Expected {
  /** May the information be given now, by the person who was asked? The one thing that every vector says. */
  readonly mayAnswer: boolean;
  /** May everything that was asked for be given? As `mayAnswer` where it is left out. AuthZEN can say no more. */
  readonly inFull?: boolean;
  readonly verdict?: Verdict;
  readonly action?: Action;
  readonly outcome?: Decision["outcome"];
  /** The roles that may answer, in any order. */
  readonly answerableBy?: readonly ValueOf<"handler">[];
  /** The elements that may be given now, in any order. */
  readonly may?: readonly DataElement[];
  /** Acts that must never be done; others may be named too. */
  readonly never?: readonly Act[];
  /** Facts to ask for; others may be named too. */
  readonly missing?: readonly FactId[];
}

/** One request with its expected answer. */
export interface Vector {
  readonly id: string;
  readonly says?: string;
  readonly request: PatronRequest;
  /** The calendar day whose law counts. */
  readonly asOf: string;
  readonly expect: Expected;
  /** Where the expectation comes from. */
  readonly source?: string;
}

/** A file of vectors, for implementations in any language. */
export interface VectorFile {
  readonly version: 1;
  readonly title?: string;
  readonly vectors: readonly Vector[];
}
