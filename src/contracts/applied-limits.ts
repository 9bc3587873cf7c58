import { type CheckId, checks } from "./checks.js";
import type { Shown } from "./judgement.js";
import { defaultLimits, type LibraryLimits, type LimitName } from "./limits.js";

/** One limit that counted in an assessment, and whose it is. */
export interface AppliedLimit {
  readonly name: LimitName;
  /** `not-set`: only the library can set it, and it has not. */
  readonly from: "library" | "default" | "not-set";
  /** The number or list; of a schedule the number of its rows; `null` where it is not set. */
  readonly value: Shown | null;
}

/** The limits that the checks which applied read, in the order of the checklist. */
export function appliedLimits(applied: readonly CheckId[], limits: LibraryLimits): readonly AppliedLimit[] {
  const read = checks.filter(({ id }) => applied.includes(id)).flatMap((check) => check.limits);
  return [...new Set<LimitName>([...read, "weakEvidence"])].map((name): AppliedLimit => {
    const own = limits[name];
    if (name === "schedule" && limits.schedule !== undefined)
      return { name, from: "library", value: limits.schedule.length };
    if (own !== undefined) return { name, from: "library", value: shownLimit(own) };
    // the names that have no default are those that only the library can set
    const ours = (defaultLimits as LibraryLimits)[name];
    return ours === undefined
      ? { name, from: "not-set", value: null }
      : { name, from: "default", value: shownLimit(ours) };
  });
}

function shownLimit(value: NonNullable<LibraryLimits[LimitName]>): Shown {
  if (typeof value !== "object") return value;
  if (!Array.isArray(value)) return Object.keys(value);
  return value.filter((one) => typeof one === "string");
}
