import { facts } from "../vocabulary/facts.js";
import { awaited, type Known } from "./guard.js";
import { fromOn, lastSteps } from "./order.js";
import { type Placed, standing } from "./progress.js";
import { situationsOf } from "./situations.js";
import type { ProcedureTable, Stop } from "./step.js";

/** A state in which a procedure cannot go on, or ends without a last step. */
interface Trouble {
  readonly kind: "stuck" | "nothing-to-do" | "ends-early";
  /** The steps that wait, or the one whose stop ends it. */
  readonly steps: readonly string[];
  readonly stop?: string;
  readonly situation: Known;
}

/** What a walk through every reachable state of a procedure found. */
export interface Exploration {
  readonly troubles: readonly Trouble[];
  /** The steps that are done in some state. */
  readonly reached: ReadonlySet<string>;
  /** How many states were looked at. */
  readonly states: number;
  /** Was everything looked at? */
  readonly complete: boolean;
}

interface State {
  readonly known: Known;
  readonly done: ReadonlySet<string>;
  readonly happened: ReadonlySet<string>;
}

/** More states than these are not looked at. */
const most = 400_000;

/**
 * Walks through every reachable state of a procedure: every situation that its guards tell apart, every verdict, every
 * stop that may happen at any time, everything that counsel may find. Of steps that do not hang on each other one order
 * is enough: to have done more never makes a step wait.
 */
export function explore(table: ProcedureTable): Exploration {
  const troubles = new Map<string, Trouble>();
  const reached = new Set<string>();
  const tell = (trouble: Trouble) => {
    const key = JSON.stringify([trouble.kind, trouble.steps, trouble.stop]);
    if (!troubles.has(key)) troubles.set(key, trouble);
  };
  let states = 0;
  for (const situation of situationsOf(table)) {
    const seen = new Set<string>();
    const left: State[] = [{ known: situation, done: new Set(), happened: new Set() }];
    for (let state = left.pop(); state !== undefined; state = left.pop()) {
      const key = JSON.stringify([state.known, [...state.done].sort(), [...state.happened].sort()]);
      if (seen.has(key)) continue;
      seen.add(key);
      if (++states > most) return { troubles: [...troubles.values()], reached, states, complete: false };
      const { placed } = standing(table, { ...state, never: new Set() });
      for (const { step, state: at } of placed) if (at === "done") reached.add(step.id);
      const open = placed.filter(({ state: at }) => at !== "done");
      const ready = open.filter(({ state: at }) => at === "next" || at === "may");
      if (placed.length === 0) tell({ kind: "nothing-to-do", steps: [], situation });
      else if (ready.length === 0 && open.length > 0)
        tell({ kind: "stuck", steps: open.map(({ step }) => step.id), situation: state.known });
      for (const { step } of open)
        for (const stop of step.stops ?? []) {
          if (endsEarly(stop, table, placed))
            tell({ kind: "ends-early", steps: [step.id], stop: stop.id, situation: state.known });
          left.push({ ...state, happened: new Set([...state.happened, stop.id]) });
        }
      if (ready.length > 0) left.push(...after(ready, state));
    }
  }
  return { troubles: [...troubles.values()], reached, states, complete: true };
}

/** The states after some steps are done: one for everything that they may settle. */
function after(ready: readonly Placed[], { known, done, happened }: State): readonly State[] {
  const settled = ready
    .flatMap(({ step }) => step.settles ?? [])
    .reduce<readonly Known[]>(
      (soFar, id) => soFar.flatMap((one) => settledValues(id).map((value) => ({ ...one, [id]: value }))),
      [known],
    );
  return settled.map((now) => ({
    known: now,
    done: new Set([...done, ...ready.map(({ step }) => step.id)]),
    happened,
  }));
}

function settledValues(id: string): readonly string[] {
  const fact = Object.values(facts).find((one) => one.id === id);
  return fact?.kind === "closed" ? fact.values.filter((value) => awaited[id]?.includes(value) !== true) : [];
}

/** Does a stop leave neither one of the last steps of the situation nor another procedure? */
function endsEarly({ goesOnAt, goesTo = [] }: Stop, { steps }: ProcedureTable, placed: readonly Placed[]): boolean {
  if (goesOnAt === undefined || goesTo.length > 0) return false;
  const goesOn = fromOn(steps, goesOnAt);
  const here = placed.map(({ step }) => step);
  return !lastSteps(here).some((id) => goesOn.has(id));
}
