import { freezeData } from "../internal/freeze.js";
import { assessProgram } from "./assess-program.js";
import type { ProgramEvidence } from "./evidence.js";
import type { Period, ProgramEvidenceKind } from "./requirement.js";

/** Something that has to be done, and by when. */
export interface DueDate {
  readonly evidence: ProgramEvidenceKind;
  /** The clauses that it shows. */
  readonly clauses: readonly string[];
  /** The calendar day; `null` where it, or a part of it, was never done and so is due now. */
  readonly due: string | null;
  readonly overdue: boolean;
  /** The period that was counted, and whose it is; `null` where it is due on change only. */
  readonly period: (Period & { readonly basis: "published" | "default" | "library" }) | null;
  /** Topics, parts, people and items of a list that are not covered. */
  readonly missing: readonly string[];
}

/**
 * What is due by when, the most urgent first: what was never done, then by day. What is due on change only is listed
 * while it was never done. Something done in part is due now for the rest. A day that is none gives nothing.
 *
 * @example
 * ```ts
 * import { dueDates } from "patron-privacy/program";
 *
 * const declared = { evidence: [{ kind: "contact-check", on: "2026-10-01", by: "administrators" }] } as const;
 * const due = dueDates(declared, { asOf: "2026-11-24" });
 * due.find(({ evidence }) => evidence === "contact-check")?.due; // => "2026-12-30"
 * due[0]?.due; // => null
 * ```
 */
export function dueDates(declared: ProgramEvidence, { asOf }: { readonly asOf: string }): readonly DueDate[] {
  const found = new Map<string, DueDate>();
  for (const { clause, requirements } of assessProgram(declared, { asOf }).findings)
    for (const { evidence, due, status, period, toMeet, open } of requirements) {
      if (status === "needs-a-person") continue;
      const lacking = [...(toMeet?.covers ?? []), ...(toMeet?.people ?? []), ...open];
      if (status === "not-met" || status === "not-declared") add(null, lacking);
      // what is done in part is due again too
      if (due !== null) add(due, status === "stale" ? lacking : []);

      function add(day: string | null, missing: readonly string[]): void {
        const key = `${evidence} ${day}`;
        const before = found.get(key);
        found.set(key, {
          evidence,
          clauses: [...new Set([...(before?.clauses ?? []), clause])],
          due: day,
          overdue: day === null || day <= asOf,
          period,
          missing: [...new Set([...(before?.missing ?? []), ...missing])],
        });
      }
    }
  return freezeData([...found.values()].sort((one, other) => order(one, other)));
}

function order({ due, evidence }: DueDate, other: DueDate): number {
  if (due !== other.due) return (due ?? "") < (other.due ?? "") ? -1 : 1;
  return evidence < other.evidence ? -1 : 1;
}
