import type { JsonValue } from "../copy.js";

/** A moment to the second: since 1970 in UTC, or by a clock whose zone is not known. */
export interface Instant {
  readonly second: number;
  readonly zoned: boolean;
}

const form =
  /^(\d{4})-?(\d{2})-?(\d{2})[T ]*(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(?:(Z)|([+-])(\d{2}):?(\d{2})?)?$/;
const day = 86_400;
/** What systems write for the end of a day: 23:59 and 23:59:59. */
const lastMinute = day - 60;

/**
 * The moment that a value of a record names, if it is more than a day: texts with a time, and numbers of seconds or
 * milliseconds since 1970. Midnight and the last minute of a day stand for the day.
 */
export function instantOf(value: JsonValue): Instant | undefined {
  if (typeof value === "number") {
    const second = Math.floor(value > 1e11 ? value / 1_000 : value);
    return second > 1e8 && second < 1e11 && second % day !== 0 ? { second, zoned: true } : undefined;
  }
  if (typeof value !== "string") return undefined;
  const [, year, month, date, hour, minute, second = "0", utc, sign, zoneHours = "0", zoneMinutes = "0"] =
    form.exec(value.trim()) ?? [];
  if (year === undefined) return undefined;
  const clock = Number(hour) * 3_600 + Number(minute) * 60 + Number(second);
  if (clock === 0 || clock >= lastMinute) return undefined;
  const offset = (Number(zoneHours) * 60 + Number(zoneMinutes)) * 60 * (sign === "-" ? -1 : 1);
  const midnight = Date.UTC(Number(year), Number(month) - 1, Number(date)) / 1_000;
  return { second: midnight + clock - offset, zoned: utc !== undefined || sign !== undefined };
}

/** May two moments be one? Where only one has a zone, zones on earth lie up to 14 hours and by quarters of an hour apart. */
export function isSameInstant(a: Instant, b: Instant): boolean {
  const apart = Math.abs(a.second - b.second);
  return a.zoned === b.zoned ? apart === 0 : apart <= 14 * 3_600 && apart % 900 === 0;
}
