/** Is a text a day of the calendar, written as 2026-01-31? */
export function isCalendarDay(text: string): boolean {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (found === null) return false;
  const [year = 0, month = 0, day = 0] = found.slice(1).map(Number);
  const date = new Date(Date.UTC(2000, 0, 1));
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** The calendar day that many days later, or `undefined` where the text is no calendar day. */
export function daysLater(day: string, days: number): string | undefined {
  if (!isCalendarDay(day)) return undefined;
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const later = new Date(Date.UTC(2000, 0, 1));
  later.setUTCFullYear(year, month - 1, date + days);
  const text = later.toISOString().slice(0, 10);
  return isCalendarDay(text) ? text : undefined;
}
