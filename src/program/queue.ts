import { type Declared, latest } from "./declared.js";
import { evidenceRules, periodFor } from "./evidence-rules.js";
import { dueAgain } from "./recurrence.js";
import type { Requirement } from "./requirement.js";
import type { RequirementFinding } from "./requirement-finding.js";

/** Reports that wait for an answer. That nothing was reported shows nothing: it is for a person. */
export function judgeQueue({ evidence }: Requirement, context: Declared): RequirementFinding {
  const all = context.counting[evidence] ?? [];
  const period = periodFor(evidence, undefined, context.declared.periods?.[evidence]);
  const waiting = all
    .filter(({ entry: { closedOn } }) => closedOn === undefined || closedOn > context.asOf)
    .map(({ entry }) => ({ entry, due: period === null ? entry.on : dueAgain(entry.on, period) }))
    .sort((one, other) => (one.due < other.due ? -1 : 1));
  const late = waiting.filter(({ due }) => due <= context.asOf);
  const status = all.length === 0 ? "needs-a-person" : late.length > 0 ? "stale" : "met";
  const named = late.map(({ entry: { id, on } }) => id ?? on);
  return {
    evidence,
    status,
    last: latest(all)?.entry.on ?? null,
    due: waiting[0]?.due ?? null,
    period,
    missing: [],
    peopleMissing: null,
    open: named,
    toMeet:
      status === "met"
        ? null
        : { shows: evidenceRules[evidence].shows, covers: [], people: [], by: [], version: null, declare: [] },
  };
}
