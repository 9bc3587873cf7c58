import { keyText } from "../../internal/key-text.js";
import type { RecordType } from "../../vocabulary/facts/record.js";
import type { LegalHold } from "../retention/hold.js";
import { type DayNumber, dayText } from "../retention/period.js";
import { allOf, anyOf, type Condition } from "./condition.js";
import { type DayColumn, dayOf } from "./day-column.js";
import { keyTexts, namesNobody } from "./key-sql.js";
import type { Column } from "./text-sql.js";

/** One row of a table of holds. NULL is no limit: everybody, every kind of record, still in place, whenever made. */
export interface HoldRow {
  readonly id: string;
  readonly subject: string | null;
  readonly record: string | null;
  readonly lifted: string | null;
  readonly made_from: string | null;
  readonly made_before: string | null;
}

/**
 * Legal holds as rows of the table that `retentionSql` looks into: one for each subject and kind of record. Its
 * columns are `id`, `subject` and `record` as text, `lifted`, `made_from` and `made_before` as dates. The rows hold
 * keys of patrons: keep the table as you keep the holds.
 *
 * @example
 * ```ts
 * import { holdRows } from "patron-privacy/records";
 *
 * const hold = { id: "matter-1", reason: "litigation", from: "2026-11-21", subjects: ["51"] } as const;
 * holdRows([hold]); // => [{ id: "matter-1", subject: "51", record: null, lifted: null, made_from: null, made_before: null }]
 * ```
 */
export function holdRows(holds: readonly LegalHold[]): readonly HoldRow[] {
  return holds.flatMap(({ id, lifted = null, records = [null], subjects = [null], made = {} }) =>
    subjects.flatMap((subject) =>
      records.map((record) => ({
        id,
        subject: subject === null ? null : (keyText(subject) ?? subject),
        record,
        lifted,
        made_from: made.from ?? null,
        made_before: made.before ?? null,
      })),
    ),
  );
}

/** What of a row holds are compared with. */
export interface Holdable {
  /** The columns that hold the patron's key; none where nobody knows whose row it is. */
  readonly subjects: readonly Column[];
  /** When it was made; `undefined` where no column says so. */
  readonly created: DayColumn | undefined;
}

/** Does a hold cover the row, or may it? The subject is looked up on its own, which engines answer from a hash or index. */
export function isHeld(table: string, kind: RecordType, asOf: DayNumber, { subjects, created }: Holdable): Condition {
  const inPlace = allOf(
    `(h.lifted is null or h.lifted > date '${dayText(asOf)}')`,
    `(h.record is null or h.record = '${kind}')`,
    ...(created === undefined ? [] : wasMade(created)),
  );
  const anyHold = (more: Condition): Condition => `exists (select 1 from ${table} h where ${allOf(more, inPlace)})`;
  if (subjects.length === 0) return anyHold(true);
  return anyOf(
    anyHold("h.subject is null"),
    allOf(...subjects.map(namesNobody), anyHold(true)),
    ...subjects.flatMap((subject) => keyTexts(subject).map((key) => anyHold(`h.subject = ${key}`))),
  );
}

/** Not surely made outside the days of the hold. */
function wasMade(created: DayColumn): readonly Condition[] {
  const day = (sql: string) => (created.dialect === "mariadb" ? `to_days(${sql})` : sql);
  const [last, first] = [dayOf(created, "last"), dayOf(created, "first")].map(day);
  return [
    `(h.made_from is null or coalesce(${last} >= ${day("h.made_from")}, true))`,
    `(h.made_before is null or coalesce(${first} < ${day("h.made_before")}, true))`,
  ];
}
