import { isCalendarDay } from "../internal/calendar.js";
import { type Weekday, weekdays } from "./organization.js";

/** Minutes after midnight of a time of day, as 09:30; 24:00 is the end of the day. */
export function minutesOf(time: string): number | undefined {
  const [, hours, minutes] = /^([01]\d|2[0-4]):([0-5]\d)$/.exec(time) ?? [];
  if (hours === undefined || minutes === undefined) return undefined;
  const sum = Number(hours) * 60 + Number(minutes);
  return sum <= 1_440 ? sum : undefined;
}

/** A time of day from minutes after midnight. */
export function timeOf(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

/** A moment on the library's own clock. */
export interface Moment {
  readonly day: string;
  readonly weekday: Weekday;
  readonly minutes: number;
}

/** Reads a moment of the library's own clock, as 2026-11-24T19:30, without a zone. */
export function momentOf(text: string): Moment | undefined {
  const [day = "", time = "", ...more] = text.split("T");
  const minutes = minutesOf(time);
  if (more.length > 0 || minutes === undefined || minutes === 1_440 || !isCalendarDay(day)) return undefined;
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  // Sunday is 0 there
  const weekday = weekdays[(new Date(Date.UTC(year, month - 1, date)).getUTCDay() + 6) % 7];
  return weekday === undefined ? undefined : { day, weekday, minutes };
}
