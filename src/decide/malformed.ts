import type { Policy } from "../policy/policy.js";
import type { Decision } from "./decision.js";
import { optionIssues } from "./options.js";
import { nothingDecided } from "./shorten.js";
import { type RequestIssue, readRequest } from "./snapshot.js";

/** Is it a checked policy? */
export function isPolicy(policy: unknown): policy is Policy {
  if (typeof policy !== "object" || policy === null) return false;
  try {
    const { "~patron-privacy/brand": brand, rules, ranks, profile } = policy as { readonly [key: string]: unknown };
    return (
      brand === "Policy" &&
      Array.isArray(rules) &&
      Array.isArray(ranks) &&
      typeof profile === "object" &&
      profile !== null
    );
  } catch {
    return false; // a getter or proxy that throws
  }
}

/** How many of the issues a decision names. */
const shown = 5;

/**
 * The decision on what could not be read: which part it was, by its path, and what was expected there. No value of the
 * request is quoted.
 */
export function malformed(
  policy: unknown,
  asOf: string | undefined,
  { request, options }: { readonly request: unknown; readonly options?: unknown },
): Decision {
  const read = readRequest(request);
  const issues = [
    ...(isPolicy(policy) ? [] : ["policy: expected a policy of `definePolicy` or `parsePolicy`"]),
    ...(asOf === undefined ? optionIssues(options).map((issue) => told("options", issue)) : []),
    ...(read.ok ? [] : read.issues.map((issue) => told("request", issue))),
  ];
  const more = issues.length > shown ? ` (${issues.length - shown} more)` : "";
  return nothingDecided(isPolicy(policy) ? policy : { id: "", fingerprint: "" }, asOf ?? "", {
    code: "malformed-request",
    says: `What was given cannot be read, and nothing is opened by mistake. ${issues.slice(0, shown).join("; ")}${more}`.trim(),
  });
}

function told(what: string, { path, says }: Pick<RequestIssue, "path" | "says">): string {
  return `${what}${path.map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`)).join("")}: ${says}`;
}
