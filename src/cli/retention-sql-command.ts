import {
  describeSqlIssue,
  type RetentionSqlOptions,
  retentionSql,
  type Schedule,
  type SqlDialect,
} from "../records/index.js";
import { fieldMapOf } from "./field-map-of.js";
import { readJson } from "./read.js";
import { fail, print, printJson, type World } from "./world.js";

/** What `retention … --sql` is told beside schedule and map. */
export interface RetentionSqlFlags {
  readonly sql: string;
  readonly table?: string;
  readonly columns?: string;
  readonly holdsTable?: string;
  readonly clock?: string;
  readonly counts?: boolean;
  readonly json?: boolean;
}

/** Prints a schedule as one `select` over the table of a map. */
export function retentionAsSql(
  schedule: Schedule,
  name: string,
  flags: RetentionSqlFlags,
  days: Pick<RetentionSqlOptions, "asOf" | "utcOffset" | "fiscalYearEnds">,
  world: World,
): number {
  const map = fieldMapOf(name, world);
  if (!map.ok) return fail(world, 2, map.problems);
  if (flags.columns === undefined)
    return fail(world, 2, ["--columns: expected a JSON file with the type of each column of the table"]);
  const columns = readJson(world, flags.columns);
  if (!columns.ok) return fail(world, 2, [`columns: ${columns.problem}`]);
  const { clock } = flags;
  const written = retentionSql(schedule, map.value, {
    ...days,
    // retentionSql checks what it is given
    dialect: flags.sql as SqlDialect,
    columns: columns.value as RetentionSqlOptions["columns"],
    holds: flags.holdsTable ?? "none",
    select: flags.counts === true ? "counts" : "rows",
    ...(flags.table === undefined ? {} : { table: flags.table }),
    ...(clock === undefined ? {} : { clock: clock === "library" || clock === "utc" ? clock : Number(clock) }),
  });
  if (!written.ok) return fail(world, 2, written.issues.map(describeSqlIssue));
  const { sql, reads, notStated } = written.value;
  if (flags.json === true) printJson(world, { version: 1, ...written.value });
  else
    print(
      world,
      [
        `-- ${schedule.title.replace(/\s+/g, " ")}, as of ${days.asOf}; it only selects`,
        ...(flags.holdsTable === undefined ? ["-- no table of holds was named: legal holds are not looked at"] : []),
        ...reads.map(({ column, states, whenNull }) => `-- ${column}: ${states}; NULL says ${whenNull}`),
        ...[...notStated.events, ...notStated.facts].map((one) => `-- no column states ${one}: it is not known`),
        sql,
      ].join("\n"),
    );
  return 0;
}
