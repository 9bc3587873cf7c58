import { freezeData } from "../../internal/freeze.js";
import { parseShape } from "../../internal/shape/parse-shape.js";
import type { ShapeIssue } from "../../policy/schema-issues.js";
import { holdIssues, type LegalHold } from "./hold.js";
import { holdsShape } from "./schedule-shape.js";

/** Legal holds, or everything that is wrong with what was read. */
export type HoldsResult =
  | { readonly ok: true; readonly value: readonly LegalHold[] }
  | { readonly ok: false; readonly issues: readonly ShapeIssue[] };

/**
 * Reads legal holds from unknown JSON. Gives every issue there is; none quotes a person's key.
 *
 * @example
 * ```ts
 * import { parseHolds } from "patron-privacy/records";
 *
 * parseHolds([{ id: "matter-1", reason: "anticipated-litigation", from: "2026-11-02", records: ["loan-history"] }]).ok; // => true
 * parseHolds([{ id: "matter-1", reason: "litigation", from: "2026-02-30" }]); // => { ok: false, issues: [{ path: [0, "from"], expected: "a calendar day such as 2026-01-31" }] }
 * ```
 */
export function parseHolds(input: unknown): HoldsResult {
  const parsed = parseShape(holdsShape, input, { quotes: false, nodes: 2_000_000 });
  if (!parsed.ok) return parsed;
  const issues = holdIssues(parsed.value);
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, value: freezeData(parsed.value) }; // each word was checked by holdIssues
}
