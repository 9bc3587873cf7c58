import { type DayNumber, dayText } from "../retention/period.js";
import { allOf, type Condition } from "./condition.js";
import type { SqlDialect } from "./dialect.js";

/** The first or the last of the days on which an event may have been. */
export type Side = "first" | "last";

/**
 * A column that dates something, read as days of the library's calendar.
 *
 * A column is compared with instants that this package has reckoned, not the other way round: an index on it counts,
 * and no engine does arithmetic on dates.
 */
export interface DayColumn {
  /** The column as SQL has it. */
  readonly sql: string;
  readonly kind: "date" | "timestamp" | "instant";
  /** Minutes to add to what the column holds: the result lies on the first, and on the last, day it may have been. */
  readonly shift: { readonly [side in Side]: number };
  readonly dialect: SqlDialect;
}

const minutesOfDay = 1_440;

/** Is it one day that the column holds, not several? */
export function isExact({ shift }: DayColumn): boolean {
  return shift.first === shift.last;
}

/** Does the day lie between two days, both included? False where the column holds no day. */
export function dayBetween(
  column: DayColumn,
  side: Side,
  from: DayNumber | undefined,
  to: DayNumber | undefined,
): Condition {
  const { sql, dialect } = column;
  if (from !== undefined && to !== undefined && from > to) return false;
  if (dialect === "mariadb") {
    // TO_DAYS and UNIX_TIMESTAMP give no number for 0000-00-00 and 2026-00-15, which MariaDB lets in
    const { number, bound } = asNumber(column, side);
    const held = `coalesce(${number}, -9000000000)`;
    return allOf(
      `${held} >= ${from === undefined ? "-8000000000" : bound(from)}`,
      ...(to === undefined ? [] : [`${held} < ${bound(to + 1)}`]),
    );
  }
  return allOf(
    `${sql} is not null`,
    ...(from === undefined ? [] : [`${sql} >= ${startOf(column, side, from)}`]),
    ...(to === undefined ? [] : [`${sql} < ${startOf(column, side, to + 1)}`]),
  );
}

/** Does the column hold nothing? MariaDB takes `is null` for 0000-00-00 too, where a column may not be NULL. */
export function isEmpty({ sql, dialect }: Pick<DayColumn, "sql" | "dialect">): Condition {
  return dialect === "mariadb" ? `(${sql} <=> null)` : `${sql} is null`;
}

/** Is the first day of one later than the last day of the other? Only where both hold a day. */
export function isLater(one: DayColumn, other: DayColumn): Condition {
  return `${dayOf(one, "first")} > ${dayOf(other, "last")}`;
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

/** The first instant of a day, as the column would hold it. */
function startOf({ kind, shift }: DayColumn, side: Side, day: DayNumber): string {
  if (kind === "date") return `date '${dayText(day)}'`;
  const minutes = day * minutesOfDay - shift[side];
  const on = Math.floor(minutes / minutesOfDay);
  const left = minutes - on * minutesOfDay;
  const clock = `${String(Math.floor(left / 60)).padStart(2, "0")}:${String(left % 60).padStart(2, "0")}:00`;
  return kind === "timestamp"
    ? `timestamp '${dayText(on)} ${clock}'`
    : `timestamp with time zone '${dayText(on)} ${clock}+00:00'`;
}

/** MariaDB: the column as a number, and the first number of a day. */
function asNumber(
  { sql, kind, shift }: DayColumn,
  side: Side,
): { readonly number: string; readonly bound: (day: DayNumber) => string } {
  const minutes = shift[side];
  if (kind === "instant")
    return { number: `nullif(unix_timestamp(${sql}), 0)`, bound: (day) => String(day * 86_400 - minutes * 60) };
  const moved = kind === "date" || minutes === 0 ? sql : `${sql} + interval '${minutes}' minute`;
  return { number: `to_days(${moved})`, bound: (day) => String(day + 719_528) };
}
