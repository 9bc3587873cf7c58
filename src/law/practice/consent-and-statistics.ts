import type { Rule } from "../../policy/rule.js";
import { lawEnforcement } from "../../vocabulary/groups.js";
import { opensIf } from "./doubts.js";
import { deskAndUp, otherPeople, ownRecords, patronsConsent, secrets } from "./people-and-records.js";

/** What the patron allows, and figures that show nobody. */
export const consentAndStatistics: readonly Rule[] = [
  {
    id: "practice/inf-consent",
    kind: "disclosure",
    when: {
      ...patronsConsent,
      consent: ["written", "written-informed", "notarised"],
      standing: ["proved"],
      record: ownRecords,
    },
    effect: ["permit"],
    says: "Whom the patron names in writing may have what the patron names.",
    cites: [{ source: "nc-125-19" }, { source: "mo-817" }, { source: "mt-1103" }, { source: "ca-7927" }],
  },
  {
    id: "practice/inf-consent/spoken",
    kind: "disclosure",
    when: { ...patronsConsent, consent: ["spoken"], standing: ["proved"], record: ownRecords },
    ...opensIf("spoken-consent"),
    says: "Whether consent that was only spoken is enough is answered differently.",
    cites: [
      { source: "grant-in" },
      { source: "nc-125-19" },
      { source: "mo-817" },
      { source: "mt-1103" },
      { source: "ca-7927" },
    ],
    marks: ["contested"],
    notes:
      "One library takes spoken consent that staff witness; the laws of North Carolina, Missouri, Montana, California and " +
      "Colorado ask for writing. The fact sheet gives this dispute no number.",
  },
  {
    id: "practice/inf-consent/extent",
    kind: "extent",
    with: ["practice/inf-consent", "practice/inf-consent/spoken"],
    elements: { except: [...secrets, ...otherPeople] },
    says: "Give what the consent says; never a password, and nobody else's data.",
    cites: [{ source: "grant-in" }, { source: "mult-policy", mark: "proposal" }],
  },
  {
    id: "practice/inf-consent/scope",
    kind: "duty",
    when: { consent: patronsConsent.consent },
    level: "must",
    act: "limit-to-named",
    says: "Read what the consent names, and give that and no more.",
    cites: [{ source: "grant-in" }, { source: "mt-1103" }],
  },
  {
    id: "practice/inf-consent/identity",
    kind: "duty",
    when: { consent: patronsConsent.consent },
    level: "must",
    act: "verify-identity",
    says: "Check that it was the patron who consented.",
    cites: [{ source: "grant-in" }],
  },
  {
    id: "practice/inf-consent/in-writing",
    kind: "duty",
    when: { consent: ["implied", "spoken"] },
    level: "should",
    act: "get-written-consent",
    says: "Ask the patron to put the consent in writing.",
    cites: [{ source: "nc-125-19" }, { source: "mo-817" }, { source: "mt-1103" }, { source: "ca-7927" }],
  },
  {
    id: "practice/inf-statistics",
    kind: "disclosure",
    when: { record: ["aggregate-statistics"], linkage: ["no-person"] },
    overrides: ["practice/inf-coworker/curiosity"],
    effect: ["permit"],
    says: "Anybody may have figures in which nobody can be identified.",
    cites: [{ source: "il-70-1" }, { source: "ca-7927" }],
  },
  {
    id: "practice/inf-statistics/authority",
    kind: "authority",
    when: { record: ["aggregate-statistics"] },
    unless: { requester: [...lawEnforcement, "litigant", "media"] },
    roles: deskAndUp,
    says: "Staff at a service desk may give out the library's figures.",
    cites: [{ source: "il-70-1", mark: "proposal" }],
    marks: ["proposal"],
  },
  {
    id: "practice/inf-statistics/media",
    kind: "authority",
    when: { record: ["aggregate-statistics"], requester: ["media"] },
    roles: ["director", "designee", "spokesperson"],
    says: "The spokesperson or the director gives figures to the media.",
    cites: [{ source: "ws-media" }],
  },
  {
    id: "practice/inf-statistics/small-cells",
    kind: "duty",
    when: { record: ["aggregate-statistics"] },
    level: "must",
    act: "suppress-small-cells",
    says: "Leave out figures so small that they point to a person.",
    cites: [{ source: "il-70-1", mark: "proposal" }],
    marks: ["proposal"],
  },
];
