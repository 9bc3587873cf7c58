import type { DataElement } from "../vocabulary/element-groups.js";
import type { RecordType } from "../vocabulary/facts/record.js";
import type { CollectedElement, DeclarationDraft, Evidence } from "./declaration.js";
import { weakestOf } from "./evidence.js";
import { defaultLimits, type LibraryLimits, type RetentionLimit } from "./limits.js";
import { evidenceOfEntry } from "./predicates.js";
import { bareValue, evidenceOf } from "./stated.js";

/** Where a data element can be kept: in the live system, and where it goes on to exist after that. */
export const retentionPlaces = ["live", "backup", "log", "copy"] as const;

/** Names a place where a data element can be kept. */
export type RetentionPlace = (typeof retentionPlaces)[number];

/** What a vendor's period comes to beside the library's. */
export const retentionVerdicts = [
  "within",
  "over",
  "under-legal-minimum",
  "not-declared",
  "no-limit",
  "trigger-differs",
] as const;

/** Names what a vendor's period comes to beside the library's. */
export type RetentionVerdict = (typeof retentionVerdicts)[number];

/**
 * One data element in one place, beside the library's schedule.
 *
 * | place | the vendor's period | the library's limit |
 * |---|---|---|
 * | live | what is declared for the element | the schedule's maximum |
 * | backup | the same and the age of the oldest backup | the maximum and `backupMaxDays` |
 * | copy | the same and the delay of the copy, or the copy's own period if that is shorter | the maximum and `replicaMaxDays` |
 * | log | the age of the oldest entry | the schedule's maximum |
 */
export interface RetentionRow {
  readonly element: DataElement;
  readonly record: RecordType | null;
  readonly place: RetentionPlace;
  /** Where in the declaration the vendor's period stands. */
  readonly field: string;
  /** Days from the trigger, for as long as anything is left; `null` where it is not declared. */
  readonly declaredDays: number | "indefinite" | null;
  /** `null` where the library has set no maximum. */
  readonly limitDays: number | null;
  /** The binding minimum; `null` where there is none. */
  readonly minDays: number | null;
  /** The event from which the vendor counts. */
  readonly trigger: string | null;
  readonly verdict: RetentionVerdict;
  /** Where the library's limit stands. */
  readonly source: string | null;
  readonly evidence: Evidence | null;
}

type Days = number | "indefinite" | undefined;

/** The vendor's declared retention beside the library's schedule, for each element in each place. */
export function retentionRows(declaration: DeclarationDraft, limits: LibraryLimits): readonly RetentionRow[] {
  return (declaration.data?.collected ?? []).flatMap((entry, at) => {
    const limit = scheduleFor(limits.schedule ?? [], entry);
    const live = entry.retention?.maxDays;
    const row = (
      place: RetentionPlace,
      field: string,
      declared: Days,
      grace: number,
      evidence: readonly Evidence[],
    ): RetentionRow => {
      const most = limit?.maxDays === undefined ? null : limit.maxDays + grace;
      return {
        element: entry.element,
        record: entry.record ?? null,
        place,
        field,
        declaredDays: declared ?? null,
        limitDays: most,
        minDays: limit?.minDays ?? null,
        trigger: entry.retention?.trigger ?? null,
        verdict: verdictOf(place, declared, most, limit, entry.retention?.trigger),
        source: limit?.source ?? null,
        evidence: declared === undefined ? null : weakestOf(evidence),
      };
    };
    const own = evidenceOfEntry(entry);
    const liveRow = row("live", `data.collected[${at}].retention.maxDays`, live, 0, [own]);
    const following = [
      ...backupRow(declaration, live, own, limits, row),
      ...copyRows(declaration, entry, live, own, limits, row),
    ];
    // what follows a period that is not declared is not declared either, and for the same reason
    const pointing = live === undefined ? following.map((one) => withoutPeriod(one, liveRow.field)) : following;
    return [liveRow, ...pointing, ...logRows(declaration, entry, row)];
  });
}

function withoutPeriod(row: RetentionRow, field: string): RetentionRow {
  return row.declaredDays === null ? { ...row, field } : row;
}

type MakeRow = (
  place: RetentionPlace,
  field: string,
  declared: Days,
  grace: number,
  evidence: readonly Evidence[],
) => RetentionRow;

function backupRow(
  { backups }: DeclarationDraft,
  live: Days,
  own: Evidence,
  { backupMaxDays = defaultLimits.backupMaxDays }: LibraryLimits,
  row: MakeRow,
): readonly RetentionRow[] {
  const evidence = backups?.maxAgeDays === undefined ? [] : [own, evidenceOf(backups.maxAgeDays)];
  return [row("backup", "backups.maxAgeDays", sum(live, bareValue(backups?.maxAgeDays)), backupMaxDays, evidence)];
}

function copyRows(
  { copies }: DeclarationDraft,
  { element }: CollectedElement,
  live: Days,
  own: Evidence,
  { replicaMaxDays = defaultLimits.replicaMaxDays }: LibraryLimits,
  row: MakeRow,
): readonly RetentionRow[] {
  if (copies === undefined) return [row("copy", "copies", undefined, replicaMaxDays, [])];
  return copies.flatMap((copy, at) => {
    // a copy that does not say what it holds may hold everything
    if (copy.elements?.includes(element) === false) return [];
    const { propagation, maxDays } = copy;
    const delay: Days = propagation === "same-job" ? 0 : propagation === "never" ? "indefinite" : propagation;
    const following = delay === undefined ? undefined : sum(live, delay);
    const field = `copies[${at}].${propagation === undefined && maxDays !== undefined ? "maxDays" : "propagation"}`;
    return [row("copy", field, shorter(following, maxDays), replicaMaxDays, [own, evidenceOfEntry(copy)])];
  });
}

function logRows({ logs }: DeclarationDraft, { element }: CollectedElement, row: MakeRow): readonly RetentionRow[] {
  if (logs === undefined) return [row("log", "logs", undefined, 0, [])];
  return logs.flatMap((log, at) =>
    // a log that does not say what it holds may hold everything
    log.elements?.includes(element) === false
      ? []
      : [row("log", `logs[${at}].maxAgeDays`, log.maxAgeDays, 0, [evidenceOfEntry(log)])],
  );
}

function verdictOf(
  place: RetentionPlace,
  declared: Days,
  most: number | null,
  limit: RetentionLimit | undefined,
  trigger: string | undefined,
): RetentionVerdict {
  if (declared === undefined) return "not-declared";
  if (declared === "indefinite") return most === null ? "no-limit" : "over";
  // a log is counted from its own entries, whatever the schedule's event
  const counted = place === "log" || limit?.trigger === undefined || limit.trigger === trigger;
  if (!counted && (most !== null || limit.minDays !== undefined)) return "trigger-differs";
  if (place === "live" && declared < (limit?.minDays ?? 0)) return "under-legal-minimum";
  if (most === null) return "no-limit";
  return declared <= most ? "within" : "over";
}

/** The library's limit for an element in a record: the most specific rows, of them the shortest maximum and the longest minimum. */
function scheduleFor(
  schedule: readonly RetentionLimit[],
  { element, record }: CollectedElement,
): RetentionLimit | undefined {
  const rows = schedule.filter((row) => row.element === element);
  const specific = rows.filter((row) => record !== undefined && row.record === record);
  const meant = specific.length > 0 ? specific : rows.filter((row) => row.record === undefined);
  return meant.reduce<RetentionLimit | undefined>((joined, row) => {
    if (joined === undefined) return row;
    const strictest =
      (row.maxDays ?? Number.POSITIVE_INFINITY) < (joined.maxDays ?? Number.POSITIVE_INFINITY) ? row : joined;
    const minDays = Math.max(row.minDays ?? 0, joined.minDays ?? 0);
    return { ...strictest, ...(minDays > 0 ? { minDays } : {}) };
  }, undefined);
}

function sum(one: Days, other: Days): Days {
  if (one === undefined || other === undefined) return undefined;
  return one === "indefinite" || other === "indefinite" ? "indefinite" : one + other;
}

function shorter(one: Days, other: Days): Days {
  if (one === undefined || one === "indefinite") return other ?? one;
  return typeof other === "number" ? Math.min(one, other) : one;
}
