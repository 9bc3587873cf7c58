import {
  defineSchedule,
  describeScheduleIssue,
  type RetentionPack,
  type RetentionRule,
  type Schedule,
  type ScheduleDraft,
} from "../../src/records/index.js";

/** A schedule, or a failed test that says why not. */
function scheduled(draft: ScheduleDraft): Schedule {
  const result = defineSchedule(draft);
  if (!result.ok) throw new Error(result.issues.map(describeScheduleIssue).join("\n"));
  return result.value;
}

/** A schedule of published packs. */
export const of = (...packs: readonly RetentionPack[]) => scheduled({ id: "town", title: "Town Library", packs });

/** A rule on footage, counted in days from the day it was made. */
export function rule(more: Partial<RetentionRule> & Pick<RetentionRule, "id">): RetentionRule {
  return {
    record: "surveillance-video",
    authority: "policy",
    trigger: "created",
    disposal: "overwrite",
    says: `${more.id} says so.`,
    cites: [{ source: "s" }],
    ...more,
  };
}

/** A schedule of a few rules. */
export const rules = (...list: readonly RetentionRule[]) =>
  scheduled({ id: "small", title: "Small", sources: { s: { title: "A source" } }, rules: list });
