import type { Fact } from "../vocabulary/fact.js";
import { type FactId, facts } from "../vocabulary/facts.js";
import { isJurisdiction } from "../vocabulary/jurisdiction-codes.js";
import type { PolicyIssue } from "./issue.js";

/**
 * A profile says only what a library is. A fact of the situation there, such as that somebody's standing is proved,
 * would hold for every request that does not say otherwise.
 */
export function checkProfile(profile: object | undefined): readonly PolicyIssue[] {
  return Object.entries(profile ?? {}).flatMap(([key, value]): readonly PolicyIssue[] => {
    const expected = value === undefined ? undefined : expectedOf(key, value);
    return expected === undefined ? [] : [{ code: "malformed", path: ["profile", key], expected }];
  });
}

function expectedOf(key: string, value: unknown): string | undefined {
  if (key === "jurisdiction") return isJurisdiction(value) ? undefined : "a jurisdiction such as US-NY";
  if (key === "roles" || key === "records")
    return typeof value === "object" && value !== null ? undefined : "names of the library's own, each with an id";
  const fact: Fact | undefined = Object.hasOwn(facts, key) ? facts[key as FactId] : undefined; // an own key of the facts
  if (fact?.about !== "library" || fact.kind !== "closed") return "facts of the library only";
  return fact.values.some((one) => one === value) ? undefined : `one of ${fact.values.join(", ")}`;
}
