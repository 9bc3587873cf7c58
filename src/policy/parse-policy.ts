import { nearest } from "../internal/nearest.js";
import { parseShape } from "../internal/shape/parse-shape.js";
import { type DefinePolicyOptions, definePolicy, type PolicyResult } from "./define-policy.js";
import { type PolicyIssue, policyIssue } from "./issue.js";
import type { Pack } from "./pack.js";
import { policyFileShape } from "./policy-shape.js";

/** What a policy file can build on. */
export interface ParsePolicyOptions extends DefinePolicyOptions {
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
export function parsePolicy(input: unknown, { packs = [], strict = false }: ParsePolicyOptions = {}): PolicyResult {
  const parsed = parseShape(policyFileShape, input, { quotes: true, nodes: 5_000_000 });
  // the shape gives the codes of a policy
  if (!parsed.ok) return parsed as Extract<PolicyResult, { readonly ok: false }>;
  const { packs: named = [], $schema: _schema, version: _version, ...own } = parsed.value;
  const known = packs.map(({ id }) => id);
  const unknown = named.flatMap((found, index): readonly PolicyIssue[] => {
    if (known.includes(found)) return [];
    const near = nearest(found, known);
    const path = ["packs", index];
    return [policyIssue({ code: "unknown-pack", path, found, ...(near === undefined ? {} : { nearest: near }) })];
  });
  if (unknown.length > 0) return { ok: false, issues: unknown };
  return definePolicy({ ...own, packs: named.flatMap((id) => packs.filter((pack) => pack.id === id)) }, { strict });
}
