import type { Rule } from "../../policy/rule.js";
import type { DataElement } from "../../vocabulary/element-groups.js";
import { passedOn } from "../../vocabulary/groups.js";
import { interfaceNeeds, noticeNeeds, sharedNeeds, signOnNeeds } from "../../vocabulary/service-needs.js";
import { collecting, contactData, transactionElements } from "./people-and-records.js";

const proposal = [{ source: "mult-notpresent", mark: "proposal" }] as const;
/** Nobody narrows what patrons get of their own, nor what staff use at work. */
const patronOrStaff = { requester: ["patron", "coworker"] } as const;

/** What is asked gives its own elements and nothing else, whoever asks and whatever opens it. */
const byAct: readonly Rule[] = [
  {
    id: "practice/asked/collect",
    kind: "extent",
    when: { asked: ["collect-items"] },
    elements: collecting,
    says: "Whoever collects gets the item that waits, and hears nothing about the account.",
    cites: [{ source: "mult-policy" }],
  },
  {
    id: "practice/asked/confirm",
    kind: "extent",
    when: { asked: ["confirm"] },
    unless: { record: ["aggregate-statistics"] },
    elements: ["account-status", "transaction-state", "attendance", "service-location"],
    says: "A confirmation is a yes or a no.",
    cites: proposal,
    marks: ["proposal"],
  },
  {
    id: "practice/asked/presence",
    kind: "extent",
    when: { asked: ["presence"] },
    elements: ["attendance", "service-location"],
    says: "Whether somebody is there is a yes or a no, with the place.",
    cites: proposal,
    marks: ["proposal"],
  },
  {
    id: "practice/asked/pass-on",
    kind: "extent",
    when: { asked: passedOn },
    elements: [],
    says: "What is passed on tells nothing back.",
    cites: [{ source: "mcpl-in" }],
  },
];

/** Why it is asked narrows it too, for everybody but the patron and staff. */
const byPurpose: readonly Rule[] = [
  {
    id: "practice/purpose/transaction",
    kind: "extent",
    when: { purpose: ["stated-transaction"] },
    unless: [patronOrStaff, { record: ["aggregate-statistics"] }],
    elements: transactionElements,
    says: "One transaction needs the item, its dates and what is owed.",
    cites: [{ source: "mult-notpresent" }],
  },
  {
    id: "practice/purpose/recover",
    kind: "extent",
    when: { purpose: ["recover-debt"] },
    unless: patronOrStaff,
    elements: [
      "legal-name",
      "preferred-name",
      ...contactData.filter((one) => one !== "alternate-contact"),
      "guardian-link",
      "patron-barcode",
      "internal-patron-id",
      "account-status",
      "amount-owed",
      "payment-detail",
      "collection-status",
      "activity-count",
      "item-identifier",
      "title-or-description",
      "transaction-date",
      "transaction-state",
      "operational-reference",
    ],
    says: "Recovery needs what is owed, the item, and how to reach the person.",
    cites: [{ source: "mi-603" }, { source: "wi-43-30" }],
  },
];

function needOf(
  service: keyof typeof interfaceNeeds | "messaging" | "single-sign-on" | "not-stated",
  elements: readonly DataElement[],
): Rule {
  return {
    id: `practice/service/${service}`,
    kind: "extent",
    when: { requester: ["vendor"], service: [service], purpose: ["library-operations"] },
    elements,
    says:
      service === "not-stated"
        ? "Until it is known what a vendor does, it gets what every function needs."
        : "A vendor gets what its function needs.",
    cites: [{ source: "ala-vendor" }, ...proposal],
    marks: ["proposal"],
  };
}

/** A vendor gets what its function needs: the lists that the contract checks hold. */
const byService: readonly Rule[] = [
  needOf("not-stated", sharedNeeds),
  needOf("messaging", noticeNeeds),
  needOf("single-sign-on", signOnNeeds),
  ...Object.entries(interfaceNeeds).map(([service, elements]) =>
    needOf(service as keyof typeof interfaceNeeds, elements),
  ), // keys of a const object
];

/** What is asked, and why, narrow what is given. */
export const narrowing: readonly Rule[] = [...byAct, ...byPurpose, ...byService];
