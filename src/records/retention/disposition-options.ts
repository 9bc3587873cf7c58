import type { Citation } from "../../policy/source.js";
import type { LegalHold } from "./hold.js";
import type { ScheduledRule } from "./schedule.js";

/** Clocks, holds and the library's calendar are arguments. */
export interface DispositionOptions {
  /** The calendar day on which it is asked, as 2026-01-31. */
  readonly asOf: string;
  /** Legal holds, as `parseHolds` reads them. */
  readonly holds?: readonly LegalHold[];
  /**
   * The library's distance from UTC in minutes, such as -300. Without it an instant counts as any day that it is
   * somewhere on earth.
   */
  readonly utcOffset?: number;
  /** The last day of the library's fiscal year, as 06-30. */
  readonly fiscalYearEnds?: string;
}

/** A scheduled rule with its sources in full. */
export interface CitedRule {
  readonly scheduled: ScheduledRule;
  readonly cites: readonly Citation[];
}
