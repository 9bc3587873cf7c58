import { freezeData } from "../../internal/freeze.js";
import type { EvidenceEntry } from "../evidence.js";
import { type CommunicationPlan, neverSaid } from "./plan.js";
import { planGaps } from "./plan-gaps.js";

/**
 * Evidence of the plan (clauses AD-10 and AD-11), from the plan itself: its version and parts, what it lacks, the last
 * drill, who speaks. That contacts are current is shown by their own check.
 *
 * @param plan - of `parsePlan`
 * @param options - the day
 *
 * @example
 * ```ts
 * import { planEvidence } from "patron-privacy/program";
 *
 * const plan = { version: "4", issuedOn: "2026-02-01", spokesperson: "director", alternate: "deputy" };
 * planEvidence(plan, { asOf: "2026-11-24" }).map(({ kind, covers }) => [kind, covers]); // => [["communication-plan", ["spokesperson"]], ["spokesperson", ["spokesperson", "alternate"]]]
 * ```
 */
export function planEvidence(plan: CommunicationPlan, { asOf }: { readonly asOf: string }): readonly EvidenceEntry[] {
  const { version, issuedOn, routine, crisis, contacts = [], alternate, spokesperson } = plan;
  const secrecy = crisis?.privacyCheckBy !== undefined && neverSaid.every((one) => crisis.neverSay?.includes(one));
  const gaps = planGaps(plan, { asOf }).filter(({ clause, code }) => clause === "AD-10" && code !== "in-future");
  const drilledOn = crisis?.preparation?.drilledOn;
  const parts = {
    routine: routine !== undefined,
    crisis: crisis !== undefined,
    spokesperson: true,
    contacts: contacts.length > 0,
    secrecy,
  };
  const entries: readonly EvidenceEntry[] = [
    {
      kind: "communication-plan",
      on: issuedOn,
      version,
      covers: Object.entries(parts).flatMap(([part, there]) => (there ? [part] : [])),
      open: gaps.map(({ code, path }) => `${path.join(".")}: ${code}`),
    },
    ...(drilledOn === undefined ? [] : [{ kind: "plan-drill", on: drilledOn } as const]),
    {
      kind: "spokesperson",
      on: issuedOn,
      covers: ["spokesperson", ...(alternate === undefined || alternate === spokesperson ? [] : ["alternate"])],
    },
  ];
  return freezeData(entries);
}
