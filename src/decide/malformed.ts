import type { Policy } from "../policy/policy.js";
import type { Decision } from "./decision.js";
import { nothingDecided } from "./shorten.js";

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

/** The decision on what could not be read. */
export function malformed(policy: unknown, asOf: string | undefined): Decision {
  return nothingDecided(isPolicy(policy) ? policy : { id: "", fingerprint: "" }, asOf ?? "", {
    code: "malformed-request",
    says: "This is not a request, a policy or a day that can be read; nothing is opened by mistake.",
  });
}
