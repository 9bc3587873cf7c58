import type { ProcedureTable } from "../step.js";

/** Secret federal paper. */
export const secret: ProcedureTable = {
  procedure: "secret",
  title: "Secret federal paper",
  steps: [
    {
      id: "secret-1",
      actors: ["anyone"],
      says: "Treat it as any paper for identity and handing over, and say nothing to colleagues.",
      timing: "at-once",
      after: [],
      stop: {
        says: "The director has it.",
      },
      cites: ["kinderhook", "livonia"],
    },
    {
      id: "secret-2",
      actors: ["director", "designee"],
      says: "Call counsel: an order of silence does not bar this.",
      timing: "same-day",
      after: ["secret-1"],
      cites: ["nsl-iapp", "ila-2013"],
    },
    {
      id: "secret-3",
      actors: ["director", "designee"],
      says: "If no counsel can be reached, ask the ALA's Office for Intellectual Freedom for legal advice, and say neither why nor about what.",
      timing: "same-day",
      after: ["secret-2"],
      stop: {
        says: "Counsel is found.",
      },
      cites: ["kinderhook"],
    },
    {
      id: "secret-4",
      actors: ["counsel"],
      says: "Is the paper of a kind still in force, is the library a covered provider, who signed, is the silence validly certified?",
      timing: "before-return-date",
      after: ["secret-2"],
      stop: {
        says: "The library is not covered: object or petition.",
      },
      cites: ["njla-nsl", "crs-r40138", "usc3511"],
    },
    {
      id: "secret-5",
      actors: ["director", "it-staff"],
      says: "Tell only those who are needed to comply, tell each that the silence binds them, and list them.",
      timing: "during",
      after: ["secret-2"],
      keep: "list of those who were told",
      cites: ["nsl-iapp", "usc-3162"],
    },
    {
      id: "secret-6",
      actors: ["counsel"],
      says: "Challenge the demand or the silence where there is ground.",
      timing: "before-return-date",
      after: ["secret-4"],
      only: {
        review: ["insufficient"],
      },
      cites: ["usc3511"],
    },
    {
      id: "secret-7",
      actors: ["director", "designee"],
      says: "Record it in a sealed log, and set reminders to ask whether the silence still holds.",
      timing: "afterwards",
      after: ["secret-2"],
      keep: "sealed log entry",
      cites: ["fbi-term"],
    },
  ],
  never: [
    {
      says: "Tell patron, press, board at large or staff, put it in minutes, destroy, or take the silence to cover the library's lawyer.",
      cites: ["nsl-iapp", "ct-usf"],
    },
  ],
};
