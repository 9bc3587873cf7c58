import type { ConditionOnVerdict, WhenDecided } from "../policy/rule.js";
import { passes, testsOf } from "../vocabulary/condition.js";
import { type FactId, facts } from "../vocabulary/facts.js";

/** What is known of a situation: facts, and the verdict once there is one. */
export interface Known {
  readonly [fact: string]: string | number | undefined;
}

/** Does a guard hold? Where it is open, on what it hangs. */
export type GuardTruth = "yes" | "no" | { readonly open: readonly GuardFact[] };

/** What a guard may test. */
export type GuardFact = FactId | "verdict";

/** Values that something still to come will settle: a guard that fails by them alone is open. */
export const awaited: { readonly [fact: string]: readonly string[] } = {
  review: ["not-sought", "pending"],
  verdict: ["undetermined"],
};

/** The facts of a request with their resting values. */
export function withResting(given: object): Known {
  const known: { [fact: string]: string | number | undefined } = { ...given };
  for (const [id, fact] of Object.entries(facts))
    if (known[id] === undefined && "resting" in fact) known[id] = fact.resting;
  return known;
}

/** A guard in a situation; several conditions are alternatives. */
export function guardHolds(only: WhenDecided | undefined, known: Known): GuardTruth {
  const open = new Set<GuardFact>();
  const alternatives = conditionsOf(only);
  let failed = 0;
  for (const condition of alternatives) {
    const truth = conditionHolds(condition, known);
    if (truth === "yes") return "yes";
    if (truth === "no") failed++;
    else for (const fact of truth.open) open.add(fact);
  }
  return failed === alternatives.length ? "no" : { open: [...open] };
}

/** The conditions of a guard; none at all always holds. */
export function conditionsOf(only: WhenDecided | undefined): readonly ConditionOnVerdict[] {
  if (only === undefined) return [{}];
  return Array.isArray(only) ? only : [only as ConditionOnVerdict]; // Array.isArray does not narrow a readonly array
}

function conditionHolds(condition: ConditionOnVerdict, known: Known): GuardTruth {
  const open: GuardFact[] = [];
  for (const [fact, test] of testsOf(condition)) {
    const value = known[fact];
    if (value !== undefined && passes(test, value)) continue;
    if (!isOpen(fact, value)) return "no";
    open.push(fact);
  }
  return open.length === 0 ? "yes" : { open };
}

/** Is a fact not known, or still to be settled? */
export function isOpen(fact: string, value: string | number | undefined): boolean {
  if (value === undefined || value === "unknown" || value === "unavailable") return true;
  return awaited[fact]?.includes(String(value)) === true;
}
