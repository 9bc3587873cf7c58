import { freezeData } from "../internal/freeze.js";
import type { Policy } from "../policy/policy.js";
import type { Decision, Findings, ItemDecision } from "./decision.js";
import { wholeOf } from "./whole.js";

/** The decision on a request, from those on its items. */
export function frozenDecision(policy: Policy, items: readonly ItemDecision[], asOf: string): Decision {
  return freezeData({
    "~patron-privacy/brand": "Decision",
    version: 1,
    ...wholeOf(items),
    items,
    policy: { id: policy.id, fingerprint: policy.fingerprint },
    asOf,
  });
}

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

const nothing: Findings = {
  verdict: "undetermined",
  action: "refer",
  meanwhile: ["disclose-nothing", "refer-to-administrator"],
  answerableBy: [],
  extent: { may: [], onceAuthorised: [], withheld: [] },
  duties: [],
  never: [],
  procedures: [],
  obliges: [],
  by: null,
  reasons: [],
  missing: [],
  assumed: [],
  caveats: [
    {
      code: "malformed-request",
      says: "This is not a request, a policy or a day that can be read; nothing is opened by mistake.",
    },
  ],
  routes: [],
};

/** The decision on what could not be read. */
export function malformed(policy: unknown, asOf: string | undefined): Decision {
  const { id, fingerprint } = isPolicy(policy) ? policy : { id: "", fingerprint: "" };
  return freezeData({
    "~patron-privacy/brand": "Decision",
    version: 1,
    outcome: "none",
    ...nothing,
    items: [],
    policy: { id, fingerprint },
    asOf: asOf ?? "",
  });
}
