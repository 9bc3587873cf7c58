import type { RequestFacts } from "../decide/request.js";
import { daysLater } from "../internal/calendar.js";
import type { Cite } from "../policy/source.js";
import type { Clock, ClockId } from "./episode-state.js";

const texts: { readonly [id in ClockId]: { readonly says: string; readonly cites: readonly Cite[] } } = {
  "return-date": {
    says: "The paper is to be answered or objected to by then.",
    cites: [{ source: "blr" }],
  },
  objection: {
    says: "In a federal civil case a written objection is due by then.",
    cites: [{ source: "frcp45-lc", mark: "unread" }],
  },
  "next-purge": {
    says: "Routine deletion runs then: stop it before.",
    cites: [{ source: "fl-alachua" }, { source: "strickland", mark: "unread" }],
  },
  "preservation-ends": {
    says: "The letter's ninety days end; what is held stays held until counsel lifts the hold.",
    cites: [{ source: "usc2703f" }],
  },
  "gag-ends": { says: "The silence that was ordered ends, unless it is prolonged.", cites: [{ source: "usc3511" }] },
  "gag-answer": {
    says: "By then the government must have gone to court; the silence stays in force meanwhile.",
    cites: [{ source: "usc3511" }],
  },
  "gag-review": {
    says: "Ask whether the silence still holds: the FBI looks again three years after its investigation opened, a day that the library does not know, so this counts from the letter.",
    cites: [{ source: "fbi-term", mark: "proposal" }],
  },
};

/** A clock of a matter. */
export function clock(id: ClockId, matter: string, due: string): Clock {
  return { id, matter, due, paused: false, ...texts[id] };
}

/** Clocks with some put in place of those of the same kind and matter, the first due first. */
export function withClocks(clocks: readonly Clock[], added: readonly Clock[]): readonly Clock[] {
  const others = clocks.filter((one) => !added.some(({ id, matter }) => id === one.id && matter === one.matter));
  return [...others, ...added].sort(
    (a, b) => compare(a.due, b.due) || compare(a.id, b.id) || compare(a.matter, b.matter),
  );
}

/** Clocks without those of a matter that are met or fall away. */
export function withoutClocks(clocks: readonly Clock[], matter: string, ids: readonly ClockId[]): readonly Clock[] {
  return clocks.filter((one) => one.matter !== matter || !ids.includes(one.id));
}

/** Clocks with one of a matter standing still or going on. */
export function paused(clocks: readonly Clock[], matter: string, id: ClockId, still: boolean): readonly Clock[] {
  return clocks.map((one) => (one.matter === matter && one.id === id ? { ...one, paused: still } : one));
}

/** What runs from the service of a paper. */
export function clocksOfPaper(
  matter: string,
  { instrument, court }: RequestFacts,
  { day, returnDate, nextPurge }: { readonly day: string; readonly returnDate?: string; readonly nextPurge?: string },
): readonly Clock[] {
  const fourteen = daysLater(day, 14);
  const objection =
    returnDate !== undefined && (fourteen === undefined || returnDate < fourteen) ? returnDate : fourteen;
  // a court that nobody named may be a federal one, and a missed day cannot be had back
  const federalCivil =
    instrument === "civil-discovery-subpoena" && [undefined, "unknown", "unavailable", "federal-court"].includes(court);
  const ninety = instrument === "preservation-request-2703f" ? daysLater(day, 90) : undefined;
  return [
    ...(returnDate === undefined ? [] : [clock("return-date", matter, returnDate)]),
    ...(federalCivil && objection !== undefined ? [clock("objection", matter, objection)] : []),
    ...(nextPurge === undefined ? [] : [clock("next-purge", matter, nextPurge)]),
    ...(ninety === undefined ? [] : [clock("preservation-ends", matter, ninety)]),
  ];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
