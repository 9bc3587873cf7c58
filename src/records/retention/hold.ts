import { isCalendarDay } from "../../internal/calendar.js";
import type { ShapeIssue } from "../../policy/schema-issues.js";
import { type RecordType, record } from "../../vocabulary/facts/record.js";

/** Why records are held. */
export const holdReasons = [
  "litigation",
  "anticipated-litigation",
  "legal-process",
  "preservation-request",
  "records-request",
  "investigation",
  "audit",
  "other",
] as const;

/** Names a reason for holding records. */
export type HoldReason = (typeof holdReasons)[number];

/** Suspends disposal. A hold counts from when it is known until it is lifted. To preserve is not to disclose. */
export interface LegalHold {
  readonly id: string;
  readonly reason: HoldReason;
  /** The day on which it was put in place. */
  readonly from: string;
  /** The first day on which it no longer counts; `null` or left out while it does. */
  readonly lifted?: string | null;
  /** The kinds of record it covers; all of them where it is left out. */
  readonly records?: readonly RecordType[];
  /** The library's keys of the people it covers; everybody where it is left out. */
  readonly subjects?: readonly string[];
  /** It covers what was made in these days, `from` inclusive and `before` exclusive. */
  readonly made?: { readonly from?: string; readonly before?: string };
  readonly note?: string;
}

/** What is wrong with holds as given; no issue quotes a person's key. */
export function holdIssues(holds: unknown): readonly ShapeIssue[] {
  if (!Array.isArray(holds)) return [{ path: [], expected: "a list of holds" }];
  const ids = new Set<string>();
  return holds.flatMap((hold: unknown, index): readonly ShapeIssue[] => {
    if (typeof hold !== "object" || hold === null) return [{ path: [index], expected: "a hold" }];
    const { id, reason, from, lifted, records, subjects, made }: { readonly [key in keyof LegalHold]?: unknown } = hold;
    const issues: ShapeIssue[] = [];
    const check = (key: string, fits: boolean, expected: string) => {
      if (!fits) issues.push({ path: [index, key], expected });
    };
    check("id", typeof id === "string" && id !== "" && !ids.has(id), "an id of its own");
    if (typeof id === "string") ids.add(id);
    check(
      "reason",
      holdReasons.some((one) => one === reason),
      `one of ${holdReasons.join(", ")}`,
    );
    check("from", isDay(from), aDay);
    check("lifted", lifted === undefined || lifted === null || isDay(lifted), aDay);
    if (isDay(from) && isDay(lifted)) check("lifted", lifted >= from, "a day not before `from`");
    check("records", records === undefined || isListOf(records, isRecord), "a list of kinds of record");
    check("subjects", subjects === undefined || isListOf(subjects, isText), "a list of texts");
    check("made", made === undefined || isMade(made), "`from`, `before` or both, in this order, as calendar days");
    return issues;
  });
}

const aDay = "a calendar day such as 2026-01-31";

function isMade(made: unknown): boolean {
  if (typeof made !== "object" || made === null) return false;
  const { from, before }: { readonly from?: unknown; readonly before?: unknown } = made;
  if (from === undefined && before === undefined) return false;
  const fits = (day: unknown) => day === undefined || isDay(day);
  return fits(from) && fits(before) && !(isDay(from) && isDay(before) && before <= from);
}

function isDay(value: unknown): value is string {
  return typeof value === "string" && isCalendarDay(value);
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}

function isRecord(value: unknown): boolean {
  return record.values.some((one) => one === value);
}

function isListOf(value: unknown, is: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(is);
}
