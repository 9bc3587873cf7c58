import type { ProcedureTable } from "../step.js";

/** Immigration enforcement. */
export const immig: ProcedureTable = {
  procedure: "immig",
  title: "Immigration enforcement",
  steps: [
    {
      id: "immig-1",
      actors: ["anyone"],
      says: "Greet, ask for identification and purpose, and call the administrator; officers may stand in public areas as anybody may.",
      timing: "at-once",
      after: [],
      cites: ["ferguson", "weiner"],
    },
    {
      id: "immig-2",
      actors: ["anyone"],
      says: "Say nothing of records, of where somebody is, or of who is in the building.",
      timing: "at-once",
      after: ["immig-1"],
      cites: ["ferguson"],
    },
    {
      id: "immig-3",
      actors: ["person-in-charge", "anyone"],
      says: "Read the paper: a judge and a court, or a form of the agency?",
      timing: "minutes",
      after: ["immig-1"],
      cites: ["i200-ncpa", "ula-ice"],
    },
    {
      id: "immig-4",
      actors: ["person-in-charge", "anyone"],
      says: "A form of the agency: say that the library does not consent to entry of non-public areas; do not block, hide, warn or mislead.",
      timing: "minutes",
      after: ["immig-3"],
      only: {
        instrument: ["ice-administrative-warrant"],
      },
      cites: ["i200-ncpa", "ula-ice", "reddit-prot"],
    },
    {
      id: "immig-5",
      actors: ["person-in-charge", "anyone"],
      says: "A judge's search warrant is handled as one; a judge's arrest warrant is for the person and no record.",
      timing: "minutes",
      after: ["immig-3"],
      only: {
        instrument: ["search-warrant", "judicial-arrest-warrant"],
      },
      stop: {
        says: "A judge signed a search warrant.",
        goesTo: ["warr"],
      },
      cites: ["findlaw-warr"],
    },
    {
      id: "immig-6",
      actors: ["director", "counsel"],
      says: "An administrative subpoena is handled as a subpoena.",
      timing: "first-day",
      after: ["immig-3"],
      only: {
        instrument: ["immigration-administrative-subpoena"],
      },
      stop: {
        says: "It is a subpoena.",
        goesTo: ["subp"],
      },
      cites: ["ice-gomez"],
    },
    {
      id: "immig-7",
      actors: ["director", "designee"],
      says: "Log it, debrief staff and tell the board.",
      timing: "afterwards",
      after: ["immig-2"],
      keep: "log entry",
      cites: ["ca-ag24", "ca-ag-sk"],
    },
  ],
  never: [
    {
      says: "Block, hide somebody, warn off, mislead, or take an agency's form for a judge's warrant.",
      cites: ["i200-ncpa", "ula-ice"],
    },
  ],
};
