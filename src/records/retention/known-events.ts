import type { EventDay } from "./event-day.js";
import { readEventDay } from "./event-day.js";
import type { DayNumber } from "./period.js";
import type { RetainedRecord } from "./retained-record.js";
import { eventOrder, plannedEvents, type RetentionEvent } from "./vocabulary.js";

/** Why a date of a record is not relied on, or only with care. */
export type EventDoubt = "no-zone" | "future-event" | "implausible-date" | "events-out-of-order";

/** An event of a record: its days, not yet, or not known. */
type KnownEvent = EventDay | "not-yet" | "unknown";

/** The events of a record as far as they can be relied on, and the doubts about them. */
export interface KnownEvents {
  /** For clocks: an opt-out does not count once the patron has opted in again. */
  readonly of: (event: RetentionEvent) => KnownEvent;
  /** As the record has it. */
  readonly stated: (event: RetentionEvent) => KnownEvent;
  readonly doubts: readonly { readonly code: EventDoubt; readonly event: RetentionEvent }[];
}

/** Systems write 1 January 1970, or a day long past, where they know none. */
function isImplausible({ first, last }: EventDay): boolean {
  const year1900 = -25_567;
  return last < year1900 || (first <= 0 && last >= 0);
}

/** Reads the events of a record; what cannot be right is not known. */
export function knownEvents({ events }: RetainedRecord, asOf: DayNumber, utcOffset: number | undefined): KnownEvents {
  const known = new Map<RetentionEvent, KnownEvent>();
  const doubts: { code: EventDoubt; event: RetentionEvent }[] = [];
  for (const [key, text] of Object.entries(events)) {
    const event = key as RetentionEvent; // the keys were checked
    if (text === undefined) continue;
    const day = text === null ? undefined : readEventDay(text, utcOffset);
    if (day === undefined) {
      known.set(event, text === null ? "not-yet" : "unknown");
      continue;
    }
    const doubt =
      !plannedEvents.has(event) && day.first > asOf
        ? "future-event"
        : isImplausible(day)
          ? "implausible-date"
          : undefined;
    known.set(event, doubt === undefined ? day : "unknown");
    if (doubt !== undefined) doubts.push({ code: doubt, event });
    else if (day.noZone) doubts.push({ code: "no-zone", event });
  }
  for (const [before, after] of eventOrder) {
    const [a, b] = [known.get(before), known.get(after)];
    if (typeof a !== "object" || typeof b !== "object" || a.first <= b.last) continue;
    for (const event of [before, after]) {
      known.set(event, "unknown");
      doubts.push({ code: "events-out-of-order", event });
    }
  }
  const stated = (event: RetentionEvent): KnownEvent => known.get(event) ?? "unknown";
  const [chosen, left] = [known.get("opted-in"), known.get("opted-out")];
  const again = typeof chosen === "object" && typeof left === "object" && left.last < chosen.first;
  return { of: (event) => (again && event === "opted-out" ? "not-yet" : stated(event)), stated, doubts };
}
