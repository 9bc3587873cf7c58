import type { Vector, VectorFile } from "../analyse/vector.js";
import { parseRequest } from "../decide/parse-request.js";
import { freezeData } from "../internal/freeze.js";
import { notPlain } from "../internal/plain-json.js";
import { type ShapeIssue, shapeIssues } from "../policy/schema-issues.js";
import { vectorFileSchema } from "./vector-schema.js";

/** A file of vectors, or everything that is wrong with what was read. */
export type VectorsResult =
  | { readonly ok: true; readonly value: VectorFile }
  | { readonly ok: false; readonly issues: readonly ShapeIssue[] };

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
  const odd = notPlain(input, { depth: 12, nodes: 5_000_000 });
  if (odd !== undefined) return { ok: false, issues: [{ path: [], expected: odd }] };
  const parsed = vectorFileSchema.safeParse(input);
  if (!parsed.success) return { ok: false, issues: shapeIssues(parsed.error) };
  const { $schema: _schema, vectors, ...head } = parsed.data;
  const issues: ShapeIssue[] = [];
  const ids = new Set<string>();
  const read = vectors.map(({ request, ...vector }, index) => {
    if (ids.has(vector.id)) issues.push({ path: ["vectors", index, "id"], expected: "an id of its own" });
    ids.add(vector.id);
    const parsedRequest = parseRequest(request);
    if (!parsedRequest.ok)
      issues.push(
        ...parsedRequest.issues.map(({ path, expected }) => ({
          path: ["vectors", index, "request", ...path],
          expected,
        })),
      );
    return { ...vector, request: parsedRequest.ok ? parsedRequest.value : request };
  });
  if (issues.length > 0) return { ok: false, issues };
  const { version, title } = head;
  return {
    ok: true,
    value: freezeData({
      version,
      ...(title === undefined ? {} : { title }),
      // every value was checked against the vocabulary that the type is built from
      vectors: read as unknown as readonly Vector[],
    }),
  };
}
