import type { Rule } from "../../policy/rule.js";
import { administrators, passedOn, police } from "../../vocabulary/groups.js";
import { opensIf } from "./doubts.js";
import { closed, ordinaryPeople } from "./people-and-records.js";

/** Is somebody here, was somebody here, who has the book, and how can I reach somebody I worry about? */
export const presence: readonly Rule[] = [
  {
    id: "practice/inf-presence-query",
    kind: "duty",
    when: [
      { asked: ["presence"], requester: ordinaryPeople },
      { record: ["staff-observation"], requester: ordinaryPeople },
    ],
    level: "never",
    act: "confirm-or-deny",
    says: "Do not say whether somebody is or was here.",
    cites: [{ source: "mcpl-in" }, { source: "parchment" }],
  },
  {
    id: "practice/inf-presence-query/message",
    kind: "duty",
    when: [
      { asked: ["presence"], requester: ordinaryPeople },
      { record: ["staff-observation"], requester: ordinaryPeople },
    ],
    unless: { asked: passedOn },
    level: "should",
    act: "offer-message",
    says: "Offer to take a message and to pass it on, by a page in an emergency, if the person is here.",
    cites: [{ source: "mcpl-in" }, { source: "parchment" }],
  },
  {
    id: "practice/inf-police-presence",
    kind: "disclosure",
    when: { requester: police, standing: ["proved"], record: ["staff-observation"] },
    ...opensIf("what-staff-saw"),
    says: "Whether staff may tell the police what they saw depends on the library's written policy.",
    cites: [{ source: "wny-police" }, { source: "mt-msl" }, { source: "woodbridge" }],
    marks: ["contested"],
    notes:
      "D-08. Counsel in New York: what staff saw is no record; weigh the situation, ethics and law by the library's policy. " +
      "Montana State Library: how somebody uses the library is generally protected; ask a lawyer.",
  },
  {
    id: "practice/inf-police-presence/authority",
    kind: "authority",
    when: { requester: police, record: ["staff-observation"] },
    roles: ["director", "designee", "person-in-charge"],
    says: "The person in charge or an administrator answers the police, by the library's policy.",
    cites: [{ source: "wny-police" }],
  },
  {
    id: "practice/inf-police-presence/refer",
    kind: "duty",
    when: { requester: police, record: ["staff-observation"], scene: ["elsewhere"] },
    unless: { handler: ["person-in-charge", ...administrators] },
    level: "must",
    act: "refer-to-administrator",
    says: "Send the officer to the person in charge, and say nothing of what was seen until policy is checked.",
    cites: [{ source: "wny-police" }],
  },
  {
    id: "practice/inf-who-has-book",
    kind: "duty",
    when: [
      { record: ["item-last-borrower"], verdict: closed },
      { scope: ["by-item"], requester: ["patron", ...ordinaryPeople], verdict: closed },
      { purpose: ["find-material"], requester: ["patron", ...ordinaryPeople], verdict: closed },
    ],
    level: "never",
    act: "confirm-or-deny",
    says: "Do not say who has an item or had it last.",
    cites: [{ source: "framingham" }],
  },
  {
    id: "practice/inf-who-has-book/hold",
    kind: "duty",
    when: [
      { record: ["item-last-borrower"], requester: ["patron", ...ordinaryPeople] },
      { scope: ["by-item"], requester: ["patron", ...ordinaryPeople], verdict: closed },
      { purpose: ["find-material"], requester: ["patron", ...ordinaryPeople] },
    ],
    level: "should",
    act: "offer-hold",
    says: "Offer to place a hold or to recall the item.",
    cites: [{ source: "framingham" }],
  },
  {
    id: "practice/inf-welfare-partner",
    kind: "duty",
    when: { requester: ordinaryPeople, purpose: ["welfare"], verdict: closed },
    level: "never",
    act: "confirm-or-deny",
    says: "Give no phone number or other data, even to somebody who fears for the patron.",
    cites: [{ source: "txlis" }],
    marks: ["low-confidence"],
    notes: "The source is one account on a blog.",
  },
  {
    id: "practice/inf-welfare-partner/help",
    kind: "duty",
    when: { requester: ordinaryPeople, purpose: ["welfare"] },
    level: "should",
    act: "call-emergency-services",
    says: "Help them to call 911, a doctor or others who can help.",
    cites: [{ source: "txlis" }],
    marks: ["low-confidence"],
  },
];
