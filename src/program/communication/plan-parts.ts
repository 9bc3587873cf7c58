import { freezeData } from "../../internal/freeze.js";
import type { ProgramSourceKey } from "../sources.js";

/** A part that a communication plan has, and where it is asked for. */
export interface PlanPart {
  /** Where it stands in the plan. */
  readonly path: readonly string[];
  readonly clause: string;
  /** What goes there. */
  readonly says: string;
  /** Empty: our own proposal. */
  readonly sources: readonly ProgramSourceKey[];
}

const part = (path: string, clause: string, says: string, ...sources: readonly ProgramSourceKey[]): PlanPart => ({
  path: path.split("."),
  clause,
  says,
  sources,
});

/**
 * The parts of a plan for routine and crisis communication, with where each is asked for. Parts without a source are
 * our own proposal.
 *
 * @example
 * ```ts
 * import { planParts } from "patron-privacy/program";
 *
 * planParts.find(({ path }) => path.join(".") === "crisis.callingOrder")?.sources; // => ["phone-tree", "cornell"]
 * ```
 */
export const planParts: readonly PlanPart[] = /* @__PURE__ */ (() =>
  freezeData([
    part("alternate", "AD-11", "who speaks where the spokesperson cannot"),
    part("routine", "AD-10", "who speaks on ordinary matters", "fargo-media"),
    part("media", "AD-11", "who speaks on what, and who is told", "multco-media", "wspl"),
    part("crisis.trigger", "AD-10", "what a crisis is and who declares it", "ala-guide", "ala-crisis"),
    part("crisis.trigger.wholePlanWhen", "AD-10", "when the whole plan applies", "ala-guide", "ala-crisis"),
    part("crisis.team", "AD-10", "a small team with backups, reached at any hour", "palni"),
    part("crisis.authorship", "AD-10", "who writes and who approves", "ala-guide"),
    part("crisis.authority", "AD-10", "who may act", "ala-guide"),
    part("crisis.authority.answers", "AD-10", "who answers members, the public and officials", "ala-guide"),
    part("crisis.audiences", "AD-10", "whom the library talks to, and whom first", "palni", "ala-crisis"),
    part("crisis.message.facts", "AD-10", "the key facts", "palni-plan", "ala-crisis"),
    part("crisis.message.questions", "AD-10", "hard questions with answers", "palni-plan", "ala-crisis"),
    part("crisis.message.statements", "AD-10", "a prepared statement for each scenario", "palni-plan", "ala-crisis"),
    part("crisis.message.policies", "AD-10", "the policies to refer to", "palni-plan", "ala-crisis"),
    part("crisis.channels", "AD-10", "by what way, and how often", "palni-plan"),
    part("crisis.source", "AD-10", "who owns the message and who updates it", "palni-plan"),
    part("crisis.preparation.lists", "AD-10", "lists of audiences and media at hand", "ala-crisis"),
    part("crisis.preparation.talkingPoints", "SU-4", "talking points", "ala-crisis"),
    part("crisis.preparation.monitoring", "AD-10", "who watches what is said", "ala-crisis"),
    part("crisis.readiness.recordsLookedAtOn", "AD-6.1", "a look at how records are handled, beforehand", "ala-crisis"),
    part("crisis.readiness.staffAwareOn", "SU-1", "a look at what staff know, beforehand", "ala-crisis"),
    part("crisis.readiness.law", "AD-2", "the law that applies", "ala-crisis"),
    part("crisis.timing", "AD-10", "the first 24 hours, nights and weekends", "palni"),
    part("crisis.callingOrder", "AD-10.1", "who calls whom, by branch and department", "phone-tree", "cornell"),
    part("crisis.neverSay", "ST-6", "what may not be said"),
    part("crisis.privacyCheckBy", "ST-6", "who checks that before anything is released"),
    part("crisis.breach", "AD-10", "the path after a leak", "wyan-breach", "steamboat"),
    part("crisis.breach.dataOwners", "AD-10", "who owns which service's data", "owwl", "bellingham"),
    part("contacts", "AD-10.2", "the contacts, each with the day it was checked", "cornell", "palni"),
  ]))();
