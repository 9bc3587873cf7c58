import type { Path } from "../internal/path.js";
import type { ShapeIssue } from "../internal/shape/issue.js";
import type { ContradictionId } from "./contradictions.js";
import { type ContractTexts, contractTexts } from "./texts.js";

/** What can be wrong with a declaration whose parts have the right shape, by code. */
export type DeclarationFinding =
  | { readonly code: "duplicate"; readonly path: Path; readonly first: Path }
  | {
      readonly code: "contradiction";
      readonly path: Path;
      /** What it does not go with. */
      readonly against: Path;
      readonly contradiction: ContradictionId;
    };

/** One thing wrong with a declaration. Names of keys are shown, values are not. `says` is it in English, without the path. */
export type DeclarationIssue = ShapeIssue | (DeclarationFinding & { readonly says: string });

/** What can be wrong with the terms of an assessment whose parts have the right shape. */
export interface AssessOptionsFinding {
  readonly code: "reversed";
  readonly path: Path;
  /** What it must not be before or below. */
  readonly against: Path;
}

/** One thing wrong with the terms of an assessment. `says` is it in English, without the path. */
export type AssessOptionsIssue = ShapeIssue | (AssessOptionsFinding & { readonly says: string });

/** A finding with its words. */
export function withWords<Finding extends DeclarationFinding | AssessOptionsFinding>(
  finding: Finding,
): Finding & { readonly says: string } {
  return { ...finding, says: findingSentence(finding, contractTexts) };
}

/** A path as a person writes it: `data.collected[2].retention`. */
function pathText(path: Path): string {
  return path.map((key, index) => (typeof key === "number" ? `[${key}]` : index === 0 ? key : `.${key}`)).join("");
}

/** Where it is; of a key that is not known, what holds it. */
function placeOf({ code, path }: DeclarationIssue | AssessOptionsIssue): string {
  return pathText(code === "unknown-key" ? path.slice(0, -1) : path);
}

/**
 * Says what is wrong with a declaration, and where.
 *
 * @example
 * ```ts
 * import { defineDeclaration, describeDeclarationIssue } from "patron-privacy/contracts";
 *
 * const result = defineDeclaration({ vendor: { name: "Shelf" }, product: { id: "ils" }, logs: [{ name: "web" }, { name: "web" }] });
 * result.ok ? [] : result.issues.map((issue) => describeDeclarationIssue(issue)); // => ["logs[1]: declared twice; first at logs[0]"]
 * ```
 */
export function describeDeclarationIssue(issue: DeclarationIssue, texts: ContractTexts = contractTexts): string {
  const at = placeOf(issue) || texts.issues.whole;
  return `${at}: ${sentence(issue, texts)}`;
}

/**
 * Says what is wrong with the terms of an assessment, and where.
 *
 * @example
 * ```ts
 * import { describeAssessOptionsIssue, parseAssessOptions } from "patron-privacy/contracts";
 *
 * const waiver = { check: "privacy-contact-named", reason: "New.", from: "2026-03-01", until: "2026-02-01" };
 * const result = parseAssessOptions({ jurisdiction: "US-OH", k12: false, asOf: "2026-01-31", waivers: [waiver] });
 * result.ok ? "" : result.issues.map((issue) => describeAssessOptionsIssue(issue))[0]; // => "waivers[0].until: expected more than waivers[0].from says"
 * ```
 */
export function describeAssessOptionsIssue(issue: AssessOptionsIssue, texts: ContractTexts = contractTexts): string {
  const at = placeOf(issue) || texts.issues.wholeTerms;
  return `${at}: ${sentence(issue, texts)}`;
}

function sentence(issue: DeclarationIssue | AssessOptionsIssue, texts: ContractTexts): string {
  switch (issue.code) {
    case "duplicate":
    case "contradiction":
    case "reversed":
      return findingSentence(issue, texts);
    case "unknown-key": {
      const hint = issue.nearest === undefined ? "" : texts.issues.hint(issue.nearest);
      return `${texts.issues.unknownKey(issue.found ?? "")}${hint}`;
    }
    default:
      return texts.issues.expected(issue.expected);
  }
}

function findingSentence(
  finding: DeclarationFinding | AssessOptionsFinding,
  { issues, contradictions }: ContractTexts,
): string {
  switch (finding.code) {
    case "duplicate":
      return issues.duplicate(pathText(finding.first));
    case "reversed":
      return issues.reversed(pathText(finding.against));
    case "contradiction":
      return issues.contradiction(contradictions[finding.contradiction], pathText(finding.against));
  }
}
