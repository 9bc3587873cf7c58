import { readFileSync } from "node:fs";
import { parse } from "yaml";
import {
  type Assessment,
  type AssessOptions,
  assessDeclaration,
  type CheckId,
  parseDeclaration,
} from "../../src/contracts/index.js";

const folder = new URL("../../examples/vendors/", import.meta.url);
const read = (name: string) => parse(readFileSync(new URL(name, folder), "utf8"));

/** An example declaration as it stands in its file. */
export const declarationFile = (name: "good" | "typical"): object =>
  read(name === "good" ? "good.json" : "typical.yaml");

/** The terms on which the examples are assessed. */
export const terms: AssessOptions = (({ version: _version, ...options }) => options)(read("terms.json"));

/** A copy with the place at a path set, evidence kept, or taken out where the value is `undefined`. */
export function withPlace(from: object, path: string, value: unknown): object {
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  const copy = structuredClone(from);
  let at = copy as Record<string, unknown>;
  for (const key of keys) {
    at[key] ??= {};
    at = at[key] as Record<string, unknown>;
  }
  const before = at[last];
  if (value === undefined) delete at[last];
  else if (typeof before === "object" && before !== null && "value" in before) at[last] = { ...before, value };
  else at[last] = value;
  return copy;
}

/** A declaration held against terms; throws where it cannot be read. */
export function assessed(declaration: object, options: Partial<AssessOptions> = {}): Assessment {
  const parsed = parseDeclaration(declaration);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return assessDeclaration(parsed, { ...terms, ...options });
}

/** What one check comes to. */
export function findingOf(assessment: Assessment, check: CheckId) {
  const finding = assessment.findings.find((one) => one.check === check);
  if (finding === undefined) throw new Error(`no check ${check}`);
  return finding;
}
