import { freezeData } from "../../internal/freeze.js";
import { notPlain } from "../../internal/plain-json.js";
import { type ShapeIssue, shapeIssues } from "../../policy/schema-issues.js";
import { holdIssues, type LegalHold } from "./hold.js";
import { holdsSchema } from "./schedule-schema.js";

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
  const odd = notPlain(input, { depth: 6, nodes: 2_000_000 });
  if (odd !== undefined) return { ok: false, issues: [{ path: [], expected: odd }] };
  const parsed = holdsSchema.safeParse(input);
  if (!parsed.success) return { ok: false, issues: shapeIssues(parsed.error) };
  const issues = holdIssues(parsed.data);
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, value: freezeData(parsed.data as unknown as readonly LegalHold[]) }; // each name was checked by holdIssues
}
