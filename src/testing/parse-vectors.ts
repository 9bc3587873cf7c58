import type { Vector, VectorFile } from "../analyse/vector.js";
import { parseRequest, type RequestIssue } from "../decide/parse-request.js";
import { freezeData } from "../internal/freeze.js";
import type { Result } from "../internal/result.js";
import { malformedAt } from "../internal/shape/issue.js";
import { parseShape } from "../internal/shape/parse-shape.js";
import { vectorFileShape } from "./vector-shape.js";

/** One thing wrong with a file of vectors. No issue quotes a request. */
type VectorIssue = RequestIssue;

/** A file of vectors, or everything that is wrong with what was read. */
export type VectorsResult = Result<VectorFile, VectorIssue>;

/**
 * Reads a file of vectors from unknown JSON. Gives every issue there is; none quotes a value of a request.
 *
 * @example
 * ```ts
 * import { parseVectors } from "patron-privacy/testing";
 *
 * const result = parseVectors({ version: 1, vectors: [{ id: "a", asOf: "2026-02-30", expect: { mayAnswer: false } }] });
 * result.ok ? [] : result.issues.map(({ path }) => path.join(".")); // => ["vectors.0.request", "vectors.0.asOf"]
 * ```
 */
export function parseVectors(input: unknown): VectorsResult {
  const parsed = parseShape(vectorFileShape, input, { quotes: false, nodes: 5_000_000 });
  if (!parsed.ok) return parsed;
  const { $schema: _schema, vectors, ...head } = parsed.value;
  const issues: VectorIssue[] = [];
  const ids = new Set<string>();
  const read = vectors.map((vector, index): Vector => {
    if (ids.has(vector.id)) issues.push(malformedAt(["vectors", index, "id"], "an id of its own"));
    ids.add(vector.id);
    const request = parseRequest(vector.request);
    if (request.ok) return { ...vector, request: request.value };
    issues.push(...request.issues.map((one) => ({ ...one, path: ["vectors", index, "request", ...one.path] })));
    return vector;
  });
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: freezeData({ ...head, vectors: read }) };
}
