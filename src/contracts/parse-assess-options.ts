import type { Result } from "../internal/result.js";
import { parseShape } from "../internal/shape/parse-shape.js";
import type { AssessOptions } from "./assessment.js";
import { type AssessOptionsFinding, type AssessOptionsIssue, withWords } from "./declaration-issue.js";
import { assessOptionsFileShape } from "./options-shape.js";

/** The terms of an assessment, or everything that is wrong with them. */
export type AssessOptionsResult = Result<AssessOptions, AssessOptionsIssue>;

/**
 * Reads the terms of an assessment from unknown JSON: limits, jurisdiction, K-12, the day, waivers. Gives every issue
 * there is, by path, with the nearest known key, check or element. Never throws.
 *
 * @example
 * ```ts
 * import { parseAssessOptions } from "patron-privacy/contracts";
 *
 * const result = parseAssessOptions({ jurisdiction: "US-OH", k12: false, asOf: "2026-02-30" });
 * result.ok || result.issues.map(({ path }) => path); // => [["asOf"]]
 * ```
 */
export function parseAssessOptions(input: unknown): AssessOptionsResult {
  const parsed = parseShape(assessOptionsFileShape, input, { quotes: "keys", nodes: 500_000 });
  if (!parsed.ok) return parsed;
  const { $schema: _schema, version: _version, ...options } = parsed.value;
  const findings = reversed(options);
  return findings.length > 0 ? { ok: false, issues: findings.map(withWords) } : { ok: true, value: options };
}

function reversed({ limits, waivers = [] }: AssessOptions): readonly AssessOptionsFinding[] {
  const schedule = limits?.schedule ?? [];
  return [
    ...schedule.flatMap(({ maxDays, minDays }, at): readonly AssessOptionsFinding[] => {
      const path = ["limits", "schedule", at] as const;
      return maxDays !== undefined && minDays !== undefined && maxDays < minDays
        ? [{ code: "reversed", path: [...path, "maxDays"], against: [...path, "minDays"] }]
        : [];
    }),
    ...waivers.flatMap(({ from, until }, at): readonly AssessOptionsFinding[] =>
      from !== undefined && until <= from
        ? [{ code: "reversed", path: ["waivers", at, "until"], against: ["waivers", at, "from"] }]
        : [],
    ),
  ];
}
