import { isCalendarDay } from "../internal/calendar.js";
import type { CheckId } from "./checks.js";

/** A library's decision to accept for a while that a check is not met. */
export interface Waiver {
  readonly check: CheckId;
  /** Why it is accepted; a waiver without a reason does not count. */
  readonly reason: string;
  /** The first calendar day on which it no longer counts. */
  readonly until: string;
  /** The first calendar day on which it counts; always before `until` where it is absent. */
  readonly from?: string;
  /** The body or post that approved it. */
  readonly approvedBy?: string;
}

/** What becomes of a waiver. Only `in-force` counts. */
export const waiverStatuses = [
  "in-force",
  "expired",
  "not-yet",
  "not-needed",
  "law-binds",
  "unknown-check",
  "without-reason",
  "repeated",
] as const;

/** Names what becomes of a waiver. */
export type WaiverStatus = (typeof waiverStatuses)[number];

/** A waiver, and what becomes of it on the day of the assessment. */
export interface JudgedWaiver {
  readonly waiver: Waiver;
  readonly status: WaiverStatus;
}

/** What a waiver meets: `undefined` where it names no check. */
export interface Waivable {
  /** Is there anything to waive? */
  readonly open: boolean;
  readonly binding: boolean;
}

/** What becomes of a waiver on a day. */
export function statusOf(waiver: Waiver, finding: Waivable | undefined, asOf: string): WaiverStatus {
  if (finding === undefined) return "unknown-check";
  if (waiver.reason.trim() === "") return "without-reason";
  // a day that cannot be read never prolongs anything
  if (!isCalendarDay(waiver.until) || waiver.until <= asOf) return "expired";
  if (waiver.from !== undefined && (!isCalendarDay(waiver.from) || waiver.from > asOf)) return "not-yet";
  if (!finding.open) return "not-needed";
  return finding.binding ? "law-binds" : "in-force";
}

/** Of several waivers in force for one check the one that lasts longest counts, so that an older one hides nothing. */
export function withoutRepeats(judged: readonly JudgedWaiver[]): readonly JudgedWaiver[] {
  const lasting = new Map<string, JudgedWaiver>();
  for (const one of judged) {
    const before = lasting.get(one.waiver.check);
    if (one.status === "in-force" && (before === undefined || before.waiver.until < one.waiver.until))
      lasting.set(one.waiver.check, one);
  }
  return judged.map((one) =>
    one.status !== "in-force" || lasting.get(one.waiver.check) === one ? one : { ...one, status: "repeated" },
  );
}
