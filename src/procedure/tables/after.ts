import type { ProcedureTable } from "../step.js";

/** Afterwards, for all families. */
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
      doneBy: ["logged"],
      acts: ["log-request"],
      keep: "log entry",
      cites: [{ source: "mult-req" }],
    },
    {
      id: "after-2",
      actors: ["director", "designee"],
      with: ["counsel"],
      says: "Look with counsel at the paper and at what was done, and file a copy.",
      timing: "afterwards",
      after: ["after-1"],
      keep: "copy of the paper",
      cites: [{ source: "ala-oitp", mark: "unread" }],
    },
    {
      id: "after-3",
      actors: ["director", "privacy-officer"],
      says: "Debrief the staff who were there, within the silence, and correct the procedure.",
      timing: "afterwards",
      after: ["after-1"],
      doneBy: ["debriefed"],
      cites: [{ source: "seed" }, { source: "ala-crisis" }],
    },
    {
      id: "after-4",
      actors: ["director", "designee"],
      to: ["governing-body"],
      says: "Report to the board or the town’s attorney, unless federal law forbids it.",
      timing: "afterwards",
      after: ["after-1"],
      doneBy: ["reported"],
      acts: ["notify-governing-body"],
      cites: [{ source: "vt-springfield-new" }],
    },
    {
      id: "after-5",
      actors: ["spokesperson", "director"],
      says: "Have a line for the media ready; nobody else speaks.",
      timing: "afterwards",
      after: ["after-1"],
      cites: [{ source: "ws-media" }, { source: "ala-crisis" }],
    },
    {
      id: "after-6",
      actors: ["privacy-officer", "director"],
      says: "Report flaws of training or procedure.",
      timing: "afterwards",
      after: ["after-3"],
      keep: "flaw report",
      cites: [{ source: "seed" }],
    },
  ],
  never: [
    {
      says: "Put a request that is secret into minutes, chat or statistics.",
      marks: ["proposal"],
      cites: [
        { source: "nsl-iapp", mark: "proposal" },
        { source: "ct-usf", mark: "proposal" },
      ],
    },
  ],
};
