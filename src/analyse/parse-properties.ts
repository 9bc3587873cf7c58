import * as z from "zod";
import { freezeData } from "../internal/freeze.js";
import { notPlain } from "../internal/plain-json.js";
import { verdicts } from "../policy/rule.js";
import { type ShapeIssue, shapeIssues } from "../policy/schema-issues.js";
import { conditionSchema } from "../policy/schemas.js";
import { acts } from "../vocabulary/acts.js";
import { dataElements } from "../vocabulary/element-groups.js";
import { facts } from "../vocabulary/facts.js";
import type { Property } from "./prove.js";

/** Properties, or everything that is wrong with what was read. */
export type PropertiesResult =
  | { readonly ok: true; readonly value: readonly Property[] }
  | { readonly ok: false; readonly issues: readonly ShapeIssue[] };

function schema() {
  const act = z.enum(Object.keys(acts) as [string, ...string[]]); // the vocabulary is not empty
  return z
    .array(
      z.strictObject({
        id: z.string().min(1),
        says: z.string().optional(),
        when: conditionSchema(),
        claim: z
          .strictObject({
            verdict: z.array(z.enum(verdicts).exclude(["undetermined"])).optional(),
            answerableBy: z.array(z.enum(facts.handler.values)).optional(),
            within: z.array(z.enum([...dataElements])).optional(),
            duty: act.optional(),
            never: act.optional(),
          })
          .refine((claim) => Object.keys(claim).length > 0, "a claim"),
      }),
    )
    .min(1)
    .max(1_000);
}

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
  const odd = notPlain(input, { depth: 8, nodes: 1_000_000 });
  if (odd !== undefined) return { ok: false, issues: [{ path: [], expected: odd }] };
  const parsed = schema().safeParse(input, { reportInput: true });
  if (!parsed.success) return { ok: false, issues: shapeIssues(parsed.error) };
  // the schema is built from the vocabulary that the type is built from
  return { ok: true, value: freezeData(parsed.data as unknown as readonly Property[]) };
}
