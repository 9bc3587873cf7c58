import { type AnalysisOptions, type Ground, groundOf, within, withWarrants } from "../compile/ground.js";
import { atHand } from "../compile/pinned.js";
import { createDecider } from "../decide/decider.js";
import { expand } from "../decide/expand.js";
import { freezeData } from "../internal/freeze.js";
import type { Policy } from "../policy/policy.js";
import type { Rule } from "../policy/rule.js";
import type { Masks } from "../space/axes.js";
import { type Goal, goalsOf, type Point } from "./goals.js";
import { requestAt, testedBy } from "./points.js";
import type { VectorFile } from "./vector.js";
import { vectorOf } from "./vector-of.js";
import { applying, failing, type Made, meets, type Tried } from "./vector-search.js";

/** A rule that no vector exercises. */
export interface Unexercised {
  readonly rule: string;
  /** `not-here`: it is for other kinds of library than the one at hand. */
  readonly why: "cannot-apply" | "never-read" | "not-here" | "cut-short";
  readonly says: string;
}

/** Vectors of a policy, and what they do not reach. */
export interface PolicyVectors extends Pick<AnalysisOptions, "library"> {
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
    ...atHand(library),
  });
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
