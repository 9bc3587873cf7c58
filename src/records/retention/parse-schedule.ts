import { nearest } from "../../internal/nearest.js";
import { notPlain } from "../../internal/plain-json.js";
import { shapeIssues } from "../../policy/schema-issues.js";
import { defineSchedule, type ScheduleResult } from "./define-schedule.js";
import type { RetentionPack, ScheduleDraft } from "./schedule.js";
import type { ScheduleIssue } from "./schedule-issue.js";
import { scheduleSchema } from "./schedule-schema.js";

/** What a schedule in a file can build on. */
export interface ParseScheduleOptions {
  /** Packs that the file can name in `packs`, by their ids; none where it is left out. */
  readonly packs?: readonly RetentionPack[];
}

/**
 * Reads a retention schedule from unknown JSON, and checks it as `defineSchedule` does. Gives every issue there is, by
 * path.
 *
 * @example
 * ```ts
 * import { describeScheduleIssue, parseSchedule, retentionPacks } from "patron-privacy/records";
 *
 * const parsed = parseSchedule({ id: "town", title: "Town Library", packs: ["us-or-county"] }, { packs: retentionPacks });
 * parsed.ok ? [] : parsed.issues.map(describeScheduleIssue); // => ["schedule.packs[0]: no pack is called `us-or-county`; did you mean `us-or-counties`?"]
 * ```
 */
export function parseSchedule(input: unknown, { packs = [] }: ParseScheduleOptions = {}): ScheduleResult {
  const odd = notPlain(input, { depth: 16, nodes: 1_000_000 });
  if (odd !== undefined) return { ok: false, issues: [{ code: "not-json", path: [], expected: odd }] };
  const parsed = scheduleSchema.safeParse(input, { reportInput: true });
  if (!parsed.success)
    return {
      ok: false,
      issues: shapeIssues(parsed.error).map(({ path, expected }) => ({ code: "malformed", path, expected })),
    };
  const { $schema: _schema, version: _version, packs: named = [], ...rest } = parsed.data;
  const issues = named.flatMap((id, index): readonly ScheduleIssue[] => {
    if (packs.some((pack) => pack.id === id)) return [];
    const near = nearest(
      id,
      packs.map((pack) => pack.id),
    );
    return [
      { code: "unknown-pack", path: ["packs", index], found: id, ...(near === undefined ? {} : { nearest: near }) },
    ];
  });
  if (issues.length > 0) return { ok: false, issues };
  const taken = named.flatMap((id) => packs.filter((pack) => pack.id === id).slice(0, 1));
  // the names in it are still texts; defineSchedule checks each of them
  return defineSchedule({ ...rest, packs: taken } as unknown as ScheduleDraft);
}
