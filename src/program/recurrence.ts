import type { Recurrence } from "./requirement.js";

/** The calendar day on which something done on a day is due again. */
export function dueAgain(day: string, { count, unit }: Pick<Recurrence, "count" | "unit">): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  if (unit === "day") return iso(new Date(Date.UTC(year, month - 1, date + count)));
  const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  return iso(new Date(Date.UTC(year, month - 1 + count, Math.min(date, last))));
}

function iso(date: Date): string {
  return date.toISOString().slice(0, 10);
}
