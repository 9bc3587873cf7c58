import type { Comparer, Crossing } from "../compile/compare.js";
import { describe } from "../compile/describe.js";
import { type Ground, requestIn } from "../compile/ground.js";
import type { PatronRequest } from "../decide/request.js";
import { conditionsOf } from "../policy/applies.js";
import type { Verdict } from "../policy/rule.js";
import type { MaskRule } from "../space/conditions.js";
import type { Position } from "../space/fold.js";
import { type Condition, testsOf } from "../vocabulary/condition.js";
import type { FactId } from "../vocabulary/facts.js";
import { conditionWords } from "./condition-words.js";
import type { RulePair } from "./pair-rules.js";
import { verdictWords } from "./verdict-words.js";

/** Which way a change goes. */
export type Direction = "opens" | "closes" | "brings-doubt" | "settles-closed";

/** One way in which a rule's change alters verdicts. */
export interface Transition {
  readonly from: Verdict;
  readonly to: Verdict;
  readonly direction: Direction;
  /** Facts that are enough for it: none of them can be left out. */
  readonly when: Condition;
  /** The facts among them that the rule itself turns on; the others only keep other rules from deciding. */
  readonly about: readonly FactId[];
  readonly request: PatronRequest;
  /** The same in one sentence. */
  readonly says: string;
}

/** Every pair of verdicts between which a changed rule moves requests, each with the fewest facts that are enough. */
export function transitionsOf(
  { old, next }: RulePair<MaskRule>,
  ground: Ground,
  comparer: Comparer,
): { readonly transitions: readonly Transition[]; readonly complete: boolean } {
  const { crossings, complete } = comparer.crossings([old, next]);
  const start = ground.space.all;
  const rules = [old, next].flatMap((one) => one?.rule ?? []);
  const tested = new Set(rules.flatMap(({ when }) => conditionsOf(when).flatMap(testsOf)).map(([fact]) => fact));
  // what a rule in doubt comes to hangs on counsel's word, whether it names it or not
  if (rules.some(({ effect }) => effect.length > 1)) tested.add("review");
  return {
    transitions: crossings.map((crossing): Transition => {
      const [from, to] = [verdictOf(crossing.from), verdictOf(crossing.to)];
      const throughout = (masks: Crossing["masks"]) => comparer.throughout(masks, crossing);
      const { when, masks: cases } = describe(crossing.masks, start, throughout, ground.space, tested);
      const about = testsOf(when).flatMap(([fact]) => (tested.has(fact) ? [fact] : []));
      return {
        from,
        to,
        direction: directionOf(from, to),
        when,
        about,
        request: requestIn(cases, ground),
        says: sentence(from, to, when, about),
      };
    }),
    complete,
  };
}

function verdictOf(position: Position): Verdict {
  return position === "cannot-be-settled" ? "forbidden" : position;
}

function directionOf(from: Verdict, to: Verdict): Direction {
  const open = (verdict: Verdict) => verdict === "permitted" || verdict === "required";
  if (open(to)) return "opens";
  if (to === "unsettled") return "brings-doubt";
  return open(from) ? "closes" : "settles-closed";
}

/** A transition in words: what happened, when, and what must not be there beside. */
function sentence(from: Verdict, to: Verdict, when: Condition, about: readonly FactId[]): string {
  const named = (wanted: boolean): Condition =>
    Object.fromEntries(testsOf(when).filter(([fact]) => about.includes(fact) === wanted)); // part of a condition
  const core = conditionWords(named(true)).join("; ");
  const beside = conditionWords(named(false)).join("; ");
  return [
    `Before: ${verdictWords[from]}. After: ${verdictWords[to]}.`,
    ...(core === "" ? [] : [`When: ${core}.`]),
    ...(beside === "" ? [] : [`As long as nothing else decides it: ${beside}.`]),
  ].join(" ");
}
