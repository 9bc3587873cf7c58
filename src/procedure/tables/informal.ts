import type { ProcedureTable } from "../step.js";

/** Ordinary request. */
export const informal: ProcedureTable = {
  procedure: "informal",
  title: "Ordinary request",
  steps: [
    {
      id: "informal-1",
      actors: ["anyone"],
      says: "Talk where nobody overhears, and speak low.",
      timing: "at-once",
      after: [],
      cites: ["mult-quick", "mult-app"],
    },
    {
      id: "informal-2",
      actors: ["anyone"],
      says: "Check who it is, in the way the policy says for this channel.",
      timing: "at-once",
      after: ["informal-1"],
      stop: {
        says: "Who it is cannot be shown: offer a guest pass, or a letter to the address on file.",
      },
      cites: ["calvert", "mult-unauth"],
    },
    {
      id: "informal-3",
      actors: ["anyone"],
      says: "Give what the decision allows and no more, or say plainly that it cannot be given.",
      timing: "at-once",
      after: ["informal-2"],
      cites: ["mult-policy", "mult-rationale"],
    },
    {
      id: "informal-4",
      actors: ["anyone"],
      says: "Otherwise offer what gives nothing away: a hold, a message, statistics, or the patron's own way to ask.",
      timing: "at-once",
      after: ["informal-1"],
      cites: ["framingham", "mcpl-in"],
    },
  ],
  never: [
    {
      says: "Put names and titles together on paper, use names in staff chat, or change an address and send to it in one go.",
      cites: ["mult-quick", "mult-app", "mult-rationale"],
    },
  ],
};
