import type { Path } from "../internal/path.js";
import type { ShapeCode, ShapeIssue } from "../internal/shape/issue.js";
import type { PolicyExample } from "./example.js";

export type { Path } from "../internal/path.js";

/** What can be wrong with a policy whose parts have the right shape, by code. */
export type PolicyFinding =
  | { readonly code: "unknown-source"; readonly path: Path; readonly found: string; readonly nearest?: string }
  | { readonly code: "duplicate-rule"; readonly path: Path; readonly rule: string }
  | { readonly code: "dates-reversed"; readonly path: Path; readonly rule: string }
  | { readonly code: "empty-condition"; readonly path: Path; readonly rule: string }
  | { readonly code: "open-interval"; readonly path: Path; readonly rule: string }
  | { readonly code: "dangling-override"; readonly path: Path; readonly found: string; readonly nearest?: string }
  | { readonly code: "dangling-with"; readonly path: Path; readonly found: string; readonly nearest?: string }
  | { readonly code: "override-of-other-layer"; readonly path: Path; readonly rule: string; readonly found: string }
  | { readonly code: "override-cycle"; readonly path: Path; readonly rules: readonly string[] }
  | { readonly code: "unknown-body"; readonly path: Path; readonly found: string; readonly nearest?: string }
  | { readonly code: "two-jurisdictions"; readonly path: Path; readonly found: readonly string[] }
  | { readonly code: "unknown-pack"; readonly path: Path; readonly found: string; readonly nearest?: string }
  | {
      readonly code: "tie";
      readonly path: Path;
      readonly rules: readonly [string, string];
      readonly example: PolicyExample;
      /** Either of these would settle it. */
      readonly settle: readonly string[];
    }
  | {
      readonly code: "laxity";
      readonly path: Path;
      readonly rule: string;
      readonly law: string;
      readonly example: PolicyExample;
      /** The facts of the example that make the law close it, which the rule leaves open. */
      readonly difference: PolicyExample;
    }
  | { readonly code: "unknown-doubt"; readonly path: Path; readonly found: string; readonly nearest?: string }
  | {
      readonly code: "unknown-reading";
      readonly path: Path;
      readonly doubt: string;
      readonly found: string;
      readonly nearest?: string;
    }
  | { readonly code: "effects-of-doubts"; readonly path: Path; readonly rule: string }
  | { readonly code: "board-alone"; readonly path: Path; readonly doubt: string; readonly reading: string }
  | { readonly code: "gag-leak"; readonly path: Path; readonly rule: string }
  | { readonly code: "opens-on-claim"; readonly path: Path; readonly rule: string };

/** What can be wrong with the shape of a policy, by code. */
type PolicyShapeCode = ShapeCode | "missing-citation" | "empty-condition" | "empty-effect";

/** One thing wrong with a policy. Policy files may be quoted, so it names what was found. `says` is it in words. */
export type PolicyIssue = ShapeIssue<PolicyShapeCode> | (PolicyFinding & { readonly says: string });

/** A finding with its words. */
export function policyIssue(finding: PolicyFinding): PolicyIssue {
  return { ...finding, says: sentence(finding) };
}

function at(path: Path): string {
  return `policy${path.map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`)).join("")}`;
}

const hint = (nearest: string | undefined) => (nearest === undefined ? "" : `; did you mean \`${nearest}\`?`);

/**
 * Says what is wrong with a policy, where, and how to mend it.
 *
 * @example
 * ```ts
 * import { definePolicy, describePolicyIssue } from "patron-privacy";
 *
 * const result = definePolicy({ id: "town", title: "Town Library", bodies: ["town"], sources: {}, rules: [
 *   { id: "desk", kind: "authority", roles: ["director"], body: "twon", says: "The director answers.", cites: [{ source: "board" }] },
 * ] });
 * result.ok ? [] : result.issues.map(describePolicyIssue)[0]; // => "policy.rules[0].body: `twon` is not among `bodies`; did you mean `town`?"
 * ```
 */
export function describePolicyIssue({ path, says }: PolicyIssue): string {
  return `${at(path)}: ${says}`;
}

function makesDifference({ facts }: PolicyExample): string {
  const named = Object.entries(facts).map(([fact, value]) => `${fact} ${value}`);
  return named.length === 0 ? "" : `; what makes the difference is ${named.join(", ")}`;
}

function sentence(issue: PolicyFinding): string {
  switch (issue.code) {
    case "unknown-source":
      return `no source is called \`${issue.found}\`${hint(issue.nearest)}`;
    case "duplicate-rule":
      return `another rule is called \`${issue.rule}\`; give each rule an id of its own`;
    case "dates-reversed":
      return `rule \`${issue.rule}\` ends before it begins; \`until\` must be later than \`from\``;
    case "empty-condition":
      return `rule \`${issue.rule}\` allows no value here, so it can never apply; name a value or leave the fact out`;
    case "open-interval":
      return `rule \`${issue.rule}\` names an interval without an end; expected \`from\`, \`below\` or both`;
    case "dangling-override":
      return `no rule of this kind is called \`${issue.found}\`${hint(issue.nearest)}`;
    case "dangling-with":
      return `no disclosure rule is called \`${issue.found}\`, so this rule would never count${hint(issue.nearest)}`;
    case "override-of-other-layer":
      return `rule \`${issue.rule}\` cannot override \`${issue.found}\`, which stands in another layer; the order of layers decides between them`;
    case "override-cycle":
      return `these rules override each other in a circle: ${issue.rules.map((id) => `\`${id}\``).join(", ")}`;
    case "unknown-body":
      return `\`${issue.found}\` is not among \`bodies\`${hint(issue.nearest)}`;
    case "two-jurisdictions":
      return `one policy has the law of one jurisdiction, but these are named: ${issue.found.join(", ")}`;
    case "unknown-pack":
      return `no pack is called \`${issue.found}\`${hint(issue.nearest)}`;
    case "tie":
      return `rules \`${issue.rules[0]}\` and \`${issue.rules[1]}\` say contrary things of one request; settle it with ${issue.settle.join(" or ")}; for example ${example(issue.example)}`;
    case "laxity":
      return `rule \`${issue.rule}\` opens what \`${issue.law}\` closes, so it has no effect there: ${example(issue.example)}${makesDifference(issue.difference)}`;
    case "unknown-doubt":
      return `no doubt is called \`${issue.found}\`${hint(issue.nearest)}`;
    case "unknown-reading":
      return `\`${issue.found}\` is no reading of the doubt \`${issue.doubt}\`${hint(issue.nearest)}`;
    case "effects-of-doubts":
      return `the effects of rule \`${issue.rule}\` must be those that its \`doubts\` give it`;
    case "board-alone":
      return `a board alone cannot read \`${issue.doubt}\` as \`${issue.reading}\`, which may open what the law closes; name counsel, the attorney general or a court in \`by\``;
    case "gag-leak":
      return `rule \`${issue.rule}\` tests \`secrecy\` without testing \`handler\`, so its answer would betray a gag; name the handlers whom the order allows to know`;
    case "opens-on-claim":
      return `rule \`${issue.rule}\` opens on who asks or why; add \`standing: ["proved"]\``;
  }
}

function example({ facts }: PolicyExample): string {
  return Object.entries(facts)
    .map(([fact, value]) => `${fact} ${String(value)}`)
    .join(", ");
}
