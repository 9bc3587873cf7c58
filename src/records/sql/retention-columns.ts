import type { Path } from "../../policy/issue.js";
import type { FieldMap } from "../field-map.js";
import { retentionFacts } from "../retention/vocabulary.js";
import type { DayColumn } from "./day-column.js";
import type { EventColumn } from "./event-states.js";
import type { FactColumn } from "./fact-cases.js";
import type { MappedTable } from "./mapped-table.js";
import type { SqlIssue } from "./sql-issue.js";
import type { Column } from "./text-sql.js";

/** How the clocks of a table stand to the library's. */
export interface Clocks {
  /** The library's distance from UTC in minutes. */
  readonly utcOffset: number | undefined;
  /** What columns without a zone show: the library's clock, UTC, or a distance from UTC in minutes. */
  readonly clock: "library" | "utc" | number | undefined;
}

/** What a map says to a retention schedule, as columns of a table. */
export interface RetentionColumns {
  readonly events: readonly EventColumn[];
  readonly facts: readonly FactColumn[];
  readonly issues: readonly SqlIssue[];
}

/** Finds the columns that date events and state facts. */
export function retentionColumns(map: FieldMap, table: MappedTable, clocks: Clocks): RetentionColumns {
  const events: EventColumn[] = [];
  const facts: FactColumn[] = [];
  const issues: SqlIssue[] = [];
  const stated = new Map<string, string>();
  for (const [path, { retention = [] }] of Object.entries(map.fields))
    for (const use of retention) {
      const at: Path = ["map", "fields", path];
      const column = table.column(path, at);
      if ("code" in column) {
        issues.push(column);
        continue;
      }
      const of = "event" in use ? use.event : use.fact;
      const before = stated.get(of);
      if (before !== undefined) issues.push({ code: "two-columns", path: at, of, columns: [before, column.name] });
      stated.set(of, column.name);
      if ("event" in use) {
        const days = dayColumn(column, clocks);
        if (days === undefined) issues.push(wrongType(at, column, "a date or a timestamp; a view can cast it"));
        else events.push({ ...days, name: column.name, event: use.event, whenNull: use.whenNull });
      } else {
        const expected = expectedOf({ ...column, ...use });
        if (expected !== undefined) issues.push(wrongType(at, column, expected));
        else facts.push({ ...column, ...use });
      }
    }
  return { events, facts, issues };
}

/** A column read as days of the library's calendar; `undefined` where it holds none. */
export function dayColumn({ sql, kind, dialect }: Column, { utcOffset, clock }: Clocks): DayColumn | undefined {
  // somewhere on earth it is the day before, somewhere the day after
  const fromUtc = utcOffset === undefined ? { first: -720, last: 840 } : { first: utcOffset, last: utcOffset };
  switch (kind) {
    case "date":
      return { sql, kind, dialect, shift: { first: 0, last: 0 } };
    case "instant":
      return { sql, kind, dialect, shift: fromUtc };
    case "timestamp": {
      if (clock === undefined) return { sql, kind, dialect, shift: { first: -1_440, last: 1_440 } };
      const zone = clock === "utc" ? 0 : clock;
      const shift =
        zone === "library" ? { first: 0, last: 0 } : { first: fromUtc.first - zone, last: fromUtc.last - zone };
      return { sql, kind, dialect, shift };
    }
    default:
      return undefined;
  }
}

function expectedOf({ fact, kind, values }: FactColumn): string | undefined {
  if (values !== undefined)
    return kind === "text" || kind === "number" || kind === "truth" ? undefined : "a text, number or truth value";
  if (retentionFacts[fact].kind === "truth")
    return kind === "truth" ? undefined : "a truth value, or `values` that say which of them are true";
  return kind === "number" ? undefined : "a number";
}

function wrongType(path: Path, { name }: Column, expected: string): SqlIssue {
  return { code: "wrong-type", path, column: name, expected };
}
