import { freezeData } from "../internal/freeze.js";
import type { PatronRequest, RequestFacts, RequestItem, RequestLibrary } from "./request.js";

/** A situation of a portal, with the facts that it fixes. */
export interface PortalPreset {
  /** What it is, in one sentence. */
  readonly says: string;
  /** The facts that it puts where the caller says nothing. */
  readonly facts: RequestFacts;
  /** Facts that decide in some states and that the portal must say, because no login shows them. */
  readonly doesNotFix: readonly (keyof RequestFacts)[];
}

/** Names a situation of a portal. */
export type PortalPresetName = "patron-login" | "parent-link";

/**
 * The situations of a portal. Each states the facts that it fixes, and no others: age and custody are never among them.
 *
 * @example
 * ```ts
 * import { portalPresets } from "patron-privacy";
 *
 * portalPresets["patron-login"].facts.credential; // => "login"
 * portalPresets["parent-link"].doesNotFix; // => ["subjectAge", "custody", "emancipated", "accountTie"]
 * ```
 */
export const portalPresets: { readonly [preset in PortalPresetName]: PortalPreset } = /* @__PURE__ */ freezeData({
  "patron-login": {
    says: "A patron who is logged in looks at their own account.",
    facts: {
      requester: "patron",
      standing: "proved",
      purpose: "own-use",
      asked: "view",
      scope: "one-patron",
      instrument: "oral-request-no-process",
      credential: "login",
      channel: "self-service",
      handler: "self-service",
    },
    doesNotFix: ["subjectAge"],
  },
  "parent-link": {
    // a link shows that somebody at the library tied two accounts, not that family law lets the parent see this one
    says: "A parent who is logged in looks at a child's account that the library has linked to theirs.",
    facts: {
      requester: "parent",
      standing: "proved",
      purpose: "parental-oversight",
      asked: "view",
      scope: "one-patron",
      instrument: "oral-request-no-process",
      credential: "none",
      channel: "self-service",
      handler: "self-service",
    },
    doesNotFix: ["subjectAge", "custody", "emancipated", "accountTie"],
  },
} satisfies { readonly [preset in PortalPresetName]: PortalPreset });

/** What a portal knows beside the preset. */
export interface PortalRequestParts {
  readonly library: RequestLibrary;
  readonly items: readonly RequestItem[];
  /** Facts that the portal knows; they take the place of the preset's. */
  readonly facts?: RequestFacts;
}

/**
 * A request of a portal: the facts of a preset, with what the portal knows in their place. It is exactly the request with
 * these facts spelt out, so it never opens more.
 *
 * @param preset - `patron-login` or `parent-link`
 *
 * @example
 * ```ts
 * import { decide, definePolicy, mayAnswerNow, portalRequest } from "patron-privacy";
 * import { federal, practice, toolkit } from "patron-privacy/law";
 * import { newYork } from "patron-privacy/law/us/ny";
 *
 * const policy = definePolicy({ id: "town", title: "Town Library", packs: [toolkit, practice, federal, newYork] });
 * if (!policy.ok) throw new Error("the policy has issues");
 * const library = { jurisdiction: "US-NY", libraryType: "public" } as const;
 * const request = portalRequest("patron-login", { library, items: [{ record: "current-loan" }] });
 * mayAnswerNow(decide(policy.value, request, { asOf: "2026-11-24" })); // => true
 * ```
 */
export function portalRequest(
  preset: PortalPresetName,
  { library, items, facts = {} }: PortalRequestParts,
): PatronRequest {
  return freezeData({ library, facts: { ...portalPresets[preset].facts, ...facts }, items });
}
