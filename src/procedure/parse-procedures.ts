import { freezeData } from "../internal/freeze.js";
import type { Result } from "../internal/result.js";
import { parseShape } from "../internal/shape/parse-shape.js";
import type { Organization } from "../organization/organization.js";
import { defineProcedure, type ProcedureIssue } from "./define-procedure.js";
import { proceduresFileShape } from "./procedure-shape.js";
import type { ProcedureTable } from "./step.js";

/** Procedures of a library, or everything that is wrong with what was read. */
export type ProceduresResult = Result<readonly ProcedureTable[], ProcedureIssue>;

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
  const parsed = parseShape(proceduresFileShape, input, { quotes: true, nodes: 200_000 });
  // the shape gives the codes of a procedure
  if (!parsed.ok) return parsed as Result<never, ProcedureIssue>;
  const tables = parsed.value.procedures;
  const issues = tables.flatMap((table, at): readonly ProcedureIssue[] => {
    const path = ["procedures", at] as const;
    const result = defineProcedure(table, organization);
    const twice = tables.findIndex(({ procedure }) => procedure === table.procedure) !== at;
    return [
      ...(twice
        ? [{ code: "duplicate", path: [...path, "procedure"], says: "another one stands in place of it" } as const]
        : []),
      ...(result.ok ? [] : result.issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] }))),
    ];
  });
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: freezeData(tables) };
}
