import type { Decision } from "../decide/decision.js";
import { expand } from "../decide/expand.js";
import type { ExpandedDecision, ItemFindings } from "../decide/findings.js";
import type { PatronRequest } from "../decide/request.js";
import { freezeData } from "../internal/freeze.js";
import type { Citation, Cite } from "../policy/source.js";
import type { Act } from "../vocabulary/act-ids.js";
import type { Procedure } from "../vocabulary/procedures.js";
import type { EpisodeEventType } from "./event.js";
import { type GuardFact, type Known, withResting } from "./guard.js";
import { type Standing, type StepState, standing } from "./progress.js";
import { procedureSources } from "./sources.js";
import type { Actor, Never, ProcedureTable, Remark, Step, Stop } from "./step.js";
import { procedureTables } from "./tables.js";

/** A step in a situation. */
export interface StepNow extends Step {
  readonly procedure: Procedure;
  readonly state: StepState;
  /** The facts on which it depends and which are not known. */
  readonly dependsOn: readonly GuardFact[];
  /** The steps that come first. */
  readonly waitsFor: readonly string[];
  /** The first of its actors who is there; `null` where nobody is. Without `roles`, the first of them. */
  readonly doer: Actor | null;
  /** The calendar day by which, where the paper names one and the step hangs on it. */
  readonly due: string | null;
  readonly citations: readonly Citation[];
}

/** Something said of a procedure, with its sources. */
export type Said<R extends Remark = Remark> = R & {
  readonly procedure: Procedure;
  readonly citations: readonly Citation[];
};

/** The steps that a decision calls for, each after those that come before it. */
export interface StepsNow {
  readonly steps: readonly StepNow[];
  /** What must never be done: by the procedures; those of the rules stand in the decision. */
  readonly never: readonly Said<Never>[];
  /** Steps that fall away because the decision or the procedure says never to do what they come to. */
  readonly barred: readonly { readonly step: string; readonly procedure: Procedure; readonly act: Act }[];
  /** The stops that have happened. */
  readonly stopped: readonly (Stop & { readonly procedure: Procedure })[];
  /** Where published sources disagree, and what else to know. */
  readonly notes: readonly Said[];
  /** The ids of the steps to do now, for each who does them. */
  readonly next: { readonly [actor in Actor]?: readonly string[] };
}

/** What is known besides the decision. */
export interface StepsOptions {
  /** The facts of the situation: they say which steps fall away. */
  readonly facts?: PatronRequest["facts"];
  /** The steps that are done. */
  readonly done?: readonly string[];
  /** What has happened, as the matter of an episode tells it, and ids of stops. */
  readonly happened?: readonly (EpisodeEventType | (string & {}))[];
  /** The roles of those who are there or can be reached. */
  readonly roles?: readonly Actor[];
  /** Tables of the library's own, in place of ours for the same procedures. */
  readonly tables?: readonly ProcedureTable[];
}

/** A decision, or what of its long form says which steps follow. */
export type Decided =
  | Decision
  | (Pick<ExpandedDecision, "procedures"> &
      Partial<Pick<ExpandedDecision, "verdict" | "never" | "by" | "items"> & Pick<ItemFindings, "record">>);

/** What of the long form of a decision says which steps follow. */
type Found = Exclude<Decided, Decision>;

/**
 * The steps that the surviving rules of a decision call for, in an order in which they can be done, with those that
 * fall away left out: by their guard, because a stop has happened, or because a rule says never to do that. Pure.
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
  decided: Decided,
  { facts = {}, done = [], happened = [], roles, tables = [] }: StepsOptions = {},
): StepsNow {
  const decision: Found = "table" in decided ? expand(decided) : decided;
  const progress = {
    known: knownOf(decision, facts),
    done: new Set(done),
    happened: new Set<string>(happened),
    never: new Set((decision.never ?? []).flatMap(({ act, onlyIf }) => (onlyIf.length === 0 ? [act] : []))),
  };
  const chosen = new Map<Procedure, { readonly table: ProcedureTable; readonly at: Standing }>();
  const waiting = [...decision.procedures];
  for (let procedure = waiting.shift(); procedure !== undefined; procedure = waiting.shift()) {
    const isIt = (table: ProcedureTable) => table.procedure === procedure;
    const table = tables.find(isIt) ?? procedureTables.find(isIt);
    if (table === undefined || chosen.has(procedure)) continue;
    const at = standing(table, progress);
    chosen.set(procedure, { table, at });
    // a stop that leads into one procedure brings it in; where it names several, the paper decides
    for (const { goesTo = [] } of at.stopped) if (goesTo.length === 1) waiting.push(...goesTo);
  }
  const all = [...chosen].map(([procedure, { table, at }]) => ({ procedure, table, ...at }));
  const steps = all.flatMap(({ procedure, table, placed }) =>
    placed.map(
      ({ step, ...where }): StepNow => ({
        ...step,
        ...where,
        procedure,
        doer: doerOf(step, roles),
        due: /return-date$/.test(step.timing) ? (decision.by ?? null) : null,
        citations: citationsOf(step.cites, table),
      }),
    ),
  );
  const next: { [actor in Actor]?: string[] } = {};
  for (const { id, doer, state } of steps)
    if (state === "next" && doer !== null) next[doer] = [...(next[doer] ?? []), id];
  const said = <R extends Remark>(list: (table: ProcedureTable) => readonly R[]) =>
    all.flatMap(({ procedure, table }) =>
      list(table).map((one): Said<R> => ({ ...one, procedure, citations: citationsOf(one.cites, table) })),
    );
  return freezeData({
    steps,
    never: said(({ never }) => never),
    barred: all.flatMap(({ procedure, barred }) => barred.map(({ step, act }) => ({ step: step.id, procedure, act }))),
    stopped: all.flatMap(({ procedure, stopped }) => stopped.map((stop) => ({ ...stop, procedure }))),
    notes: said(({ notes = [] }) => notes),
    next,
  });
}

/** Facts, resting values, the verdict, and the record where there is but one kind. */
function knownOf({ verdict, record, items }: Found, facts: PatronRequest["facts"]): Known {
  const records = new Set(record === undefined ? items?.map((item) => item.record) : [record]);
  const [one] = records;
  return { ...(records.size === 1 ? { record: one } : {}), ...withResting(facts), verdict };
}

function doerOf({ actors }: Step, roles: readonly Actor[] | undefined): Actor | null {
  if (roles === undefined) return actors[0];
  return actors.find((actor) => actor === "anyone" || roles.includes(actor)) ?? null;
}

function citationsOf(cites: readonly Cite[], { sources = {} }: ProcedureTable): readonly Citation[] {
  const known: ProcedureTable["sources"] = { ...procedureSources, ...sources };
  return cites.map((cite) => ({ title: cite.source, ...known?.[cite.source], ...cite }));
}
