import { describe, undecided } from "./describe.js";
import type { DispositionOptions } from "./disposition-options.js";
import type { Disposition } from "./disposition-result.js";
import { prepare } from "./prepare.js";
import type { RetainedRecord } from "./retained-record.js";
import type { Schedule } from "./schedule.js";

/**
 * Says whether a record must be kept, may go, or must go, and why.
 *
 * A legal hold suspends every disposal, also where litigation is only anticipated. A minimum that binds beats a maximum
 * that does not; of several maxima the shortest counts. Where a fact is not known, every case is gone through, and the
 * answer is given only if it is the same in all. What cannot be told is `unclear` and is kept: a date in the future, a
 * return before the loan, a rule that nobody has read. No rule is `no-rule`, never "keep". Never throws; never quotes a
 * value of the record.
 *
 * @example
 * ```ts
 * import { defineSchedule, disposition, seattle } from "patron-privacy/records";
 *
 * const schedule = defineSchedule({ id: "city", title: "City Library", packs: [seattle] });
 * if (!schedule.ok) throw new Error("the schedule has issues");
 * const loan = {
 *   record: "loan-history",
 *   events: { "item-returned": "2026-11-20" },
 *   facts: { "amount-owed": 0, "in-collection": false },
 * } as const;
 * const hold = { id: "matter-1", reason: "anticipated-litigation", from: "2026-11-21" } as const;
 * disposition(loan, schedule.value, { asOf: "2026-11-24" }).outcome; // => "must"
 * disposition(loan, schedule.value, { asOf: "2026-11-24", holds: [hold] }).outcome; // => "on-hold"
 * ```
 */
export function disposition(record: RetainedRecord, schedule: Schedule, options: DispositionOptions): Disposition {
  const ready = prepare(schedule, options);
  if (!ready.ok) return undecided("", ready.issues);
  const judged = ready.judgeOne(record);
  return judged.ok ? describe(judged.judgement, options.asOf) : undecided(options.asOf, judged.issues);
}
