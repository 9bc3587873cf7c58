import type { Rule } from "../../../src/index.js";
import type { Delegation, Fallback } from "../../../src/organization/index.js";
import type { ProcedureSource, ProcedureTable, Step, Stop } from "../../../src/procedure/index.js";

/** A published procedure as configuration, in our own words. */
export interface Published {
  readonly library: string;
  /** Positions from the highest down, with their roles. */
  readonly positions: readonly (readonly [id: string, role: Role])[];
  readonly fallbacks: readonly Fallback[];
  readonly delegations?: readonly Delegation[];
  /** Rules of the library's own policy. */
  readonly rules?: readonly Rule[];
  readonly tables: readonly ProcedureTable[];
}

type Role =
  | "director"
  | "designee"
  | "governing-body"
  | "person-in-charge"
  | "supervisor"
  | "front-line"
  | "parent-body-staff"
  | "counsel";

/** A position to try, in the building or by phone as well. */
export const at = (position: string, phone = false): Fallback => ({
  try: "position",
  position,
  ...(phone ? { phone } : {}),
});
export const decline: Fallback = { try: "decline" };
export const desk = ["desk", "front-line"] as const;

/** One step after another, unless a step says otherwise. */
export function table(
  procedure: ProcedureTable["procedure"],
  cite: ProcedureSource,
  steps: readonly (readonly [id: string, says: string, more?: Partial<Step>])[],
  never: string,
): ProcedureTable {
  return {
    procedure,
    title: `${procedure} after ${cite}`,
    steps: steps.map(([id, says, more = {}], index) => ({
      id,
      actors: ["anyone"],
      says,
      timing: "at-once",
      after: index === 0 ? [] : [steps[index - 1]?.[0] ?? ""],
      cites: [{ source: cite }],
      ...more,
    })),
    never: [{ says: never, cites: [{ source: cite }] }],
  };
}

/** The stop of a list: whoever is reached ends the search, and it goes on at these steps. */
export const reached = (id: string, ...goesOnAt: readonly string[]): Stop => ({
  id,
  says: "Somebody has answered.",
  goesOnAt,
});
export const warrant = { instrument: ["search-warrant"] } as const satisfies Step["only"];
export const spoken = { instrument: ["oral-request-no-process"] } as const satisfies Step["only"];
