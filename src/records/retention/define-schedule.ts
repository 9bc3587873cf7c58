import { freezeData } from "../../internal/freeze.js";
import type { Result } from "../../internal/result.js";
import { readShape } from "../../internal/shape/read-shape.js";
import type { Path } from "../../policy/issue.js";
import { packIssues } from "./check-schedule.js";
import type { RetentionPack, RetentionRule, Schedule, ScheduleDraft, ScheduledRule } from "./schedule.js";
import { readerIssues, type ScheduleIssue, type ToldScheduleIssue, toldIssues } from "./schedule-issue.js";
import { scheduleShape } from "./schedule-shape.js";

/** A schedule, or everything that is wrong with its draft. */
export type ScheduleResult = Result<Schedule, ToldScheduleIssue>;

/**
 * Makes a retention schedule of published schedules and a library's own rules, and checks all of it.
 *
 * A rule has a minimum, a maximum, or both; silence is no rule and never means "keep".
 *
 * @example
 * ```ts
 * import { defineSchedule, disposition, oregonCounties } from "patron-privacy/records";
 *
 * const schedule = defineSchedule({ id: "town", title: "Town Library", packs: [oregonCounties] });
 * if (!schedule.ok) throw new Error("the schedule has issues");
 * const account = { record: "registration", events: { superseded: null, expired: "2026-03-31" } } as const;
 * disposition(account, schedule.value, { asOf: "2026-11-24" }).until; // => "2027-03-31"
 * ```
 */
export function defineSchedule(draft: ScheduleDraft): ScheduleResult {
  const read = readShape(scheduleShape, draft, { quotes: true, nodes: 1_000_000 });
  const made = read.ok ? scheduleOf(read.value) : { ok: false as const, issues: readerIssues(read.issues) };
  return made.ok ? made : { ok: false, issues: toldIssues(made.issues) };
}

function scheduleOf(draft: ScheduleDraft): Result<Schedule, ScheduleIssue> {
  const { id, title, packs = [], sources = {}, rules = [] } = draft;
  const own: RetentionPack = { id, title, sources, rules };
  const all = [...packs.map((pack, index) => ({ pack, at: ["packs", index] })), { pack: own, at: [] }];
  const issues = [
    ...twice(
      packs.map((pack) => pack.id),
      (found, index) => ({ code: "duplicate-pack", path: ["packs", index, "id"], found }),
    ),
    ...all.flatMap(({ pack, at }) => packIssues(pack, at)),
    ...twice(
      all.flatMap(({ pack }) => pack.rules.map((rule) => rule.id)),
      (rule, index) => ({ code: "duplicate-rule", path: ruleAt(all, index), rule }),
    ),
  ];
  if (issues.length > 0) return { ok: false, issues };
  return {
    ok: true,
    value: freezeData({
      "~patron-privacy/brand": "Schedule",
      id,
      title,
      rules: all.flatMap(({ pack }) => pack.rules.map((rule) => scheduled(rule, pack))),
      sources: Object.fromEntries(all.map(({ pack }) => [pack.id, pack.sources])),
    }),
  };
}

function scheduled(rule: RetentionRule, pack: RetentionPack): ScheduledRule {
  const from = later(rule.from, pack.from);
  const until = earlier(rule.until, pack.until);
  const adopted = pack.needsAdoption === true ? [{ fact: "schedule-adopted" as const, is: true }] : [];
  const when = [...(rule.when ?? []), ...adopted];
  const lapsed = pack.lapsed === true;
  return {
    rule: {
      ...rule,
      ...(from === undefined ? {} : { from }),
      ...(until === undefined ? {} : { until }),
      ...(when.length === 0 ? {} : { when }),
    },
    origin: pack.id,
    binding: !lapsed && (rule.authority === "law" || rule.authority === "schedule"),
    lapsed,
  };
}

function later(a: string | undefined, b: string | undefined): string | undefined {
  return a === undefined || (b !== undefined && b > a) ? b : a;
}

function earlier(a: string | undefined, b: string | undefined): string | undefined {
  return a === undefined || (b !== undefined && b < a) ? b : a;
}

function twice(ids: readonly string[], issue: (id: string, index: number) => ScheduleIssue): readonly ScheduleIssue[] {
  return ids.flatMap((id, index) => (ids.indexOf(id) < index ? [issue(id, index)] : []));
}

function ruleAt(all: readonly { readonly pack: RetentionPack; readonly at: Path }[], position: number): Path {
  let left = position;
  for (const { pack, at } of all) {
    if (left < pack.rules.length) return [...at, "rules", left, "id"];
    left -= pack.rules.length;
  }
  return [];
}
