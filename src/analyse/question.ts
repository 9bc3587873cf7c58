import { type DecideOptions, decide } from "../decide/decide.js";
import type { Decision } from "../decide/decision.js";
import type { PatronRequest } from "../decide/request.js";
import type { Situation } from "../decide/situation.js";
import { freezeData } from "../internal/freeze.js";
import { conditionsOf } from "../policy/applies.js";
import type { Policy } from "../policy/policy.js";
import type { Rule, Verdict } from "../policy/rule.js";
import { english } from "../vocabulary/catalogue.js";
import { testsOf } from "../vocabulary/condition.js";
import type { FactId } from "../vocabulary/facts.js";
import { testHolds } from "../vocabulary/holds.js";
import { questionCosts } from "../vocabulary/question-costs.js";
import { standpointOf } from "./standpoint.js";

/** A question that still matters, and why it is asked. */
export interface Question {
  readonly fact: FactId;
  readonly cost: number;
  /** The verdicts that are still possible. One: the verdict is known, and who may answer or what comes first is not. */
  readonly between: readonly Exclude<Verdict, "undetermined">[];
  /** Rules that turn on the fact, strongest layer first. */
  readonly rules: readonly string[];
  readonly says: string;
}

/** How questions are chosen. */
export interface QuestionOptions extends DecideOptions {
  /** What it costs to ask for a fact, in place of the costs of the vocabulary; cheaper questions come first. */
  readonly costs?: { readonly [fact in FactId]?: number };
}

/**
 * The question to ask next: of the facts that still decide something, the cheapest to learn, and of equal ones the
 * first in the order of the vocabulary. `null` where nothing more would change the decision, or where it is no request.
 *
 * @example
 * ```ts
 * import { definePolicy } from "patron-privacy";
 * import { nextQuestion } from "patron-privacy/analysis";
 * import { federal, practice, toolkit } from "patron-privacy/law";
 * import { newYork } from "patron-privacy/law/us/ny";
 *
 * const policy = definePolicy({ id: "town", title: "Town Library", packs: [toolkit, practice, federal, newYork] });
 * if (!policy.ok) throw new Error("the policy has issues");
 * const request = {
 *   library: { jurisdiction: "US-NY", libraryType: "public" },
 *   facts: { requester: "spouse", scope: "one-patron", instrument: "oral-request-no-process", consent: "unknown" },
 *   items: [{ record: "loan-history" }],
 * } as const;
 * const question = nextQuestion(policy.value, request, { asOf: "2026-11-24" });
 * [question?.fact, question?.cost, question?.between]; // => ["handler", 1, ["required", "forbidden"]]
 * ```
 */
export function nextQuestion(policy: Policy, request: PatronRequest, options: QuestionOptions): Question | null {
  return questionAmong(policy, request, decide(policy, request, options), options, () => true);
}

/** {@link nextQuestion} for a decision that is at hand, among some facts. */
export function questionAmong(
  policy: Policy,
  request: PatronRequest,
  { missing }: Pick<Decision, "missing">,
  options: QuestionOptions,
  askable: (fact: FactId) => boolean,
): Question | null {
  const costOf = (fact: FactId) => cost(options.costs, fact);
  const [fact] = missing.filter(askable).sort((one, other) => costOf(one) - costOf(other));
  return fact === undefined ? null : freezeData(asked(fact, costOf(fact), policy, request, options));
}

/** A cost that is none, such as not a number, counts as the vocabulary's. */
function cost(costs: QuestionOptions["costs"], fact: FactId): number {
  const own: unknown =
    typeof costs === "object" && costs !== null && Object.hasOwn(costs, fact) ? costs[fact] : undefined;
  return typeof own === "number" && own >= 0 ? own : questionCosts[fact];
}

function asked(fact: FactId, cost: number, policy: Policy, request: PatronRequest, options: QuestionOptions): Question {
  const standpoint = standpointOf(policy, request, options);
  const between = new Set<Question["between"][number]>();
  const rules = new Map<string, Rule>();
  for (const { situation } of standpoint?.items ?? []) {
    const { positions, always, ever } = standpoint?.engine.outlook(situation) ?? {
      positions: [],
      always: [],
      ever: [],
    };
    for (const one of positions) between.add(one === "cannot-be-settled" ? "forbidden" : one);
    const settled = new Set(always);
    for (const rule of ever) if (!settled.has(rule) && turnsOn(rule, fact, situation)) rules.set(rule.id, rule);
    for (const rule of standpoint?.engine.inForce.dependents ?? [])
      if (
        (rule.kind === "authority" || (rule.kind === "duty" && rule.first === true)) &&
        turnsOn(rule, fact, situation)
      )
        rules.set(rule.id, rule);
  }
  const { label } = english.facts[fact];
  const verdicts = [...between];
  const names = [...rules.keys()];
  const [first] = rules.values();
  const because = first === undefined ? "" : ` For example: ${first.says}`;
  const says =
    verdicts.length > 1
      ? `${label}: it decides between ${verdicts.join(" and ")}.${because}`
      : `${label}: it decides who may answer, or what must be done first.${because}`;
  return { fact, cost, between: verdicts, rules: names, says };
}

function turnsOn({ when, unless }: Rule, fact: FactId, { domains }: Situation): boolean {
  return [...conditionsOf(when), ...conditionsOf(unless)].some((condition) =>
    testsOf(condition).some(([tested, test]) => tested === fact && testHolds(test, domains[fact]) === "maybe"),
  );
}
