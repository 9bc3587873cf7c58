import { isCalendarDay } from "../internal/calendar.js";

/** Nobody is older than this; systems that say so hold a date that stands for none. */
const oldest = 130;

/**
 * How old somebody is on a day, in whole years from 0 to 130, for the fact `subjectAge`. Somebody born on 29 February
 * is a year older on 1 March where the year has no 29 February: for one day longer the limits for the younger count.
 *
 * A birth date with a time counts as its calendar day, since systems write midnight of the library's zone or of none.
 * `undefined` where a date cannot be read, lies after the day, or is more than 130 years before it: then the age is not
 * known.
 *
 * @example
 * ```ts
 * import { ageOn } from "patron-privacy/records";
 *
 * ageOn("2011-05-04", "2026-05-03"); // => 14
 * ageOn("2011-05-04T00:00:00.000+00:00", "2026-05-04"); // => 15
 * ageOn("2012-02-29", "2026-02-28"); // => 13
 * ageOn("2012-02-29", "2026-03-01"); // => 14
 * ageOn("0000-00-00", "2026-03-01"); // => undefined
 * ```
 */
export function ageOn(birthDate: string, day: string): number | undefined {
  const born = dayOf(birthDate);
  const now = dayOf(day);
  if (born === undefined || now === undefined) return undefined;
  const years = now.year - born.year - (now.monthAndDay < born.monthAndDay ? 1 : 0);
  return years >= 0 && years <= oldest ? years : undefined;
}

function dayOf(text: unknown): { readonly year: number; readonly monthAndDay: string } | undefined {
  if (typeof text !== "string") return undefined;
  const day = text.slice(0, 10);
  const timed = text.length === 10 || /^[T ]\d\d:\d\d/.test(text.slice(10));
  return timed && isCalendarDay(day) ? { year: Number(day.slice(0, 4)), monthAndDay: day.slice(5) } : undefined;
}
