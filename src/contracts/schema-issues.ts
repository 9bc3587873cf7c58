import type * as z from "zod";
import { nearest } from "../internal/nearest.js";
import type { Path } from "../policy/issue.js";
import { distinctIssues } from "../policy/schema-issues.js";

/** An issue of shape: something else was expected, or a key is not known. */
export type ShapeIssue =
  | { readonly code: "malformed"; readonly path: Path; readonly expected: string; readonly nearest?: string }
  | { readonly code: "unknown-key"; readonly path: Path; readonly found: string; readonly nearest?: string };

/**
 * The issues of a schema in our own words, with the nearest known key or value. Parse with `reportInput`, from which
 * only the nearest value is taken: what was found is never quoted.
 */
export function shapeIssuesOf(error: z.ZodError, knownKeys: ReadonlySet<string>): readonly ShapeIssue[] {
  return distinctIssues(error.issues.flatMap((issue) => flatten(issue, [], knownKeys)));
}

/** Every name of a property in a JSON Schema. */
export function keysOfSchema(schema: unknown): ReadonlySet<string> {
  const keys = new Set<string>();
  const walk = (part: unknown): void => {
    if (typeof part !== "object" || part === null) return;
    for (const [name, inner] of Object.entries(part)) {
      if (name === "properties" && typeof inner === "object" && inner !== null)
        for (const key of Object.keys(inner)) keys.add(key);
      walk(inner);
    }
  };
  walk(schema);
  return keys;
}

function flatten(issue: z.core.$ZodIssue, above: Path, known: ReadonlySet<string>): readonly ShapeIssue[] {
  const path: Path = [...above, ...issue.path.map((key) => (typeof key === "symbol" ? "symbol" : key))];
  if (issue.code === "invalid_union" && issue.errors.length > 0) {
    const branches = issue.errors.map((errors) => errors.flatMap((one) => flatten(one, path, known)));
    const furthest = Math.max(...branches.map(depth));
    const best = branches.filter((branch) => depth(branch) === furthest);
    return best.length > 1 && furthest === path.length ? [joined(path, best)] : (best[0] ?? []);
  }
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((found) => ({ code: "unknown-key", path, found, ...hint(found, known) }));
  return [
    {
      code: "malformed",
      path,
      expected: expected(issue),
      ...(issue.code === "invalid_value" && typeof issue.input === "string"
        ? hint(issue.input, issue.values.map(String))
        : {}),
    },
  ];
}

/** Branches that fail at the same place: any of them would have done. */
function joined(path: Path, branches: readonly (readonly ShapeIssue[])[]): ShapeIssue {
  const malformed = branches.flat().filter((issue) => issue.code === "malformed");
  const near = malformed.find((issue) => issue.nearest !== undefined)?.nearest;
  return {
    code: "malformed",
    path,
    // the one object among the branches is a value with its evidence
    expected: [
      ...new Set(malformed.map(({ expected: one }) => (one === "an object" ? "{ value, source }" : one))),
    ].join(", or "),
    ...(near === undefined ? {} : { nearest: near }),
  };
}

function hint(found: string, known: Iterable<string>): { readonly nearest?: string } {
  const near = nearest(found, known);
  return near === undefined ? {} : { nearest: near };
}

function depth(issues: readonly ShapeIssue[]): number {
  return Math.max(0, ...issues.map(({ path }) => path.length));
}

function expected(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_value":
      return issue.values.length > 12
        ? `one of ${issue.values.slice(0, 12).map(String).join(", ")} … (${issue.values.length} in all)`
        : `one of ${issue.values.map(String).join(", ")}`;
    case "invalid_type":
      return typeNames[issue.expected] ?? issue.expected;
    case "too_small":
      return issue.origin === "string" ? "a text that is not empty" : `${amount(issue)} or more`;
    case "too_big":
      return issue.origin === "string" ? "a shorter text" : `at most ${String(issue.maximum)}${things(issue.origin)}`;
    case "invalid_format":
      return formatNames[issue.format] ?? "another form";
    case "custom":
      return "a calendar day such as 2026-01-31";
    default:
      return "another value";
  }
}

function amount({ origin, minimum }: z.core.$ZodIssueTooSmall): string {
  return `${String(minimum)}${things(origin)}`;
}

function things(origin: string): string {
  return origin === "array" ? " entries" : "";
}

const typeNames: { readonly [type: string]: string } = {
  int: "a whole number",
  number: "a number",
  string: "a text",
  boolean: "true or false",
  object: "an object",
  record: "an object",
  array: "a list",
};

const formatNames: { readonly [format: string]: string } = {
  date: "a calendar day such as 2026-01-31",
  url: "an address that begins with https:// or http://",
  regex: "a country code of two letters such as US",
};
