import { type DecideOptions, decide } from "../decide/decide.js";
import { expand } from "../decide/expand.js";
import type { PatronRequest } from "../decide/request.js";
import { freezeData } from "../internal/freeze.js";
import type { Policy } from "../policy/policy.js";

/** Which rules a set of requests exercises. */
export interface RuleCoverage {
  /** Disclosure rules that were a reason, or were defeated by one, and duties that were named. */
  readonly exercised: readonly string[];
  readonly notExercised: readonly string[];
  /** Of the rules that are in force on the day, between 0 and 1; 1 where there are none. */
  readonly share: number;
}

/**
 * Which disclosure rules and duties of a policy a set of requests exercises: those that a test suite never touches can
 * be wrong without any test failing. Rules on authority, extent and procedure leave no name in a decision and are not
 * counted.
 *
 * @example
 * ```ts
 * import { definePolicy } from "patron-privacy";
 * import { coverage } from "patron-privacy/analysis";
 *
 * const policy = definePolicy({
 *   id: "two",
 *   title: "Two rules",
 *   jurisdiction: "US-NY",
 *   sources: { own: { title: "Our policy" } },
 *   rules: [
 *     { id: "a", kind: "disclosure", when: { requester: ["media"] }, effect: ["forbid"], says: "Not the media.", cites: [{ source: "own" }] },
 *     { id: "b", kind: "disclosure", when: { requester: ["spouse"] }, effect: ["forbid"], says: "Not spouses.", cites: [{ source: "own" }] },
 *   ],
 * });
 * if (!policy.ok) throw new Error("the policy has issues");
 * const requests = [{ library: {}, facts: { requester: "media" }, items: [{ record: "loan-history" }] }] as const;
 * coverage(policy.value, requests, { asOf: "2026-11-24" }).notExercised; // => ["b"]
 * ```
 */
export function coverage(policy: Policy, requests: readonly PatronRequest[], options: DecideOptions): RuleCoverage {
  const touched = new Set(
    requests.flatMap((request) =>
      expand(decide(policy, request, options)).items.flatMap(({ reasons, duties, never }) => [
        ...reasons.flatMap(({ rule, defeated }) => [rule, ...defeated.map((one) => one.rule)]),
        ...duties.map(({ rule }) => rule),
        ...never.map(({ rule }) => rule),
      ]),
    ),
  );
  const counted = policy.rules
    .map(({ rule }) => rule)
    .filter(({ kind }) => kind === "disclosure" || kind === "duty")
    .filter(({ from = "", until = "9999-12-31" }) => from <= options.asOf && options.asOf < until)
    .map(({ id }) => id);
  const exercised = counted.filter((id) => touched.has(id));
  return freezeData({
    exercised,
    notExercised: counted.filter((id) => !touched.has(id)),
    share: counted.length === 0 ? 1 : exercised.length / counted.length,
  });
}
