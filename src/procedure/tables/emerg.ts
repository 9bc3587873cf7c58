import type { ProcedureTable } from "../step.js";

/** Emergency claim. */
export const emerg: ProcedureTable = {
  procedure: "emerg",
  title: "Emergency claim",
  steps: [
    {
      id: "emerg-1",
      actors: ["anyone"],
      says: "Call for help if somebody is in danger in the building; nobody's permission is needed.",
      timing: "at-once",
      after: [],
      cites: ["woodbridge", "mult-570"],
    },
    {
      id: "emerg-2",
      actors: ["person-in-charge", "anyone"],
      says: "Reach the director or designee while the officer waits, and counsel beside.",
      timing: "minutes",
      after: ["emerg-1"],
      stop: {
        says: "Nobody can be reached: the library's last resort applies.",
      },
      cites: ["clermont", "orrville"],
    },
    {
      id: "emerg-3",
      actors: ["director", "designee"],
      says: "Check the ground in the state's law: is there one, who may ask, what must be stated, which elements?",
      timing: "minutes",
      after: ["emerg-2"],
      stop: {
        says: "There is no ground: keep what exists and say how a judge is reached.",
        goesTo: ["noproc"],
      },
      cites: ["il-70-1", "oh-149-432"],
    },
    {
      id: "emerg-4",
      actors: ["director", "designee"],
      says: "Get the statement in writing and signed.",
      timing: "minutes",
      after: ["emerg-3"],
      stop: {
        says: "The officer does not sign: give nothing (our proposal).",
      },
      keep: "signed statement",
      cites: ["ila-form"],
    },
    {
      id: "emerg-5",
      actors: ["director", "designee"],
      says: "Give only the elements that the ground names: no titles, searches or services.",
      timing: "minutes",
      after: ["emerg-4"],
      cites: ["il-70-1", "chi-heights"],
    },
    {
      id: "emerg-6",
      actors: ["director", "counsel"],
      says: "Note ground, elements and time, and think of a court's later review.",
      timing: "same-day",
      after: ["emerg-3"],
      keep: "ground, elements, time",
      cites: ["ila-form"],
    },
  ],
  never: [
    {
      says: "Give because it is urgent, widen to what was borrowed, or let the desk decide.",
      cites: ["il-70-1", "kimball-wsj"],
    },
  ],
};
