import {
  auditReport,
  boardBrief,
  chart,
  type DocumentSource,
  directive,
  flawReport,
  type LibraryDocument,
  type NoticeRecord,
  policySkeleton,
  privacyNotice,
  referenceCard,
  talkingPoints,
} from "../../src/documents/index.js";
import { federal, practice, toolkit } from "../../src/law/index.js";
import { california } from "../../src/law/us/ca.js";
import { illinois } from "../../src/law/us/il.js";
import { newYork } from "../../src/law/us/ny.js";
import { texas } from "../../src/law/us/tx.js";
import { wisconsin } from "../../src/law/us/wi.js";
import { assessProgram, auditDiff, dueDates, type PrivacyAudit } from "../../src/program/index.js";
import { millbrook } from "../organization/support.js";
import { defined } from "../support/small-policy.js";

export const asOf = "2026-11-24";
export const states = { NY: newYork, WI: wisconsin, CA: california, TX: texas, IL: illinois };

/** A public library of a state, with the invented town's people. */
export function source(state: keyof typeof states = "NY", organization = millbrook()): DocumentSource {
  const law = states[state];
  const policy = defined({
    id: "millbrook",
    title: "Millbrook",
    packs: [toolkit, practice, federal, law],
    profile: { jurisdiction: `US-${state}`, libraryType: "public" },
  });
  return { policy, organization, asOf };
}

export const audit: PrivacyAudit = {
  id: "2026",
  on: "2026-10-01",
  lead: "privacy officer",
  areas: [
    { id: "ils", title: "The ILS", library: { what: "good", access: "partly" }, owner: "deputy" },
    { id: "wifi", title: "Wi-Fi <logs>", library: {}, thirdParty: { storage: "not" } },
  ],
};
export const before: PrivacyAudit = {
  ...audit,
  id: "2023",
  on: "2023-10-01",
  areas: [{ id: "ils", title: "The ILS", library: { what: "good", access: "good", how: "not" } }],
};
export const records: readonly NoticeRecord[] = [
  {
    record: "current-loan",
    why: "we lend you things",
    kept: "until you bring them back",
    sharedWith: ["our ILS vendor"],
  },
  { record: "hold", why: "you asked for it", kept: "a week", sharedWith: [] },
];
export const assessment = assessProgram({ evidence: [{ kind: "card", on: "2026-09-01" }] }, { asOf });

/** Every document there is. */
export const makers: { readonly [name: string]: (from: DocumentSource) => LibraryDocument } = {
  card: (from) => referenceCard(from).document,
  "everyday card": (from) => referenceCard(from, { about: "everyday" }).document,
  directive: (from) => directive(from),
  "full directive": (from) => directive(from, { detail: "full" }),
  chart: (from) => chart(from),
  notice: (from) => privacyNotice(from, records),
  "notice of nothing declared": (from) => privacyNotice(from, []),
  "talking points": (from) => talkingPoints(from),
  "flaw report": (from) => flawReport(from),
  "board brief": (from) => boardBrief(from, { assessment, due: dueDates({ evidence: [] }, { asOf }) }),
  "policy skeleton": (from) => policySkeleton(from),
  "audit report": (from) => auditReport(from, { assessment, audit, diff: auditDiff(before, audit) }),
};
