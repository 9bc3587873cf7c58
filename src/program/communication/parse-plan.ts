import { freezeData } from "../../internal/freeze.js";
import { notPlain } from "../../internal/plain-json.js";
import { type ShapeIssue, shapeIssues } from "../../policy/schema-issues.js";
import type { CommunicationPlan } from "./plan.js";
import { planFileSchema } from "./plan-schema.js";

/** A communication plan, or everything that is wrong with what was read. */
export type PlanResult =
  | { readonly ok: true; readonly value: CommunicationPlan }
  | { readonly ok: false; readonly issues: readonly ShapeIssue[] };

/**
 * Reads a communication plan from unknown JSON. What the plan lacks is for `planGaps`; this says what cannot be read.
 *
 * @example
 * ```ts
 * import { parsePlan } from "patron-privacy/program";
 *
 * const result = parsePlan({ version: "1", issuedOn: "2026-02-30", spokesperson: "director" });
 * result.ok ? [] : result.issues.map(({ path }) => path.join(".")); // => ["issuedOn"]
 * ```
 */
export function parsePlan(input: unknown): PlanResult {
  const odd = notPlain(input, { depth: 10, nodes: 200_000 });
  if (odd !== undefined) return { ok: false, issues: [{ path: [], expected: odd }] };
  const parsed = planFileSchema.safeParse(input, { reportInput: true });
  if (!parsed.success) return { ok: false, issues: shapeIssues(parsed.error) };
  const { $schema: _schema, ...plan } = parsed.data;
  // the schema is built from the lists that the type is built from
  return { ok: true, value: freezeData(plan as CommunicationPlan) };
}
