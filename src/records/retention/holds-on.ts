import type { RecordType } from "../../vocabulary/facts/record.js";
import { readEventDay } from "./event-day.js";
import type { LegalHold } from "./hold.js";
import { dayNumber } from "./period.js";

/** What holds are compared with. */
interface Holdable {
  readonly record: RecordType;
  readonly subject?: string | undefined;
  readonly created?: string | null | undefined;
}

/** A hold on a record, and whether it covers it for certain. */
export interface HeldBy {
  readonly hold: LegalHold;
  readonly covers: "yes" | "maybe";
}

/** The holds on one kind of record, by their positions among all. */
interface OfKind {
  readonly all: readonly number[];
  readonly onEverybody: readonly number[];
  readonly bySubject: ReadonlyMap<string, readonly number[]>;
}

/**
 * Finds the holds that cover a record on a day. Where it cannot be told, a hold covers it.
 *
 * | the hold says | the record says | covers |
 * |---|---|---|
 * | subjects | no subject | maybe |
 * | days in which it was made | no such day, or one that may be inside | maybe |
 *
 * Looks subjects up, so that a hold on thousands of people costs no more for each record than one on a single person.
 */
export function holdsOn(holds: readonly LegalHold[], asOf: string): (held: Holdable) => readonly HeldBy[] {
  const kinds = new Map<RecordType, OfKind>();
  return ({ record, subject, created }) => {
    if (holds.length === 0) return [];
    const ofKind = kinds.get(record) ?? holdsOfKind(holds, record, asOf);
    kinds.set(record, ofKind);
    return near(ofKind, subject).flatMap((position): readonly HeldBy[] => {
      const hold = holds[position];
      const made = hold?.made === undefined ? "yes" : wasMade(hold.made, created);
      if (hold === undefined || made === "no") return [];
      return [{ hold, covers: hold.subjects !== undefined && subject === undefined ? "maybe" : made }];
    });
  };
}

function holdsOfKind(holds: readonly LegalHold[], record: RecordType, asOf: string): OfKind {
  const all: number[] = [];
  const onEverybody: number[] = [];
  const bySubject = new Map<string, number[]>();
  for (const [position, { lifted, records, subjects }] of holds.entries()) {
    if (typeof lifted === "string" && lifted <= asOf) continue;
    if (records !== undefined && !records.includes(record)) continue;
    all.push(position);
    if (subjects === undefined) onEverybody.push(position);
    for (const subject of new Set(subjects)) {
      const before = bySubject.get(subject);
      if (before === undefined) bySubject.set(subject, [position]);
      else before.push(position);
    }
  }
  return { all, onEverybody, bySubject };
}

/** The positions of the holds that may cover a person's records, in their order. */
function near({ all, onEverybody, bySubject }: OfKind, subject: string | undefined): readonly number[] {
  if (subject === undefined) return all;
  const named = bySubject.get(subject);
  return named === undefined ? onEverybody : [...onEverybody, ...named].sort((a, b) => a - b);
}

function wasMade(
  { from, before }: NonNullable<LegalHold["made"]>,
  created: string | null | undefined,
): "yes" | "maybe" | "no" {
  const day = typeof created === "string" ? readEventDay(created, undefined) : undefined;
  if (day === undefined) return "maybe";
  const begin = from === undefined ? Number.NEGATIVE_INFINITY : (dayNumber(from) ?? Number.NEGATIVE_INFINITY);
  const end = before === undefined ? Number.POSITIVE_INFINITY : (dayNumber(before) ?? Number.POSITIVE_INFINITY);
  if (day.last < begin || day.first >= end) return "no";
  return day.first >= begin && day.last < end ? "yes" : "maybe";
}
