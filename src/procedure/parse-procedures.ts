import { notPlain } from "../internal/plain-json.js";
import type { Organization } from "../organization/organization.js";
import { shapeIssues } from "../policy/schema-issues.js";
import { defineProcedure, type ProcedureIssue } from "./define-procedure.js";
import { proceduresFileSchema } from "./procedure-schema.js";
import type { ProcedureTable } from "./step.js";

/** Procedures of a library, or everything that is wrong with what was read. */
export type ProceduresResult =
  | { readonly ok: true; readonly value: readonly ProcedureTable[] }
  | { readonly ok: false; readonly issues: readonly ProcedureIssue[] };

/**
 * Reads the procedures of a library from unknown JSON, `{ procedures: [...] }`, and checks each as `defineProcedure`
 * does. Gives every issue there is, by path. The tables stand in place of ours: give them to `stepsFor`.
 *
 * @example
 * ```ts
 * import { parseProcedures } from "patron-privacy/procedure";
 *
 * const result = parseProcedures({ procedures: [{ procedure: "desk", title: "Ours", steps: [], never: [] }] });
 * result.ok ? [] : result.issues.map(({ path, code }) => `${path.join(".")} ${code}`); // => ["procedures.0.steps no-steps"]
 * ```
 */
export function parseProcedures(input: unknown, organization?: Organization): ProceduresResult {
  const odd = notPlain(input, { depth: 12, nodes: 200_000 });
  if (odd !== undefined) return { ok: false, issues: [{ code: "malformed", path: [], expected: odd }] };
  const parsed = proceduresFileSchema.safeParse(input, { reportInput: true });
  if (!parsed.success)
    return {
      ok: false,
      issues: shapeIssues(parsed.error).map(({ path, expected }) => ({ code: "malformed", path, expected })),
    };
  // the schema is built from the vocabularies that the types are built from
  const tables = parsed.data.procedures as unknown as readonly ProcedureTable[];
  const issues = tables.flatMap((table, at): readonly ProcedureIssue[] => {
    const path = ["procedures", at] as const;
    const result = defineProcedure(table, organization);
    const twice = tables.findIndex(({ procedure }) => procedure === table.procedure) !== at;
    return [
      ...(twice ? [{ code: "duplicate", path: [...path, "procedure"] } as const] : []),
      ...(result.ok ? [] : result.issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] }))),
    ];
  });
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: tables };
}
