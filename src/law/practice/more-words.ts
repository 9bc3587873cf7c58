import type { Rule } from "../../policy/rule.js";
import { handler } from "../../vocabulary/facts/handler.js";
import { administrators, lawEnforcement, passedOn } from "../../vocabulary/groups.js";
import { opensIf } from "./doubts.js";
import { deskAndUp, informal, opened, ordinaryPeople, ownRecords, patronsConsent } from "./people-and-records.js";

const everyHandler = handler.values;
const outsideOffices = [...lawEnforcement, "litigant", "collection-agency", "government-agency"] as const;

/** What is passed on, and wishes that the patron left on file. */
const passing: readonly Rule[] = [
  {
    id: "practice/inf-message",
    kind: "disclosure",
    when: { asked: passedOn, instrument: informal },
    unless: [{ wish: ["no-messages"] }, { requester: outsideOffices }],
    overrides: ["practice/inf-coworker/curiosity", "practice/inf-vendor/no-contract"],
    effect: ["permit"],
    says: "Taking a message or a sealed envelope and passing it on tells nothing back.",
    cites: [{ source: "mcpl-in" }, { source: "parchment" }, { source: "wny-ferpa" }],
    notes: "Say neither that the person is here nor that they are a patron.",
  },
  {
    id: "practice/inf-message/authority",
    kind: "authority",
    when: { asked: passedOn },
    unless: { requester: outsideOffices },
    roles: deskAndUp,
    says: "Staff at a service desk pass messages on.",
    cites: [{ source: "mcpl-in" }],
  },
  {
    id: "practice/inf-message/pass-on",
    kind: "duty",
    when: { asked: passedOn, verdict: opened },
    level: "must",
    act: "pass-on",
    says: "Take the message or the envelope, pass it on if the person can be found, and tell nothing back.",
    cites: [{ source: "mcpl-in" }, { source: "parchment" }],
  },
  {
    id: "practice/inf-message/nothing-back",
    kind: "duty",
    when: { asked: passedOn },
    unless: { requester: ["patron", "coworker"] },
    level: "never",
    act: "confirm-or-deny",
    says: "Do not say whether the person is here, was here, or is a patron, nor whether the message reached them.",
    cites: [{ source: "mcpl-in" }, { source: "parchment" }],
  },
  {
    id: "practice/wish/only-patron-collects",
    kind: "disclosure",
    when: {
      wish: ["only-patron-collects"],
      asked: ["collect-items"],
      record: ["hold"],
      linkage: ["person-to-use"],
      requester: ["card-bearer", "spouse", "relative", "caregiver", "parent", "guardian", "member-of-public"],
    },
    unless: patronsConsent,
    overrides: [
      "practice/inf-card-bearer",
      "practice/inf-caregiver-holds",
      "practice/inf-spouse-family",
      "practice/inf-ownership-tension",
    ],
    effect: ["forbid"],
    says: "The patron wants to collect in person, and that wish stands until the patron changes it.",
    cites: [{ source: "mult-policy", mark: "proposal" }],
    marks: ["proposal"],
  },
];

/** The library's own motion: a crime seen, somebody in danger, a child at risk, a question to counsel. */
const ownMotion: readonly Rule[] = [
  {
    id: "practice/own-motion/danger",
    kind: "disclosure",
    when: {
      initiative: ["own-motion"],
      emergency: ["public-safety", "imminent-harm", "claimed"],
      record: ["staff-observation"],
    },
    overrides: ["practice/inf-coworker/curiosity", "practice/inf-vendor/no-contract"],
    effect: ["permit"],
    says: "Whoever sees somebody in danger calls for help and says what they see; nobody's permission is needed.",
    cites: [{ source: "woodbridge" }],
  },
  {
    id: "practice/own-motion/crime",
    kind: "disclosure",
    when: { initiative: ["own-motion"], scene: ["library"], record: ["staff-observation"] },
    overrides: ["practice/inf-coworker/curiosity", "practice/inf-vendor/no-contract"],
    effect: ["permit"],
    says: "Staff may report a crime that they saw at the library.",
    cites: [{ source: "woodbridge" }, { source: "mt-msl" }],
  },
  {
    id: "practice/own-motion/child",
    kind: "disclosure",
    when: {
      initiative: ["own-motion"],
      requester: ["child-protection", "police-local", "police-state"],
      standing: ["proved"],
      purpose: ["child-protection"],
      record: ["staff-observation"],
    },
    effect: ["permit"],
    says: "What staff saw of suspected abuse goes into the report.",
    cites: [{ source: "or-mandated" }, { source: "or-corvallis" }],
  },
  {
    id: "practice/own-motion/every-handler",
    kind: "authority",
    when: [
      {
        initiative: ["own-motion"],
        record: ["staff-observation"],
        emergency: ["public-safety", "imminent-harm", "claimed"],
      },
      { initiative: ["own-motion"], record: ["staff-observation"], scene: ["library"] },
      { initiative: ["own-motion"], record: ["staff-observation"], purpose: ["child-protection"] },
    ],
    roles: everyHandler,
    says: "Whoever saw it reports it; the duty is personal.",
    cites: [{ source: "or-mandated" }, { source: "woodbridge" }],
  },
  {
    id: "practice/own-counsel",
    kind: "disclosure",
    when: {
      requester: ["library-counsel"],
      standing: ["proved"],
      purpose: ["library-operations"],
      initiative: ["own-motion"],
    },
    effect: ["permit"],
    says: "The library may show its own lawyer what it asks advice on.",
    cites: [{ source: "ala-qa", mark: "proposal" }],
    marks: ["proposal"],
  },
  {
    id: "practice/insurer",
    kind: "disclosure",
    when: {
      requester: ["insurer"],
      standing: ["proved"],
      purpose: ["library-operations"],
      recipientAssurance: ["contract"],
      record: ["incident-report"],
    },
    ...opensIf("insurers"),
    says: "Whether the insurer may see the report of an accident is for the library's policy.",
    cites: [{ source: "ala-vendor", mark: "proposal" }],
    marks: ["proposal", "contested"],
  },
];

/** People who stand in a patron's place, and records that outlived their day. */
const others: readonly Rule[] = [
  {
    id: "practice/adult-guardian",
    kind: "disclosure",
    when: {
      requester: ["adult-guardian"],
      standing: ["proved"],
      credential: ["custody-paper"],
      record: ownRecords,
    },
    ...opensIf("adult-guardians"),
    says: "Whether a guardian of an adult stands in the patron's place depends on the court's paper.",
    cites: [{ source: "dead-patron", mark: "proposal" }],
    marks: ["proposal", "contested"],
  },
  {
    id: "practice/archival",
    kind: "disclosure",
    when: { recordAge: ["archival"], requester: ["researcher"], standing: ["proved"], record: ownRecords },
    ...opensIf("archival-records"),
    says: "Whether old registers in an archive are open to research is for the library's policy.",
    cites: [{ source: "il-70-1", mark: "proposal" }],
    marks: ["proposal", "contested"],
  },
  {
    id: "practice/past-schedule",
    kind: "duty",
    level: "must",
    act: "refer-to-administrator",
    first: true,
    when: {
      recordAge: ["past-schedule"],
      requester: [...ordinaryPeople, "patron", "vendor", "consortium", "other-library"],
    },
    unless: [{ wish: ["keep-history"], requester: ["patron"] }, { handler: administrators }],
    says: "The schedule says that this should be gone: an administrator looks before anybody is given it.",
    cites: [{ source: "mult-policy", mark: "proposal" }],
    marks: ["proposal"],
  },
  {
    id: "practice/own-account/colleague",
    kind: "duty",
    level: "must",
    act: "leave-to-colleague",
    first: true,
    when: { handlerTie: ["own-account", "relative-or-friend"] },
    unless: { handler: ["self-service"] },
    says: "Let a colleague answer what concerns your own account, or that of a relative or friend.",
    cites: [{ source: "mult-staff" }],
  },
  {
    id: "practice/others-data",
    kind: "duty",
    level: "must",
    act: "redact-and-release",
    first: true,
    when: { othersData: ["present"], requester: ["patron", ...ordinaryPeople, "executor", "litigant"] },
    says: "Take out the data of other people before anything is given.",
    cites: [{ source: "superior" }, { source: "winneconne" }],
  },
  {
    id: "practice/programme-footage",
    kind: "disclosure",
    when: { record: ["surveillance-video"], footageFor: ["programme"], standing: ["proved"], instrument: informal },
    overrides: ["practice/inf-coworker/curiosity", "practice/inf-vendor/no-contract"],
    ...opensIf("footage-of-a-programme"),
    says: "Whether a recording of a programme may be shown is for the library's policy.",
    cites: [{ source: "hepburn", mark: "proposal" }],
    marks: ["proposal", "contested"],
  },
  {
    id: "practice/redacted",
    kind: "disclosure",
    when: [
      { linkage: ["no-person"], instrument: ["public-records-request"] },
      { linkage: ["no-person"], purpose: ["material-challenge"], standing: ["proved"], instrument: informal },
    ],
    overrides: ["practice/inf-coworker/curiosity", "practice/inf-vendor/no-contract"],
    effect: ["permit"],
    says: "What shows nobody goes out once who it is about was taken out.",
    cites: [{ source: "il-70-1" }, { source: "ca-7927" }],
    notes: "A Colorado court: forms that challenge a book go out with the names taken out.",
  },
  {
    id: "practice/counts",
    kind: "disclosure",
    when: { linkage: ["no-person"], scope: ["many-patrons", "by-item"], instrument: informal },
    overrides: ["practice/inf-coworker/curiosity", "practice/inf-vendor/no-contract"],
    effect: ["permit"],
    says: "Anybody may have counts that show nobody.",
    cites: [{ source: "il-70-1" }, { source: "ca-7927" }],
  },
  {
    id: "practice/counts/extent",
    kind: "extent",
    when: { linkage: ["no-person"], scope: ["many-patrons", "by-item"], instrument: informal },
    unless: [{ record: ["aggregate-statistics"] }, { requester: ["coworker", "consortium", "vendor"] }],
    elements: [
      "activity-count",
      "amount-owed",
      "attendance",
      "transaction-state",
      "home-library",
      "operational-reference",
    ],
    says: "Counts go without titles, dates and places.",
    cites: [{ source: "il-70-1", mark: "proposal" }],
    marks: ["proposal"],
  },
];

/** Rules for the words of the second edition. */
export const moreWords: readonly Rule[] = [...passing, ...ownMotion, ...others];
