import type { Organization } from "../organization/organization.js";
import { freezeData } from "../policy/freeze.js";
import type { Path } from "../policy/issue.js";
import { inCycle } from "./order.js";
import type { ProcedureTable } from "./step.js";

/** One thing wrong with a procedure. */
export type ProcedureIssue =
  | { readonly code: "no-steps"; readonly path: Path }
  | { readonly code: "duplicate"; readonly path: Path }
  | { readonly code: "unknown-step"; readonly path: Path }
  | { readonly code: "cycle"; readonly path: Path; readonly steps: readonly string[] }
  /** Everything may fall away, so that nothing would be left to do. */
  | { readonly code: "dead-end"; readonly path: Path }
  /** Nobody in the organisation could ever do it. */
  | { readonly code: "nobody"; readonly path: Path };

/** A procedure, or everything that is wrong with it. */
export type ProcedureResult =
  | { readonly ok: true; readonly value: ProcedureTable }
  | { readonly ok: false; readonly issues: readonly ProcedureIssue[] };

/**
 * Checks a procedure of the library's own: no step twice, none that waits for a step that is not there or for itself,
 * one at least that never falls away at its beginning and one at its end, and, where the organisation is given, none
 * for which nobody could ever be there.
 *
 * @example
 * ```ts
 * import { defineProcedure } from "patron-privacy/procedure";
 *
 * const result = defineProcedure({
 *   procedure: "desk",
 *   title: "At our desk",
 *   steps: [{ id: "a", actors: ["anyone"], says: "Refer.", timing: "at-once", after: ["b"], cites: ["seed"] }],
 *   never: [],
 * });
 * result.ok ? [] : result.issues.map(({ code }) => code); // => ["unknown-step"]
 * ```
 */
export function defineProcedure(table: ProcedureTable, organization?: Organization): ProcedureResult {
  const { steps } = table;
  const ids = steps.map(({ id }) => id);
  const cycle = inCycle(steps);
  const always = steps.filter(({ only }) => only === undefined);
  const issues: readonly ProcedureIssue[] = [
    ...(steps.length === 0 ? [{ code: "no-steps", path: ["steps"] } as const] : []),
    ...steps.flatMap(({ id, after }, at): readonly ProcedureIssue[] => [
      ...(ids.indexOf(id) === at ? [] : [{ code: "duplicate", path: ["steps", at, "id"] } as const]),
      ...after.flatMap((before, index) =>
        ids.includes(before) ? [] : [{ code: "unknown-step", path: ["steps", at, "after", index] } as const],
      ),
    ]),
    ...(cycle.length === 0 ? [] : [{ code: "cycle", path: ["steps"], steps: cycle } as const]),
    ...(steps.length > 0 && always.length === 0 ? [{ code: "dead-end", path: ["steps"] } as const] : []),
    ...(organization === undefined ? [] : unmanned(table, organization)),
  ];
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: freezeData(table) };
}

/** Steps that only positions could do which the organisation does not have. */
function unmanned({ steps }: ProcedureTable, { positions }: Organization): readonly ProcedureIssue[] {
  const roles = new Set<string>(Object.values(positions).map(({ role }) => role));
  return steps.flatMap(({ actors }, at) =>
    actors.some((actor) => actor === "anyone" || actor === "counsel" || roles.has(actor))
      ? []
      : [{ code: "nobody", path: ["steps", at, "actors"] } as const],
  );
}
