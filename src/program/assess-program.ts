import { isCalendarDay } from "../policy/calendar.js";
import { freezeData } from "../policy/freeze.js";
import type { Clause } from "./clause.js";
import { clauses } from "./clauses.js";
import type { ProgramEvidence } from "./evidence.js";
import { actingFor, type Holder } from "./holder.js";
import { judge, type RequirementFinding } from "./judge.js";

/** What a clause can come to. Only `met` is a pass: silence is not. */
export const clauseStatuses = ["met", "not-met", "stale", "not-declared", "needs-a-person"] as const;

/** Names what a clause can come to. */
export type ClauseStatus = (typeof clauseStatuses)[number];

/** What one clause comes to, and why. */
export interface ClauseFinding {
  readonly clause: string;
  readonly holder: Holder;
  readonly says: string;
  readonly status: ClauseStatus;
  readonly requirements: readonly RequirementFinding[];
  /** What software cannot tell of it. */
  readonly limit: string;
  /** The earliest calendar day on which something of it is due; `null` where nothing is. */
  readonly due: string | null;
  /** Who acts while the post is vacant, in order; empty where it is filled. */
  readonly actedForBy: readonly string[];
}

/** A privacy programme held against the 62 clauses: plain frozen data. */
export interface ProgramAssessment {
  readonly version: 1;
  readonly asOf: string;
  readonly counts: { readonly [status in ClauseStatus]: number };
  readonly findings: readonly ClauseFinding[];
}

/**
 * Holds what a library declares against the 62 clauses of the Privacy Tool Kit, on one day.
 *
 * | what is declared | status |
 * |---|---|
 * | all that the clause requires, and it is recent | `met` |
 * | it was done, but too long ago or it has ended | `stale` |
 * | it was done, but not all topics or people are covered | `not-met` |
 * | nothing of it, or only from the future | `not-declared` |
 * | whatever is declared: software cannot tell | `needs-a-person` |
 *
 * More than the clause asks counts for nothing more. Periods are ours unless marked as published, and a library may set
 * its own. Never throws: a day that is none comes to `needs-a-person` throughout. Pure.
 *
 * @example
 * ```ts
 * import { assessProgram } from "patron-privacy/program";
 *
 * const { findings } = assessProgram(
 *   { evidence: [{ kind: "spot-check", on: "2026-03-01" }, { kind: "spokesperson", on: "2026-01-10", covers: ["spokesperson"] }] },
 *   { asOf: "2026-11-24" },
 * );
 * const of = (id: string) => findings.find(({ clause }) => clause === id)?.status;
 * of("AD-9.2.2"); // => "stale"
 * of("AD-11"); // => "not-met"
 * of("AD-9"); // => "not-declared"
 * of("AD-14"); // => "needs-a-person"
 * ```
 */
export function assessProgram(declared: ProgramEvidence, { asOf }: { readonly asOf: string }): ProgramAssessment {
  const readable = isCalendarDay(asOf);
  const findings = clauses.map((clause) => findingOf(clause, declared, readable ? asOf : undefined));
  const count = (status: ClauseStatus) => findings.filter((finding) => finding.status === status).length;
  return freezeData({
    version: 1,
    asOf: readable ? asOf : "",
    counts: {
      met: count("met"),
      "not-met": count("not-met"),
      stale: count("stale"),
      "not-declared": count("not-declared"),
      "needs-a-person": count("needs-a-person"),
    },
    findings,
  });
}

function findingOf(clause: Clause, declared: ProgramEvidence, asOf: string | undefined): ClauseFinding {
  const { id, holder, says, limit } = clause;
  const requirements = asOf === undefined ? [] : clause.requires.map((one) => judge(one, declared, asOf));
  const vacant = declared.vacant?.some((post) => post === holder) ?? false;
  return {
    clause: id,
    holder,
    says,
    status: statusOf(clause, requirements),
    requirements,
    limit,
    due: requirements.flatMap(({ due }) => due ?? []).sort()[0] ?? null,
    actedForBy: vacant ? actingFor[holder] : [],
  };
}

/** The worst of its requirements; nothing to judge, or a part that software cannot tell, is for a person. */
function statusOf({ software }: Clause, requirements: readonly RequirementFinding[]): ClauseStatus {
  const worst = (["not-declared", "not-met", "stale"] as const).find((status) =>
    requirements.some((one) => one.status === status),
  );
  if (worst !== undefined) return worst;
  return requirements.length === 0 || software.includes("none") ? "needs-a-person" : "met";
}
