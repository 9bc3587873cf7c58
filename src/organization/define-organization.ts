import { freezeData } from "../internal/freeze.js";
import type { Result } from "../internal/result.js";
import { readShape } from "../internal/shape/read-shape.js";
import { custody, datesAndHours, endOfSearch, hierarchy, references } from "./checks.js";
import type { Organization, OrganizationDraft } from "./organization.js";
import { type OrganizationIssue, organizationIssue } from "./organization-issue.js";
import { organizationShape } from "./organization-shape.js";

/** An organisation, or everything that is wrong with it. */
export type OrganizationResult = Result<Organization, OrganizationIssue>;

/** How large an organisation may be: far beyond ten thousand people with their contacts. */
export const largest = { quotes: true, nodes: 1_000_000 } as const;

/**
 * Checks an organisation: one top, no cycle, no reference to what is not there, dates and hours the right way round and
 * without overlap, one sole custodian at most for each kind of record, and a last resort at the end of the fallbacks.
 * Gives every issue there is.
 *
 * @example
 * ```ts
 * import { defineOrganization } from "patron-privacy/organization";
 *
 * const result = defineOrganization({
 *   id: "town",
 *   title: "Town Library",
 *   branches: { main: { title: "Main" } },
 *   positions: { director: { title: "Director", role: "director", reportsTo: "board" } },
 *   people: {},
 *   fallbacks: [{ try: "decline" }],
 * });
 * result.ok ? [] : result.issues.map(({ code }) => code); // => ["unknown-reference", "no-top"]
 * ```
 */
export function defineOrganization(draft: OrganizationDraft): OrganizationResult {
  const read = readShape(organizationShape, draft, largest);
  return read.ok ? checkOrganization(read.value) : read;
}

function checkOrganization(draft: OrganizationDraft): OrganizationResult {
  const findings = [
    ...references(draft),
    ...hierarchy(draft),
    ...datesAndHours(draft),
    ...custody(draft),
    ...endOfSearch(draft),
  ];
  return findings.length > 0
    ? { ok: false, issues: findings.map(organizationIssue) }
    : { ok: true, value: freezeData({ ...draft, "~patron-privacy/brand": "Organization", version: 1 }) };
}
