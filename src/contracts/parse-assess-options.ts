import { notPlainAt } from "../internal/plain-json.js";
import type { AssessOptions } from "./assessment.js";
import type { AssessOptionsIssue } from "./declaration-issue.js";
import { assessOptionsSchema, optionsFileSchema } from "./options-schema.js";
import { keysOfSchema, shapeIssuesOf } from "./schema-issues.js";

/** The terms of an assessment, or everything that is wrong with them. */
export type AssessOptionsResult =
  | { readonly ok: true; readonly value: AssessOptions }
  | { readonly ok: false; readonly issues: readonly AssessOptionsIssue[] };

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
  const odd = notPlainAt(input, { depth: 32, nodes: 500_000 });
  if (odd !== undefined) return { ok: false, issues: [{ code: "not-json", ...odd }] };
  const parsed = optionsFileSchema.safeParse(input, { reportInput: true });
  if (!parsed.success) return { ok: false, issues: shapeIssuesOf(parsed.error, keysOfSchema(assessOptionsSchema())) };
  const { $schema: _schema, version: _version, ...options } = parsed.data;
  const issues = reversed(options);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: options };
}

function reversed({ limits, waivers = [] }: AssessOptions): readonly AssessOptionsIssue[] {
  const schedule = limits?.schedule ?? [];
  return [
    ...schedule.flatMap(({ maxDays, minDays }, at): readonly AssessOptionsIssue[] => {
      const path = ["limits", "schedule", at] as const;
      return maxDays !== undefined && minDays !== undefined && maxDays < minDays
        ? [{ code: "reversed", path: [...path, "maxDays"], against: [...path, "minDays"] }]
        : [];
    }),
    ...waivers.flatMap(({ from, until }, at): readonly AssessOptionsIssue[] =>
      from !== undefined && until <= from
        ? [{ code: "reversed", path: ["waivers", at, "until"], against: ["waivers", at, "from"] }]
        : [],
    ),
  ];
}
