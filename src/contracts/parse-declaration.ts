import { notPlainAt } from "../internal/plain-json.js";
import { declarationFileSchema, declarationSchema } from "./declaration-schema.js";
import { type DeclarationResult, defineDeclaration } from "./define-declaration.js";
import { keysOfSchema, shapeIssuesOf } from "./schema-issues.js";

/**
 * Reads a vendor's declaration from unknown JSON, or from what a YAML parser made. Gives every issue there is, by path:
 * wrong types, unknown keys and values with the nearest known one, days that are not on the calendar, entries declared
 * twice, and statements that contradict each other. Never throws; no issue quotes a value.
 *
 * @example
 * ```ts
 * import { parseDeclaration } from "patron-privacy/contracts";
 *
 * const result = parseDeclaration({ vendor: { name: "Shelf Systems" }, product: { id: "shelf-ils" }, sharing: { sale: "no" } });
 * result.ok || result.issues.map(({ path }) => path.join(".")); // => ["sharing.sale"]
 * ```
 */
export function parseDeclaration(input: unknown): DeclarationResult {
  const odd = notPlainAt(input, { depth: 32, nodes: 500_000 });
  if (odd !== undefined) return { ok: false, issues: [{ code: "not-json", ...odd }] };
  const parsed = declarationFileSchema.safeParse(input, { reportInput: true });
  if (!parsed.success) return { ok: false, issues: shapeIssuesOf(parsed.error, keysOfSchema(declarationSchema())) };
  const { $schema: _schema, version: _version, ...draft } = parsed.data;
  return defineDeclaration(draft);
}
