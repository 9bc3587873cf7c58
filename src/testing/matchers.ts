import { type Assessable, assessDeclaration, isAcceptable } from "../contracts/assess-declaration.js";
import type { AssessOptions } from "../contracts/assessment.js";
import { toText } from "../contracts/to-text.js";
import { mayAnswerNow } from "../decide/may-answer-now.js";
import type { Verdict } from "../policy/rule.js";
import type { Release } from "../records/release-result.js";
import type { Act } from "../vocabulary/act-ids.js";
import type { DataElement } from "../vocabulary/element-groups.js";
import type { FactId, ValueOf } from "../vocabulary/facts.js";
import { type Decided, explain, type Known, knownOf, listed } from "./explain.js";
import { type MatcherResult, result } from "./matcher-result.js";

/**
 * Matchers for `expect` of vitest and of jest: `expect.extend(privacyMatchers)`. A failure says which rule stands, on
 * which source, and what would change it. What is no decision fails every matcher, under `.not` too.
 *
 * | matcher | holds when |
 * |---|---|
 * | `toBeDisclosable()` | `mayAnswerNow` |
 * | `toBeWithheld()` | nothing may be given now |
 * | `toReferTo(role)` | the handler passes it on, and that role may answer |
 * | `toHaveVerdict(verdict)` | the institution's position is that |
 * | `toReleaseOnly(elements)` | something is given, and nothing beyond these elements; of a decision, or of a release, which may be followed by its decision |
 * | `toRequireAct(act)`, `toForbidAct(act)` | a duty asks for the act, or forbids it |
 * | `toAskFor(fact)` | the fact is among those to ask for |
 * | `toRestOn(rule)` | the rule is among the reasons |
 * | `toComplyWith(terms)` | a vendor's declaration is acceptable on the library's terms |
 *
 * @example
 * ```ts
 * import { decide, definePolicy } from "patron-privacy";
 * import { privacyMatchers } from "patron-privacy/testing";
 *
 * const empty = definePolicy({ id: "empty", title: "No rules" });
 * if (!empty.ok) throw new Error("the policy has issues");
 * const decision = decide(empty.value, { library: {}, facts: {}, items: [{ record: "loan-history" }] }, { asOf: "2026-11-24" });
 * privacyMatchers.toBeDisclosable(decision).pass; // => false
 * privacyMatchers.toBeWithheld(decision).pass; // => true
 * ```
 */
export const privacyMatchers: PrivacyMatcherFunctions = Object.freeze({
  toBeDisclosable: (received: unknown): MatcherResult =>
    ofDecision(received, "to be disclosable", () => mayAnswerNow(received as Decided)), // ofDecision has read it

  toBeWithheld: (received: unknown): MatcherResult =>
    ofDecision(
      received,
      "to be withheld",
      ({ extent }) => !mayAnswerNow(received as Decided) && extent.may.length === 0,
    ), // as above

  toReferTo: (received: unknown, role: ValueOf<"handler">): MatcherResult =>
    ofDecision(
      received,
      `to refer to ${role}`,
      ({ action, answerableBy }) => action === "refer" && answerableBy.includes(role),
    ),

  toHaveVerdict: (received: unknown, verdict: Verdict): MatcherResult =>
    ofDecision(received, `to have the verdict ${verdict}`, (decided) => decided.verdict === verdict),

  toReleaseOnly: (received: unknown, elements: readonly DataElement[], decision?: Decided): MatcherResult => {
    const wanted = `to release only ${listed(elements)}`;
    if (isRelease(received)) {
      const given = received.given.map(({ element }) => element);
      return released(wanted, given, elements, () => explainRelease(received, decision));
    }
    const decided = knownOf(received) ?? noDecision(wanted);
    return released(wanted, decided.extent.may, elements, () => explain(decided));
  },

  toRequireAct: (received: unknown, act: Act): MatcherResult =>
    ofDecision(received, `to require the act ${act}`, ({ duties = noDuties() }) =>
      duties.some((duty) => duty.act === act && duty.onlyIf.length === 0),
    ),

  toForbidAct: (received: unknown, act: Act): MatcherResult =>
    ofDecision(received, `to forbid the act ${act}`, ({ never: bans = noDuties() }) =>
      bans.some((duty) => duty.act === act && duty.onlyIf.length === 0),
    ),

  toAskFor: (received: unknown, fact: FactId): MatcherResult =>
    ofDecision(received, `to ask for the fact ${fact}`, ({ missing }) => missing.includes(fact)),

  toRestOn: (received: unknown, rule: string): MatcherResult =>
    ofDecision(received, `to rest on the rule ${rule}`, ({ reasons }) =>
      reasons.some((reason) => reason.rule === rule),
    ),

  toComplyWith: (received: unknown, terms: AssessOptions): MatcherResult => {
    // whatever is no declaration comes to `not-assessed`, which is no pass
    const assessment = assessDeclaration(received as Assessable, terms);
    if (assessment.conclusion === "not-assessed") return never("a declaration, and terms that can be read");
    const report = () => toText(assessment);
    return result(
      isAcceptable(assessment),
      () => `Expected the declaration to comply with the library's terms.\n${report()}`,
      () => `Expected the declaration not to comply with the library's terms.\n${report()}`,
    );
  },
});

/** The matchers as methods of `expect`, for the type declarations of vitest and jest. */
export interface PrivacyMatchers<R = unknown> {
  /** `mayAnswerNow` holds. */
  toBeDisclosable(): R;
  /** Nothing may be given now. */
  toBeWithheld(): R;
  /** The handler passes it on, and this role may answer. */
  toReferTo(role: ValueOf<"handler">): R;
  /** The institution's position. */
  toHaveVerdict(verdict: Verdict): R;
  /** Something is given, and nothing beyond these elements; the decision behind a release, for the message. */
  toReleaseOnly(elements: readonly DataElement[], decision?: Decided): R;
  /** A duty asks for the act, whatever the unknown facts turn out to be. */
  toRequireAct(act: Act): R;
  /** The act must never be done, whatever the unknown facts turn out to be. */
  toForbidAct(act: Act): R;
  /** The fact is among those to ask for. */
  toAskFor(fact: FactId): R;
  /** The rule is among the reasons. */
  toRestOn(rule: string): R;
  /** A vendor's declaration is acceptable on the library's terms. */
  toComplyWith(terms: AssessOptions): R;
}

/** The matchers as functions, as `expect.extend` takes them. */
export type PrivacyMatcherFunctions = {
  readonly [matcher in keyof PrivacyMatchers]: (
    received: unknown,
    ...expected: Parameters<PrivacyMatchers[matcher]>
  ) => MatcherResult;
};

function ofDecision(received: unknown, wanted: string, holds: (decided: Known) => boolean): MatcherResult {
  const decided = knownOf(received) ?? noDecision(wanted);
  return result(
    holds(decided),
    () => `Expected the decision ${wanted}.\n${explain(decided)}`,
    () => `Expected the decision not ${wanted}.\n${explain(decided)}`,
  );
}

/** Duties are said once, beside the items: an item alone knows none, and under `.not` that would pass. */
function noDuties(): never {
  return never("a whole decision, or an item of `expand(decision)`, where duties are asked about");
}

/** A matcher that cannot be answered throws: under `.not` a mere failure would pass. */
function noDecision(wanted: string): never {
  return never(`a decision of decide(), ${wanted}`);
}

function never(wanted: string): never {
  throw new TypeError(`Expected ${wanted}; what was given is something else.`);
}

function isRelease(value: unknown): value is Release {
  return typeof value === "object" && value !== null && "given" in value && "withheld" in value && "refused" in value;
}

function released(
  wanted: string,
  given: readonly DataElement[],
  allowed: readonly DataElement[],
  explained: () => string,
): MatcherResult {
  const beyond = [...new Set(given.filter((element) => !allowed.includes(element)))];
  const why = given.length === 0 ? "Nothing is released." : `Beyond these: ${listed(beyond)}.`;
  return result(
    given.length > 0 && beyond.length === 0,
    () => `Expected ${wanted}. ${why}\n${explained()}`,
    () => `Expected not ${wanted}.\n${explained()}`,
  );
}

/** A release does not hold the decision it was made with; with that the rules and sources can be told. */
function explainRelease({ refused, given, withheld }: Release, decision: Decided | undefined): string {
  const decided = knownOf(decision);
  return [
    refused === null ? "" : `Nothing was looked at: ${refused}.`,
    ...given.map(({ path, element }) => `given ${path}: ${element}`),
    ...withheld.map(({ path, element, why }) => `withheld ${path}: ${element ?? "unclassified"}, ${why}`),
    decided !== undefined
      ? explain(decided)
      : "Give the decision as second argument to see the rules, the sources and what would change it.",
  ]
    .filter((line) => line !== "")
    .join("\n");
}
