import type { Rule } from "../../policy/rule.js";
import { administrators, lawEnforcement, officials } from "../../vocabulary/groups.js";
import { anyPaper } from "./papers.js";

const outsiders = [...lawEnforcement, ...officials, "media", "litigant", "school-officer", "trustee"] as const;

/** Who may answer, and to whom staff refer (Privacy Tool Kit ST-4, ST-5, AD-8). */
export const whoAnswers: readonly Rule[] = [
  {
    id: "toolkit/administrators-answer",
    kind: "authority",
    roles: administrators,
    says: "Administrators may accept and answer every request for patron information.",
    cites: [{ source: "ala-tool-kit", section: "AD-8" }],
    notes: "Authority to accept is no finding that a request suffices.",
  },
  {
    id: "toolkit/records-officer-answers",
    kind: "authority",
    when: { instrument: ["public-records-request"] },
    roles: ["records-officer"],
    says: "The records officer answers public-records requests.",
    cites: [{ source: "ftrf-1999" }],
  },
  {
    id: "toolkit/refer-outsiders",
    kind: "duty",
    level: "must",
    act: "refer-to-administrator",
    when: [{ requester: outsiders }, { instrument: anyPaper }],
    unless: { handler: administrators },
    says: "Refer requests of police, officials, the media and anybody with a paper to a library administrator.",
    cites: [
      { source: "ala-tool-kit", section: "ST-4" },
      { source: "ala-tool-kit", section: "ST-5" },
    ],
  },
  {
    id: "toolkit/refer-non-public-equipment",
    kind: "duty",
    level: "must",
    act: "refer-to-administrator",
    when: { asked: ["non-public-equipment", "search-by-consent", "seize"] },
    unless: { handler: administrators },
    says: "Refer requests to see or use non-public computers, files or rooms to a library administrator.",
    cites: [{ source: "ala-tool-kit", section: "ST-4" }],
  },
  {
    id: "toolkit/refer-media",
    kind: "duty",
    level: "should",
    act: "refer-to-spokesperson",
    when: { requester: ["media"] },
    says: "Give the reporter the name of the library's spokesperson.",
    cites: [{ source: "ala-tool-kit", section: "AD-11" }],
  },
  {
    id: "toolkit/vendor-sends-on",
    kind: "duty",
    level: "must",
    act: "refer-to-library",
    when: { handler: ["vendor-staff", "consortium-staff"] },
    says: "Whoever holds data for the library sends the request on to the library.",
    cites: [{ source: "ala-tool-kit", section: "AD-5", mark: "proposal" }],
  },
  {
    id: "toolkit/say-how-to-get-process",
    kind: "duty",
    level: "should",
    act: "offer-process-route",
    when: { requester: [...lawEnforcement], instrument: ["oral-request-no-process", "written-letter-request"] },
    says: "Say politely that records are given only on proper legal process, and how to reach the director or counsel.",
    cites: [{ source: "ala-key" }, { source: "ala-guidelines" }],
  },
];
