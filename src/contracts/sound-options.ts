import { isCalendarDay } from "../internal/calendar.js";
import { jurisdictions } from "../vocabulary/jurisdictions.js";
import type { AssessOptions } from "./assessment.js";

/** Terms of an assessment that can be relied on; `undefined` where they cannot be read. */
export function soundOptions(options: unknown): Required<AssessOptions> | undefined {
  if (typeof options !== "object" || options === null) return undefined;
  // read as unknown, checked below
  const { limits = {}, jurisdiction, k12, asOf, waivers = [] } = options as Partial<AssessOptions>;
  const sound =
    typeof asOf === "string" &&
    isCalendarDay(asOf) &&
    typeof jurisdiction === "string" &&
    (jurisdiction === "unknown" || Object.hasOwn(jurisdictions, jurisdiction)) &&
    (k12 === "unknown" || typeof k12 === "boolean") &&
    typeof limits === "object" &&
    limits !== null &&
    everyNumber(limits, (number) => Number.isFinite(number) && number >= 0) &&
    Array.isArray(waivers) &&
    waivers.every(
      (waiver) =>
        typeof waiver === "object" &&
        waiver !== null &&
        typeof waiver.reason === "string" &&
        typeof waiver.until === "string",
    );
  return sound ? { limits, jurisdiction, k12, asOf, waivers } : undefined;
}

function everyNumber(value: unknown, test: (number: number) => boolean): boolean {
  if (typeof value === "number") return test(value);
  return typeof value !== "object" || value === null || Object.values(value).every((part) => everyNumber(part, test));
}
