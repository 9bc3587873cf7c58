import { isCalendarDay } from "../internal/calendar.js";
import { defaultStaleAfterMonths } from "../policy/currency.js";
import type { Policy } from "../policy/policy.js";
import { type Clocks, decideItem } from "./decide-item.js";
import type { Decision } from "./decision.js";
import type { FoundItem } from "./findings.js";
import { withFittingDuties } from "./fitting.js";
import { rulesInForce } from "./in-force.js";
import type { PatronRequest } from "./request.js";
import { nothingDecided, shortDecision } from "./shorten.js";
import { situationOf } from "./situation.js";
import { snapshot } from "./snapshot.js";

/** Clocks are arguments: the library has none of its own. */
export interface DecideOptions {
  /** The calendar day whose law counts, as 2026-01-31. */
  readonly asOf: string;
  /** The day from which the age of sources is counted; `asOf` where it is left out. */
  readonly today?: string;
  /** After how many months a source counts as old; 12 where it is left out. */
  readonly staleAfterMonths?: number;
}

/** What `decide` takes: a request, or the result of `parseRequest`. */
export type Decidable = PatronRequest | { readonly ok: true; readonly value: PatronRequest } | { readonly ok: false };

/**
 * Decides whether a request for information about a patron may be answered, by whom, to what extent and with which
 * duties, and says why.
 *
 * Never throws and never permits by mistake: what is not a request, a policy or a day is answered `refer` with the
 * caveat `malformed-request`. Pure: the same arguments always give an equal decision. Not legal advice.
 *
 * @param policy - a policy of `definePolicy` or `parsePolicy`
 * @param request - a request, or what `parseRequest` returned
 * @param options - the day whose law counts
 *
 * @example
 * ```ts
 * import { decide, definePolicy } from "patron-privacy";
 * import { federal, practice, toolkit } from "patron-privacy/law";
 * import { newYork } from "patron-privacy/law/us/ny";
 *
 * const defined = definePolicy({ id: "town", title: "Town Library", packs: [toolkit, practice, federal, newYork] });
 * if (!defined.ok) throw new Error("the policy has issues");
 * const decision = decide(
 *   defined.value,
 *   {
 *     library: { jurisdiction: "US-NY", libraryType: "public" },
 *     facts: { requester: "police-federal", standing: "proved", instrument: "oral-request-no-process", handler: "front-line" },
 *     items: [{ record: "loan-history" }],
 *   },
 *   { asOf: "2026-11-24" },
 * );
 * decision.verdict; // => "forbidden"
 * decision.action; // => "refer"
 * ```
 */
export function decide(policy: Policy, request: Decidable, options: DecideOptions): Decision {
  const asked = snapshot(request);
  const clocks = readClocks(options);
  if (asked === undefined || clocks === undefined || !isPolicy(policy)) return malformed(policy, clocks?.asOf);
  return frozenDecision(policy, foundItems(policy, asked, clocks), clocks.asOf);
}

/** What is found on each item of a request. */
export function foundItems(
  policy: Policy,
  asked: PatronRequest,
  clocks: Clocks & Pick<DecideOptions, "asOf">,
): readonly FoundItem[] {
  const jurisdiction = asked.library.jurisdiction ?? policy.profile.jurisdiction;
  const inForce = rulesInForce(policy, jurisdiction, clocks.asOf);
  return asked.items.map((item) => decideItem(inForce, situationOf(policy, asked, item), item, clocks));
}

/** The decision on a request, from what was found on its items. */
export function frozenDecision(policy: Policy, items: readonly FoundItem[], asOf: string): Decision {
  return shortDecision(policy, items.map(withFittingDuties), asOf);
}

/** The clocks, or `undefined` where they are none. */
export function readClocks(
  options: unknown,
): { readonly asOf: string; readonly today: string; readonly staleAfterMonths: number } | undefined {
  if (typeof options !== "object" || options === null) return undefined;
  try {
    const {
      asOf,
      today = asOf,
      staleAfterMonths = defaultStaleAfterMonths,
    } = options as { readonly [key in keyof DecideOptions]?: unknown }; // read as unknown, checked below
    const sound =
      typeof asOf === "string" &&
      isCalendarDay(asOf) &&
      typeof today === "string" &&
      isCalendarDay(today) &&
      typeof staleAfterMonths === "number" &&
      Number.isSafeInteger(staleAfterMonths);
    return sound ? { asOf, today, staleAfterMonths } : undefined;
  } catch {
    return undefined; // a getter or proxy that throws
  }
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

function malformed(policy: unknown, asOf: string | undefined): Decision {
  return nothingDecided(isPolicy(policy) ? policy : { id: "", fingerprint: "" }, asOf ?? "", {
    code: "malformed-request",
    says: "This is not a request, a policy or a day that can be read; nothing is opened by mistake.",
  });
}
