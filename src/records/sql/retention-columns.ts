import type { FieldMap } from "../field-map.js";
import { retentionFields } from "../retained-of.js";
import { retentionFacts } from "../retention/vocabulary.js";
import type { DayColumn } from "./day-column.js";
import type { EventColumn } from "./event-question.js";
import type { FactColumn } from "./fact-question.js";
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

/** Finds the columns that date events and state facts, as `retainedOf` finds the fields. */
export function retentionColumns(map: FieldMap, table: MappedTable, clocks: Clocks): RetentionColumns {
  const events: EventColumn[] = [];
  const facts: FactColumn[] = [];
  const issues: SqlIssue[] = [];
  const used = (path: string): readonly Column[] => {
    const column = table.column(path, ["map", "fields", path]);
    if (!("code" in column)) return [column];
    issues.push(column);
    return [];
  };
  const stated = retentionFields(map);
  for (const [event, fields] of stated.events) {
    const columns = fields.flatMap(({ path }) => used(path));
    const [days, ...others] = columns.map((column) => dayColumn(column, clocks));
    const [first] = columns;
    if (first === undefined) continue;
    if (days === undefined || others.some((other) => other?.kind !== days.kind))
      issues.push(wrongType(first, "a date or a timestamp, and one type for all columns that date the event"));
    else
      events.push({
        ...days,
        ...(others.length === 0 ? {} : { sql: `coalesce(${columns.map(({ sql }) => sql).join(", ")})` }),
        names: columns.map(({ name }) => name),
        event,
        whenNull: fields.every(({ use }) => use.whenNull === "not-happened") ? "not-happened" : "not-known",
      });
  }
  for (const [fact, fields] of stated.facts) {
    const columns = fields.flatMap(({ path, use }) => used(path).map((column) => ({ ...column, ...use })));
    const [column, other] = columns;
    if (column === undefined) continue;
    const expected = expectedOf(column);
    if (other !== undefined)
      issues.push({ code: "two-columns", path: ["map"], of: fact, columns: columns.map(({ name }) => name) });
    if (expected !== undefined) issues.push(wrongType(column, expected));
    facts.push(column);
  }
  return { events, facts, issues };
}

/** A column read as days of the library's calendar; `undefined` where it holds none. */
function dayColumn({ sql, kind, dialect }: Column, { utcOffset, clock }: Clocks): DayColumn | undefined {
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

function wrongType({ name }: Column, expected: string): SqlIssue {
  return { code: "wrong-type", path: ["columns", name], column: name, expected };
}
