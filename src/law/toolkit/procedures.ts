import type { Rule, When } from "../../policy/rule.js";
import {
  agencySubpoenas,
  courtOrders,
  noProcess,
  searchWarrants,
  secretPapers,
  subpoenas,
} from "../../vocabulary/groups.js";
import type { Procedure } from "../../vocabulary/procedures.js";
import { anyPaper, preservationLetters } from "./papers.js";
import { investigators, mayKnowOfGag, outsiders } from "./people.js";

const selected: readonly (readonly [procedure: Procedure, when: When, says: string])[] = [
  ["desk", [{ requester: outsiders }, { instrument: anyPaper }], "Follow the steps for first contact at the desk."],
  [
    "noproc",
    [
      { requester: investigators, instrument: noProcess },
      { asked: ["search-by-consent"], instrument: noProcess },
    ],
    "Follow the steps for a request without process.",
  ],
  ["emerg", { emergency: ["claimed", "public-safety", "imminent-harm"] }, "Follow the steps for an emergency claim."],
  ["subp", { instrument: [...subpoenas, ...agencySubpoenas] }, "Follow the steps for a subpoena."],
  ["order", { instrument: courtOrders }, "Follow the steps for a court order."],
  ["warr", { instrument: [...searchWarrants, "judicial-arrest-warrant"] }, "Follow the steps for a warrant."],
  [
    "secret",
    [{ instrument: secretPapers }, { secrecy: ["ordered"], handler: mayKnowOfGag }],
    "Follow the steps for secret federal paper.",
  ],
  [
    "immig",
    [
      { requester: ["immigration-officer"] },
      { instrument: ["ice-administrative-warrant", "immigration-administrative-subpoena"] },
    ],
    "Follow the steps for immigration enforcement.",
  ],
  ["foia", { instrument: ["public-records-request"] }, "Follow the steps for a public-records request."],
  ["hold", { instrument: preservationLetters }, "Follow the steps for a preservation letter."],
  ["after", [{ requester: investigators }, { instrument: anyPaper }], "Afterwards: log, review, debrief, report."],
];

/** Which steps follow. */
export const procedureRules: readonly Rule[] = selected.map(([procedure, when, says]) => ({
  id: `toolkit/procedure-${procedure}`,
  kind: "procedure",
  procedure,
  when,
  says,
  cites: [{ source: "ala-tool-kit", section: "AD-7.6.2.1" }],
}));
