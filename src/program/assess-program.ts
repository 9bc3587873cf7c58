import { isCalendarDay } from "../internal/calendar.js";
import { freezeData } from "../internal/freeze.js";
import type { Clause } from "./clause.js";
import { clauses } from "./clauses.js";
import { type Declared, declaredOn } from "./declared.js";
import type { ProgramEvidence } from "./evidence.js";
import { evidenceRules } from "./evidence-rules.js";
import { actingFor, type Holder } from "./holder.js";
import { judge } from "./judge.js";
import { type EvidenceRemark, remarksOn } from "./remarks.js";
import type { RequirementFinding } from "./requirement-finding.js";

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
  /** What of the declaration counts for less than it says, and why. */
  readonly remarks: readonly EvidenceRemark[];
}

/**
 * Holds what a library declares against the 62 clauses of the Privacy Tool Kit, on one day.
 *
 * | what is declared | status |
 * |---|---|
 * | all that the clause requires, and it is recent | `met` |
 * | it was done, but too long ago, or something has changed or ended since | `stale` |
 * | something was done, but not all topics or people are covered, or by nobody whose office it is, or it found what nobody has mended | `not-met` |
 * | nothing of it, or only from the future, or not who or what has to be covered | `not-declared` |
 * | whatever is declared: software cannot tell | `needs-a-person` |
 *
 * More than the clause asks counts for nothing more. Periods are ours unless marked as published, and a library may set
 * its own. Each requirement that is not met says what would meet it. Never throws: a day that is none comes to
 * `needs-a-person` throughout. Pure.
 *
 * @example
 * ```ts
 * import { assessProgram } from "patron-privacy/program";
 *
 * const declared = {
 *   roster: { "privacy-officer": ["omar"] },
 *   evidence: [
 *     { kind: "spot-check", on: "2026-03-01", by: "omar" },
 *     { kind: "spokesperson", on: "2026-01-10", covers: ["spokesperson"] },
 *   ],
 * } as const;
 * const { findings } = assessProgram(declared, { asOf: "2026-11-24" });
 * const of = (id: string) => findings.find(({ clause }) => clause === id);
 * of("AD-9.2.2")?.status; // => "stale"
 * of("AD-11")?.status; // => "not-met"
 * of("AD-11")?.requirements[0]?.toMeet?.covers; // => ["alternate"]
 * of("AD-9")?.status; // => "not-declared"
 * of("AD-14")?.status; // => "needs-a-person"
 * ```
 */
export function assessProgram(declared: ProgramEvidence, { asOf }: { readonly asOf: string }): ProgramAssessment {
  const context = isCalendarDay(asOf) ? declaredOn(declared, asOf) : undefined;
  const findings = clauses.map((clause) => findingOf(clause, declared, context));
  const count = (status: ClauseStatus) => findings.filter((finding) => finding.status === status).length;
  return freezeData({
    version: 1,
    asOf: context?.asOf ?? "",
    counts: {
      met: count("met"),
      "not-met": count("not-met"),
      stale: count("stale"),
      "not-declared": count("not-declared"),
      "needs-a-person": count("needs-a-person"),
    },
    findings,
    remarks: context === undefined ? [] : remarksOn(context),
  });
}

function findingOf(clause: Clause, { vacant = [] }: ProgramEvidence, context: Declared | undefined): ClauseFinding {
  const { id, holder, says, limit, requires } = clause;
  const requirements = context === undefined ? [] : requires.map((one) => judge(one, context));
  const posts: readonly string[] = [
    holder,
    ...requires.flatMap(({ by = [], evidence }) => [...by, ...(evidence === "privacy-officer" ? [evidence] : [])]),
  ];
  const acts = requires.flatMap(({ evidence }) => evidenceRules[evidence].vacancy?.acts ?? []);
  return {
    clause: id,
    holder,
    says,
    status: statusOf(clause, requirements),
    requirements,
    limit,
    due: requirements.flatMap(({ due }) => due ?? []).sort()[0] ?? null,
    actedForBy: !vacant.some((post) => posts.includes(post))
      ? []
      : acts.length > 0
        ? [...new Set(acts)]
        : actingFor[holder],
  };
}

/** The worst of its requirements; nothing to judge, or a part that software cannot tell, is for a person. */
function statusOf({ software }: Clause, requirements: readonly RequirementFinding[]): ClauseStatus {
  const worst = (["not-declared", "not-met", "stale", "needs-a-person"] as const).find((status) =>
    requirements.some((one) => one.status === status),
  );
  if (worst !== undefined) return worst;
  return requirements.length === 0 || software.includes("none") ? "needs-a-person" : "met";
}
