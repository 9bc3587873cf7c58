import type { Path } from "../path.js";
import type { Result } from "../result.js";
import type { ShapeIssue } from "./issue.js";
import { type ReadOptions, readShape } from "./read-shape.js";
import { toZod } from "./schema.js";
import type { Shape } from "./shape.js";

/**
 * Parses what comes from outside: the reader copies and bounds it, zod, made from the same declaration, parses the
 * copy. Issues are in the reader's words; what zod alone refuses is named by its path.
 */
export function parseShape<Value>(
  shape: Shape<Value>,
  input: unknown,
  options: ReadOptions,
): Result<Value, ShapeIssue> {
  const copied = readShape(shape, input, options);
  if (!copied.ok) return copied;
  const parsed = toZod(shape).safeParse(copied.value);
  if (parsed.success) return copied;
  return { ok: false, issues: parsed.error.issues.map(({ path }) => inOurWords(path)) };
}

function inOurWords(path: readonly PropertyKey[]): ShapeIssue {
  const at: Path = path.map((key) => (typeof key === "symbol" ? "symbol" : key));
  return { code: "malformed", path: at, says: "expected another value", expected: "another value" };
}
