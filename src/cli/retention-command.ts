import { isCalendarDay } from "../internal/calendar.js";
import { nearest } from "../internal/nearest.js";
import {
  type DryRunReport,
  describeScheduleIssue,
  dryRun,
  type LegalHold,
  parseHolds,
  parseSchedule,
  retentionEvents,
  retentionFacts,
  retentionPacks,
  retentionTexts,
  type Schedule,
  type UnclearReason,
} from "../records/index.js";
import { isDayOfYear } from "../records/retention/period.js";
import type { LabelAndLine } from "../vocabulary/fact.js";
import { block } from "./page.js";
import { isFile, readJson } from "./read.js";
import { type RetentionSqlFlags, retentionAsSql } from "./retention-sql-command.js";
import { type AddCommand, fail, print, printJson, type World } from "./world.js";

interface RetentionFlags extends Partial<RetentionSqlFlags> {
  readonly asOf?: string;
  readonly holds?: string;
  readonly utcOffset?: string;
  readonly fiscalYearEnds?: string;
  readonly json?: boolean;
}

/** `patron-privacy retention`. */
export const addRetention: AddCommand = (program, world, exit) =>
  program
    .command("retention")
    .description("say what a retention schedule would do to records, and do nothing; exit 1: a line is broken")
    .argument("<schedule>", "a published schedule such as us-or-counties, or a JSON or YAML file with one")
    .argument("<records>", "lines of { record, events, facts, subject, elements }, a file or - for standard input")
    .option("--as-of <date>", "the day on which it is asked")
    .option("--holds <file>", "legal holds, a JSON or YAML file")
    .option("--utc-offset <minutes>", "the library's clock against UTC, for times with a zone, such as -300")
    .option("--fiscal-year-ends <day>", "as 06-30, for periods that end with the fiscal year")
    .option("--sql <engine>", "print SQL for postgres, mariadb or duckdb; <records> is then a field map")
    .option("--table <name>", "with --sql: the table, where the map does not name it")
    .option("--columns <file>", "with --sql: a JSON file with the type of each column of the table")
    .option("--holds-table <name>", "with --sql: the table of legal holds")
    .option("--clock <clock>", "with --sql: what columns without a zone show: library, utc or minutes")
    .option("--counts", "with --sql: count rows by outcome")
    .option("--json", "print as JSON")
    .addHelpText(
      "after",
      [
        "",
        'A line: {"record":"current-loan","events":{"item-returned":"2026-01-31"},"subject":"your key"}',
        "",
        `Events: ${Object.keys(retentionEvents).join(", ")}`,
        "",
        `Facts: ${Object.keys(retentionFacts).join(", ")}`,
        "",
        `Published schedules: ${retentionPacks.map(({ id }) => id).join(", ")}`,
      ].join("\n"),
    )
    .action(async (schedule: string, file: string, flags: RetentionFlags) =>
      exit(await retention(schedule, file, flags, world)),
    );

type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly string[] };

async function retention(name: string, file: string, flags: RetentionFlags, world: World): Promise<number> {
  const asOf = flags.asOf ?? world.today;
  if (!isCalendarDay(asOf)) return fail(world, 2, ["--as-of: expected a calendar day such as 2026-01-31"]);
  const { utcOffset, fiscalYearEnds } = flags;
  if (utcOffset !== undefined && !/^-?\d{1,3}$/.test(utcOffset))
    return fail(world, 2, ["--utc-offset: expected minutes such as -300"]);
  if (fiscalYearEnds !== undefined && !isDayOfYear(fiscalYearEnds))
    return fail(world, 2, ["--fiscal-year-ends: expected a day of the year such as 06-30"]);
  const schedule = scheduleOf(name, world);
  if (!schedule.ok) return fail(world, 3, schedule.problems);
  if (flags.sql !== undefined)
    return retentionAsSql(
      schedule.value,
      file,
      { ...flags, sql: flags.sql },
      {
        asOf,
        ...(utcOffset === undefined ? {} : { utcOffset: Number(utcOffset) }),
        ...(fiscalYearEnds === undefined ? {} : { fiscalYearEnds }),
      },
      world,
    );
  const holds = holdsOf(flags.holds, world);
  if (!holds.ok) return fail(world, 2, holds.problems);
  const report = await dryRun(world.lines(file), schedule.value, {
    asOf,
    holds: holds.value,
    ...(utcOffset === undefined ? {} : { utcOffset: Number(utcOffset) }),
    ...(fiscalYearEnds === undefined ? {} : { fiscalYearEnds }),
    progress: ({ read }) => world.progress(`${read} lines read`),
  });
  world.progress("");
  if (report.read === 0 && !report.complete) return fail(world, 2, ["records: the file cannot be read"]);
  if (flags.json === true) printJson(world, { version: 1, ...report });
  else print(world, page(schedule.value.title, report, world));
  if (!report.complete) return fail(world, 2, ["records: the file cannot be read to its end"]);
  return report.broken > 0 ? 1 : 0;
}

/** What was expected is told so; what a rule doubts, such as `future-event`, stands for itself. */
function wanted(expected: string): string {
  return /^(an?|no|one|at) /.test(expected) ? `expected ${expected}` : expected;
}

function page(title: string, report: DryRunReport, { screen }: World): string {
  const counts = (of: { readonly [key: string]: number }, say: (key: string) => string = () => "") =>
    Object.entries(of).flatMap(([key, count]) => (count > 0 ? [`- ${key}: ${count}${say(key)}`] : []));
  const shown = report.problems.slice(0, 20);
  const blocks: readonly (readonly [label: string, lines: readonly string[]])[] = [
    [
      "Read",
      [`${report.read} ${report.read === 1 ? "line" : "lines"}; ${report.broken} broken, ${report.empty} empty`],
    ],
    ["Outcome", counts(report.outcomes, (key) => `. ${lineOf(outcomes, key)}`)],
    ["No rule", noRuleLines(report)],
    ["Unclear", report.unclear.map(unclearLine)],
    ["Disposal", counts(report.byDisposal)],
    ["Holds", counts(report.byHold)],
    ["Overdue", report.overdueSince === null ? [] : [`since ${report.overdueSince}`]],
    ["Doubts", counts(report.doubts, (key) => `. ${lineOf(doubts, key)}`)],
    [
      "Problems",
      [
        ...shown.map(
          ({ line, count, path, expected }) =>
            `- line ${line}${path.length === 0 ? "" : `, ${path.join(".")}`}: ${wanted(expected)}${count === 1 ? "" : ` (${count} times; this is the first)`}`,
        ),
        ...(report.problems.length > shown.length
          ? [`- and ${report.problems.length - shown.length} other problems`]
          : []),
      ],
    ],
  ];
  return [
    screen.colors.bold(`${title}, as of ${report.asOf}: nothing was deleted`),
    ...blocks.flatMap(([label, lines]) => (lines.length === 0 ? [] : [block(screen, label, lines)])),
  ].join("\n");
}

const { outcomes, doubts } = retentionTexts;

/** The kinds of record for which the schedule has no rule. */
function noRuleLines({ byRecord }: DryRunReport): readonly string[] {
  return Object.entries(byRecord).flatMap(([record, counts]) => {
    const count = counts["no-rule"] ?? 0;
    return count === 0 ? [] : [`- ${record}: ${count}`];
  });
}

/** Why lines are unclear, in words, with the first line as an example. */
function unclearLine({ kind, name, count, line }: UnclearReason): string {
  return `- ${unclearWords(kind, name)}: ${count}, such as line ${line}`;
}

function unclearWords(kind: UnclearReason["kind"], name: string | null): string {
  switch (kind) {
    case "event":
      return `event \`${name}\` not known; write null if it has not happened`;
    case "fact":
      return `fact \`${name}\` not known`;
    case "doubt":
      return `doubt \`${name}\``;
    case "rules":
      return "only rules apply that were not read in full, or that have lapsed";
    case "other":
      return "the rules do not settle it";
  }
}

/** The sentence that belongs to a word of a report. */
function lineOf(texts: { readonly [key: string]: string | LabelAndLine }, key: string): string {
  const text = Object.hasOwn(texts, key) ? texts[key] : undefined;
  return typeof text === "string" ? text : (text?.[1] ?? "");
}

function scheduleOf(name: string, world: World): Read<Schedule> {
  if (!isFile(name)) {
    const made = parseSchedule({ id: "named", title: titleOf(name), packs: [name] }, { packs: retentionPacks });
    if (made.ok) return made;
    const ids = retentionPacks.map(({ id }) => id);
    const near = nearest(name, ids);
    return {
      ok: false,
      problems: [
        `no schedule is called \`${name}\`${near === undefined ? "" : `; did you mean \`${near}\`?`}`,
        `there are ${ids.join(", ")}; a schedule of your own is a .json or .yaml file`,
      ],
    };
  }
  const input = readJson(world, name);
  if (!input.ok) return { ok: false, problems: [`schedule: ${input.problem}`] };
  const parsed = parseSchedule(input.value, { packs: retentionPacks });
  return parsed.ok
    ? parsed
    : { ok: false, problems: parsed.issues.map((issue) => describeScheduleIssue(issue) + input.at(issue.path)) };
}

function titleOf(name: string): string {
  return retentionPacks.find(({ id }) => id === name)?.title ?? name;
}

function holdsOf(file: string | undefined, world: World): Read<readonly LegalHold[]> {
  if (file === undefined) return { ok: true, value: [] };
  const input = readJson(world, file);
  if (!input.ok) return { ok: false, problems: [`holds: ${input.problem}`] };
  const parsed = parseHolds(input.value);
  return parsed.ok
    ? parsed
    : {
        ok: false,
        problems: parsed.issues.map(
          ({ path, expected }) =>
            `holds${path.map((key) => `.${key}`).join("")}: expected ${expected}${input.at(path)}`,
        ),
      };
}
