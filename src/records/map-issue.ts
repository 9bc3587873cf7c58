import { nearest } from "../internal/nearest.js";
import type { Path } from "../internal/path.js";
import type { ShapeIssue } from "../internal/shape/issue.js";

/** One thing wrong with a field map. Field maps may be quoted, so it names what was found. */
export type FieldMapIssue =
  | { readonly code: "malformed"; readonly path: Path; readonly expected: string }
  | {
      readonly code: "unknown-key";
      readonly path: Path;
      readonly expected: string;
      readonly found?: string;
      readonly nearest?: string;
    }
  | { readonly code: "bad-path"; readonly path: Path; readonly found: string }
  | { readonly code: "unknown-element"; readonly path: Path; readonly found: string; readonly nearest?: string }
  | { readonly code: "unknown-record"; readonly path: Path; readonly found: string; readonly nearest?: string }
  | { readonly code: "unknown-person"; readonly path: Path; readonly found: string; readonly nearest?: string }
  | { readonly code: "unknown-map"; readonly path: Path; readonly found: string; readonly nearest?: string }
  | { readonly code: "unknown-field"; readonly path: Path; readonly found: string; readonly nearest?: string }
  | { readonly code: "two-elements"; readonly path: Path; readonly field: string; readonly elements: readonly string[] }
  | { readonly code: "duplicate-field"; readonly path: Path; readonly field: string }
  | { readonly code: "whole-with-parts"; readonly path: Path; readonly field: string }
  | { readonly code: "open-whole"; readonly path: Path; readonly field: string }
  | { readonly code: "open-wildcard"; readonly path: Path; readonly field: string }
  | { readonly code: "no-neighbour"; readonly path: Path; readonly field: string; readonly found: string }
  | { readonly code: "no-record"; readonly path: Path };

type UnknownCode = "unknown-element" | "unknown-record" | "unknown-person" | "unknown-field" | "unknown-map";

/** A name that is not among the known ones, and the one that may have been meant. */
export function unknownNameIssue(code: UnknownCode, path: Path, found: string, names: Iterable<string>): FieldMapIssue {
  const near = nearest(found, names);
  return { code, path, found, ...(near === undefined ? {} : { nearest: near }) };
}

/** An issue with its words, as `defineFieldMap` and `parseFieldMap` give it. */
export type ToldFieldMapIssue = FieldMapIssue & { readonly says: string };

/** Issues with their words. */
export function toldIssues(issues: readonly FieldMapIssue[]): readonly ToldFieldMapIssue[] {
  return issues.map((issue) => ({ ...issue, says: sentence(issue) }));
}

/** The issues of the reader. */
export function readerIssues(issues: readonly ShapeIssue[]): readonly FieldMapIssue[] {
  return issues.map(({ code, path, expected, found, nearest: near }) =>
    code === "unknown-key"
      ? {
          code,
          path,
          expected,
          ...(found === undefined ? {} : { found }),
          ...(near === undefined ? {} : { nearest: near }),
        }
      : { code: "malformed", path, expected },
  );
}

const hint = (nearest: string | undefined) => (nearest === undefined ? "" : `; did you mean \`${nearest}\`?`);

/**
 * Says what is wrong with a field map, where, and what to do.
 *
 * @example
 * ```ts
 * import { describeFieldMapIssue } from "patron-privacy/records";
 *
 * describeFieldMapIssue({ code: "two-elements", path: ["fields", 3], field: "mail", elements: ["email", "phone"] }); // => "map.fields[3]: field `mail` is mapped to `email` and to `phone`; keep one, and name the other in `couldBe`"
 * ```
 */
export function describeFieldMapIssue(issue: FieldMapIssue): string {
  const at = issue.path.map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`)).join("");
  return `map${at}: ${sentence(issue)}`;
}

function sentence(issue: FieldMapIssue): string {
  switch (issue.code) {
    case "malformed":
    case "unknown-key":
      return `expected ${issue.expected}`;
    case "bad-path":
      return `\`${issue.found}\` is not a field path; write keys joined by dots, \`[]\` for the entries of a list, \`*\` for any key`;
    case "unknown-element":
      return `no data element is called \`${issue.found}\`${hint(issue.nearest)}`;
    case "unknown-record":
      return `no kind of record is called \`${issue.found}\`${hint(issue.nearest)}`;
    case "unknown-person":
      return `no kind of person is called \`${issue.found}\`${hint(issue.nearest)}`;
    case "unknown-map":
      return `no field map is called \`${issue.found}\`${hint(issue.nearest)}`;
    case "unknown-field":
      return `the map has no field \`${issue.found}\`${hint(issue.nearest)}`;
    case "two-elements":
      return `field \`${issue.field}\` is mapped to ${issue.elements.map((one) => `\`${one}\``).join(" and to ")}; keep one, and name the other in \`couldBe\``;
    case "duplicate-field":
      return `field \`${issue.field}\` is there twice; take one out`;
    case "whole-with-parts":
      return `field \`${issue.field}\` is taken whole, so fields below it would never be looked at; take \`whole\` out or take them out`;
    case "open-whole":
      return `field \`${issue.field}\` is taken whole, so it must be withheld; map it to \`custom-field\`, or name the fields below it`;
    case "open-wildcard":
      return `field \`${issue.field}\` has a wildcard, so it must be withheld; map it to \`custom-field\`, or name its keys`;
    case "no-neighbour":
      return `\`${issue.found}\` cannot say what \`${issue.field}\` holds; \`by\` names a field of one element in the same object, or in one that holds it`;
    case "no-record":
      return "the map does not say which kind of record it describes; add `record`";
  }
}
