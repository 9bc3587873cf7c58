import { findCell, type Ground, within } from "../compile/ground.js";
import type { ExpandedDecision } from "../decide/findings.js";
import type { PatronRequest } from "../decide/request.js";
import type { Rule } from "../policy/rule.js";
import type { Masks } from "../space/axes.js";
import type { Test } from "../vocabulary/condition.js";
import type { FactId } from "../vocabulary/facts.js";
import { appliesAt, type Goal, type Point, reaches } from "./goals.js";
import { pointIn } from "./points.js";

/** More cases than this are not tried for one goal. */
const mostCases = 60;

/** A request that was tried, and what it comes to. */
export interface Tried {
  readonly point: Point;
  readonly request: PatronRequest;
  readonly decision: ExpandedDecision;
}

/** A request, and what it is for. */
export interface Made {
  readonly tried: Tried;
  readonly goal: Goal;
}

/** What a search for a request came to. */
interface Search {
  readonly tried: Tried | undefined;
  readonly complete: boolean;
}

/** Does a request do what a goal asks? */
export function meets({ point, decision }: Tried, goal: Goal): boolean {
  return reaches(point, goal) && (goal.fails !== undefined || isExercised(goal.rule, point, decision));
}

function isExercised(rule: Rule, point: Point, { reasons, duties, never }: ExpandedDecision): boolean {
  switch (rule.kind) {
    case "disclosure":
      return reasons.some((one) => one.rule === rule.id || one.defeated.some((other) => other.rule === rule.id));
    case "duty":
      return [...duties, ...never].some((one) => one.rule === rule.id && one.onlyIf.length === 0);
    default:
      return (
        appliesAt(rule, point) &&
        (rule.with === undefined || reasons.some((one) => rule.with?.includes(one.rule) === true))
      );
  }
}

/** A case in which a rule applies by one alternative of its condition. */
export function applying(goal: Goal, here: Ground, at: (point: Point) => Tried): Search {
  const { rule, condition, value } = goal;
  const onFacts = condition.flatMap(([fact, test]) => (fact === "verdict" ? [] : [[fact, test] as const]));
  const start = within(here.space.all, Object.fromEntries(onFacts), here);
  if (start === undefined) return { tried: undefined, complete: true };
  const keep = here.tracks[0]?.layers.flatMap(({ rules }) => rules).find((one) => one.rule === rule);
  let tried: Tried | undefined;
  let cases = 0;
  const { complete } = findCell(here, start, {
    keep: [keep],
    ...(keep === undefined
      ? {}
      : {
          skip: ([left = []]: readonly (readonly { readonly rules: readonly unknown[] }[])[]) =>
            !left.some(({ rules }) => rules.includes(keep)),
        }),
    wanted: ({ masks, leaves: [leaf] }) => {
      const part = [...(leaf?.survivors ?? []), ...(leaf?.defeated ?? []).map((one) => one.rule)];
      if (keep !== undefined && !part.includes(keep.rule)) return false;
      if (++cases > mostCases) return false;
      for (const handler of handlersFor(goal)) {
        const point = pointIn(masks, here, { ...likeOf(value), ...handler });
        const one = point === undefined ? undefined : at(point);
        if (one === undefined || !meets(one, goal)) continue;
        tried = one;
        return true;
      }
      return false;
    },
  });
  return { tried, complete: tried !== undefined || (complete && cases <= mostCases) };
}

/**
 * Who else might have been asked. A duty may be told beside some actions only, such as to refer, and the action depends
 * on who was asked although the rule does not name it: somebody who may seldom answer is tried as well.
 */
function handlersFor({ rule, condition }: Goal): readonly Point[] {
  const named = rule.kind !== "duty" || condition.some(([fact]) => fact === "handler");
  return named ? [{}] : [{}, { handler: "front-line" }, { handler: "volunteer" }];
}

/** A case in which one fact alone keeps a rule from applying, as near as can be to one in which it applies. */
export function failing(goal: Goal, ground: Ground, made: readonly Made[], at: (point: Point) => Tried): Search {
  const { rule, condition, fails, value } = goal;
  const like = made.find(
    (one) => one.goal.rule === rule && one.goal.condition === condition && one.goal.fails === undefined,
  );
  let start: Masks | undefined = ground.space.all;
  for (const [fact, test] of condition) {
    if (fact === "verdict" || start === undefined) continue;
    start = fact === fails ? outside(start, fact, test, ground) : within(start, { [fact]: test }, ground);
  }
  if (start === undefined || fails === undefined) return { tried: undefined, complete: true };
  // one value of the fact after the other: some of them fall under another alternative of the rule
  const axis = ground.space.axisOf(fails);
  const only = value?.fact === fails ? axis.values.findLast((one) => one <= value.is) : undefined;
  for (const one of only === undefined ? axis.values : [only]) {
    const test: Test = axis.isScale ? { from: one, ...next(axis.values, one) } : [String(one)];
    const masks = within(start, { [fails]: test }, ground);
    const point =
      masks === undefined
        ? undefined
        : pointIn(masks, ground, { ...like?.tried.point, [fails]: undefined, ...likeOf(value) });
    const tried = point === undefined ? undefined : at(point);
    if (tried !== undefined && meets(tried, goal)) return { tried, complete: true };
  }
  return { tried: undefined, complete: true };
}

function likeOf(value: Goal["value"]): Point {
  return value === undefined ? {} : { [value.fact]: value.is };
}

function next(values: readonly (string | number)[], one: string | number): { readonly below?: string | number } {
  const below = values[values.indexOf(one) + 1];
  return below === undefined ? {} : { below };
}

function outside(masks: Masks, fact: FactId, test: Test, ground: Ground): Masks | undefined {
  const { axis, bits } = ground.space.testOf(fact, test);
  const left = masks.slice();
  for (const [at, word] of bits.entries()) left[axis.word + at] = (left[axis.word + at] ?? 0) & ~word;
  return bits.some((_, at) => left[axis.word + at] !== 0) && ground.care.narrow(left) ? left : undefined;
}
