import {
  describePolicyIssue,
  type Jurisdiction,
  jurisdictions,
  type Pack,
  type Path,
  parsePolicy,
} from "patron-privacy";
import { describeOrganizationIssue, parseOrganization } from "patron-privacy/organization";
import { parseDocument, YAMLParseError } from "yaml";
import { locator } from "../../../src/cli/locate.js";
import type { FileIssue, OwnFile } from "./state.js";

/** The packs that a policy can name. */
export interface Packs {
  readonly base: readonly Pack[];
  /** The law of a state; `undefined` where there is none. Rejects where it does not load. */
  readonly packOf: (jurisdiction: Jurisdiction) => Promise<Pack | undefined>;
}

/** Reads a policy or an organisation from the text of a YAML or JSON file, with every issue at its line. */
export async function readText(name: string, text: string, { base, packOf }: Packs): Promise<OwnFile> {
  const document = parseDocument(text, { schema: "core", logLevel: "silent" });
  const [error] = document.errors;
  if (error !== undefined) return { kind: "issues", name, text, issues: [syntaxIssue(error)] };
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 100 });
  } catch {
    return {
      kind: "issues",
      name,
      text,
      issues: [{ line: 1, column: 1, says: "expected no more than 100 uses of an anchor" }],
    };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return { kind: "other", name };
  const place = locator(text);
  const at = (path: Path, says: string): FileIssue => ({ ...(place(path) ?? { line: 1, column: 1 }), says });
  if ("positions" in value || "people" in value) {
    const parsed = parseOrganization(value);
    return parsed.ok
      ? { kind: "organization", name, organization: parsed.value }
      : {
          kind: "issues",
          name,
          text,
          issues: parsed.issues.map((issue) => at(issue.path, describeOrganizationIssue(issue))),
        };
  }
  if (!("packs" in value || "rules" in value)) return { kind: "other", name };
  const packs = [...base];
  for (const code of statesIn(value)) {
    const pack = await packOf(code);
    if (pack !== undefined) packs.push(pack);
  }
  const parsed = parsePolicy(value, { packs });
  if (!parsed.ok)
    return {
      kind: "issues",
      name,
      text,
      issues: parsed.issues.map((issue) => at(issue.path, describePolicyIssue(issue))),
    };
  const without = parsePolicy({ ...value, rules: [] }, { packs });
  if (!without.ok) return { kind: "other", name };
  const warnings = "warnings" in parsed && Array.isArray(parsed.warnings) ? parsed.warnings : [];
  return {
    kind: "policy",
    name,
    text,
    policy: parsed.value,
    without: without.value,
    warnings: warnings.map((issue) => at(issue.path, describePolicyIssue(issue))),
  };
}

function syntaxIssue(error: YAMLParseError | Error): FileIssue {
  const at = error instanceof YAMLParseError ? error.linePos?.[0] : undefined;
  const twice = error instanceof YAMLParseError && error.code === "DUPLICATE_KEY";
  const says = twice ? "each key may stand once only" : "this cannot be read as YAML or JSON";
  return { line: at?.line ?? 1, column: at?.col ?? 1, says };
}

/** The states whose law a policy names among its packs. */
function statesIn(value: object): readonly Jurisdiction[] {
  const packs = "packs" in value && Array.isArray(value.packs) ? value.packs : [];
  return packs.flatMap((id: unknown) => {
    const code = String(id).toUpperCase();
    return isJurisdiction(code) ? [code] : [];
  });
}

function isJurisdiction(code: string): code is Jurisdiction {
  return Object.hasOwn(jurisdictions, code);
}
