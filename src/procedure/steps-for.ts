import type { Decision, ItemDecision } from "../decide/decision.js";
import type { PatronRequest } from "../decide/request.js";
import { freezeData } from "../policy/freeze.js";
import { passes, testsOf } from "../vocabulary/condition.js";
import type { FactId } from "../vocabulary/facts.js";
import { inOrder } from "./order.js";
import type { Never, ProcedureTable, Step } from "./step.js";
import { procedureTables } from "./tables.js";

/**
 * Where a step stands. `next`: to be done now. `waiting`: others come first. `if`: it depends on facts that are not
 * known.
 */
export type StepState = "next" | "waiting" | "if" | "done";

/** A step in a situation. */
export interface StepNow extends Step {
  readonly procedure: string;
  readonly state: StepState;
  /** The facts on which it depends and which are not known. */
  readonly dependsOn: readonly FactId[];
}

/** The steps that a decision calls for, each after those that come before it. */
export interface StepsNow {
  readonly steps: readonly StepNow[];
  readonly never: readonly (Never & { readonly procedure: string })[];
}

/** What is known besides the decision. */
export interface StepsOptions {
  /** The facts of the situation: they say which steps fall away. */
  readonly facts?: PatronRequest["facts"];
  /** The steps that are done. */
  readonly done?: readonly string[];
  /** Tables of the library's own, in place of ours for the same procedures. */
  readonly tables?: readonly ProcedureTable[];
}

/**
 * The steps that the surviving rules of a decision call for, in an order in which they can be done, with those that
 * fall away left out. Pure.
 *
 * @example
 * ```ts
 * import { decide, definePolicy } from "patron-privacy";
 * import { federal, practice, toolkit } from "patron-privacy/law";
 * import { stepsFor } from "patron-privacy/procedure";
 *
 * const policy = definePolicy({ id: "town", title: "Town Library", packs: [toolkit, practice, federal] });
 * if (!policy.ok) throw new Error("the policy has issues");
 * const facts = { requester: "police-local", instrument: "search-warrant", signedBy: "judge", execution: "under-way" } as const;
 * const decision = decide(policy.value, { library: {}, facts, items: [{ record: "computer-session" }] }, { asOf: "2026-11-24" });
 * const { steps } = stepsFor(decision, { facts });
 * steps.some(({ id, state }) => id === "warr-1" && state === "next"); // => true
 * stepsFor(decision, { facts, done: ["warr-1"] }).steps.find(({ id }) => id === "warr-2")?.state; // => "next"
 * ```
 */
export function stepsFor(
  { procedures }: Pick<Decision | ItemDecision, "procedures">,
  { facts = {}, done = [], tables = [] }: StepsOptions = {},
): StepsNow {
  const chosen = procedures.flatMap(
    (procedure) =>
      tables.find((table) => table.procedure === procedure) ??
      procedureTables.find((table) => table.procedure === procedure) ??
      [],
  );
  const steps = chosen.flatMap((table) => {
    const applying = inOrder(table.steps).flatMap((step) => {
      const dependsOn = unknownIn(step, facts);
      return dependsOn === "falls-away" ? [] : [{ step, dependsOn }];
    });
    const here = new Set(applying.map(({ step }) => step.id));
    return applying.map(({ step, dependsOn }): StepNow => {
      const open = step.after.some((before) => here.has(before) && !done.includes(before));
      const state = done.includes(step.id) ? "done" : dependsOn.length > 0 ? "if" : open ? "waiting" : "next";
      return { ...step, procedure: table.procedure, state, dependsOn };
    });
  });
  const never = chosen.flatMap((table) => table.never.map((one) => ({ ...one, procedure: table.procedure })));
  return freezeData({ steps, never });
}

/** The facts a step hangs on that are not known, or that it falls away. */
function unknownIn({ only = {} }: Step, facts: PatronRequest["facts"]): readonly FactId[] | "falls-away" {
  const known: { readonly [fact: string]: string | number | undefined } = facts;
  const unknown: FactId[] = [];
  for (const [fact, test] of testsOf(only)) {
    const value = known[fact];
    if (value === undefined || value === "unknown" || value === "unavailable") unknown.push(fact);
    else if (!passes(test, value)) return "falls-away";
  }
  return unknown;
}
