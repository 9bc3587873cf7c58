import type { EvidenceEntry, ProgramEvidence } from "./evidence.js";
import { dueAgain } from "./recurrence.js";
import type { ProgramEvidenceKind, Recurrence, Requirement } from "./requirement.js";

/** What one requirement comes to. */
export interface RequirementFinding {
  readonly evidence: ProgramEvidenceKind;
  readonly status: "met" | "not-met" | "stale" | "not-declared";
  /** When it was last done; `null` where it was not. */
  readonly last: string | null;
  /** When it is due again; `null` where that is on change only, or where it was never done. */
  readonly due: string | null;
  /** The period that counted, and whose it is. */
  readonly period:
    | (Pick<Recurrence, "count" | "unit"> & { readonly basis: "published" | "default" | "library" })
    | null;
  /** Topics, places and parts that nothing recent covers. */
  readonly missing: readonly string[];
  /** How many of the people who must take part have not; `null` where nobody says who they are. */
  readonly peopleMissing: number | null;
  /** Entries that lie in the future and do not count. */
  readonly future: number;
}

/** Holds the evidence of one kind against one requirement. */
export function judge(required: Requirement, declared: ProgramEvidence, asOf: string): RequirementFinding {
  const all = declared.evidence.filter(({ kind }) => kind === required.evidence);
  const past = all.filter(({ on }) => on <= asOf);
  const period = periodOf(required, declared);
  const counts = past.filter((entry) => isCurrent(entry, period, asOf));
  const wanted = [
    ...(required.covers ?? []),
    ...(required.evidence === "card-placement" ? (declared.places ?? []) : []),
  ];
  const missing = wanted.filter((one) => !counts.some(({ covers = [] }) => covers.includes(one)));
  const roster = required.everyone === undefined ? undefined : declared.roster?.[required.everyone];
  const peopleMissing =
    roster === undefined
      ? null
      : roster.filter((person) => !counts.some(({ people = [] }) => people.includes(person))).length;
  const last =
    past
      .map(({ on }) => on)
      .sort()
      .at(-1) ?? null;
  return {
    evidence: required.evidence,
    status: statusOf(required, past, counts, missing, peopleMissing),
    last,
    due: last === null ? null : nextDue(past, period),
    period,
    missing: past.length === 0 ? [] : missing,
    peopleMissing,
    future: all.length - past.length,
  };
}

function statusOf(
  { everyone, evidence }: Requirement,
  past: readonly EvidenceEntry[],
  counts: readonly EvidenceEntry[],
  missing: readonly string[],
  peopleMissing: number | null,
): RequirementFinding["status"] {
  if (past.length === 0) return "not-declared";
  if (counts.length === 0) return "stale";
  // who belongs to a group, or where cards belong, must be declared before all of it can be said to be covered
  if (everyone !== undefined && peopleMissing === null) return "not-declared";
  if (evidence === "card-placement" && missing.length === 0 && counts.every(({ covers = [] }) => covers.length === 0))
    return "not-declared";
  return missing.length > 0 || (peopleMissing ?? 0) > 0 ? "not-met" : "met";
}

function periodOf({ every, evidence }: Requirement, { periods }: ProgramEvidence): RequirementFinding["period"] {
  const own = periods?.[evidence];
  if (own !== undefined) return { ...own, basis: "library" };
  return every === undefined ? null : { count: every.count, unit: every.unit, basis: every.basis };
}

function isCurrent({ on, until }: EvidenceEntry, period: RequirementFinding["period"], asOf: string): boolean {
  if (until !== undefined && until <= asOf) return false;
  return period === null || dueAgain(on, period) > asOf;
}

/** The day on which the latest entry ends or has to be done again. */
function nextDue(past: readonly EvidenceEntry[], period: RequirementFinding["period"]): string | null {
  const latest = [...past].sort((one, other) => (one.on < other.on ? 1 : -1))[0];
  if (latest === undefined) return null;
  const days = [latest.until, period === null ? undefined : dueAgain(latest.on, period)].flatMap((day) => day ?? []);
  return days.sort()[0] ?? null;
}
