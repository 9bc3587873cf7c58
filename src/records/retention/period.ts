import { isCalendarDay } from "../../internal/calendar.js";

/** The units of a retention period. */
export const periodUnits = ["days", "weeks", "months", "years"] as const;

/** How long: a number of days, weeks, months or years. */
export interface Period {
  readonly amount: number;
  readonly unit: (typeof periodUnits)[number];
}

/** To the end of what a period is rounded up. */
export const roundings = ["end-of-month", "end-of-calendar-year", "end-of-fiscal-year"] as const;

/** Names a rounding. */
export type Rounding = (typeof roundings)[number];

/** Days as whole numbers, counted from 1 January 1970. */
export type DayNumber = number;

const millisecondsOfDay = 86_400_000;

const digits = /^(\d{4})-(\d{2})-(\d{2})$/;
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** The number of a calendar day; `undefined` where the text is none. Arithmetic, since a `Date` for each costs too much. */
export function dayNumber(text: string): DayNumber | undefined {
  const found = digits.exec(text);
  if (found === null) return undefined;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = (monthLengths[month - 1] ?? 0) + (isLeap && month === 2 ? 1 : 0);
  if (day < 1 || day > length) return undefined;
  // years that begin in March end with the leap day
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The calendar day of a number, as 2026-01-31. */
export function dayText(day: DayNumber): string {
  return new Date(day * millisecondsOfDay).toISOString().slice(0, 10);
}

/**
 * A day some time after another. A month or year ends on the same day of the month, or on its last day where it has no
 * such day.
 */
export function addPeriod(day: DayNumber, { amount, unit }: Period): DayNumber {
  switch (unit) {
    case "days":
      return day + amount;
    case "weeks":
      return day + amount * 7;
    case "months":
      return addMonths(day, amount);
    case "years":
      return addMonths(day, amount * 12);
  }
}

function addMonths(day: DayNumber, months: number): DayNumber {
  const from = new Date(day * millisecondsOfDay);
  const [year, month, date] = [from.getUTCFullYear(), from.getUTCMonth() + months, from.getUTCDate()];
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date, lastOfMonth)) / millisecondsOfDay;
}

/** The last day of the month, calendar year or fiscal year that a day is in. A fiscal year ends on a day such as `06-30`. */
export function roundUp(day: DayNumber, rounding: Rounding, fiscalYearEnds: string | undefined): DayNumber | undefined {
  const from = new Date(day * millisecondsOfDay);
  const year = from.getUTCFullYear();
  switch (rounding) {
    case "end-of-month":
      return Date.UTC(year, from.getUTCMonth() + 1, 0) / millisecondsOfDay;
    case "end-of-calendar-year":
      return Date.UTC(year, 11, 31) / millisecondsOfDay;
    case "end-of-fiscal-year": {
      const [month, date] = fiscalYearEnds?.split("-").map(Number) ?? [];
      if (month === undefined || date === undefined) return undefined;
      const ends = (of: number) => Date.UTC(of, month - 1, date) / millisecondsOfDay;
      return day <= ends(year) ? ends(year) : ends(year + 1);
    }
  }
}

/** Is a text a day of every year, as 06-30? */
export function isDayOfYear(text: unknown): text is string {
  return typeof text === "string" && /^\d{2}-\d{2}$/.test(text) && isCalendarDay(`2001-${text}`);
}
