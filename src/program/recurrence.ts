import type { Period } from "./requirement.js";

/** The last day that a calendar day can name. */
const lastDay = "9999-12-31";

/**
 * The calendar day on which something done on a day is due again. Months end where they end: from the 31st of January
 * to the 28th or 29th of February.
 */
export function dueAgain(day: string, { count, unit }: Period): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  if (unit === "day") return iso(utc(year, month - 1, date + count));
  const last = utc(year, month + count, 0).getUTCDate();
  return iso(utc(year, month - 1 + count, Math.min(date, last)));
}

/** `Date.UTC` takes the years 0 to 99 for 1900 to 1999. */
function utc(year: number, month: number, date: number): Date {
  const made = new Date(0);
  made.setUTCFullYear(year, month, date);
  return made;
}

function iso(date: Date): string {
  return date.getUTCFullYear() > 9999 ? lastDay : date.toISOString().slice(0, 10);
}
