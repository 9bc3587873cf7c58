import type { ProcedureTable } from "../step.js";

/** Preservation letter. */
export const hold: ProcedureTable = {
  procedure: "hold",
  title: "Preservation letter",
  steps: [
    {
      id: "hold-1",
      actors: ["anyone"],
      says: "Take the letter, give nothing, and pass it to the director.",
      timing: "at-once",
      after: [],
      cites: ["wny-preserve"],
    },
    {
      id: "hold-2",
      actors: ["director", "designee"],
      says: "Check who sent it.",
      timing: "same-day",
      after: ["hold-1"],
      cites: ["itlaw-preserve"],
    },
    {
      id: "hold-3",
      actors: ["director", "it-staff"],
      says: "Freeze what exists within the stated scope; collect nothing new.",
      timing: "within-hours",
      after: ["hold-1"],
      keep: "legal hold",
      cites: ["usc2703f", "itlaw-preserve"],
    },
    {
      id: "hold-4",
      actors: ["counsel"],
      says: "Say whether it binds, and note when it ends: ninety days, and ninety more on renewal, under 18 USC 2703(f).",
      timing: "within-three-days",
      after: ["hold-2"],
      keep: "day on which it ends",
      cites: ["usc2703f"],
    },
    {
      id: "hold-5",
      actors: ["director", "counsel"],
      says: "Lift the freeze when counsel says so, and log it.",
      timing: "afterwards",
      after: ["hold-3"],
      keep: "log entry",
      cites: ["usc2703f", "wny-preserve"],
    },
  ],
  never: [
    {
      says: "Disclose anything on a letter that asks only to keep.",
      cites: ["usc2703f"],
    },
  ],
};
