import type { ProcedureTable } from "../step.js";

/** Immigration enforcement. */
export const immig: ProcedureTable = {
  procedure: "immig",
  title: "Immigration enforcement",
  steps: [
    {
      id: "immig-1",
      actors: ["anyone"],
      to: ["person-in-charge", "director"],
      says: "Greet, ask for identification and purpose, and call the administrator; officers may stand in public areas and keep to the code of behaviour as anybody must.",
      timing: "at-once",
      after: [],
      cites: [{ source: "ferguson" }, { source: "weiner" }],
    },
    {
      id: "immig-2",
      actors: ["anyone"],
      says: "Say nothing of records, of where somebody is, or of who is in the building.",
      timing: "at-once",
      after: ["immig-1"],
      cites: [{ source: "ferguson" }],
    },
    {
      id: "immig-3",
      actors: ["person-in-charge", "anyone"],
      says: "Read the paper: a judge and a court, or a form of the agency (DHS)?",
      timing: "minutes",
      after: ["immig-1"],
      acts: ["verify-paper"],
      cites: [{ source: "i200-ncpa" }, { source: "ula-ice" }],
    },
    {
      id: "immig-4",
      actors: ["person-in-charge", "anyone"],
      says: "A form of the agency: say “we do not consent to entry of non-public areas”; do not block, hide, warn off or mislead.",
      timing: "minutes",
      after: ["immig-3"],
      only: { instrument: ["ice-administrative-warrant"] },
      cites: [{ source: "i200-ncpa" }, { source: "ula-ice" }, { source: "reddit-prot" }],
    },
    {
      id: "immig-5",
      actors: ["person-in-charge", "anyone"],
      says: "A judge’s search warrant is handled as one; a judge’s arrest warrant is for the person only and for no record.",
      timing: "minutes",
      after: ["immig-3"],
      only: { instrument: ["search-warrant", "judicial-arrest-warrant"] },
      stops: [
        { id: "immig-5/search", says: "A judge signed a search warrant.", goesOnAt: ["immig-7"], goesTo: ["warr"] },
      ],
      cites: [{ source: "findlaw-warr" }],
    },
    {
      id: "immig-6",
      actors: ["director", "designee"],
      with: ["counsel"],
      says: "An administrative subpoena is handled as a subpoena.",
      timing: "first-day",
      after: ["immig-3"],
      only: { instrument: ["immigration-administrative-subpoena"] },
      stops: [{ id: "immig-6/subpoena", says: "It is a subpoena.", goesOnAt: ["immig-7"], goesTo: ["subp"] }],
      cites: [{ source: "ice-gomez" }],
    },
    {
      id: "immig-7",
      actors: ["director", "designee"],
      with: ["counsel"],
      says: "Log it, debrief staff and tell the board.",
      timing: "afterwards",
      after: ["immig-2", "immig-3", "immig-4", "immig-5", "immig-6"],
      doneBy: ["logged"],
      acts: ["log-request"],
      keep: "log entry",
      cites: [{ source: "ca-ag24" }, { source: "ca-ag-sk" }],
    },
  ],
  never: [
    {
      says: "Block, hide somebody, warn off, mislead, or take an agency’s form for a judge’s warrant.",
      acts: ["obstruct", "consent-to-search"],
      cites: [{ source: "i200-ncpa" }, { source: "ula-ice" }],
    },
  ],
  notes: [
    {
      says: "Ferguson asks for a warrant signed by a federal judge; others accept any judge’s.",
      marks: ["contested"],
      cites: [{ source: "ferguson" }, { source: "ula-ice" }],
    },
    {
      says: "Counsel in Illinois add that state law is under federal challenge and that guidance may change.",
      cites: [{ source: "rails" }],
    },
    {
      says: "California’s attorney general publishes model policies, updated on 4 December 2024: encouraged for libraries, mandatory for public schools, health facilities and courthouses.",
      cites: [{ source: "ca-ag24" }, { source: "ca-ag-sk" }],
    },
  ],
};
