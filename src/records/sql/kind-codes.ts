import type { RecordType } from "../../vocabulary/facts/record.js";
import type { KnownFacts } from "../retention/conditions.js";
import type { ScheduledRule } from "../retention/schedule.js";
import type { RetentionFact } from "../retention/vocabulary.js";
import { anyOf, type Condition, firstOf } from "./condition.js";
import type { EventStates } from "./event-states.js";
import { appliesIn, type FactColumn, factCases } from "./fact-cases.js";
import { codeOf, outcomeSql } from "./outcome-sql.js";
import { type Calendar, ruleStates } from "./rule-states.js";

/** The outcomes that rows of one kind may have: each with the rows whose facts make it possible. */
export interface KindCodes {
  readonly record: RecordType;
  readonly codes: readonly { readonly code: string; readonly isPossible: Condition }[];
}

/** Weighs the rules for one kind of record in each case of the facts on which they hang. */
export function kindCodes(
  record: RecordType,
  rules: readonly ScheduledRule[],
  events: EventStates,
  facts: { readonly columns: readonly FactColumn[]; readonly stated: KnownFacts },
  calendar: Calendar,
): KindCodes | { readonly tooMany: readonly RetentionFact[] } {
  const about = rules.filter(({ rule }) => rule.record === record);
  const cases = factCases(
    about.map(({ rule }) => rule),
    facts.columns,
    facts.stated,
  );
  if ("tooMany" in cases) return cases;
  const states = about.map((scheduled) => ruleStates(scheduled, events, calendar));
  const possible = new Map<string, Condition>();
  for (const one of cases) {
    const applying = states.filter(({ scheduled }) => appliesIn(scheduled.rule, one));
    const code = outcomeSql(applying, events, calendar);
    possible.set(code, anyOf(possible.get(code) ?? false, one.isPossible));
  }
  return { record, codes: [...possible].map(([code, isPossible]) => ({ code, isPossible })) };
}

/** The code of each case as a column of its own, NULL where the case is not possible. */
export function caseColumns({ codes }: KindCodes, prefix: string): readonly string[] {
  if (codes.length === 1) return codes.map(({ code }) => `${code} as ${prefix}`);
  return codes.map(({ code, isPossible }, index) => `${firstOf([[isPossible, code]], "null")} as ${prefix}${index}`);
}

/**
 * What the cases have in common, as `mergeWeights` finds it: the same, or `may` where some say `must`, or `unclear`.
 * No argument of LEAST and GREATEST is NULL: MariaDB would give NULL, the others leave it out.
 */
export function mergedCode({ codes }: KindCodes, prefix: string): string {
  if (codes.length === 1) return prefix;
  const all = (otherwise: number) => codes.map((_, index) => `coalesce(${prefix}${index}, ${otherwise})`).join(", ");
  const [least, greatest] = [`least(${all(9)})`, `greatest(${all(-1)})`];
  return `case when ${least} = ${greatest} then ${least} when ${least} = ${codeOf("may")} then ${codeOf("may")} else ${codeOf("unclear")} end`;
}
