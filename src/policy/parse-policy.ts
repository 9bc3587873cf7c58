import { nearest } from "../internal/nearest.js";
import { notPlain } from "../internal/plain-json.js";
import { definePolicy, type PolicyResult } from "./define-policy.js";
import type { Pack } from "./pack.js";
import type { PolicyDraft } from "./policy.js";
import { shapeIssues } from "./schema-issues.js";
import { policySchema } from "./schemas.js";

/** What a policy file can build on. */
export interface ParsePolicyOptions {
  /** Packs that the file can name in `packs`, by their ids. */
  readonly packs?: readonly Pack[];
}

/**
 * Reads a policy from unknown JSON, and checks it as `definePolicy` does. Gives every issue there is, by path.
 *
 * @example
 * ```ts
 * import { parsePolicy } from "patron-privacy";
 * import { toolkit } from "patron-privacy/law";
 *
 * parsePolicy({ id: "town", title: "Town Library", packs: ["toolkit"] }, { packs: [toolkit] }).ok; // => true
 * ```
 */
export function parsePolicy(input: unknown, { packs = [] }: ParsePolicyOptions = {}): PolicyResult {
  const odd = notPlain(input, { depth: 32, nodes: 2_000_000 });
  if (odd !== undefined) return { ok: false, issues: [{ code: "not-json", path: [], expected: odd }] };
  const parsed = policySchema.safeParse(input, { reportInput: true });
  if (!parsed.success)
    return { ok: false, issues: shapeIssues(parsed.error).map((issue) => ({ code: "malformed", ...issue })) };
  const { packs: named = [], $schema: _schema, version: _version, ...rest } = parsed.data;
  const unknown = named.flatMap((id, index) => (packs.some((pack) => pack.id === id) ? [] : [{ id, index }]));
  if (unknown.length > 0) {
    return {
      ok: false,
      issues: unknown.map(({ id, index }) => {
        const near = nearest(
          id,
          packs.map((pack) => pack.id),
        );
        return {
          code: "unknown-pack",
          path: ["packs", index],
          found: id,
          ...(near === undefined ? {} : { nearest: near }),
        };
      }),
    };
  }
  // the schema is built from the vocabulary that the type is built from; a test holds the two together
  const draft = {
    ...rest,
    packs: named.flatMap((id) => packs.filter((pack) => pack.id === id)),
  } as unknown as PolicyDraft;
  return definePolicy(draft);
}
