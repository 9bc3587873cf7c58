import { linesOf } from "../lines.js";
import type { DispositionOptions } from "./disposition-options.js";
import { Counts, type DryRunProgress, type DryRunReport } from "./dry-run-counts.js";
import { prepare } from "./prepare.js";
import type { Schedule } from "./schedule.js";

/** What a dry run is told beside what a disposition is. */
export interface DryRunOptions extends DispositionOptions {
  /** Is called after every `every` lines, and at the end. If it gives a promise, that is waited for. */
  readonly progress?: (at: DryRunProgress) => unknown;
  /** 10,000 where it is left out. */
  readonly every?: number;
  /** How many problems are listed; 100 where it is left out. All are counted. */
  readonly problems?: number;
}

/**
 * Says what a schedule would do to many records, and does nothing. Takes records, or lines of JSON, from any iterable;
 * holds one at a time. A broken line is counted and listed by its number, and the rest goes on; where the stream itself
 * breaks off, the report says so. No value of a record is in the report.
 *
 * @example
 * ```ts
 * import { defineSchedule, dryRun, multnomah } from "patron-privacy/records";
 *
 * const schedule = defineSchedule({ id: "county", title: "County Library", packs: [multnomah] });
 * if (!schedule.ok) throw new Error("the schedule has issues");
 * const lines = [
 *   '{"record":"room-booking","events":{"programme-ended":"2024-05-04"}}',
 *   '{"record":"room-booking","events":{"programme-ended":"2026-05-04"}}',
 *   '{"record":"room-booking","events":{"programme-ended":"2026-02-30"}}',
 *   "not JSON",
 * ];
 * const report = await dryRun(lines, schedule.value, { asOf: "2026-11-24" });
 * [report.outcomes.may, report.outcomes["keep-until"], report.broken]; // => [1, 1, 2]
 * report.problems.map(({ line, path }) => [line, path.join(".")]); // => [[3, "events.programme-ended"], [4, ""]]
 * ```
 */
export async function dryRun(
  records: Iterable<unknown> | AsyncIterable<unknown>,
  schedule: Schedule,
  options: DryRunOptions,
): Promise<DryRunReport> {
  const ready = prepare(schedule, options);
  if (!ready.ok) return new Counts("", 0).report(ready.issues, false);
  const counts = new Counts(options.asOf, options.problems ?? 100);
  const { progress, every = 10_000 } = options;
  const { next, close } = linesOf(records);
  let ended: "end" | "broken-off" | undefined;
  try {
    while (ended === undefined) {
      const step = next();
      // waiting for each line of a list that is at hand would cost more than the lines do
      const line = step instanceof Promise ? await step : step;
      if (typeof line === "string") ended = line;
      else {
        counts.take(line.line, ready.judgeOne);
        if (counts.read % every === 0) await progress?.(counts.progress());
      }
    }
    await progress?.(counts.progress());
  } finally {
    if (ended === undefined) await close();
  }
  return counts.report([], ended === "end");
}
