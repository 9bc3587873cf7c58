import { freezeData } from "../internal/freeze.js";
import { notPlain } from "../internal/plain-json.js";
import { custody, datesAndHours, endOfSearch, hierarchy, references } from "./checks.js";
import type { Organization, OrganizationDraft } from "./organization.js";
import type { OrganizationIssue } from "./organization-issue.js";

/** An organisation, or everything that is wrong with it. */
export type OrganizationResult =
  | { readonly ok: true; readonly value: Organization }
  | { readonly ok: false; readonly issues: readonly OrganizationIssue[] };

/** How large an organisation may be: far beyond ten thousand people with their contacts. */
export const largest = { depth: 8, nodes: 1_000_000 } as const;

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
  const odd = notPlain(draft, largest);
  if (odd !== undefined) return { ok: false, issues: [{ code: "malformed", path: [], expected: odd }] };
  const issues = [
    ...references(draft),
    ...hierarchy(draft),
    ...datesAndHours(draft),
    ...custody(draft),
    ...endOfSearch(draft),
  ];
  if (issues.length > 0) return { ok: false, issues };
  // a copy: what the caller still holds is not frozen under them, and cannot change what was checked
  return {
    ok: true,
    value: freezeData({ ...structuredClone(draft), "~patron-privacy/brand": "Organization", version: 1 }),
  };
}
