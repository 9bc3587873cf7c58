import { definePolicy, type Pack, type Policy, type PolicyDraft } from "../../src/index.js";
import { federal, practice, toolkit } from "../../src/law/index.js";
import * as us from "../../src/law/us/index.js";
import { type RulesInForce, rulesInForce } from "../../src/space/in-force.js";

/** The day whose law counts, fixed so that runs compare. */
export const asOf = "2026-11-24";

/** The packs that every library builds on. */
const base: readonly Pack[] = [toolkit, practice, federal];

/** The law of every jurisdiction. */
export const states: readonly Pack[] = Object.values(us);

/** A draft with the packs of one state. */
export function draftFor(state: Pack): PolicyDraft {
  return { id: state.id, title: state.title, packs: [...base, state] };
}

/** The policy of a library that has no rules of its own. */
export function policyFor(state: Pack): Policy {
  return checked(draftFor(state));
}

/** A policy, or a stop where it has issues. */
export function checked(draft: PolicyDraft): Policy {
  const made = definePolicy(draft);
  if (!made.ok) throw new Error(`${draft.id}: ${JSON.stringify(made.issues.slice(0, 3))}`);
  return made.value;
}

/** Its rules on the day. */
export function inForce(policy: Policy): RulesInForce {
  return rulesInForce(policy, undefined, asOf);
}
