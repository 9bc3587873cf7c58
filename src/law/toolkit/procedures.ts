import type { Rule } from "../../policy/rule.js";
import type { Condition } from "../../vocabulary/condition.js";
import {
  agencySubpoenas,
  courtOrders,
  lawEnforcement,
  noProcess,
  secretPapers,
  subpoenas,
} from "../../vocabulary/groups.js";
import type { Procedure } from "../../vocabulary/procedures.js";
import { anyPaper } from "./papers.js";

const outsiders = [...lawEnforcement, "litigant", "elected-official", "government-agency", "oversight-agency"] as const;

const selected: readonly (readonly [procedure: Procedure, when: Condition | readonly Condition[], says: string])[] = [
  ["desk", [{ requester: outsiders }, { instrument: anyPaper }], "Follow the steps for first contact at the desk."],
  ["noproc", { requester: outsiders, instrument: noProcess }, "Follow the steps for a request without process."],
  ["emerg", { emergency: ["claimed", "public-safety", "imminent-harm"] }, "Follow the steps for an emergency claim."],
  ["subp", { instrument: [...subpoenas, ...agencySubpoenas] }, "Follow the steps for a subpoena."],
  ["order", { instrument: courtOrders }, "Follow the steps for a court order."],
  [
    "warr",
    { instrument: ["search-warrant", "fisa-search-or-surveillance-order"] },
    "Follow the steps for a search warrant.",
  ],
  ["secret", { instrument: secretPapers }, "Follow the steps for secret federal paper."],
  [
    "immig",
    [
      { requester: ["immigration-officer"] },
      { instrument: ["ice-administrative-warrant", "immigration-administrative-subpoena"] },
    ],
    "Follow the steps for immigration enforcement.",
  ],
  ["foia", { instrument: ["public-records-request"] }, "Follow the steps for a public-records request."],
  [
    "hold",
    { instrument: ["preservation-demand-civil", "preservation-request-2703f"] },
    "Follow the steps for a preservation letter.",
  ],
  ["after", [{ requester: outsiders }, { instrument: anyPaper }], "Afterwards: log, review, debrief, report."],
];

/** Which steps follow (Privacy Tool Kit AD-7.6.2.1). */
export const procedureRules: readonly Rule[] = selected.map(([procedure, when, says]) => ({
  id: `toolkit/procedure-${procedure}`,
  kind: "procedure",
  procedure,
  when,
  says,
  cites: [{ source: "ala-tool-kit", section: "AD-7.6.2.1" }],
}));
