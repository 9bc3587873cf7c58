import { notPlain } from "../internal/plain-json.js";
import { shapeIssues } from "../policy/schema-issues.js";
import { defineOrganization, largest, type OrganizationResult } from "./define-organization.js";
import { organizationFileSchema } from "./organization-schema.js";

/**
 * Reads an organisation from unknown JSON, and checks it as `defineOrganization` does.
 *
 * @example
 * ```ts
 * import { parseOrganization } from "patron-privacy/organization";
 *
 * const result = parseOrganization({ id: "town", title: "Town", branches: {}, positions: {}, people: {}, fallbacks: [] });
 * result.ok ? [] : result.issues.map(({ path }) => path.join(".")); // => ["fallbacks"]
 * ```
 */
export function parseOrganization(input: unknown): OrganizationResult {
  const odd = notPlain(input, largest);
  if (odd !== undefined) return { ok: false, issues: [{ code: "malformed", path: [], expected: odd }] };
  const parsed = organizationFileSchema.safeParse(input, { reportInput: true });
  if (!parsed.success)
    return {
      ok: false,
      issues: shapeIssues(parsed.error).map(({ path, expected }) => ({ code: "malformed", path, expected })),
    };
  const { $schema: _schema, version: _version, ...draft } = parsed.data;
  return defineOrganization(draft);
}
