import { freezeData } from "../../internal/freeze.js";
import type { ProgramSourceKey } from "../sources.js";
import type { CommunicationPlan } from "./plan.js";

/** A leak of patron data, as far as it is known. */
export interface Breach {
  /** The service whose data it is. */
  readonly service: string;
  readonly criminal: boolean | "unknown";
  /** Is it a system shared with other libraries? */
  readonly shared: boolean | "unknown";
}

/** One step after a leak. */
export interface BreachStep {
  readonly id: "report" | "gather" | "find-owner" | "tell-board" | "tell-officials" | "tell-affected" | "speak";
  /** The position that acts; `null` where the plan names none: the director finds out. */
  readonly actor: string | null;
  readonly says: string;
  /** Only where this turns out to be so; `null`: in every case. */
  readonly onlyIf: "criminal" | "law-demands" | null;
  readonly source: ProgramSourceKey | null;
}

/**
 * What is done after a leak, in order: who found it tells the director; the director's team meets; who owns the data is
 * looked up, for a shared system's other library may owe the notice; the board is told if it is criminal; officials and
 * those affected as law demands; and only then somebody speaks, after the check for privacy. Which law demands what is
 * for counsel.
 *
 * @example
 * ```ts
 * import { breachSteps } from "patron-privacy/program";
 *
 * const plan = { version: "1", issuedOn: "2026-01-01", spokesperson: "director" };
 * breachSteps({ service: "catalogue", criminal: false, shared: true }, plan).map(({ id }) => id); // => ["report", "gather", "find-owner", "tell-officials", "tell-affected", "speak"]
 * breachSteps({ service: "catalogue", criminal: "unknown", shared: true }, plan).find(({ id }) => id === "tell-board")?.onlyIf; // => "criminal"
 * ```
 */
export function breachSteps(breach: Breach, { spokesperson, crisis }: CommunicationPlan): readonly BreachStep[] {
  const path = crisis?.breach;
  const owner = path?.dataOwners?.find(({ service }) => service === breach.service)?.owner ?? null;
  const steps: readonly (BreachStep | false)[] = [
    {
      id: "report",
      actor: "anyone",
      says: `Whoever finds it tells ${path?.reportTo ?? "the director"} at once.`,
      onlyIf: null,
      source: "wyan-breach",
    },
    {
      id: "gather",
      actor: path?.chairedBy ?? "director",
      says: "Gather the team, keep what shows what happened, and stop the leak.",
      onlyIf: null,
      source: "steamboat",
    },
    {
      id: "find-owner",
      actor: owner,
      says:
        owner === null
          ? "Find out who owns the data of this service; the plan does not say."
          : breach.shared === false
            ? "The owner of the data takes it from here."
            : "The owner of the data takes it from here; in a shared system another library may hold the leak and owe the notice.",
      onlyIf: null,
      source: breach.shared === false ? "owwl" : "bellingham",
    },
    breach.criminal !== false && {
      id: "tell-board",
      actor: path?.reportTo ?? "director",
      says: "Tell the board.",
      onlyIf: breach.criminal === true ? null : "criminal",
      source: "wyan-breach",
    },
    {
      id: "tell-officials",
      actor: path?.notifies ?? null,
      says: "Tell the officials, as law demands.",
      onlyIf: "law-demands",
      source: "wyan-breach",
    },
    {
      id: "tell-affected",
      actor: path?.notifies ?? null,
      says: "Tell those affected, as law demands.",
      onlyIf: "law-demands",
      source: "wyan-breach",
    },
    {
      id: "speak",
      actor: spokesperson,
      says: "Speak only after the check for privacy: no patron, no record, no request.",
      onlyIf: null,
      source: null,
    },
  ];
  return freezeData(steps.filter((step) => step !== false));
}
