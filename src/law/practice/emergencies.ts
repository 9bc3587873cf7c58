import type { Rule } from "../../policy/rule.js";
import { administrators, police } from "../../vocabulary/groups.js";
import { opensIf } from "./doubts.js";
import { closed, contactData, deskAndUp, ordinaryPeople } from "./people-and-records.js";

const localPolice = ["police-local", "police-state"] as const;

/** A missing person, a child in danger, a crime at the library. */
export const emergencies: readonly Rule[] = [
  {
    id: "practice/inf-missing-person",
    kind: "disclosure",
    when: {
      requester: police,
      standing: ["proved"],
      purpose: ["find-person", "welfare"],
      emergency: ["public-safety", "imminent-harm"],
      record: ["surveillance-video"],
    },
    ...opensIf("missing-person-footage"),
    says: "Whether cameras are reviewed with the police for a missing person is answered differently.",
    cites: [{ source: "mtpleasant" }, { source: "vt-kimball" }, { source: "il-70-1" }],
    marks: ["contested"],
    notes:
      "D-05, D-06, D-07. Mount Pleasant may review cameras with the police in an emergency. Randolph waited for a warrant " +
      "and kept the machines as they were. Illinois law lets identity alone be told. Some libraries ask counsel first.",
  },
  {
    id: "practice/inf-missing-person/representation",
    kind: "duty",
    when: { requester: police, emergency: ["claimed", "public-safety", "imminent-harm"] },
    level: "must",
    act: "verify-emergency",
    says: "Have the officer state the danger and why there is no time for a judge.",
    cites: [{ source: "il-70-1" }],
  },
  {
    id: "practice/inf-missing-person/keep",
    kind: "duty",
    when: { requester: police, purpose: ["find-person", "welfare"] },
    level: "must",
    act: "preserve-records",
    says: "Keep footage and machines as they are until it is decided.",
    cites: [{ source: "vt-kimball" }],
  },
  {
    id: "practice/inf-missing-person/message",
    kind: "duty",
    when: { requester: [...ordinaryPeople, ...police], purpose: ["find-person", "welfare"] },
    level: "should",
    act: "offer-message",
    says: "Offer to page the person or to pass on a message.",
    cites: [{ source: "mtpleasant", mark: "proposal" }, { source: "mcpl-in" }],
  },
  {
    id: "practice/inf-missing-person/nothing",
    kind: "duty",
    when: { requester: ordinaryPeople, purpose: ["find-person"], verdict: closed },
    level: "never",
    act: "confirm-or-deny",
    says: "Family who look for somebody are not told whether that person was here.",
    cites: [{ source: "mcpl-in" }],
  },
  {
    id: "practice/inf-child-abuse",
    kind: "disclosure",
    when: {
      requester: ["child-protection", ...localPolice],
      standing: ["proved"],
      purpose: ["child-protection"],
      record: ["registration", "staff-observation", "incident-report"],
    },
    ...opensIf("report-of-abuse"),
    says: "Where staff must report abuse, confidentiality is said to be no excuse; elsewhere this is open.",
    cites: [{ source: "or-mandated" }, { source: "or-corvallis" }],
    marks: ["contested"],
    notes:
      "Oregon: staff must report, and a city attorney found that confidentiality does not excuse them. Other states vary.",
  },
  {
    id: "practice/inf-child-abuse/extent",
    kind: "extent",
    with: ["practice/inf-child-abuse"],
    elements: ["legal-name", "preferred-name", "age-class", ...contactData, "guardian-link", "incident-allegation"],
    says: "Give the names, addresses and facts that the report asks for, and nothing of what was read.",
    cites: [{ source: "or-mandated" }, { source: "or-corvallis" }],
  },
  {
    id: "practice/inf-child-abuse/report",
    kind: "duty",
    when: { purpose: ["child-protection"] },
    level: "must",
    act: "report-abuse",
    says: "Where the law makes library staff report suspected abuse, as in Oregon, report it at once.",
    cites: [{ source: "or-mandated" }, { source: "or-corvallis" }],
    marks: ["contested"],
    notes: "Whether staff must report depends on the state; no fact of the model tells it.",
  },
  {
    id: "practice/inf-child-abuse/authority",
    kind: "authority",
    when: {
      requester: ["child-protection", ...localPolice],
      purpose: ["child-protection"],
      record: ["staff-observation"],
    },
    roles: deskAndUp,
    says: "Whoever suspects abuse reports what they saw; the duty is personal.",
    cites: [{ source: "or-mandated" }],
  },
  {
    id: "practice/inf-child-abuse/records",
    kind: "authority",
    when: {
      requester: ["child-protection", ...localPolice],
      purpose: ["child-protection"],
      record: ["registration", "incident-report"],
    },
    roles: administrators,
    says: "Records are for the director, or whoever acts for the director.",
    cites: [{ source: "or-corvallis", mark: "proposal" }],
    marks: ["proposal"],
  },
  {
    id: "practice/inf-crime-victim-library",
    kind: "disclosure",
    when: { requester: police, standing: ["proved"], scene: ["library"], record: ["staff-observation"] },
    effect: ["permit"],
    says: "Staff may report what they saw of a crime at the library.",
    cites: [{ source: "woodbridge" }, { source: "mt-msl" }],
  },
  {
    id: "practice/inf-crime-victim-library/authority",
    kind: "authority",
    when: { requester: police, scene: ["library"], record: ["staff-observation"] },
    roles: deskAndUp,
    says: "Staff who saw a crime report it themselves.",
    cites: [{ source: "woodbridge" }],
  },
  {
    id: "practice/inf-crime-victim-library/contact",
    kind: "disclosure",
    when: {
      requester: localPolice,
      standing: ["proved"],
      scene: ["library"],
      libraryAsked: ["yes"],
      record: ["registration", "incident-report"],
    },
    ...opensIf("suspect-contact"),
    says: "Whether the police may have a suspect's name, address and phone for a crime at the library is disputed.",
    cites: [{ source: "paola" }, { source: "archbold" }, { source: "keokuk" }, { source: "wcpl" }],
    marks: ["contested"],
    notes:
      "Paola counts it as reasonable operation of the library; Archbold, Keokuk and Wayne County speak of footage only, " +
      "released by the director. The fact sheet gives this dispute no number.",
  },
  {
    id: "practice/inf-crime-victim-library/extent",
    kind: "extent",
    with: ["practice/inf-crime-victim-library/contact"],
    elements: ["legal-name", "postal-address", "postal-code", "phone"],
    says: "Give name, address and phone of the suspect, and nothing of what was read.",
    cites: [{ source: "paola" }],
  },
];
