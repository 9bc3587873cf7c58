import type { ProcedureTable } from "../step.js";

/** An officer claims an emergency. */
export const emerg: ProcedureTable = {
  procedure: "emerg",
  title: "Emergency claim",
  steps: [
    {
      id: "emerg-1",
      actors: ["person-in-charge", "anyone"],
      says: "Call for help if somebody is in danger in the building; nobody’s permission is needed.",
      timing: "at-once",
      after: [],
      acts: ["call-emergency-services"],
      cites: [{ source: "woodbridge" }, { source: "mult-570" }],
    },
    {
      id: "emerg-2",
      actors: ["person-in-charge", "anyone"],
      to: ["director", "designee", "counsel"],
      says: "Reach the director or designee while the officer waits, and call counsel at the same time.",
      timing: "minutes",
      after: ["emerg-1"],
      doneBy: ["referred"],
      stops: [
        {
          id: "emerg-2/nobody",
          says: "Nobody can be reached: the library’s last resort applies.",
          goesOnAt: ["emerg-6"],
        },
      ],
      cites: [{ source: "clermont" }, { source: "orrville" }],
    },
    {
      id: "emerg-3",
      actors: ["director", "designee"],
      says: "Check the ground in the state’s law: is there one, who may ask (a sworn officer?), what must be stated, which elements?",
      timing: "minutes",
      after: ["emerg-2"],
      stops: [
        {
          id: "emerg-3/no-ground",
          says: "There is no ground: keep what exists, and say how a judge is reached.",
          goesOnAt: ["emerg-6"],
          goesTo: ["noproc"],
        },
      ],
      cites: [{ source: "il-70-1" }, { source: "oh-149-432" }],
    },
    {
      id: "emerg-4",
      actors: ["director", "designee"],
      says: "Get the statement in writing and signed, as the Illinois form does.",
      timing: "before-release",
      after: ["emerg-3"],
      acts: ["verify-emergency"],
      stops: [
        {
          id: "emerg-4/not-signed",
          says: "The officer does not sign: give nothing.",
          goesOnAt: ["emerg-6"],
          marks: ["proposal"],
        },
      ],
      keep: "signed statement",
      cites: [{ source: "ila-form" }],
    },
    {
      id: "emerg-5",
      actors: ["director", "designee"],
      says: "Give only the elements that the ground names: no titles, searches or services.",
      timing: "when-needed",
      after: ["emerg-4"],
      only: { verdict: ["required", "permitted"] },
      doneBy: ["released"],
      acts: ["limit-to-named"],
      cites: [{ source: "il-70-1" }, { source: "chi-heights" }],
    },
    {
      id: "emerg-6",
      actors: ["director", "designee"],
      with: ["counsel"],
      says: "Note ground, elements and time, and think of a court’s later review.",
      timing: "same-day",
      after: ["emerg-3", "emerg-5"],
      doneBy: ["logged"],
      acts: ["log-request"],
      keep: "ground, elements, time",
      cites: [{ source: "ila-form" }],
    },
  ],
  never: [
    {
      says: "Give on “it is urgent” alone, widen to what was borrowed, or let the desk decide.",
      acts: ["widen-beyond-paper"],
      cites: [{ source: "il-70-1" }, { source: "kimball-wsj" }],
    },
  ],
  notes: [
    {
      says: "Cleveland and Orrville want counsel to say first whether the circumstances are exigent; Clermont needs the director only; the Ohio statute says nothing of either.",
      marks: ["contested"],
      cites: [{ source: "cleveland" }, { source: "orrville" }, { source: "clermont" }, { source: "oh-149-432" }],
    },
    {
      says: "Livonia tells staff to disclose nothing without papers “if no emergency situation exists”, an exception that the New York statute does not name.",
      marks: ["contested"],
      cites: [{ source: "livonia" }, { source: "morrisville" }],
    },
  ],
};
