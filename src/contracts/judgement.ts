import type { DataElement } from "../vocabulary/element-groups.js";
import type { Jurisdiction } from "../vocabulary/jurisdictions.js";
import type { Declaration, Evidence } from "./declaration.js";
import { defaultLimits, type LibraryLimits, type LimitName, type OwnLimit } from "./limits.js";

/** What a check can come to. Only `met` is a pass: silence is a finding. */
export const outcomes = ["met", "not-met", "not-declared", "needs-a-person", "not-applicable"] as const;

/** Names what a check can come to. */
export type Outcome = (typeof outcomes)[number];

/** Why a place of a declaration counts as it does. */
export const pointCodes = [
  "fits",
  "nothing-declared",
  "other-value",
  "lacks",
  "beyond",
  "not-empty",
  "over",
  "under",
  "too-old",
  "after-as-of",
  "incomplete",
  "unjustified",
  "limit-not-set",
  "trigger-differs",
  "unknown-host",
  "unlikely",
  "exception",
  "differs",
  "not-offered",
  "unread-address",
] as const;

/** Names why a place of a declaration counts as it does. */
export type PointCode = (typeof pointCodes)[number];

/** A value that may be shown: a word of a closed list, a number, a day, yes or no. Never free text of the vendor. */
export type Shown = string | number | boolean | readonly string[];

/** What a value is held against. */
export interface Limit {
  /** The check itself, the library's own limit, or our proposal where the library has set none. */
  readonly from: "check" | "library" | "default";
  readonly name?: LimitName;
  readonly value: Shown;
  /** Where the library's limit stands. */
  readonly source?: string;
}

/** One place of a declaration that a check looked at. */
export interface Point {
  /** Where, such as `data.collected[2].retention.maxDays`. */
  readonly field: string;
  /** The data element it is about, where it is about one. */
  readonly element?: DataElement;
  readonly outcome: Outcome;
  readonly code: PointCode;
  readonly found?: Shown;
  readonly limit?: Limit;
  /** What shows the value; absent where nothing is declared. */
  readonly evidence?: Evidence;
}

/** What a check is judged by. */
export interface Given {
  readonly declaration: Declaration;
  readonly limits: LibraryLimits;
  readonly jurisdiction: Jurisdiction | "unknown";
  readonly k12: boolean | "unknown";
  readonly asOf: string;
}

/** A check as code: what it reads, and how it judges that. */
export interface Predicate {
  readonly fields: readonly string[];
  readonly limits: readonly LimitName[];
  readonly judge: (given: Given) => readonly Point[];
}

/** The outcome of several points: known failure first, then silence, then doubt. No point at all is doubt. */
export function outcomeOf(points: readonly Point[]): Outcome {
  const found = new Set(points.map(({ outcome }) => outcome));
  const worst = (["not-met", "not-declared", "needs-a-person", "met", "not-applicable"] as const).find((outcome) =>
    found.has(outcome),
  );
  return worst ?? "needs-a-person";
}

/** A limit that always has a value, and whose it is. */
export function limitOf<Name extends Exclude<LimitName, OwnLimit>>(
  { limits }: Given,
  name: Name,
): { readonly value: (typeof defaultLimits)[Name]; readonly from: "library" | "default" } {
  // a value of the library's own has the type of the default for the same name
  const own = limits[name] as (typeof defaultLimits)[Name] | undefined;
  return own === undefined ? { value: defaultLimits[name], from: "default" } : { value: own, from: "library" };
}
