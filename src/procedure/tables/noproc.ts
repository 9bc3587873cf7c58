import type { ProcedureTable } from "../step.js";

/** No process. */
export const noproc: ProcedureTable = {
  procedure: "noproc",
  title: "No process",
  steps: [
    {
      id: "noproc-1",
      actors: ["director", "designee"],
      says: "Meet the officer with counsel or a colleague beside you.",
      timing: "same-talk",
      after: [],
      cites: ["uvu", "montvale", "cal"],
    },
    {
      id: "noproc-2",
      actors: ["director", "designee"],
      says: "Explain the policy and the state's law: records are given only on proper process.",
      timing: "same-talk",
      after: ["noproc-1"],
      stop: {
        says: "The officer leaves.",
      },
      cites: ["oconomowoc", "montvale"],
    },
    {
      id: "noproc-3",
      actors: ["director", "designee"],
      says: "If pressed, say it again; name counsel, and how process is got.",
      timing: "same-talk",
      after: ["noproc-2"],
      cites: ["montvale", "uvu"],
    },
    {
      id: "noproc-4",
      actors: ["director", "it-staff"],
      says: "Offer what discloses nothing: find and keep the records or machines until process comes.",
      timing: "same-day",
      after: ["noproc-2"],
      stop: {
        says: "Process arrives.",
        goesTo: ["subp", "order", "warr"],
      },
      cites: ["ala-key", "vt-kimball", "newton"],
    },
    {
      id: "noproc-5",
      actors: ["director", "designee"],
      says: "Where the state's law honours such a request without process, follow that ground.",
      timing: "same-talk",
      after: ["noproc-1"],
      stop: {
        says: "An emergency is claimed.",
        goesTo: ["emerg"],
      },
      cites: ["wi-43-30"],
    },
    {
      id: "noproc-6",
      actors: ["director", "designee"],
      says: "Log it, and report threats or demands without authority.",
      timing: "same-day",
      after: ["noproc-2"],
      keep: "log entry",
      cites: ["ala-suggested"],
    },
  ],
  never: [
    {
      says: "Take a letterhead for process, or hand over bits that seem harmless, such as an address or whether a card exists.",
      cites: ["wny-preserve", "paola"],
    },
  ],
};
