import type { ProcedureTable } from "../step.js";

/** Public-records request. */
export const foia: ProcedureTable = {
  procedure: "foia",
  title: "Public-records request",
  steps: [
    {
      id: "foia-1",
      actors: ["records-officer", "director", "anyone"],
      says: "Log the date, and the day by which the act asks for an answer.",
      timing: "first-day",
      after: [],
      keep: "date received and date due",
      cites: ["ftrf-1999"],
    },
    {
      id: "foia-2",
      actors: ["records-officer", "director"],
      says: "Find the act, and whether library records are outside it, may be withheld or must be.",
      timing: "first-day",
      after: ["foia-1"],
      cites: ["co-brookhart", "va-ao", "mi-603"],
    },
    {
      id: "foia-3",
      actors: ["records-officer", "director"],
      says: "Take out what identifies patrons, and release the rest or statistics.",
      timing: "before-return-date",
      after: ["foia-2"],
      cites: ["ftrf-1999", "mi-603"],
    },
    {
      id: "foia-4",
      actors: ["director", "counsel"],
      says: "Refuse the rest in writing and name the ground, or ask a court where the act allows it.",
      timing: "before-return-date",
      after: ["foia-2"],
      keep: "refusal with its ground",
      cites: ["va-ao", "co-brookhart"],
    },
    {
      id: "foia-5",
      actors: ["records-officer", "director"],
      says: "Log what was released and refused.",
      timing: "afterwards",
      after: ["foia-3", "foia-4"],
      keep: "log entry",
      cites: ["ftrf-1999"],
    },
  ],
  never: [
    {
      says: "Give identity because the requester is the press or an official.",
      cites: ["mi-603"],
    },
  ],
};
