import { freezeData } from "../../internal/freeze.js";
import { notPlain } from "../../internal/plain-json.js";
import { type ShapeIssue, shapeIssues } from "../../policy/schema-issues.js";
import type { PrivacyAudit } from "./audit.js";
import { auditFileSchema } from "./audit-schema.js";

/** A privacy audit, or everything that is wrong with what was read. */
export type AuditResult =
  | { readonly ok: true; readonly value: PrivacyAudit }
  | { readonly ok: false; readonly issues: readonly ShapeIssue[] };

/**
 * Reads a privacy audit from unknown JSON. Gives every issue there is: what is malformed, ids given twice, dates
 * reversed.
 *
 * @example
 * ```ts
 * import { parseAudit } from "patron-privacy/program";
 *
 * const result = parseAudit({ id: "2026", on: "2026-10-01", lead: "ada", areas: [{ id: "ils", title: "ILS", library: { who: "good" } }] });
 * result.ok ? [] : result.issues.map(({ path, expected }) => `${path.join(".")}: ${expected}`); // => ["areas.0.library: no other keys"]
 * ```
 */
export function parseAudit(input: unknown): AuditResult {
  const odd = notPlain(input, { depth: 10, nodes: 1_000_000 });
  if (odd !== undefined) return { ok: false, issues: [{ path: [], expected: odd }] };
  const parsed = auditFileSchema.safeParse(input);
  if (!parsed.success) return { ok: false, issues: shapeIssues(parsed.error) };
  const { $schema: _schema, ...rest } = parsed.data;
  const audit = rest as PrivacyAudit; // the schema is built from the lists that the type is built from
  const ids = audit.areas.map(({ id }) => id);
  const issues: readonly ShapeIssue[] = [
    ...ids.flatMap((id, index) =>
      ids.indexOf(id) < index ? [{ path: ["areas", index, "id"], expected: "an id that no place before it has" }] : [],
    ),
    ...(audit.period !== undefined && audit.period.until < audit.period.from
      ? [{ path: ["period", "until"], expected: "a day not before `from`" }]
      : []),
  ];
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: freezeData(audit) };
}
