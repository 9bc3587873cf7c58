import type { Rule } from "../../policy/rule.js";
import { closed, informal, publicOffices } from "./people-and-records.js";

/** Reporters, researchers and officials: figures, and no patron data. */
export const outsiders: readonly Rule[] = [
  {
    id: "practice/inf-media",
    kind: "duty",
    when: { requester: ["media"] },
    unless: { handler: ["records-officer"], instrument: ["public-records-request"] },
    level: "must",
    act: "refer-to-spokesperson",
    says: "Send every reporter to the library's spokesperson; a press card changes nothing.",
    cites: [{ source: "ws-media" }],
  },
  {
    id: "practice/inf-media/nothing",
    kind: "duty",
    when: { requester: ["media"], verdict: closed },
    level: "never",
    act: "confirm-or-deny",
    says: "Give a reporter no patron data, and do not say whether somebody is a patron.",
    cites: [{ source: "moweaqua" }, { source: "il-70-1" }],
  },
  {
    id: "practice/inf-researcher",
    kind: "duty",
    when: { requester: ["researcher"], verdict: closed },
    level: "never",
    act: "confirm-or-deny",
    says: "A researcher gets no data on persons without the consent of the patrons.",
    cites: [{ source: "il-70-1" }, { source: "oh-lsc" }],
  },
  {
    id: "practice/inf-elected-official",
    kind: "duty",
    when: { requester: publicOffices, verdict: closed },
    level: "never",
    act: "confirm-or-deny",
    says: "A mayor, council member, legislator or agency has no special right to patron records.",
    cites: [{ source: "mo-817" }, { source: "mi-603" }, { source: "barber-hh" }],
  },
  {
    id: "practice/inf-elected-official/administrator",
    kind: "duty",
    when: { requester: publicOffices },
    unless: { record: ["aggregate-statistics"], instrument: informal },
    level: "must",
    act: "refer-to-administrator",
    says: "Send an official's question to an administrator.",
    cites: [{ source: "barber-hh", mark: "proposal" }],
    marks: ["proposal"],
  },
  {
    id: "practice/inf-statistics/offer",
    kind: "duty",
    when: { requester: ["media", "researcher", ...publicOffices] },
    level: "should",
    act: "offer-statistics",
    says: "Offer figures in which nobody can be identified.",
    cites: [{ source: "il-70-1" }, { source: "oh-lsc" }, { source: "moweaqua" }],
  },
];
