import { freezeData } from "../policy/freeze.js";
import { assessProgram } from "./assess-program.js";
import type { ProgramEvidence } from "./evidence.js";
import type { ProgramEvidenceKind } from "./requirement.js";

/** Something that has to be done, and by when. */
export interface DueDate {
  readonly evidence: ProgramEvidenceKind;
  /** The clauses that it shows. */
  readonly clauses: readonly string[];
  /** The calendar day; `null` where it was never done and so is due now. */
  readonly due: string | null;
  readonly overdue: boolean;
  /** Whose period it is; `null` where there is none. */
  readonly basis: "published" | "default" | "library" | null;
}

/**
 * What is due by when, the most urgent first: what was never done, then by day. What is due on change only is listed
 * while it was never done.
 *
 * @example
 * ```ts
 * import { dueDates } from "patron-privacy/program";
 *
 * const due = dueDates({ evidence: [{ kind: "contact-check", on: "2026-10-01" }] }, { asOf: "2026-11-24" });
 * due.find(({ evidence }) => evidence === "contact-check")?.due; // => "2026-12-30"
 * due[0]?.due; // => null
 * ```
 */
export function dueDates(declared: ProgramEvidence, { asOf }: { readonly asOf: string }): readonly DueDate[] {
  const found = new Map<string, DueDate>();
  for (const { clause, requirements } of assessProgram(declared, { asOf }).findings)
    for (const { evidence, due, last, period } of requirements) {
      if (last !== null && due === null) continue;
      const key = `${evidence} ${due}`;
      const before = found.get(key)?.clauses ?? [];
      found.set(key, {
        evidence,
        clauses: before.includes(clause) ? before : [...before, clause],
        due,
        overdue: due === null || due <= asOf,
        basis: period?.basis ?? null,
      });
    }
  return freezeData([...found.values()].sort((one, other) => ((one.due ?? "") < (other.due ?? "") ? -1 : 1)));
}
