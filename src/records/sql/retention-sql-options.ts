import { isCalendarDay } from "../../internal/calendar.js";
import { isDayOfYear } from "../retention/period.js";
import { isSchedule, type Schedule } from "../retention/schedule.js";
import { type RetentionFact, retentionFacts } from "../retention/vocabulary.js";
import { isObject, malformed, type SqlTable } from "./mapped-table.js";
import type { SqlIssue } from "./sql-issue.js";

/** The table, the day, and what the table itself does not say. */
export interface RetentionSqlOptions extends SqlTable {
  /** The calendar day on which it is asked, as 2026-01-31. */
  readonly asOf: string;
  /** A table with the legal holds, as `holdRows` makes its rows; `none` where you know that there are none. */
  readonly holds: string | "none";
  /** The library's distance from UTC in minutes, such as -300. */
  readonly utcOffset?: number;
  /**
   * What the clock of columns without a time zone shows: the library's time, UTC, or a distance from UTC in minutes.
   * Where it is left out, such a time may have been a day earlier or later.
   */
  readonly clock?: "library" | "utc" | number;
  /** The last day of the library's fiscal year, as 06-30. */
  readonly fiscalYearEnds?: string;
  /** Facts that hold for every row and that no column states. */
  readonly facts?: { readonly [fact in RetentionFact]?: number | boolean };
  /** A line for each row, or how many rows there are of each outcome; `rows` where it is left out. */
  readonly select?: "rows" | "counts";
}

/** What is wrong with the options beside the table. */
export function retentionSqlIssues(schedule: Schedule, options: RetentionSqlOptions): readonly SqlIssue[] {
  const given: { readonly [key in keyof RetentionSqlOptions]?: unknown } = isObject(options) ? options : {};
  const { asOf, holds, utcOffset, clock, fiscalYearEnds, facts, select } = given;
  const check = (fits: boolean, key: string, expected: string) => (fits ? [] : [malformed([key], expected)]);
  const isMinutes = (value: unknown) =>
    typeof value === "number" && Number.isInteger(value) && Math.abs(value) <= 14 * 60;
  return [
    ...check(isSchedule(schedule), "schedule", "a schedule of defineSchedule or parseSchedule"),
    ...check(typeof asOf === "string" && isCalendarDay(asOf), "asOf", "a calendar day such as 2026-01-31"),
    ...check(typeof holds === "string" && holds !== "", "holds", "a table of holds, or `none`"),
    ...check(utcOffset === undefined || isMinutes(utcOffset), "utcOffset", "minutes from -840 to 840"),
    ...check(
      clock === undefined || clock === "library" || clock === "utc" || isMinutes(clock),
      "clock",
      "`library`, `utc`, or minutes from -840 to 840",
    ),
    ...check(fiscalYearEnds === undefined || isDayOfYear(fiscalYearEnds), "fiscalYearEnds", "a day such as 06-30"),
    ...check(facts === undefined || isFacts(facts), "facts", "an object of facts"),
    ...check(select === undefined || select === "rows" || select === "counts", "select", "`rows` or `counts`"),
  ];
}

function isFacts(facts: unknown): boolean {
  return (
    isObject(facts) &&
    Object.entries(facts).every(
      ([fact, value]) =>
        isFact(fact) &&
        (retentionFacts[fact].kind === "truth"
          ? typeof value === "boolean"
          : typeof value === "number" && Number.isFinite(value)),
    )
  );
}

function isFact(fact: string): fact is RetentionFact {
  return Object.hasOwn(retentionFacts, fact);
}
