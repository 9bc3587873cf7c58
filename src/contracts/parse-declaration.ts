import { parseShape } from "../internal/shape/parse-shape.js";
import { declarationFileShape } from "./declaration-shape.js";
import { type DeclarationResult, defineDeclaration } from "./define-declaration.js";

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
  const parsed = parseShape(declarationFileShape, input, { quotes: "keys", nodes: 500_000 });
  if (!parsed.ok) return parsed;
  const { $schema: _schema, version: _version, ...draft } = parsed.value;
  return defineDeclaration(draft);
}
