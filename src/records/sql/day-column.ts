import { type DayNumber, dayText } from "../retention/period.js";
import type { SqlDialect } from "./dialect.js";

/** The first or the last of the days on which an event may have been. */
export type Side = "first" | "last";

/** Minutes of the clock that a column shows, counted from the beginning of 1970. */
export type ClockMinutes = number;

/**
 * A column that dates something, read as days of the library's calendar.
 *
 * The column is compared with moments that this package has reckoned, not the other way round: an index on it counts,
 * and no engine does arithmetic on dates.
 */
export interface DayColumn {
  /** The column as SQL has it. */
  readonly sql: string;
  readonly kind: "date" | "timestamp" | "instant";
  /** Minutes to add to what the column shows: the result lies on the first, and on the last, day it may have been. */
  readonly shift: { readonly [side in Side]: number };
  readonly dialect: SqlDialect;
}

const minutesOfDay = 1_440;

/** Is it one day that the column holds, not several? */
export function isExact({ shift }: DayColumn): boolean {
  return shift.first === shift.last;
}

/** What the column shows when a day begins, taken as the first or the last that it may have been. */
export function beginOf({ shift }: DayColumn, side: Side, day: DayNumber): ClockMinutes {
  return day * minutesOfDay - shift[side];
}

/** Does the column show this or later? NULL where it holds nothing. */
export function isFrom({ sql, kind, dialect }: DayColumn, minutes: ClockMinutes): string {
  if (kind === "instant" && dialect === "mariadb") return `unix_timestamp(${sql}) >= ${minutes * 60}`;
  const day = Math.floor(minutes / minutesOfDay);
  if (kind === "date") return `${sql} >= date '${dayText(day)}'`;
  const left = minutes - day * minutesOfDay;
  const clock = `${String(Math.floor(left / 60)).padStart(2, "0")}:${String(left % 60).padStart(2, "0")}:00`;
  return kind === "timestamp"
    ? `${sql} >= timestamp '${dayText(day)} ${clock}'`
    : `${sql} >= timestamp with time zone '${dayText(day)} ${clock}+00:00'`;
}

/** Does the column hold nothing? MariaDB takes `is null` for 0000-00-00 too, where a column may not be NULL. */
export function isEmpty({ sql, dialect }: Pick<DayColumn, "sql" | "dialect">): string {
  return dialect === "mariadb" ? `(${sql} <=> null)` : `${sql} is null`;
}

/**
 * Is what the column holds no day of the calendar? MariaDB lets in 0000-00-00 and 2026-00-15. `undefined` where every
 * value is a day.
 */
export function isNoDay({ sql, kind, dialect }: DayColumn): string | undefined {
  if (dialect !== "mariadb") return undefined;
  return kind === "instant" ? `unix_timestamp(${sql}) = 0` : `to_days(${sql}) is null`;
}

/** Is the first day of one later than the last day of the other? Both must hold a day. */
export function isLater(one: DayColumn, other: DayColumn): string {
  const days = `${dayOf(one, "first")} > ${dayOf(other, "last")}`;
  // days are told apart only where the moments are the wrong way round at all
  const alike = one.kind === other.kind && one.shift.first <= other.shift.last;
  return alike && one.kind !== "date" ? `(${one.sql} > ${other.sql} and ${days})` : days;
}

/** The day that the column holds, as a date. */
export function dayOf({ sql, kind, shift, dialect }: DayColumn, side: Side): string {
  const minutes = shift[side];
  if (kind === "date") return sql;
  if (kind === "timestamp") return `cast(${minutes === 0 ? sql : `${sql} + interval '${minutes}' minute`} as date)`;
  return dialect === "mariadb"
    ? `cast(timestamp '1970-01-01 00:00:00' + interval unix_timestamp(${sql}) + ${minutes * 60} second as date)`
    : `cast((${sql} at time zone 'UTC') + interval '${minutes}' minute as date)`;
}
