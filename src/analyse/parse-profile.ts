import { freezeData } from "../internal/freeze.js";
import type { Result } from "../internal/result.js";
import { malformedAt, type ShapeIssue } from "../internal/shape/issue.js";
import { parseShape } from "../internal/shape/parse-shape.js";
import { combinationsIn, mostCombinations, type TrafficProfile } from "./traffic.js";
import { trafficShape } from "./traffic-shape.js";

/** A profile, or everything that is wrong with what was read. */
export type ProfileResult = Result<TrafficProfile, ShapeIssue>;

/**
 * Reads a profile of traffic from unknown JSON, for `diff`. Gives every issue there is. `record` must be among the facts
 * that have weights.
 *
 * @example
 * ```ts
 * import { parseProfile } from "patron-privacy/analysis";
 *
 * const result = parseProfile({ version: 1, weights: { record: { "loan-history": 1 }, requester: { patron: 90, press: 10 } } });
 * result.ok ? [] : result.issues.map(({ path }) => path.join(".")); // => ["weights.requester.press"]
 * ```
 */
export function parseProfile(input: unknown): ProfileResult {
  const parsed = parseShape(trafficShape, input, { quotes: true, nodes: 100_000 });
  if (!parsed.ok) return parsed;
  const { $schema: _, ...profile } = parsed.value;
  const issues = [
    ...(profile.weights.record === undefined
      ? [malformedAt(["weights", "record"], "weights of the records that are asked for")]
      : []),
    ...Object.entries(profile.weights).flatMap(([fact, values]) =>
      Object.keys(values).length > 0 ? [] : [malformedAt(["weights", fact], "a value")],
    ),
  ];
  const combinations = combinationsIn(profile);
  if (combinations > mostCombinations)
    issues.push(malformedAt(["weights"], `at most ${mostCombinations} combinations; these are ${combinations}`));
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: freezeData(profile) };
}
