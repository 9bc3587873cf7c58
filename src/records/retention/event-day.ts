import { type DayNumber, dayNumber } from "./period.js";

/** The days on which an event may have been, from the first to the last. */
export interface EventDay {
  readonly first: DayNumber;
  readonly last: DayNumber;
  /** Was the time given without a zone? */
  readonly noZone: boolean;
}

const form = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:(Z)|([+-])(\d{2})(?::?(\d{2}))?)?)?$/;
const minutesOfDay = 1_440;

/**
 * The days that a text may mean in the library's calendar.
 *
 * | text | days |
 * |---|---|
 * | a calendar day | that day |
 * | an instant with a zone, and the library's distance from UTC is known | the day it is there |
 * | an instant with a zone | the days it is anywhere on earth |
 * | a time without a zone | that day, the one before and the one after |
 *
 * `undefined` where the text is none of these.
 */
export function readEventDay(text: string, utcOffset: number | undefined): EventDay | undefined {
  const [, day = "", hour, minute = "0", second = "0", utc, sign, zoneHours = "0", zoneMinutes = "0"] =
    form.exec(text) ?? [];
  const number = dayNumber(day);
  if (number === undefined) return undefined;
  if (hour === undefined) return { first: number, last: number, noZone: false };
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return undefined;
  if (utc === undefined && sign === undefined) return { first: number - 1, last: number + 1, noZone: true };
  if (Number(zoneHours) > 18 || Number(zoneMinutes) > 59) return undefined;
  const zone = (Number(zoneHours) * 60 + Number(zoneMinutes)) * (sign === "-" ? -1 : 1);
  const instant = number * minutesOfDay + Number(hour) * 60 + Number(minute) - zone;
  const dayAt = (offset: number) => Math.floor((instant + offset) / minutesOfDay);
  return utcOffset === undefined
    ? { first: dayAt(-12 * 60), last: dayAt(14 * 60), noZone: false }
    : { first: dayAt(utcOffset), last: dayAt(utcOffset), noZone: false };
}
