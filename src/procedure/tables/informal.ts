import type { ProcedureTable } from "../step.js";
import { otherSteps } from "./informal-others.js";
import { peopleSteps } from "./informal-people.js";

const rows = [...peopleSteps, ...otherSteps];

/** Requests of ordinary life: one step for each kind, between the manner that they share. */
export const informal: ProcedureTable = {
  procedure: "informal",
  title: "Ordinary request",
  steps: [
    {
      id: "informal-1",
      actors: ["anyone"],
      says: "Talk where nobody overhears, and speak low; the same rule holds on every channel.",
      timing: "at-once",
      after: [],
      cites: [{ source: "mult-quick" }, { source: "mult-app" }],
    },
    {
      id: "informal-2",
      actors: ["anyone"],
      says: "Check who it is, in the way the policy says for this channel.",
      timing: "at-once",
      after: ["informal-1"],
      doneBy: ["identified", "identity-refused"],
      acts: ["verify-identity"],
      cites: [{ source: "calvert" }, { source: "mult-unauth" }],
    },
    ...rows,
    {
      id: "informal-3",
      actors: ["anyone"],
      says: "Give what the decision allows and no more, or say plainly that it cannot be given.",
      timing: "at-once",
      after: ["informal-2", ...rows.map(({ id }) => id)],
      doneBy: ["released", "refused"],
      cites: [{ source: "mult-policy" }, { source: "mult-rationale" }],
    },
    {
      id: "informal-4",
      actors: ["anyone"],
      says: "Otherwise offer what gives nothing away: a hold, a message, statistics, or the patron’s own way to ask.",
      timing: "at-once",
      after: ["informal-1"],
      may: true,
      cites: [{ source: "framingham" }, { source: "mcpl-in" }],
    },
    {
      id: "informal-5",
      actors: ["anyone"],
      says: "Leave nothing behind: no names beside titles on paper, internal keys in staff chat, shred, seal notices.",
      timing: "afterwards",
      after: ["informal-3"],
      acts: ["use-internal-keys"],
      cites: [{ source: "mult-quick" }, { source: "mult-app" }, { source: "wny-ferpa" }],
    },
  ],
  never: [
    {
      says: "Put names and titles together on paper, use names in staff chat, or change an address and send to it in one go.",
      acts: ["change-contact-and-send"],
      cites: [{ source: "mult-quick" }, { source: "mult-app" }, { source: "mult-rationale" }],
    },
  ],
};
