import type { Rule } from "../../policy/rule.js";
import { opensIf } from "./doubts.js";
import { closed, collecting, patronsConsent, transactionElements, transactionRecords } from "./people-and-records.js";

/** Somebody else with the card, with its number, with a name only, or at the hold shelf. */
export const cardAndProxy: readonly Rule[] = [
  {
    id: "practice/inf-card-bearer",
    kind: "disclosure",
    when: {
      requester: ["card-bearer"],
      standing: ["proved"],
      purpose: ["stated-transaction"],
      credential: ["library-card", "card-with-pin"],
      record: transactionRecords,
    },
    ...opensIf("card-in-hand"),
    says: "Whether the card in somebody's hand is the patron's consent to one transaction is answered differently.",
    cites: [{ source: "smcl" }, { source: "jeanes" }, { source: "calvert" }, { source: "mult-notpresent" }],
    marks: ["contested"],
    notes:
      "D-09. San Mateo County, Jeanes and Calvert: lending the card is consent. Multnomah: the card gives help with the " +
      "stated purpose only. Cheltenham: no waiver, not even for a spouse.",
  },
  {
    id: "practice/inf-card-bearer/extent",
    kind: "extent",
    when: { requester: ["card-bearer"] },
    unless: [patronsConsent, { record: ["aggregate-statistics"] }],
    elements: transactionElements,
    says: "A card gives what the transaction needs: no address, phone or e-mail, and no past use.",
    cites: [{ source: "mult-notpresent" }, { source: "calvert" }],
  },
  {
    id: "practice/inf-card-bearer/one-transaction",
    kind: "duty",
    when: { requester: ["card-bearer"] },
    level: "must",
    act: "limit-to-named",
    says: "Ask what they would like to do today, and do that and no more.",
    cites: [{ source: "mult-notpresent" }],
  },
  {
    id: "practice/inf-card-bearer/no-change-and-send",
    kind: "duty",
    when: { requester: ["card-bearer"] },
    level: "never",
    act: "change-contact-and-send",
    says: "Do not change the contact on the account for somebody who only holds the card.",
    cites: [{ source: "mult-policy" }, { source: "mult-notpresent" }],
  },
  {
    id: "practice/inf-found-card",
    kind: "duty",
    when: [
      { requester: ["member-of-public"], credential: ["library-card", "card-with-pin"] },
      { requester: ["card-bearer"], purpose: ["not-stated", "find-person"], asked: ["confirm"] },
    ],
    level: "never",
    act: "confirm-or-deny",
    says: "Take a card that was found, and do not say whose it is.",
    cites: [{ source: "mult-unauth" }],
  },
  {
    id: "practice/inf-name-only",
    kind: "duty",
    when: { credential: ["name-only"], verdict: closed },
    level: "never",
    act: "confirm-or-deny",
    says: "To somebody who has only a name, not even counts, kinds of item or a status are told.",
    cites: [{ source: "mult-notpresent" }, { source: "mult-rationale" }],
  },
  {
    id: "practice/inf-name-only/take-updates",
    kind: "duty",
    when: { credential: ["name-only"], verdict: closed },
    level: "should",
    act: "offer-message",
    says: "Somebody who has only a name may give staff news for the account; nothing is told back.",
    cites: [{ source: "mult-notpresent" }, { source: "mult-rationale" }],
  },
  {
    id: "practice/inf-caregiver-holds",
    kind: "disclosure",
    when: {
      requester: ["caregiver", "spouse", "relative"],
      standing: ["proved"],
      purpose: ["stated-transaction"],
      credential: ["library-card", "card-with-pin", "account-facts"],
      record: ["hold"],
    },
    ...opensIf("collecting-holds"),
    says: "Whether a carer or neighbour may collect a hold is answered as for somebody with the card.",
    cites: [{ source: "mult-policy" }],
    marks: ["contested"],
    notes:
      "D-09. Multnomah lets somebody who knows part of the name and the last four digits of the number take holds from " +
      "the shelf; Cheltenham knows no waiver for relatives.",
  },
  {
    id: "practice/inf-caregiver-holds/extent",
    kind: "extent",
    with: ["practice/inf-caregiver-holds"],
    elements: collecting,
    says: "Hand over the item that waits; do not talk about the account.",
    cites: [{ source: "mult-policy" }],
  },
  {
    id: "practice/inf-caregiver-holds/item-only",
    kind: "duty",
    when: { requester: ["caregiver"] },
    level: "must",
    act: "limit-to-named",
    says: "Hand over the item that waits and nothing about the account.",
    cites: [{ source: "mult-policy" }],
  },
];
