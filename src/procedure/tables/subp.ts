import type { ProcedureTable } from "../step.js";

/** Subpoena. */
export const subp: ProcedureTable = {
  procedure: "subp",
  title: "Subpoena",
  steps: [
    {
      id: "subp-1",
      actors: ["anyone"],
      says: "Take the paper politely, give nothing, and say that it goes to the director.",
      timing: "at-once",
      after: [],
      cites: ["fargo", "nd-sample"],
    },
    {
      id: "subp-2",
      actors: ["person-in-charge", "anyone"],
      says: "Mark date, time and way of service, and bring it to the director the same day; after hours to the highest person who can be reached.",
      timing: "same-day",
      after: ["subp-1"],
      keep: "date, time and way of service",
      cites: ["emory"],
    },
    {
      id: "subp-3",
      actors: ["director", "designee"],
      says: "Stop routine deletion of what is asked, keep a copy apart, and tell IT, vendor and consortium.",
      timing: "within-hours",
      after: ["subp-2"],
      keep: "legal hold",
      cites: ["fl-alachua", "strickland"],
    },
    {
      id: "subp-4",
      actors: ["director", "designee"],
      says: "Send it to counsel at once, and note the return date; in a federal civil case an objection is due by that date or fourteen days after service, whichever is earlier (not seen in full).",
      timing: "first-day",
      after: ["subp-2"],
      keep: "return date",
      cites: ["blr", "frcp45-lc"],
    },
    {
      id: "subp-5",
      actors: ["counsel"],
      says: "Classify it: issuer, judge's signature, court, territory, proceeding, finding, patron named, scope, secrecy.",
      timing: "within-three-days",
      after: ["subp-4"],
      cites: ["ala-suggested", "arl-priv"],
    },
    {
      id: "subp-6",
      actors: ["counsel"],
      says: "Where it falls short, object, have the defect cured, or move to quash.",
      timing: "before-return-date",
      after: ["subp-5"],
      only: {
        review: ["insufficient"],
      },
      stop: {
        says: "It is quashed or withdrawn.",
      },
      cites: ["ala-suggested", "fl-alachua", "wcls-hist"],
    },
    {
      id: "subp-7",
      actors: ["counsel", "director"],
      says: "Give the notices that the law asks for, unless it forbids them.",
      timing: "before-return-date",
      after: ["subp-5"],
      cites: ["ferpa-tc"],
    },
    {
      id: "subp-8",
      actors: ["director", "it-staff"],
      says: "Gather exactly what is named and nobody else's data; counsel checks it.",
      timing: "by-return-date",
      after: ["subp-5", "subp-7"],
      only: {
        review: ["sufficient"],
      },
      cites: ["uvu", "wrl"],
    },
    {
      id: "subp-9",
      actors: ["director", "counsel"],
      says: "Deliver it, and keep a copy and a receipt.",
      timing: "by-return-date",
      after: ["subp-8"],
      only: {
        review: ["sufficient"],
      },
      keep: "copy and receipt",
      cites: ["uvu", "oconomowoc"],
    },
    {
      id: "subp-10",
      actors: ["director", "designee"],
      says: "Log it, lift the hold when counsel says so, and report to the board unless that is forbidden.",
      timing: "afterwards",
      after: ["subp-4", "subp-6", "subp-9"],
      keep: "log entry",
      cites: ["vt-springfield"],
    },
  ],
  never: [
    {
      says: "Destroy or alter after service, ignore it, answer on the spot, tell the patron where an order forbids it, or take an attorney's paper for a judge's order or the reverse.",
      cites: ["fl-alachua", "barber", "nd-sample"],
    },
  ],
};
