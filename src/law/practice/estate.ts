import type { Rule } from "../../policy/rule.js";
import { administrators } from "../../vocabulary/groups.js";
import { opensIf } from "./doubts.js";

/** The family or executor of a patron who has died. */
export const estate: readonly Rule[] = [
  {
    id: "practice/inf-death",
    kind: "disclosure",
    when: {
      requester: ["executor"],
      standing: ["proved"],
      purpose: ["settle-estate"],
      record: ["registration", "current-loan", "fines-and-fees"],
    },
    ...opensIf("executors"),
    says: "The record of a dead patron stays confidential; an executor may need enough to close the account.",
    cites: [{ source: "dead-patron", mark: "proposal" }],
    marks: ["proposal"],
    notes: "Little policy exists: a consortium of 37 libraries had none.",
  },
  {
    id: "practice/inf-death/extent",
    kind: "extent",
    with: ["practice/inf-death"],
    elements: [
      "account-status",
      "item-identifier",
      "title-or-description",
      "transaction-date",
      "activity-count",
      "amount-owed",
    ],
    says: "Give what closes the account and brings the items back, and nothing else.",
    cites: [{ source: "dead-patron", mark: "proposal" }],
    marks: ["proposal"],
  },
  {
    id: "practice/inf-death/authority",
    kind: "authority",
    when: { requester: ["executor"] },
    roles: administrators,
    says: "The director decides on the account of a patron who has died.",
    cites: [{ source: "dead-patron", mark: "proposal" }],
    marks: ["proposal"],
  },
  {
    id: "practice/inf-death/appointment",
    kind: "duty",
    when: { requester: ["executor"] },
    level: "must",
    act: "verify-authority",
    says: "Ask for the paper that appoints the executor or administrator.",
    cites: [{ source: "dead-patron", mark: "proposal" }],
    marks: ["proposal"],
  },
  {
    id: "practice/inf-death/refer",
    kind: "duty",
    when: { requester: ["executor"] },
    level: "must",
    act: "refer-to-administrator",
    says: "Treat the account as confidential, and send the family to the director.",
    cites: [{ source: "dead-patron" }],
  },
];
