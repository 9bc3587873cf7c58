import { type AnalysisOptions, findCell, type Ground, groundOf, within, withWarrants } from "../compile/ground.js";
import { createDecider } from "../decide/decider.js";
import { expand } from "../decide/expand.js";
import type { ExpandedDecision } from "../decide/findings.js";
import { mayAnswerNow } from "../decide/may-answer-now.js";
import type { PatronRequest } from "../decide/request.js";
import { freezeData } from "../internal/freeze.js";
import type { Policy, RankedRule } from "../policy/policy.js";
import type { Rule } from "../policy/rule.js";
import type { Masks } from "../space/axes.js";
import { english } from "../vocabulary/catalogue.js";
import type { Test } from "../vocabulary/condition.js";
import { type FactId, factIds } from "../vocabulary/facts.js";
import { valueWords } from "./condition-words.js";
import { appliesAt, type Goal, goalsOf, type Point, reaches } from "./goals.js";
import { pointIn, requestAt, testedBy } from "./points.js";
import type { Expected, Vector, VectorFile } from "./vector.js";

/** A rule that no vector exercises. */
export interface Unexercised {
  readonly rule: string;
  /** `not-here`: it is for other kinds of library than the one at hand. */
  readonly why: "cannot-apply" | "never-read" | "not-here" | "cut-short";
  readonly says: string;
}

/** Vectors of a policy, and what they do not reach. */
export interface PolicyVectors {
  /** For `conformance`, and for implementations in any language. */
  readonly file: VectorFile;
  /** Rules in force that no request can exercise, and why. */
  readonly notExercised: readonly Unexercised[];
  /** How many sides of boundaries the vectors show, and how many cannot be shown alone. */
  readonly boundaries: { readonly shown: number; readonly notAlone: number };
  readonly complete: boolean;
}

/** How vectors are made. */
export interface VectorsOptions extends AnalysisOptions {
  /** Called after each rule. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** More cases than this are not tried for one goal. */
const mostCases = 60;

/**
 * Requests that exercise every rule of a policy and show both sides of every boundary, each with the decision that is
 * to be expected: for every alternative of a rule's condition one in which it applies, for every fact of it one in which
 * that fact alone keeps it from applying, and on scales the last value before a cut and the cut itself. No vector can be
 * left out. The same policy and day always give the same file.
 *
 * A disclosure rule is exercised where it is a reason or is defeated by one, a duty where it is named, another rule
 * where its condition holds.
 *
 * @example
 * ```ts
 * import { definePolicy } from "patron-privacy";
 * import { vectors } from "patron-privacy/analysis";
 *
 * const policy = definePolicy({
 *   id: "one",
 *   title: "One rule",
 *   jurisdiction: "US-NY",
 *   sources: { own: { title: "Our policy" } },
 *   rules: [
 *     {
 *       id: "children",
 *       kind: "disclosure",
 *       when: { requester: ["parent"], standing: ["proved"], subjectAge: { below: 12 } },
 *       effect: ["permit"],
 *       says: "Parents may see what children under 12 have on loan.",
 *       cites: [{ source: "own" }],
 *     },
 *   ],
 * });
 * if (!policy.ok) throw new Error("the policy has issues");
 * const made = vectors(policy.value, { asOf: "2026-11-24" });
 * made.file.vectors.map(({ request: { facts } }) => [facts.requester, facts.standing, facts.scope, facts.subjectAge]); // => [["parent", "proved", "one-patron", 11], ["patron", "proved", "one-patron", 11], ["parent", "refuted", "one-patron", 11], ["parent", "proved", "one-patron", 12], ["parent", "proved", "many-patrons", 11]]
 * made.notExercised; // => []
 * ```
 */
export function vectors(policy: Policy, { asOf, library, onProgress }: VectorsOptions): PolicyVectors {
  const decider = createDecider(policy, { asOf });
  const byRules = groundOf([{ policy, asOf }], { library });
  const everyCase = withWarrants(byRules);
  const searchedFor = (rule: Rule): Ground =>
    rule.kind === "disclosure"
      ? byRules
      : withWarrants(groundOf([{ policy, asOf }], { watched: [rule], purse: byRules.purse, library }));
  const inForce = policy.rules.filter(({ rule }) => isInForce(rule, asOf));
  const tested = testedBy(inForce.map(({ rule }) => rule));
  const at = (point: Point): Tried => {
    const request = requestAt(point, tested, policy.jurisdiction);
    const decision = expand(decider.decide(request));
    return { point: { ...point, verdict: decision.verdict }, request, decision };
  };
  const made: Made[] = [];
  const notExercised: Unexercised[] = [];
  const reached: Goal[] = [];
  let notAlone = 0;
  let complete = true;
  for (const [index, { rule }] of inForce.entries()) {
    // no disclosure rule decides while a warrant is carried out; other rules speak then too
    const ground = rule.kind === "disclosure" ? byRules : everyCase;
    const goals = goalsOf(rule);
    const applied = goals.filter(({ fails }) => fails === undefined);
    let exercised = false;
    let whole = true;
    for (const goal of [...applied, ...goals.filter(({ fails }) => fails !== undefined)]) {
      if (!made.some((one) => meets(one.tried, goal))) {
        const found =
          goal.fails === undefined ? applying(goal, searchedFor(rule), at) : failing(goal, ground, made, at);
        whole &&= found.complete;
        if (found.tried === undefined) {
          if (goal.fails !== undefined || goal.value !== undefined) notAlone++;
          continue;
        }
        made.push({ tried: found.tried, goal });
      }
      reached.push(goal);
      exercised ||= goal.fails === undefined;
    }
    complete &&= whole;
    if (!exercised) notExercised.push(why(rule, ground, whole));
    onProgress?.(index + 1, inForce.length);
  }
  const kept = withoutNeedless(made, reached);
  const placed = new Map(inForce.map((ranked) => [ranked.rule, ranked]));
  const used = new Map<string, number>();
  return freezeData({
    file: {
      version: 1,
      title: `${policy.title}, on ${asOf}`,
      vectors: kept.map((one) => vectorOf(one, placed.get(one.goal.rule), asOf, used)),
    },
    notExercised,
    boundaries: {
      shown: reached.filter(({ fails, value }) => fails !== undefined || value !== undefined).length,
      notAlone,
    },
    complete,
  });
}

interface Tried {
  readonly point: Point;
  readonly request: PatronRequest;
  readonly decision: ExpandedDecision;
}

interface Made {
  readonly tried: Tried;
  readonly goal: Goal;
}

interface Search {
  readonly tried: Tried | undefined;
  readonly complete: boolean;
}

function meets({ point, decision }: Tried, goal: Goal): boolean {
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
function applying(goal: Goal, here: Ground, at: (point: Point) => Tried): Search {
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
function failing(goal: Goal, ground: Ground, made: readonly Made[], at: (point: Point) => Tried): Search {
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

/** Leaves out vectors whose goals others meet, from the last. */
function withoutNeedless(made: readonly Made[], goals: readonly Goal[]): readonly Made[] {
  const count = new Map<Goal, number>();
  const met = made.map(({ tried }) => goals.filter((goal) => meets(tried, goal)));
  for (const list of met) for (const goal of list) count.set(goal, (count.get(goal) ?? 0) + 1);
  const kept = made.map(() => true);
  for (let at = made.length - 1; at >= 0; at--) {
    const list = met[at] ?? [];
    if (list.some((goal) => count.get(goal) === 1)) continue;
    kept[at] = false;
    for (const goal of list) count.set(goal, (count.get(goal) ?? 0) - 1);
  }
  return made.filter((_, at) => kept[at] === true);
}

function why(rule: Rule, ground: Ground, whole: boolean): Unexercised {
  const { id } = rule;
  if (!whole) return { rule: id, why: "cut-short", says: `${id}: the search for a request was cut short.` };
  const possible = (masks: Masks) =>
    goalsOf(rule).some(({ condition }) => {
      const onFacts = condition.filter(([fact]) => fact !== "verdict");
      return within(masks, Object.fromEntries(onFacts), ground) !== undefined;
    });
  if (possible(ground.space.all))
    return {
      rule: id,
      why: "never-read",
      says: `${id}: wherever its condition holds, stronger or other rules leave it no part.`,
    };
  return possible(ground.anywhere)
    ? { rule: id, why: "not-here", says: `${id}: it is for other kinds of library.` }
    : { rule: id, why: "cannot-apply", says: `${id}: no possible request meets its condition.` };
}

function isInForce({ from = "0000-01-01", until = "9999-99-99" }: Rule, asOf: string): boolean {
  return from <= asOf && asOf < until;
}

function vectorOf(
  { tried, goal }: Made,
  ranked: RankedRule | undefined,
  asOf: string,
  used: Map<string, number>,
): Vector {
  const { rule, fails, value } = goal;
  const shown = fails ?? value?.fact;
  const base = `${rule.id}${fails === undefined ? "" : " without"}${shown === undefined ? "" : ` ${shown}`}`;
  const again = (used.get(base) ?? 0) + 1;
  used.set(base, again);
  const one = shown === undefined ? undefined : tried.point[shown];
  const but =
    shown === undefined || one === undefined ? "" : ` ${english.facts[shown].label}: ${valueWords(shown, one)}.`;
  const source = rule.cites
    .map(({ source: key, section }) =>
      [ranked?.sources[key]?.title ?? key, ...(section === undefined ? [] : [section])].join(", "),
    )
    .join("; ");
  return {
    id: `${base}${again === 1 ? "" : ` ${again}`}@${asOf}`,
    says: fails === undefined ? `Applies: ${rule.says}${but}` : `Does not apply: ${rule.says}${but}`,
    request: tried.request,
    asOf,
    expect: expectedOf(tried.decision),
    source: source.slice(0, 4_000),
  };
}

function expectedOf(decision: ExpandedDecision): Expected {
  const { verdict, action, outcome, answerableBy, extent, never, missing } = decision;
  return {
    mayAnswer: mayAnswerNow(decision),
    verdict,
    action,
    outcome,
    answerableBy,
    may: extent.may,
    never: [...new Set(never.flatMap(({ act, onlyIf }) => (onlyIf.length === 0 ? [act] : [])))],
    missing: factIds.filter((fact) => missing.includes(fact)),
  };
}
