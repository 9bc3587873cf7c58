import type { ProcedureTable } from "../step.js";

/** Search warrant. */
export const warr: ProcedureTable = {
  procedure: "warr",
  title: "Search warrant",
  steps: [
    {
      id: "warr-1",
      actors: ["anyone"],
      says: "Take the paper, find the person in charge; call the director and counsel.",
      timing: "at-once",
      after: [],
      cites: ["kinderhook", "helenplum"],
    },
    {
      id: "warr-2",
      actors: ["person-in-charge", "anyone"],
      says: "Find the agent in charge, note names, badges and agencies; in doubt, call the agency's office.",
      timing: "at-once",
      after: ["warr-1"],
      stop: {
        says: "They refuse to identify themselves: call the local police.",
      },
      keep: "names, badges, agencies",
      cites: ["helenplum", "minow", "rcl-mi", "livonia"],
    },
    {
      id: "warr-3",
      actors: ["person-in-charge", "anyone"],
      says: "Ask for a copy, and read court, judge's signature, address, dates and items.",
      timing: "minutes",
      after: ["warr-1"],
      stop: {
        says: "No judge signed it, or address or date are wrong: say so, call counsel, do not block.",
        goesTo: ["immig"],
      },
      keep: "copy of the warrant",
      cites: ["i200-ncpa", "fargo"],
    },
    {
      id: "warr-4",
      actors: ["person-in-charge", "anyone"],
      says: "Ask once, politely, to wait for the director or counsel.",
      timing: "minutes",
      after: ["warr-1"],
      stop: {
        says: "They do not wait: the search goes on.",
      },
      cites: ["helenplum", "oconomowoc", "minow"],
    },
    {
      id: "warr-5",
      actors: ["person-in-charge", "it-staff", "anyone"],
      says: "Help find exactly the items listed, so that nobody else's records are opened.",
      timing: "during",
      after: ["warr-3"],
      only: {
        execution: ["under-way"],
      },
      cites: ["helenplum", "oconomowoc", "newton"],
    },
    {
      id: "warr-6",
      actors: ["person-in-charge", "anyone"],
      says: "Consent to nothing beyond the paper, note any overreach, and do not interfere.",
      timing: "during",
      after: ["warr-3"],
      only: {
        execution: ["under-way"],
      },
      keep: "note of overreach",
      cites: ["helenplum", "stmarys"],
    },
    {
      id: "warr-7",
      actors: ["person-in-charge", "anyone"],
      says: "Note what is seen, copied and taken, and ask for a receipt.",
      timing: "during",
      after: ["warr-3"],
      only: {
        execution: ["under-way"],
      },
      stop: {
        says: "The officers leave.",
      },
      keep: "inventory and receipt",
      cites: ["fargo", "nd-sample"],
    },
    {
      id: "warr-8",
      actors: ["it-staff", "director"],
      says: "Replace or restore machines.",
      timing: "afterwards",
      after: ["warr-7"],
      only: {
        execution: ["under-way"],
      },
      cites: ["ala-guidelines"],
    },
    {
      id: "warr-9",
      actors: ["director", "counsel"],
      says: "Look at the paper and at what was done, object if it went too far, and log it.",
      timing: "afterwards",
      after: ["warr-3", "warr-7"],
      keep: "log entry",
      cites: ["ala-oitp"],
    },
  ],
  never: [
    {
      says: "Obstruct, argue on the floor, destroy, log patrons out or wipe machines, volunteer more, or refuse because the director is away.",
      cites: ["albemarle", "stmarys"],
    },
  ],
};
