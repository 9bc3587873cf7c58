import { freezeData } from "../internal/freeze.js";
import type { Result } from "../internal/result.js";
import { malformedAt, type ShapeIssue } from "../internal/shape/issue.js";
import { parseShape } from "../internal/shape/parse-shape.js";
import { propertiesShape } from "./property-shape.js";
import type { Property } from "./prove.js";

/** Properties, or everything that is wrong with what was read. */
export type PropertiesResult = Result<readonly Property[], ShapeIssue>;

/**
 * Reads a list of properties from unknown JSON, for `prove`. Gives every issue there is.
 *
 * @example
 * ```ts
 * import { parseProperties } from "patron-privacy/analysis";
 *
 * const result = parseProperties([{ id: "no-media", when: { requester: ["press"] }, claim: { verdict: ["forbidden"] } }]);
 * result.ok ? [] : result.issues.map(({ path }) => path.join(".")); // => ["0.when.requester.0"]
 * ```
 */
export function parseProperties(input: unknown): PropertiesResult {
  const parsed = parseShape(propertiesShape, input, { quotes: true });
  if (!parsed.ok) return parsed;
  const empty = parsed.value.flatMap(({ claim }, index) =>
    Object.keys(claim).length > 0 ? [] : [malformedAt([index, "claim"], "a claim")],
  );
  return empty.length > 0 ? { ok: false, issues: empty } : { ok: true, value: freezeData(parsed.value) };
}
