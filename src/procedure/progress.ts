import type { Act } from "../vocabulary/act-ids.js";
import type { EpisodeEventType } from "./event.js";
import { type GuardFact, guardHolds, isOpen, type Known } from "./guard.js";
import { fromOn, inOrder, waitsFor } from "./order.js";
import type { ProcedureTable, Step, Stop } from "./step.js";

/** What is known of how far a procedure has come. */
export interface Progress {
  readonly known: Known;
  readonly done: ReadonlySet<string>;
  /** Events that happened, and ids of stops. */
  readonly happened: ReadonlySet<string>;
  /** The acts that must never be done. */
  readonly never: ReadonlySet<Act>;
}

/**
 * Where a step stands. `next`: to be done now. `may`: may be done now or left. `waiting`: others come first. `if`: it
 * depends on facts that are not known yet.
 */
export type StepState = "next" | "may" | "waiting" | "if" | "done";

/** A step with where it stands, the facts on which it hangs, and the steps for which it waits. */
export interface Placed {
  readonly step: Step;
  readonly state: StepState;
  readonly dependsOn: readonly GuardFact[];
  readonly waitsFor: readonly string[];
}

/** Where a procedure stands. */
export interface Standing {
  readonly placed: readonly Placed[];
  /** Steps that fall away because never beats must. */
  readonly barred: readonly { readonly step: Step; readonly act: Act }[];
  /** The stops that have happened. */
  readonly stopped: readonly Stop[];
}

/** Where the steps of one procedure stand, in an order in which they can be done. */
export function standing({ steps, never }: ProcedureTable, progress: Progress): Standing {
  const { done, happened } = progress;
  const known = settledBy(steps, progress);
  const forbidden = new Set([...progress.never, ...never.flatMap(({ acts = [] }) => acts)]);
  const barred: { step: Step; act: Act }[] = [];
  const dependsOn = new Map<string, readonly GuardFact[]>();
  for (const step of steps) {
    const guard = hasHappened(step.once, happened) ? "yes" : guardHolds(step.only, known);
    if (guard === "no") continue;
    const act = step.acts?.find((one) => forbidden.has(one));
    if (act !== undefined) barred.push({ step, act });
    else dependsOn.set(step.id, guard === "yes" ? [] : guard.open);
  }
  const stops = steps
    .filter(({ id }) => dependsOn.has(id))
    .flatMap(({ id, stops: own = [] }) => own.map((stop) => ({ id, stop })));
  const stopped = stops.filter(({ stop }) => happened.has(stop.id) || hasHappened(stop.on, happened));
  const finished = new Set([
    ...done,
    ...stopped.map(({ id }) => id),
    ...steps.filter(({ doneBy }) => hasHappened(doneBy, happened)).map(({ id }) => id),
  ]);
  for (const { stop } of stopped) {
    if (stop.goesOnAt === undefined) continue;
    const goesOn = fromOn(steps, stop.goesOnAt);
    for (const id of dependsOn.keys()) if (!goesOn.has(id) && !finished.has(id)) dependsOn.delete(id);
  }
  const byId = new Map(steps.map((step) => [step.id, step]));
  const counts = (id: string) => dependsOn.has(id) && !finished.has(id) && byId.get(id)?.may !== true;
  const placed = inOrder(steps).flatMap((step): readonly Placed[] => {
    const open = dependsOn.get(step.id);
    if (open === undefined) return [];
    const before = waitsFor(step, byId, (id) => counts(id) || finished.has(id)).filter((id) => !finished.has(id));
    const state = finished.has(step.id)
      ? "done"
      : open.length > 0
        ? "if"
        : before.length > 0
          ? "waiting"
          : step.may === true
            ? "may"
            : "next";
    return [{ step, state, dependsOn: open, waitsFor: state === "done" ? [] : before }];
  });
  return { placed, barred, stopped: stopped.map(({ stop }) => stop) };
}

/** What is known, with what the stops that happened have settled. */
function settledBy(steps: readonly Step[], { known, happened }: Progress): Known {
  let now = known;
  for (const { id, on, makes = {} } of steps.flatMap(({ stops = [] }) => stops))
    if (happened.has(id) || hasHappened(on, happened))
      for (const [fact, value] of Object.entries(makes)) if (isOpen(fact, now[fact])) now = { ...now, [fact]: value };
  return now;
}

function hasHappened(events: readonly EpisodeEventType[] | undefined, happened: ReadonlySet<string>): boolean {
  return events?.some((event) => happened.has(event)) ?? false;
}
