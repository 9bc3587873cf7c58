import { parseShape } from "../internal/shape/parse-shape.js";
import { defineOrganization, largest, type OrganizationResult } from "./define-organization.js";
import { organizationFileShape } from "./organization-shape.js";

/**
 * Reads an organisation from unknown JSON, and checks it as `defineOrganization` does.
 *
 * @example
 * ```ts
 * import { parseOrganization } from "patron-privacy/organization";
 *
 * const result = parseOrganization({ id: "town", title: "Town", branches: {}, positions: {}, people: {}, fallbacks: [] });
 * result.ok ? [] : result.issues.map(({ path }) => path.join(".")); // => ["positions", "fallbacks"]
 * ```
 */
export function parseOrganization(input: unknown): OrganizationResult {
  const parsed = parseShape(organizationFileShape, input, largest);
  if (!parsed.ok) return parsed;
  const { $schema: _schema, version: _version, ...draft } = parsed.value;
  return defineOrganization(draft);
}
