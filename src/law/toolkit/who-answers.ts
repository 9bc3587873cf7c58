import type { Rule } from "../../policy/rule.js";
import { administrators, lawEnforcement, noProcess, officials, police } from "../../vocabulary/groups.js";
import { anyPaper } from "./papers.js";
import { outsiders } from "./people.js";

/** Who may answer, and to whom staff refer. */
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
    cites: [{ source: "ftrf-1999", mark: "proposal" }],
    marks: ["proposal"],
  },
  {
    id: "toolkit/spokesperson-answers",
    kind: "authority",
    when: { requester: ["media"], record: ["aggregate-statistics"] },
    roles: ["spokesperson"],
    says: "The library's spokesperson may give figures to the media.",
    cites: [{ source: "ala-tool-kit", section: "AD-11" }],
  },
  {
    id: "toolkit/refer-outsiders",
    kind: "duty",
    level: "must",
    act: "refer-to-administrator",
    when: [{ requester: outsiders }, { instrument: anyPaper }],
    unless: [
      { handler: administrators },
      { handler: ["records-officer"], instrument: ["public-records-request"] },
      { handler: ["spokesperson"], record: ["aggregate-statistics"] },
      // figures are for anybody
      { requester: officials, record: ["aggregate-statistics"], instrument: noProcess },
      // what staff themselves saw is not a file; the practice pack says when they may tell it
      { record: ["staff-observation"], scene: ["library"] },
      { record: ["staff-observation"], purpose: ["child-protection"] },
      { record: ["staff-observation"], requester: police, handler: ["person-in-charge"] },
    ],
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
    unless: { requester: ["coworker"] },
    says: "Refer requests to see or use non-public computers, files or rooms to a library administrator.",
    cites: [{ source: "ala-tool-kit", section: "ST-4" }],
  },
  {
    id: "toolkit/refer-trustees",
    kind: "duty",
    level: "must",
    act: "refer-to-administrator",
    when: { requester: ["trustee"] },
    unless: { handler: administrators },
    says: "A member of the board has no access of their own to patron records; refer the request to an administrator.",
    cites: [{ source: "ala-tool-kit", section: "GB-5" }],
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
    marks: ["proposal"],
  },
  {
    id: "toolkit/say-how-to-get-process",
    kind: "duty",
    level: "should",
    act: "offer-process-route",
    when: { requester: [...lawEnforcement, "litigant"], instrument: noProcess },
    says: "Say politely that records are given only on proper legal process, and how to reach the director or counsel.",
    cites: [{ source: "ala-key" }, { source: "ala-guidelines" }],
  },
];
