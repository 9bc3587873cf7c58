import {
  describeSqlIssue,
  disposition,
  holdRows,
  type LegalHold,
  type RetentionSqlOptions,
  retentionSql,
  type Schedule,
} from "../../../src/records/index.js";
import type { Engine } from "./engines.js";
import { type GeneratedRow, type GeneratedTable, type Reading, retained, typesOf } from "./generated-rows.js";

/** Creates the generated table and fills it. */
export async function fill(engine: Engine, table: GeneratedTable, rows: readonly GeneratedRow[]): Promise<void> {
  const types = typesOf(table, engine.dialect);
  const columns = Object.entries(types).map(([name, type]) => {
    // an instant that MariaDB would set on its own is not what was loaded
    return `${name} ${type}${engine.dialect === "mariadb" && type === "timestamp" ? " null default null" : ""}`;
  });
  await engine.run("drop table if exists generated");
  await engine.run(`create table generated (${columns.join(", ")})`);
  await engine.load(
    "generated",
    rows.map((row, id) => [id, ...row.map((text) => text ?? "\\N")].join("\t")).join("\n"),
  );
}

/** Creates the table of holds and fills it. */
export async function fillHolds(engine: Engine, holds: readonly LegalHold[]): Promise<void> {
  const text = engine.dialect === "mariadb" ? "varchar(100) collate utf8mb4_bin" : "varchar(100)";
  await engine.run("drop table if exists legal_hold");
  await engine.run(
    `create table legal_hold (id ${text}, subject ${text}, record ${text}, lifted date, made_from date, made_before date)`,
  );
  const lines = holdRows(holds).map(({ id, subject, record, lifted, made_from, made_before }) =>
    [id, subject, record, lifted, made_from, made_before].map((value) => value ?? "\\N").join("\t"),
  );
  if (lines.length > 0) await engine.load("legal_hold", lines.join("\n"));
}

/** The outcomes that the engine gives, by row. */
export async function outcomesOf(
  engine: Engine,
  schedule: Schedule,
  table: GeneratedTable,
  options: Omit<RetentionSqlOptions, "dialect" | "columns">,
): Promise<ReadonlyMap<string, string> | undefined> {
  const made = retentionSql(schedule, table.map, {
    ...options,
    dialect: engine.dialect,
    columns: typesOf(table, engine.dialect),
  });
  if (!made.ok && made.issues.every(({ code }) => code === "too-many-cases")) return undefined;
  if (!made.ok) throw new Error(made.issues.map(describeSqlIssue).join("\n"));
  const lines = await engine.query(made.value.sql);
  return new Map(lines.map(({ row_key, outcome }) => [row_key ?? "", outcome ?? ""]));
}

/** The outcomes that the library gives, by row. */
export function expectedOf(
  schedule: Schedule,
  table: GeneratedTable,
  rows: readonly GeneratedRow[],
  reading: Reading & { readonly fiscalYearEnds?: string; readonly holds?: readonly LegalHold[] },
): ReadonlyMap<string, string> {
  const { clock: _clock, ...options } = reading;
  return new Map(
    rows.map((row, id) => [String(id), disposition(retained(table, row, reading), schedule, options).outcome]),
  );
}

/** Rows on which the two disagree, with what is needed to look into it. */
export function differences(
  expected: ReadonlyMap<string, string>,
  found: ReadonlyMap<string, string>,
  table: GeneratedTable,
  rows: readonly GeneratedRow[],
): readonly string[] {
  const all = new Set([...expected.keys(), ...found.keys()]);
  return [...all].flatMap((id) => {
    const [wants, gives] = [expected.get(id), found.get(id)];
    if (wants === gives) return [];
    const row = rows[Number(id)] ?? [];
    const held = table.columns.map(
      (column, index) =>
        `${"event" in column ? column.event : "fact" in column ? column.fact : column.name} ${column.type} ${column.whenNull} ${row[index]}`,
    );
    return [`row ${id}: library ${wants}, engine ${gives}; ${held.join("; ")}`];
  });
}
