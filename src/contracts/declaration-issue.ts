import type { Path } from "../policy/issue.js";
import type { ContradictionId } from "./contradictions.js";
import { type ContractTexts, contractTexts } from "./texts.js";

/** One thing wrong with a declaration. Names of keys are told, values are not. */
export type DeclarationIssue =
  | { readonly code: "not-json"; readonly path: Path; readonly expected: string }
  | { readonly code: "malformed"; readonly path: Path; readonly expected: string; readonly nearest?: string }
  | { readonly code: "unknown-key"; readonly path: Path; readonly found: string; readonly nearest?: string }
  | { readonly code: "duplicate"; readonly path: Path; readonly first: Path }
  | {
      readonly code: "contradiction";
      readonly path: Path;
      /** What it does not go with. */
      readonly against: Path;
      readonly contradiction: ContradictionId;
    };

/** One thing wrong with the terms of an assessment. */
export type AssessOptionsIssue =
  | Extract<DeclarationIssue, { readonly code: "not-json" | "malformed" | "unknown-key" }>
  | {
      readonly code: "reversed";
      readonly path: Path;
      /** What it must not be before or below. */
      readonly against: Path;
    };

/** A path as a person writes it: `data.collected[2].retention`. */
function pathText(path: Path): string {
  return path.map((key, index) => (typeof key === "number" ? `[${key}]` : index === 0 ? key : `.${key}`)).join("");
}

/**
 * Says what is wrong with a declaration, and where.
 *
 * @example
 * ```ts
 * import { describeDeclarationIssue } from "patron-privacy/contracts";
 *
 * describeDeclarationIssue({ code: "unknown-key", path: ["sharing"], found: "sales", nearest: "sale" }); // => "sharing: unknown key `sales`; did you mean `sale`?"
 * ```
 */
export function describeDeclarationIssue(issue: DeclarationIssue, texts: ContractTexts = contractTexts): string {
  const at = issue.path.length === 0 ? texts.issues.whole : pathText(issue.path);
  return `${at}: ${sentence(issue, texts)}`;
}

/**
 * Says what is wrong with the terms of an assessment, and where.
 *
 * @example
 * ```ts
 * import { describeAssessOptionsIssue } from "patron-privacy/contracts";
 *
 * describeAssessOptionsIssue({ code: "reversed", path: ["waivers", 0, "until"], against: ["waivers", 0, "from"] }); // => "waivers[0].until: expected more than waivers[0].from says"
 * ```
 */
export function describeAssessOptionsIssue(issue: AssessOptionsIssue, texts: ContractTexts = contractTexts): string {
  const at = issue.path.length === 0 ? texts.issues.wholeTerms : pathText(issue.path);
  return `${at}: ${sentence(issue, texts)}`;
}

function sentence(issue: DeclarationIssue | AssessOptionsIssue, { issues, contradictions }: ContractTexts): string {
  const hint = "nearest" in issue && issue.nearest !== undefined ? issues.hint(issue.nearest) : "";
  switch (issue.code) {
    case "not-json":
    case "malformed":
      return `${issues.expected(issue.expected)}${hint}`;
    case "unknown-key":
      return `${issues.unknownKey(issue.found)}${hint}`;
    case "duplicate":
      return issues.duplicate(pathText(issue.first));
    case "reversed":
      return issues.reversed(pathText(issue.against));
    case "contradiction":
      return issues.contradiction(contradictions[issue.contradiction], pathText(issue.against));
  }
}
