import { isCalendarDay } from "../internal/calendar.js";
import type { ContractEntry, EvidenceEntry, ProgramEvidence } from "./evidence.js";
import { evidenceRules } from "./evidence-rules.js";
import {
  evidenceKinds,
  type Group,
  groups,
  type InventoryList,
  type Office,
  offices,
  type ProgramEvidenceKind,
} from "./requirement.js";

/** Why an entry counts for less than it says. */
export const entryFlaws = [
  "unreadable-day",
  "in-future",
  "reversed",
  "duplicate-id",
  "missing-field",
  "unknown-person",
  "not-the-office",
  "old-version",
  "more-than-asked",
] as const;

/** Names why an entry counts for less than it says. */
export type EntryFlaw = (typeof entryFlaws)[number];

/** An entry with its place in the declaration. */
export interface PlacedEntry {
  readonly at: number;
  readonly entry: EvidenceEntry;
}

/** A declaration made ready to be judged on a day: what counts at all, and what is in force. */
export interface Declared {
  readonly asOf: string;
  readonly declared: ProgramEvidence;
  /** Entries that are readable, whole and not from the future, by kind. */
  readonly counting: { readonly [kind in ProgramEvidenceKind]?: readonly PlacedEntry[] };
  /** Of each entry that does not count: why. */
  readonly flaws: ReadonlyMap<number, EntryFlaw>;
  /** The version in force of each kind that has one, and since when. */
  readonly versions: {
    readonly [kind in ProgramEvidenceKind]?: { readonly version: string; readonly since: string };
  };
}

/** Sorts out what of a declaration counts on a day. */
export function declaredOn(declared: ProgramEvidence, asOf: string): Declared {
  const seen = new Set<string>();
  const flaws = new Map<number, EntryFlaw>();
  const placed: PlacedEntry[] = [];
  for (const [at, entry] of declared.evidence.entries()) {
    const flaw = flawOf(entry, declared, asOf, seen);
    if (entry.id !== undefined) seen.add(entry.id);
    if (flaw === undefined) placed.push({ at, entry });
    else flaws.set(at, flaw);
  }
  const counting = Object.fromEntries(
    evidenceKinds.map((kind) => [kind, placed.filter(({ entry }) => entry.kind === kind)]),
  );
  const versions = Object.fromEntries(
    evidenceKinds.flatMap((kind) => {
      const latest = placed
        .filter(({ entry }) => entry.kind === kind && entry.version !== undefined)
        .sort((one, other) => (one.entry.on < other.entry.on ? 1 : -1))[0]?.entry;
      return latest?.version === undefined ? [] : [[kind, { version: latest.version, since: latest.on }]];
    }),
  );
  return { asOf, declared, counting, flaws, versions };
}

function flawOf(
  entry: EvidenceEntry,
  declared: ProgramEvidence,
  asOf: string,
  seen: ReadonlySet<string>,
): EntryFlaw | undefined {
  const { id, kind, on, until, closedOn, by } = entry;
  if (![on, until, closedOn].every((day) => day === undefined || isCalendarDay(day))) return "unreadable-day";
  if ((until !== undefined && until <= on) || (closedOn !== undefined && closedOn < on)) return "reversed";
  if (id !== undefined && seen.has(id)) return "duplicate-id";
  if (on > asOf) return "in-future";
  const { needs = [] } = evidenceRules[kind];
  if (needs.some((field) => entry[field] === undefined)) return "missing-field";
  return by !== undefined && needs.includes("by") && officesOf(by, declared).length === 0
    ? "unknown-person"
    : undefined;
}

/** The offices that a name stands for: itself, or the groups on whose roster it is. */
export function officesOf(by: string, { roster = {} }: ProgramEvidence): readonly Office[] {
  const office = offices.find((one) => one === by);
  return office === undefined ? groups.filter((group) => roster[group]?.includes(by) === true) : [office];
}

/** The people of some groups; `undefined` where a group is not declared, or where nobody is in any of them. */
export function peopleOf(everyone: readonly Group[], { roster = {} }: ProgramEvidence): readonly string[] | undefined {
  const all: string[] = [];
  for (const group of everyone) {
    const people = roster[group];
    if (people === undefined) return undefined;
    all.push(...people);
  }
  return all.length === 0 ? undefined : [...new Set(all)];
}

/** What a list of the declaration holds; `undefined` where it is not declared. Only contracts may be none at all. */
export function listOf(list: InventoryList, { declared, counting }: Declared): readonly string[] | undefined {
  switch (list) {
    case "contracts":
      return declared.contracts?.map(({ id }) => id);
    case "places":
      return some(declared.places);
    case "systems":
      return some(declared.systems);
    case "disposal-jobs":
      return some(declared.disposalJobs);
    case "policies":
      return some([...new Set((counting.policy ?? []).flatMap(({ entry }) => entry.title ?? []))]);
  }
}

function some(all: readonly string[] | undefined): readonly string[] | undefined {
  return all === undefined || all.length === 0 ? undefined : all;
}

/** The contract of that id. */
export function contractOf(id: string, { contracts = [] }: ProgramEvidence): ContractEntry | undefined {
  return contracts.find((one) => one.id === id);
}

/** The latest of some entries. */
export function latest(all: readonly PlacedEntry[]): PlacedEntry | undefined {
  return [...all].sort((one, other) => (one.entry.on < other.entry.on ? 1 : -1))[0];
}
