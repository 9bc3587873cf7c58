import type { ProcedureTable } from "../step.js";

/** Court order. */
export const order: ProcedureTable = {
  procedure: "order",
  title: "Court order",
  steps: [
    {
      id: "order-1",
      actors: ["anyone"],
      says: "Take the order politely and pass it to the director.",
      timing: "at-once",
      after: [],
      cites: ["fargo", "nd-sample"],
    },
    {
      id: "order-2",
      actors: ["director", "designee"],
      says: "Stop routine deletion of what the order names, and send it to counsel at once.",
      timing: "within-hours",
      after: ["order-1"],
      keep: "legal hold",
      cites: ["fl-alachua", "blr"],
    },
    {
      id: "order-3",
      actors: ["counsel"],
      says: "Check the finding that the state asks for, and whether notice and hearing took place.",
      timing: "within-three-days",
      after: ["order-2"],
      cites: ["mi-603", "mo-817"],
    },
    {
      id: "order-4",
      actors: ["counsel"],
      says: "Ask the judge to cure what is wrong; do not refuse in silence.",
      timing: "before-return-date",
      after: ["order-3"],
      only: {
        review: ["insufficient"],
      },
      cites: ["ala-suggested"],
    },
    {
      id: "order-5",
      actors: ["director", "it-staff"],
      says: "Gather exactly what the order names.",
      timing: "by-return-date",
      after: ["order-3"],
      only: {
        review: ["sufficient"],
      },
      cites: ["uvu", "wrl"],
    },
    {
      id: "order-6",
      actors: ["director", "counsel"],
      says: "Deliver it by the date of the order, and keep a copy and a receipt.",
      timing: "by-return-date",
      after: ["order-5"],
      only: {
        review: ["sufficient"],
      },
      keep: "copy and receipt",
      cites: ["uvu", "oconomowoc"],
    },
    {
      id: "order-7",
      actors: ["director", "designee"],
      says: "Log it, lift the hold when counsel says so, and report to the board unless that is forbidden.",
      timing: "afterwards",
      after: ["order-2", "order-4", "order-6"],
      keep: "log entry",
      cites: ["vt-springfield"],
    },
  ],
  never: [
    {
      says: "Read an order for one patron as one for a date range or a household (our proposal).",
      cites: ["ala-suggested"],
    },
  ],
};
