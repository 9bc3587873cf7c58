import type { ProcedureTable } from "../step.js";

/** Before anything happens. */
export const prep: ProcedureTable = {
  procedure: "prep",
  title: "Before anything happens",
  steps: [
    {
      id: "prep-1",
      actors: ["director", "governing-body"],
      says: "Name who handles requests of law enforcement, with alternates and their numbers.",
      timing: "standing",
      after: [],
      cites: ["ala-guidelines", "minow"],
    },
    {
      id: "prep-2",
      actors: ["director"],
      says: "Have counsel look at policy, state law and procedure before they are used.",
      timing: "standing",
      after: [],
      cites: ["ala-guidelines", "ala-oitp"],
    },
    {
      id: "prep-3",
      actors: ["privacy-officer", "director"],
      says: "Train everybody who works here, volunteers too: to refer is lawful, and no answer is needed at once.",
      timing: "standing",
      after: [],
      cites: ["ala-guidelines", "cil-2007"],
    },
    {
      id: "prep-4",
      actors: ["director"],
      says: "Put the procedure and sample papers at every service desk.",
      timing: "standing",
      after: ["prep-2"],
      cites: ["fargo", "vt-newhaven"],
    },
    {
      id: "prep-5",
      actors: ["it-staff", "director"],
      says: "Plan for the loss of a machine or a drive, and keep backups.",
      timing: "standing",
      after: [],
      cites: ["ala-guidelines", "ala-oitp"],
    },
    {
      id: "prep-6",
      actors: ["director"],
      says: "Meet the chief of police, the town's attorney and the mayor beforehand, then the local media.",
      timing: "standing",
      after: [],
      cites: ["scls-prep"],
    },
    {
      id: "prep-7",
      actors: ["director"],
      says: "Mark the areas that are not public.",
      timing: "standing",
      after: [],
      cites: ["morrisville", "ferguson"],
    },
    {
      id: "prep-8",
      actors: ["director"],
      says: "Keep only the records that are needed, and delete by a written schedule before any demand.",
      timing: "standing",
      after: [],
      cites: ["seed", "hepburn"],
    },
    {
      id: "prep-9",
      actors: ["director"],
      says: "Have a crisis plan with team, spokesperson, audiences, talking points and drills.",
      timing: "standing",
      after: [],
      cites: ["ala-crisis"],
    },
  ],
  never: [
    {
      says: "Collect or keep data as a favour to the police: no duty asks for it.",
      cites: ["ala-key"],
    },
  ],
};
