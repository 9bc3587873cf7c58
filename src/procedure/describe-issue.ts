import type { ProcedureIssue } from "./define-procedure.js";

/**
 * Says what is wrong with a procedure, where, and how to correct it. Procedures may be quoted.
 *
 * @example
 * ```ts
 * import { defineProcedure, describeProcedureIssue } from "patron-privacy/procedure";
 *
 * const result = defineProcedure({ procedure: "desk", title: "Ours", steps: [], never: [] });
 * result.ok ? [] : result.issues.map(describeProcedureIssue)[0]; // => "procedure.steps: it has no steps"
 * ```
 */
export function describeProcedureIssue({ path, says }: ProcedureIssue): string {
  const place = path.map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`)).join("");
  return `procedure${place}: ${says}`;
}
