import {
  defineFieldMap,
  describeFieldMapIssue,
  type FieldMap,
  type RetainedRecord,
  type RetentionEvent,
  type RetentionFact,
  type RetentionRule,
  retentionFacts,
  type Schedule,
} from "../../../src/records/index.js";
import { addPeriod, dayNumber, dayText } from "../../../src/records/retention/period.js";
import { eventOrder } from "../../../src/records/retention/vocabulary.js";

/** A column of a generated table. */
type GeneratedColumn =
  | {
      readonly name: string;
      readonly type: "date" | "timestamp" | "instant";
      readonly event: RetentionEvent;
      readonly whenNull: "not-happened" | "not-known";
    }
  | {
      readonly name: string;
      readonly type: "number" | "truth";
      readonly fact: RetentionFact;
      readonly whenNull: "not-known" | number | boolean;
    };

/** The column of the patron's key. */
interface SubjectColumn {
  readonly name: string;
  readonly type: "key-number" | "key-text";
  readonly whenNull: "not-known";
}

/** A table made for the rules of one kind of record, with the map that says what its columns are. */
export interface GeneratedTable {
  readonly columns: readonly (GeneratedColumn | SubjectColumn)[];
  readonly map: FieldMap;
}

/** How a table is read, beside its map. */
export interface Reading {
  readonly asOf: string;
  readonly utcOffset?: number;
  readonly clock?: "library" | "utc" | number;
}

/** Numbers that look like chance and are the same each time. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The columns that rules for one kind of record ask for; some facts have none. */
export function tableFor(
  schedule: Schedule,
  record: FieldMap["record"],
  chance: () => number,
  subject?: "number" | "text",
): GeneratedTable {
  const rules = schedule.rules.flatMap(({ rule }) => (rule.record === record ? [rule] : []));
  const triggers = new Set(rules.flatMap((rule) => [rule, ...(rule.or ?? [])].map(({ trigger }) => trigger)));
  const events = new Set(triggers);
  for (const pair of eventOrder)
    if (pair.some((event) => triggers.has(event)) && chance() < 0.7) for (const event of pair) events.add(event);
  const facts = new Set(rules.flatMap(({ when = [] }) => when.map(({ fact }) => fact)));
  const pick = <T>(list: readonly [T, ...T[]]): T => list[Math.floor(chance() * list.length)] ?? list[0];
  const columns: (GeneratedColumn | SubjectColumn)[] = [
    ...(subject === undefined
      ? []
      : [{ name: "who", type: `key-${subject}` as const, whenNull: "not-known" as const }]),
    ...[...events].map(
      (event, index): GeneratedColumn => ({
        name: `e${index}`,
        type: pick(["date", "timestamp", "instant"]),
        event,
        whenNull: pick(["not-happened", "not-known"]),
      }),
    ),
    ...[...facts].flatMap((fact, index): readonly GeneratedColumn[] =>
      chance() < 0.2
        ? []
        : retentionFacts[fact].kind === "truth"
          ? [
              {
                name: `f${index}`,
                type: "truth",
                fact,
                whenNull: pick<"not-known" | boolean>(["not-known", true, false]),
              },
            ]
          : [{ name: `f${index}`, type: "number", fact, whenNull: pick<"not-known" | number>(["not-known", 0]) }],
    ),
  ];
  const made = defineFieldMap({
    id: `generated/${record}`,
    title: "A generated table",
    record,
    table: "generated",
    key: "id",
    ...(subject === undefined ? {} : { subject: "who" }),
    fields: {
      id: "operational-reference",
      ...Object.fromEntries(
        columns.map((column) => [
          column.name,
          "event" in column
            ? { element: "transaction-date", retention: [{ event: column.event, whenNull: column.whenNull }] }
            : "fact" in column
              ? {
                  element: "amount-owed",
                  retention: [
                    {
                      fact: column.fact,
                      whenNull: column.whenNull,
                      ...(column.type === "truth" ? { values: { "0": false, "1": true } } : {}),
                    },
                  ],
                }
              : "internal-patron-id",
        ]),
      ),
    },
  });
  if (!made.ok) throw new Error(made.issues.map(describeFieldMapIssue).join("\n"));
  return { columns, map: made.value };
}

/** One row: the text of each column, or null. */
export type GeneratedRow = readonly (string | null)[];

/** Rows whose days crowd around the days on which something changes. */
export function rowsFor(
  { columns }: GeneratedTable,
  rules: readonly RetentionRule[],
  { asOf, utcOffset = 0 }: Reading,
  count: number,
  chance: () => number,
): readonly GeneratedRow[] {
  const today = dayNumber(asOf) ?? 0;
  const below = (limit: number) => Math.floor(chance() * limit);
  const turning = rules.flatMap((rule) =>
    [rule, ...(rule.or ?? [])].flatMap(({ min, max }) =>
      [min, max].flatMap((period) => {
        if (period === undefined || period === "permanent") return [];
        // the day from which the period ends today, give or take
        const back = today - (addPeriod(today, period) - today);
        return [back, back - 365, Math.floor(back / 365.25) * 365];
      }),
    ),
  );
  const rare = ["1970-01-01", "1899-12-31", "1900-01-01", "2024-02-29", "2000-01-31", "2023-12-31", "2031-07-01"];
  const day = (): number => {
    const kind = chance();
    if (kind < 0.45 && turning.length > 0) return (turning[below(turning.length)] ?? today) + below(9) - 4;
    if (kind < 0.6) return today + below(5) - 2;
    if (kind < 0.66) return dayNumber(rare[below(rare.length)] ?? "") ?? today;
    return today - below(4_500);
  };
  const time = () => {
    // half of the times lie around midnight of the library and of UTC
    const minute = chance() < 0.5 ? below(1_440) : (below(5) - 2 - (chance() < 0.5 ? utcOffset : 0) + 2_880) % 1_440;
    return `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}:${String(below(60)).padStart(2, "0")}`;
  };
  const numbers = [
    ...rules.flatMap(({ when = [] }) =>
      when.flatMap((one) => ("is" in one ? [] : [one.from, one.below].filter((cut) => cut !== undefined))),
    ),
    0,
  ];
  const shared = () => Math.max(day(), -25_570);
  return Array.from({ length: count }, () => {
    const base = shared();
    return columns.map((column) => {
      if (chance() < 0.12) return null;
      switch (column.type) {
        case "key-number":
          return String(below(9));
        case "key-text":
          return ["3", "5", "0007", "7", " 3", "4", "", "6"][below(8)] ?? null;
        case "number":
          return String((numbers[below(numbers.length)] ?? 0) + below(3) - 1);
        case "truth":
          return String(below(2));
        case "date":
          return dayText(chance() < 0.4 ? base + below(4) - 1 : shared());
        default: {
          const on = chance() < 0.4 ? base + below(4) - 1 : shared();
          // MariaDB keeps instants from 1970 to 2038
          return `${dayText(column.type === "instant" ? Math.max(on, 1) : on)} ${time()}`;
        }
      }
    });
  });
}

/** The row as the library is given it. Written apart from the SQL: texts, no columns. */
export function retained(table: GeneratedTable, row: GeneratedRow, reading: Reading): RetainedRecord {
  const events: { [event in RetentionEvent]?: string | null } = {};
  const facts: { [fact in RetentionFact]?: number | boolean } = {};
  let subject: string | undefined;
  table.columns.forEach((column, index) => {
    const text = row[index] ?? null;
    if (!("event" in column || "fact" in column)) {
      if (text !== null && text.trim() !== "") subject = text.trim();
    } else if ("event" in column) {
      if (text === null) {
        if (column.whenNull === "not-happened") events[column.event] = null;
      } else
        events[column.event] =
          column.type === "timestamp" ? zoned(text, reading) : column.type === "instant" ? `${text}Z` : text;
    } else if (text === null) {
      if (column.whenNull !== "not-known") facts[column.fact] = column.whenNull;
    } else facts[column.fact] = column.type === "truth" ? text === "1" : Number(text);
  });
  return { record: table.map.record, events, facts, ...(subject === undefined ? {} : { subject }) };
}

/** What a clock without a zone showed, as an instant where its zone is known. */
function zoned(text: string, { clock, utcOffset }: Reading): string {
  if (clock === undefined) return text;
  const minutes = clock === "utc" ? 0 : clock === "library" ? (utcOffset ?? 0) : clock;
  // the day that the library's clock shows, whatever its distance from UTC
  if (clock === "library" && utcOffset === undefined) return text.slice(0, 10);
  const sign = minutes < 0 ? "-" : "+";
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${text}${sign}${String(hours).padStart(2, "0")}:${String(rest).padStart(2, "0")}`;
}

/** The types of a generated table on an engine. */
export function typesOf(
  { columns }: GeneratedTable,
  dialect: "postgres" | "mariadb" | "duckdb",
): { readonly [column: string]: string } {
  const names = {
    date: "date",
    number: "integer",
    "key-number": "integer",
    "key-text": "varchar(20)",
    truth: "integer",
    timestamp: dialect === "mariadb" ? "datetime" : "timestamp",
    instant: dialect === "mariadb" ? "timestamp" : "timestamptz",
  };
  return { id: "integer", ...Object.fromEntries(columns.map(({ name, type }) => [name, names[type]])) };
}
