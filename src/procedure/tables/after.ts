import type { ProcedureTable } from "../step.js";

/** Afterwards. */
export const after: ProcedureTable = {
  procedure: "after",
  title: "Afterwards",
  steps: [
    {
      id: "after-1",
      actors: ["director", "designee"],
      says: "Write the log entry.",
      timing: "same-day",
      after: [],
      keep: "log entry",
      cites: ["mult-req"],
    },
    {
      id: "after-2",
      actors: ["director", "counsel"],
      says: "Look at the paper and at what was done, and file a copy.",
      timing: "afterwards",
      after: ["after-1"],
      cites: ["ala-oitp"],
    },
    {
      id: "after-3",
      actors: ["director", "privacy-officer"],
      says: "Debrief the staff who were there, within the silence, and correct the procedure.",
      timing: "afterwards",
      after: ["after-1"],
      cites: ["seed", "ala-crisis"],
    },
    {
      id: "after-4",
      actors: ["director", "designee"],
      says: "Report to the board and the town's attorney, unless federal law forbids it.",
      timing: "afterwards",
      after: ["after-1"],
      cites: ["vt-springfield-new"],
    },
    {
      id: "after-5",
      actors: ["spokesperson", "director"],
      says: "Have a line for the media ready; nobody else speaks.",
      timing: "afterwards",
      after: ["after-1"],
      cites: ["ws-media", "ala-crisis"],
    },
    {
      id: "after-6",
      actors: ["privacy-officer", "director"],
      says: "Take up flaws of training or procedure.",
      timing: "afterwards",
      after: ["after-3"],
      cites: ["seed"],
    },
  ],
  never: [
    {
      says: "Put a request that is secret into minutes, chat or statistics.",
      cites: ["seed"],
    },
  ],
};
