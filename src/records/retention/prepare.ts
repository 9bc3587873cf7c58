import { isCalendarDay } from "../../internal/calendar.js";
import { freezeData } from "../../internal/freeze.js";
import type { ShapeIssue } from "../../policy/schema-issues.js";
import type { Citation, Source } from "../../policy/source.js";
import type { RecordType } from "../../vocabulary/facts/record.js";
import type { CitedRule, DispositionOptions } from "./disposition-options.js";
import { holdIssues } from "./hold.js";
import { holdsOn } from "./holds-on.js";
import { type Judgement, judge } from "./judge.js";
import { dayNumber, isDayOfYear } from "./period.js";
import { type RetainedRecord, retainedRecordIssues } from "./retained-record.js";
import { isSchedule, type Schedule, type ScheduledRule } from "./schedule.js";

/** Judges one record after another, once schedule and options were checked. */
export type Prepared =
  | { readonly ok: true; readonly judgeOne: (record: unknown) => Judged }
  | { readonly ok: false; readonly issues: readonly ShapeIssue[] };

/** What was found out about a record, or everything that is wrong with what was given as one. */
export type Judged =
  | { readonly ok: true; readonly record: RecordType; readonly judgement: Judgement }
  | { readonly ok: false; readonly issues: readonly ShapeIssue[] };

/** Checks schedule and options once, for many records. */
export function prepare(schedule: Schedule, options: DispositionOptions): Prepared {
  const issues = optionIssues(schedule, options);
  if (issues.length > 0) return { ok: false, issues };
  const { asOf, holds = [] } = options;
  const all = { ...options, today: dayNumber(asOf) ?? 0, heldBy: holdsOn(holds, asOf) };
  const rules = rulesByRecord(schedule);
  return {
    ok: true,
    judgeOne: (input) => {
      const wrong = retainedRecordIssues(input);
      if (wrong.length > 0) return { ok: false, issues: wrong };
      const one = input as RetainedRecord; // checked in the lines above
      try {
        const { record } = one;
        return { ok: true, record, judgement: judge(one, rules.get(record) ?? [], all) };
      } catch {
        return { ok: false, issues: [{ path: [], expected: "plain data" }] }; // a getter that answers once
      }
    },
  };
}

const grouped = /* @__PURE__ */ new WeakMap<Schedule, ReadonlyMap<RecordType, readonly CitedRule[]>>();

/** The rules of a schedule by kind of record, grouped once for each schedule. */
function rulesByRecord(schedule: Schedule): ReadonlyMap<RecordType, readonly CitedRule[]> {
  const known = grouped.get(schedule);
  if (known !== undefined) return known;
  const rules = new Map<RecordType, CitedRule[]>();
  for (const scheduled of schedule.rules) {
    const { record } = scheduled.rule;
    rules.set(record, [...(rules.get(record) ?? []), { scheduled, cites: citationsOf(scheduled, schedule) }]);
  }
  if (Object.isFrozen(schedule.rules)) grouped.set(schedule, rules);
  return rules;
}

function citationsOf({ rule, origin }: ScheduledRule, { sources }: Schedule): readonly Citation[] {
  return freezeData(
    rule.cites.map(({ source, ...rest }) => {
      const found: Source = sources[origin]?.[source] ?? { title: source };
      return { ...found, source, ...rest };
    }),
  );
}

function optionIssues(schedule: unknown, options: unknown): readonly ShapeIssue[] {
  if (!isSchedule(schedule)) return [{ path: ["schedule"], expected: "a schedule of defineSchedule or parseSchedule" }];
  if (typeof options !== "object" || options === null) return [{ path: [], expected: "options with `asOf`" }];
  const { asOf, holds, utcOffset, fiscalYearEnds }: { readonly [key in keyof DispositionOptions]?: unknown } = options;
  const issue = (fits: boolean, key: string, expected: string) => (fits ? [] : [{ path: [key], expected }]);
  return [
    ...issue(typeof asOf === "string" && isCalendarDay(asOf), "asOf", "a calendar day such as 2026-01-31"),
    ...issue(
      utcOffset === undefined ||
        (typeof utcOffset === "number" && Number.isInteger(utcOffset) && Math.abs(utcOffset) <= 14 * 60),
      "utcOffset",
      "minutes from -840 to 840",
    ),
    ...issue(fiscalYearEnds === undefined || isDayOfYear(fiscalYearEnds), "fiscalYearEnds", "a day such as 06-30"),
    ...(holds === undefined
      ? []
      : holdIssues(holds).map(({ path, expected }) => ({ path: ["holds", ...path], expected }))),
  ];
}
