import type { Path } from "../internal/path.js";
import type { ShapeIssue } from "../internal/shape/issue.js";

/** What can be wrong with an organisation whose parts have the right shape, by code. */
export type OrganizationFinding =
  | {
      readonly code: "unknown-reference";
      readonly path: Path;
      readonly expected: "a position" | "a branch";
      readonly found: string;
      readonly nearest?: string;
    }
  | { readonly code: "cycle" | "no-top" | "several-tops"; readonly path: Path; readonly positions: readonly string[] }
  | { readonly code: "dates-reversed" | "hours-reversed" | "hours-overlap"; readonly path: Path }
  | { readonly code: "delegates-to-itself" | "no-last-resort" | "never-reached"; readonly path: Path }
  | {
      readonly code: "two-sole-custodians";
      readonly path: Path;
      readonly record: string;
      /** The positions, or the people where two hold the one position. */
      readonly custodians: readonly string[];
    };

/** One thing wrong with an organisation. Organisation files may be quoted, so it names what was found. */
export type OrganizationIssue = ShapeIssue | (OrganizationFinding & { readonly says: string });

/** A finding with its words. */
export function organizationIssue(finding: OrganizationFinding): OrganizationIssue {
  return { ...finding, says: sentence(finding) };
}

/**
 * Says what is wrong with an organisation, where, and how to correct it.
 *
 * @example
 * ```ts
 * import { defineOrganization, describeOrganizationIssue } from "patron-privacy/organization";
 *
 * const result = defineOrganization({ id: "town", title: "Town", branches: {}, positions: {}, people: {}, fallbacks: [{ try: "decline" }] });
 * result.ok ? [] : result.issues.map(describeOrganizationIssue); // => ["organization.positions: nobody is at the top; leave `reportsTo` out of the highest position"]
 * ```
 */
export function describeOrganizationIssue({ path, says }: OrganizationIssue): string {
  const at = path.map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`)).join("");
  return `organization${at}: ${says}`;
}

const quoted = (names: readonly string[]) => names.map((one) => `\`${one}\``).join(", ");

function sentence(issue: OrganizationFinding): string {
  switch (issue.code) {
    case "unknown-reference":
      return `expected ${issue.expected}; none is called \`${issue.found}\`${issue.nearest === undefined ? "" : `; did you mean \`${issue.nearest}\`?`}`;
    case "cycle":
      return `these report to each other in a circle: ${quoted(issue.positions)}; one of them must report to nobody in it`;
    case "no-top":
      return "nobody is at the top; leave `reportsTo` out of the highest position";
    case "several-tops":
      return `these all report to nobody: ${quoted(issue.positions)}; give all but one a \`reportsTo\``;
    case "dates-reversed":
      return "it ends before it begins; `until` is the first day on which it no longer holds, and must be later than `since`";
    case "hours-reversed":
      return "they end before they begin; write hours past midnight as two entries, until 24:00 and from 00:00 on the next day";
    case "hours-overlap":
      return "they overlap other hours of the same day; write each stretch once";
    case "delegates-to-itself":
      return "a position cannot delegate to itself";
    case "no-last-resort":
      return "end with `decline`, `wait` or `obey-paper`, without `only`: what to do where nobody is left";
    case "never-reached":
      return "the step before it always ends the search; move it up, or give that step an `only`";
    case "two-sole-custodians":
      return `these are each said to be the only custodian of \`${issue.record}\`: ${quoted(issue.custodians)}`;
  }
}
