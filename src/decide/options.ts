import { isCalendarDay } from "../internal/calendar.js";
import type { ShapeIssue } from "../internal/shape/issue.js";
import { readShape } from "../internal/shape/read-shape.js";
import { day, objectOf, optional, required, type Shape, unread, whole } from "../internal/shape/shape.js";
import { defaultStaleAfterMonths } from "../policy/currency.js";
import type { PatronRequest } from "./request.js";

/** Clocks are arguments: the library has none of its own. */
export interface DecideOptions {
  /** The calendar day whose law counts, as 2026-01-31. */
  readonly asOf: string;
  /** The day from which the age of sources is counted; `asOf` where it is left out. */
  readonly today?: string;
  /** After how many months a source counts as old; 12 where it is left out. */
  readonly staleAfterMonths?: number;
}

/** What `decide` takes: a request, or the result of `parseRequest`. */
export type Decidable = PatronRequest | { readonly ok: true; readonly value: PatronRequest } | { readonly ok: false };

/** The clocks, or `undefined` where they are none. */
export function readClocks(
  options: unknown,
): { readonly asOf: string; readonly today: string; readonly staleAfterMonths: number } | undefined {
  if (typeof options !== "object" || options === null) return undefined;
  try {
    const {
      asOf,
      today = asOf,
      staleAfterMonths = defaultStaleAfterMonths,
    } = options as { readonly [key in keyof DecideOptions]?: unknown }; // read as unknown, checked below
    const sound =
      typeof asOf === "string" &&
      isCalendarDay(asOf) &&
      typeof today === "string" &&
      isCalendarDay(today) &&
      typeof staleAfterMonths === "number" &&
      Number.isSafeInteger(staleAfterMonths);
    return sound ? { asOf, today, staleAfterMonths } : undefined;
  } catch {
    return undefined; // a getter or proxy that throws
  }
}

const optionsShape: Shape<DecideOptions> = /* @__PURE__ */ (() =>
  objectOf<DecideOptions>(
    {
      asOf: required(day()),
      today: optional(day()),
      staleAfterMonths: optional(whole({ least: Number.MIN_SAFE_INTEGER })),
      remember: optional(unread()),
    },
    "options with a day, such as { asOf: 2026-01-31 }",
  ))();

/** What is wrong with options that give no clocks. */
export function optionIssues(options: unknown): readonly ShapeIssue[] {
  const read = readShape(optionsShape, options, { quotes: false });
  return read.ok ? [] : read.issues;
}
