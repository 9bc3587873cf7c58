import { nearest } from "../../internal/nearest.js";
import { parseShape } from "../../internal/shape/parse-shape.js";
import { defineSchedule, type ScheduleResult } from "./define-schedule.js";
import type { RetentionPack, ScheduleDraft } from "./schedule.js";
import { readerIssues, type ScheduleIssue, toldIssues } from "./schedule-issue.js";
import { scheduleFileShape } from "./schedule-shape.js";

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
  const parsed = parseShape(scheduleFileShape, input, { quotes: true, nodes: 1_000_000 });
  if (!parsed.ok) return { ok: false, issues: toldIssues(readerIssues(parsed.issues)) };
  const { packs: named = [], ...file } = parsed.value;
  const { $schema: _schema, version: _version, ...rest }: { readonly [key: string]: unknown } = file;
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
  if (issues.length > 0) return { ok: false, issues: toldIssues(issues) };
  const taken = named.flatMap((id) => packs.filter((pack) => pack.id === id).slice(0, 1));
  // the names in it are still texts; defineSchedule checks each of them
  return defineSchedule({ ...rest, packs: taken } as unknown as ScheduleDraft);
}
