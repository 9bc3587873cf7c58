import type * as z from "zod";
import { nearest } from "../internal/nearest.js";
import type { Path } from "./issue.js";

/** One thing that does not fit: where, and what was expected. Never what was found. */
export interface ShapeIssue {
  readonly path: Path;
  readonly expected: string;
  readonly code?: string;
  readonly says?: string;
}

/**
 * The issues of a schema in our own words. Paths keep known keys and positions only: a stray key can be a name. What
 * was parsed with `reportInput`, which a request or a record never is, is told the nearest value that was meant.
 */
export function shapeIssues(error: z.ZodError): readonly ShapeIssue[] {
  return distinctIssues(error.issues.flatMap((issue) => flatten(issue, [])));
}

/** Each issue once: two checks on one value, such as a day's form and its calendar, may say the same. */
function distinctIssues<Issue extends object>(issues: readonly Issue[]): readonly Issue[] {
  return [...new Map(issues.map((issue) => [JSON.stringify(issue), issue])).values()];
}

function flatten(issue: z.core.$ZodIssue, above: Path): readonly ShapeIssue[] {
  const path: Path = [...above, ...issue.path.map((key) => (typeof key === "symbol" ? "symbol" : key))];
  if (issue.code === "invalid_union" && issue.errors.length > 0) {
    const branches = issue.errors.map((errors) => errors.flatMap((one) => flatten(one, path)));
    // the branch that went furthest is the one that was meant
    return branches.reduce((best, one) => (depth(one) > depth(best) ? one : best));
  }
  return [{ path, expected: expected(issue) }];
}

function depth(issues: readonly ShapeIssue[]): number {
  return Math.max(0, ...issues.map(({ path }) => path.length));
}

function expected(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "unrecognized_keys":
      return "no other keys";
    case "invalid_value":
      return oneOf(issue.values.map(String), issue.input);
    case "invalid_type":
      return issue.expected === "record" ? "an object" : article(issue.expected);
    case "too_small":
      return `at least ${amount(issue.minimum, issue.origin)}`;
    case "too_big":
      return `at most ${amount(issue.maximum, issue.origin)}`;
    case "invalid_format":
      return "a calendar day such as 2026-01-31";
    case "invalid_union":
      return "options" in issue && Array.isArray(issue.options)
        ? oneOf(issue.options.map(String), undefined)
        : "one of the known kinds";
    case "custom":
      // most of our own checks are of days; the others say what they want
      return /^an? /.test(issue.message) ? issue.message : "a calendar day such as 2026-01-31";
    default:
      return "another value";
  }
}

function oneOf(values: readonly string[], found: unknown): string {
  const near = typeof found === "string" ? nearest(found, values) : undefined;
  const some = values.length > 12 ? `${values.slice(0, 12).join(", ")} … (${values.length} in all)` : values.join(", ");
  return `one of ${some}${near === undefined ? "" : `; did you mean ${near}?`}`;
}

function article(noun: string): string {
  return /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`;
}

function amount(limit: number | bigint, origin: string): string {
  return `${limit}${origin === "string" ? " characters" : origin === "number" || origin === "int" ? "" : " entries"}`;
}
