import { freezeData } from "../policy/freeze.js";
import { notPlain } from "../policy/plain-json.js";
import { type ShapeIssue, shapeIssues } from "../policy/schema-issues.js";
import type { ProgramEvidence } from "./evidence.js";
import { programFileSchema } from "./program-schema.js";

/** A declaration of a privacy programme, or everything that is wrong with what was read. */
export type ProgramResult =
  | { readonly ok: true; readonly value: ProgramEvidence }
  | { readonly ok: false; readonly issues: readonly ShapeIssue[] };

/**
 * Reads what a library declares of its privacy programme from unknown JSON. Gives every issue there is.
 *
 * @example
 * ```ts
 * import { parseProgram } from "patron-privacy/program";
 *
 * const result = parseProgram({ evidence: [{ kind: "spot-check", on: "2026-06-01", until: "2026-05-01" }] });
 * result.ok ? [] : result.issues.map(({ path }) => path.join(".")); // => ["evidence.0.until"]
 * ```
 */
export function parseProgram(input: unknown): ProgramResult {
  const odd = notPlain(input, { depth: 8, nodes: 2_000_000 });
  if (odd !== undefined) return { ok: false, issues: [{ path: [], expected: odd }] };
  const parsed = programFileSchema.safeParse(input);
  if (!parsed.success) return { ok: false, issues: shapeIssues(parsed.error) };
  const { $schema: _schema, ...program } = parsed.data;
  const issues = program.evidence.flatMap(({ on, until }, index) =>
    until !== undefined && until <= on ? [{ path: ["evidence", index, "until"], expected: "a day after `on`" }] : [],
  );
  if (issues.length > 0) return { ok: false, issues };
  // the schema is built from the lists that the type is built from
  return { ok: true, value: freezeData(program as ProgramEvidence) };
}
