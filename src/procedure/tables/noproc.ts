import type { ProcedureTable } from "../step.js";

/** A spoken request, a letter, a knock and talk. */
export const noproc: ProcedureTable = {
  procedure: "noproc",
  title: "No process",
  steps: [
    {
      id: "noproc-1",
      actors: ["director", "designee"],
      with: ["counsel"],
      says: "Meet the officer with counsel or a colleague beside you; in one New Jersey library, counsel and a trustee.",
      timing: "once-both-are-there",
      after: [],
      cites: [{ source: "uvu" }, { source: "montvale" }, { source: "cal" }],
    },
    {
      id: "noproc-2",
      actors: ["director", "designee"],
      says: "Explain the policy and the state’s law: records are given only on proper process.",
      timing: "same-talk",
      after: ["noproc-1"],
      stops: [{ id: "noproc-2/left", says: "The officer leaves.", on: ["left"], goesOnAt: ["noproc-6"] }],
      cites: [{ source: "oconomowoc" }, { source: "montvale" }],
    },
    {
      id: "noproc-3",
      actors: ["director", "designee"],
      says: "If the officer presses, or appeals to patriotism or urgency, say it again; say how to reach counsel and how process is got.",
      timing: "same-talk",
      after: ["noproc-2"],
      may: true,
      cites: [{ source: "montvale" }, { source: "uvu" }],
    },
    {
      id: "noproc-4",
      actors: ["director", "designee"],
      with: ["it-staff"],
      says: "Offer what discloses nothing: find and keep the records or machines in question until process comes.",
      timing: "same-day",
      after: ["noproc-2"],
      doneBy: ["preserved"],
      acts: ["preserve-records"],
      stops: [
        {
          id: "noproc-4/process",
          says: "Process arrives: its own procedure goes on.",
          on: ["served"],
          goesOnAt: ["noproc-6"],
          goesTo: ["subp", "order", "warr"],
        },
      ],
      keep: "legal hold",
      cites: [{ source: "ala-key" }, { source: "vt-kimball" }, { source: "newton" }],
    },
    {
      id: "noproc-5",
      actors: ["director", "designee"],
      says: "Where a state’s law honours such a request without process, follow the steps of an emergency or that rule.",
      timing: "when-needed",
      after: ["noproc-1"],
      only: { verdict: ["required", "permitted"] },
      stops: [
        { id: "noproc-5/emergency", says: "An emergency is claimed.", goesOnAt: ["noproc-6"], goesTo: ["emerg"] },
      ],
      cites: [{ source: "wi-43-30" }],
    },
    {
      id: "noproc-6",
      actors: ["director", "designee"],
      says: "Log it, and report threats or demands without authority.",
      timing: "same-day",
      after: ["noproc-2", "noproc-4", "noproc-5"],
      doneBy: ["logged"],
      acts: ["log-request"],
      keep: "log entry",
      cites: [{ source: "ala-suggested" }],
    },
  ],
  never: [
    {
      says: "Take a letterhead for process, or hand over bits that seem harmless, such as an address or whether a card exists.",
      acts: ["confirm-or-deny"],
      cites: [{ source: "wny-preserve" }, { source: "paola" }],
    },
  ],
  notes: [
    {
      says: "A crime in the library is another matter: staff may call the police about what they saw without asking anyone and describe the person; then evidence is kept, and records go through the director. What staff saw and what a record says are two kinds of data.",
      cites: [{ source: "woodbridge" }, { source: "ppl-in" }, { source: "ala-key" }, { source: "mult-570" }],
    },
  ],
};
