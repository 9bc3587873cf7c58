import { isCalendarDay } from "../../internal/calendar.js";
import { nearest } from "../../internal/nearest.js";
import type { Path } from "../../policy/issue.js";
import type { Source } from "../../policy/source.js";
import { elements } from "../../vocabulary/elements.js";
import { record } from "../../vocabulary/facts/record.js";
import { addPeriod, dayNumber, type Period, periodUnits, roundings } from "./period.js";
import {
  authorities,
  type RetentionClock,
  type RetentionPack,
  type RetentionRule,
  retentionMarks,
} from "./schedule.js";
import type { ScheduleIssue } from "./schedule-issue.js";
import { beforeDisposal, disposals, retentionEvents, retentionFacts } from "./vocabulary.js";

/** What is wrong with a pack, or with a library's own rules. */
export function packIssues(pack: RetentionPack, at: Path): readonly ScheduleIssue[] {
  const dates = (["from", "until"] as const).flatMap((key) => badDate(pack[key], [...at, key]));
  return [...dates, ...pack.rules.flatMap((rule, index) => ruleIssues(rule, pack.sources, [...at, "rules", index]))];
}

function ruleIssues(
  rule: RetentionRule,
  sources: { readonly [key: string]: Source },
  at: Path,
): readonly ScheduleIssue[] {
  const one = (key: keyof RetentionRule, names: readonly string[]): readonly ScheduleIssue[] =>
    names.includes(String(rule[key])) ? [] : [unknown([...at, key], String(rule[key]), names)];
  const each = (key: "elements" | "before" | "marks", names: readonly string[]): readonly ScheduleIssue[] => {
    const list: unknown = rule[key] ?? [];
    if (!Array.isArray(list)) return [{ code: "malformed", path: [...at, key], expected: "a list" }];
    return list.flatMap((value: unknown, index) =>
      names.includes(String(value)) ? [] : [unknown([...at, key, index], String(value), names)],
    );
  };
  const reversed = rule.from !== undefined && rule.until !== undefined && rule.until <= rule.from;
  const bad = (["from", "until"] as const).flatMap((key) => badDate(rule[key], [...at, key]));
  const or: unknown = rule.or ?? [];
  return [
    ...one("record", record.values),
    ...one("authority", authorities),
    ...one("disposal", Object.keys(disposals)),
    ...each("elements", Object.keys(elements)),
    ...each("before", Object.keys(beforeDisposal)),
    ...each("marks", retentionMarks),
    ...(typeof rule.says === "string" && rule.says !== ""
      ? []
      : [{ code: "malformed" as const, path: [...at, "says"], expected: "one plain sentence" }]),
    ...clockIssues(rule, rule.id, at),
    ...(Array.isArray(or)
      ? or.flatMap((clock: RetentionClock, index) => clockIssues(clock, rule.id, [...at, "or", index]))
      : [{ code: "malformed" as const, path: [...at, "or"], expected: "a list of clocks" }]),
    ...conditionIssues(rule, at),
    ...citationIssues(rule, sources, at),
    ...bad,
    ...(bad.length === 0 && reversed
      ? [{ code: "dates-reversed" as const, path: [...at, "until"], rule: rule.id }]
      : []),
  ];
}

function clockIssues(clock: RetentionClock, rule: string, at: Path): readonly ScheduleIssue[] {
  if (!isObject(clock)) return [{ code: "malformed", path: at, expected: "an event and a period" }];
  const { trigger, min, max, rounding } = clock;
  const events = Object.keys(retentionEvents);
  const periods = [
    ...(min === undefined || min === "permanent" || isPeriod(min)
      ? []
      : [{ code: "bad-period" as const, path: [...at, "min"], rule }]),
    ...(max === undefined || isPeriod(max) ? [] : [{ code: "bad-period" as const, path: [...at, "max"], rule }]),
  ];
  return [
    ...(events.includes(trigger) ? [] : [unknown([...at, "trigger"], String(trigger), events)]),
    ...(rounding === undefined || roundings.includes(rounding)
      ? []
      : [unknown([...at, "rounding"], String(rounding), roundings)]),
    ...periods,
    ...(min === undefined && max === undefined ? [{ code: "no-period" as const, path: at, rule }] : []),
    ...(periods.length === 0 && max !== undefined && min !== undefined && isLonger(min, max)
      ? [{ code: "min-over-max" as const, path: [...at, "max"], rule }]
      : []),
  ];
}

function isPeriod(period: unknown): period is Period {
  return (
    isObject(period) &&
    Number.isSafeInteger(period["amount"]) &&
    Number(period["amount"]) >= 0 &&
    Number(period["amount"]) <= 10_000 &&
    periodUnits.some((unit) => unit === period["unit"])
  );
}

/** Is one period longer than another, from at least one day of the calendar on? */
function isLonger(min: Period | "permanent", max: Period): boolean {
  if (min === "permanent") return true;
  const start = dayNumber("2023-01-01") ?? 0;
  for (let day = start; day < start + 1_461; day++) if (addPeriod(day, min) > addPeriod(day, max)) return true;
  return false;
}

function conditionIssues({ id, when }: RetentionRule, at: Path): readonly ScheduleIssue[] {
  const list: unknown = when ?? [];
  if (!Array.isArray(list)) return [{ code: "malformed", path: [...at, "when"], expected: "a list of conditions" }];
  return list.flatMap((condition: unknown, index): readonly ScheduleIssue[] => {
    const path = [...at, "when", index];
    if (!isObject(condition)) return [{ code: "malformed", path, expected: "a condition on a fact" }];
    const { fact, asOf, from, below, is } = condition;
    if (asOf !== undefined && !Object.hasOwn(retentionEvents, String(asOf)))
      return [unknown([...path, "asOf"], String(asOf), Object.keys(retentionEvents))];
    const names = Object.keys(retentionFacts);
    if (typeof fact !== "string" || !isFact(fact)) return [unknown([...path, "fact"], String(fact), names)];
    if (retentionFacts[fact].kind === "truth")
      return typeof is === "boolean" && from === undefined && below === undefined
        ? []
        : [{ code: "wrong-condition", path, rule: id, expected: "`is` with true or false" }];
    const numbers = [from, below].filter((one) => one !== undefined);
    if (
      is !== undefined ||
      numbers.length === 0 ||
      !numbers.every((one) => typeof one === "number" && Number.isFinite(one))
    )
      return [{ code: "wrong-condition", path, rule: id, expected: "`from`, `below` or both, with numbers" }];
    return from !== undefined && below !== undefined && Number(from) >= Number(below)
      ? [{ code: "empty-condition", path, rule: id }]
      : [];
  });
}

function isFact(fact: string): fact is keyof typeof retentionFacts {
  return Object.hasOwn(retentionFacts, fact);
}

function citationIssues(
  rule: RetentionRule,
  sources: { readonly [key: string]: Source },
  at: Path,
): readonly ScheduleIssue[] {
  const cites: readonly { readonly source: string }[] = Array.isArray(rule.cites) ? rule.cites : [];
  if (cites.length === 0) return [{ code: "missing-citation", path: [...at, "cites"], rule: rule.id }];
  return cites.flatMap(({ source }, index): readonly ScheduleIssue[] => {
    if (Object.hasOwn(sources, source)) return [];
    const near = nearest(String(source), Object.keys(sources));
    const path = [...at, "cites", index, "source"];
    return [{ code: "unknown-source", path, found: String(source), ...(near === undefined ? {} : { nearest: near }) }];
  });
}

function badDate(day: string | undefined, path: Path): readonly ScheduleIssue[] {
  return day === undefined || (typeof day === "string" && isCalendarDay(day))
    ? []
    : [{ code: "bad-date", path, found: String(day) }];
}

function unknown(path: Path, found: string, names: Iterable<string>): ScheduleIssue {
  const near = nearest(found, names);
  return { code: "unknown-value", path, found, ...(near === undefined ? {} : { nearest: near }) };
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
