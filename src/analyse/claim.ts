import type { Verdict } from "../policy/rule.js";
import type { Act } from "../vocabulary/act-ids.js";
import type { DataElement } from "../vocabulary/element-groups.js";
import type { ValueOf } from "../vocabulary/facts.js";

/** What must be true of a decision; every part that is given. */
export interface Claim {
  /** The verdict is one of these. */
  readonly verdict?: readonly Exclude<Verdict, "undetermined">[];
  /** Nobody else may answer. */
  readonly answerableBy?: readonly ValueOf<"handler">[];
  /** Nothing else may be given, now or later. */
  readonly within?: readonly DataElement[];
  /** This is among the duties that must or should be done. */
  readonly duty?: Act;
  /** This is among what must never be done. */
  readonly never?: Act;
}
