import type { ProcedureTable } from "../step.js";

/** First contact at the desk. */
export const desk: ProcedureTable = {
  procedure: "desk",
  title: "First contact at the desk",
  steps: [
    {
      id: "desk-1",
      actors: ["anyone"],
      says: "Stay calm and polite. Say nothing about any patron, not even whether somebody is one or is here.",
      timing: "at-once",
      after: [],
      cites: ["mult-req", "vt-newhaven", "mcpl-in"],
    },
    {
      id: "desk-2",
      actors: ["anyone"],
      says: "Ask for identification, and write down name, agency, badge and phone.",
      timing: "at-once",
      after: ["desk-1"],
      stop: {
        says: "They refuse to identify themselves: call the local police, give nothing.",
      },
      keep: "name, agency, badge, phone",
      cites: ["ala-guidelines", "mult-req", "livonia", "kinderhook"],
    },
    {
      id: "desk-3",
      actors: ["anyone"],
      says: "Say that the director is the one who may answer, and that policy wants it referred.",
      timing: "at-once",
      after: ["desk-1"],
      cites: ["ala-guidelines", "weber-new"],
    },
    {
      id: "desk-4",
      actors: ["anyone"],
      says: "Bring or call the person in charge, then the director, then the alternates in their order.",
      timing: "at-once",
      after: ["desk-3"],
      stop: {
        says: "Somebody who may answer has taken over.",
      },
      cites: ["fargo", "livonia", "colorado-u"],
    },
    {
      id: "desk-5",
      actors: ["front-line", "person-in-charge", "anyone"],
      says: "Move the talk where nobody overhears, or keep officers in public space, as the library's policy says.",
      timing: "at-once",
      after: ["desk-1"],
      cites: ["northville", "ferguson"],
    },
    {
      id: "desk-6",
      actors: ["anyone"],
      says: "If a paper is handed over, note date, time and who served it, and pass the paper itself up.",
      timing: "at-once",
      after: ["desk-1"],
      stop: {
        says: "The paper's own procedure goes on.",
        goesTo: ["warr", "subp", "order", "secret", "immig"],
      },
      keep: "date, time and server of the paper",
      cites: ["emory", "fargo"],
    },
    {
      id: "desk-7",
      actors: ["anyone"],
      says: "Write an incident note before the shift ends, and give it to the person who was called.",
      timing: "same-day",
      after: ["desk-4"],
      keep: "incident note",
      cites: ["mult-req", "colorado-u"],
    },
  ],
  never: [
    {
      says: "Answer, search the system, confirm, guess, delete, hide, block an officer, talk about it with colleagues or family, or allow a quick look.",
      cites: ["stmarys", "psu-guide", "seed"],
    },
  ],
};
