import type { Declared } from "./declared.js";
import { contractOf } from "./declared.js";
import type { EvidenceEntry } from "./evidence.js";
import { evidenceRules, periodFor } from "./evidence-rules.js";
import { dueAgain } from "./recurrence.js";

/** An assessment counts for a renewal if it was made in the ninety days before it, or later. Ours. */
const beforeRenewal = -90;

/** The first calendar day on which an entry no longer counts for a contract or for anything; `null` where it stays. */
export function expiryOf(entry: EvidenceEntry, part: string | undefined, context: Declared): string | null {
  const { kind, on, until, reviewEvery } = entry;
  const { onChange = [], versionOf } = evidenceRules[kind];
  const { declared, versions, counting } = context;
  const period = periodFor(kind, reviewEvery, declared.periods?.[kind]);
  const changes = [
    ...(declared.changes ?? []).filter(({ what }) => onChange.includes(what)).map((change) => change.on),
    ...(onChange.includes("policy") ? (counting.policy ?? []).map((policy) => policy.entry.on) : []),
  ];
  const inForce = versionOf === undefined ? undefined : versions[versionOf];
  const renewals =
    kind === "vendor-assessment" && part !== undefined ? contractOf(part, declared)?.renewals : undefined;
  const days = [
    until,
    period === null ? undefined : dueAgain(on, period),
    ...changes.filter((day) => day > on),
    // about an older version: it stopped counting when the new one came, or never counted
    versionOf === undefined || inForce?.version === entry.version ? undefined : (inForce?.since ?? on),
    ...(renewals ?? []).filter((day) => on < dueAgain(day, { count: beforeRenewal, unit: "day" })),
  ];
  return days.flatMap((day) => day ?? []).sort()[0] ?? null;
}
