import type { Rule } from "../../policy/rule.js";
import { lawEnforcement, police } from "../../vocabulary/groups.js";
import { anyPaper } from "./papers.js";
import { outsiders, passOn } from "./people.js";

/** First contact: who is there, what is never said, what is written down, when to call for help. */
export const visits: readonly Rule[] = [
  {
    id: "toolkit/ask-identification",
    kind: "duty",
    level: "must",
    act: "verify-authority",
    when: { requester: [...police, "immigration-officer"] },
    says: "Ask for identification; write down name, agency and badge.",
    cites: [{ source: "ala-guidelines" }],
  },
  {
    id: "toolkit/no-confirmation",
    kind: "duty",
    level: "never",
    act: "confirm-or-deny",
    when: [
      { verdict: ["forbidden", "unsettled"] },
      { requester: outsiders, handler: passOn },
      { instrument: anyPaper, handler: passOn },
    ],
    unless: [
      { record: ["aggregate-statistics"] },
      { record: ["staff-observation"], verdict: ["required", "permitted"] },
    ],
    says: "Never confirm or deny that somebody is a patron, is here, or used something.",
    cites: [{ source: "mult-req" }],
  },
  {
    id: "toolkit/log",
    kind: "duty",
    level: "must",
    act: "log-request",
    when: [{ requester: lawEnforcement }, { instrument: anyPaper }],
    says: "Record who asked, what was asked, who decided and what was given.",
    cites: [{ source: "mult-req" }],
  },
  {
    id: "toolkit/call-for-help",
    kind: "duty",
    level: "must",
    act: "call-emergency-services",
    when: { emergency: ["claimed", "public-safety", "imminent-harm"], scene: ["library"] },
    says: "If somebody is in danger in the building, call for help; nobody's permission is needed.",
    cites: [{ source: "woodbridge" }],
  },
];
