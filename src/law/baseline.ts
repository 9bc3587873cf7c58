import { definePolicy, type PolicyResult } from "../policy/define-policy.js";
import type { LibraryProfile } from "../policy/profile.js";
import { federal } from "./federal/index.js";
import { type LawJurisdiction, loadLaw } from "./load-law.js";
import { practice } from "./practice/index.js";
import { toolkit } from "./toolkit/index.js";

/**
 * The policy of a library that has no rules of its own: the Tool Kit, the practice of published policies, federal law
 * and the law of one jurisdiction, which is loaded when it is asked for. The command line decides by the same.
 *
 * A program that must stay small, or must not wait, imports one state and calls `definePolicy`.
 *
 * @param jurisdiction - such as `US-NY`
 * @param profile - what the library is; its jurisdiction is the one named
 *
 * @example
 * ```ts
 * import { decide } from "patron-privacy";
 * import { baseline } from "patron-privacy/law";
 *
 * const town = await baseline("US-NY", { libraryType: "public" });
 * if (!town.ok) throw new Error("the profile has issues");
 * const request = { library: {}, facts: { requester: "media", handler: "director" }, items: [{ record: "loan-history" }] } as const;
 * decide(town.value, request, { asOf: "2026-11-24" }).verdict; // => "undetermined"
 * ```
 */
export async function baseline(
  jurisdiction: LawJurisdiction,
  profile: Omit<LibraryProfile, "jurisdiction"> = {},
): Promise<PolicyResult> {
  const law = await loadLaw(jurisdiction);
  return definePolicy({
    id: "baseline",
    title: `${law.law.name}, without rules of a library's own`,
    packs: [toolkit, practice, federal, law],
    profile: { ...profile, jurisdiction },
  });
}
