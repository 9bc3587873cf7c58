import { freezeData } from "../../internal/freeze.js";
import type { ShapeIssue } from "../../policy/schema-issues.js";
import type { Disposition } from "./disposition-result.js";
import { partsOf } from "./facts-as-of.js";
import { type Judgement, outcomeOf } from "./judge.js";
import { type DayNumber, dayText } from "./period.js";
import type { End } from "./span.js";

/** Puts what was found out about a record into a disposition. */
export function describe(judgement: Judgement, asOf: string): Disposition {
  const { weight, held, rules, missing, doubts, issues } = judgement;
  const goes = held.length === 0 && (weight.outcome === "may" || weight.outcome === "must");
  return freezeData({
    outcome: outcomeOf(judgement),
    otherwise: held.length > 0 ? weight.outcome : null,
    until: textOf(weight.until),
    since: textOf(weight.since),
    by: textOf(weight.by),
    disposal: weight.governs?.rule.disposal ?? null,
    before: goes ? [...new Set(rules.flatMap(({ scheduled }) => scheduled.rule.before ?? []))] : [],
    holds: held.map(({ hold }) => hold.id),
    reasons: rules.map(({ scheduled: { rule, origin, binding }, span, cites, open }) => ({
      rule: rule.id,
      origin,
      says: rule.says,
      binding,
      mayFrom: endText(span.mayFrom, "hi"),
      mustBy: endText(span.mustBy, "lo"),
      cites,
      marks: rule.marks ?? [],
      onlyIf: [...new Set(open.map((name) => partsOf(name).fact))],
    })),
    conflicts: weight.contradictions.map(({ keeps, demands, settledBy }) => ({
      keeps: keeps.rule.id,
      demands: demands.rule.id,
      settledBy: settledBy === null ? null : settledBy === "keeps" ? keeps.rule.id : demands.rule.id,
    })),
    missing,
    doubts,
    issues,
    asOf,
  });
}

/** The disposition of what cannot be read. */
export function undecided(asOf: string, issues: readonly ShapeIssue[]): Disposition {
  return freezeData({
    outcome: "unclear",
    otherwise: null,
    until: null,
    since: null,
    by: null,
    disposal: null,
    before: [],
    holds: [],
    reasons: [],
    conflicts: [],
    missing: { events: [], facts: [] },
    doubts: [],
    issues,
    asOf,
  });
}

function textOf(day: DayNumber | null): string | null {
  return day === null ? null : dayText(day);
}

function endText(end: End | undefined, side: "lo" | "hi"): string | null {
  return typeof end === "object" && Number.isFinite(end[side]) ? dayText(end[side]) : null;
}
