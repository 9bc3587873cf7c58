import * as z from "zod";
import { isCalendarDay } from "../internal/calendar.js";
import { freezeData } from "../internal/freeze.js";
import { notPlain } from "../internal/plain-json.js";
import { type ShapeIssue, shapeIssues } from "../policy/schema-issues.js";
import { requestSchema } from "../policy/schemas.js";
import type { Fact } from "../vocabulary/fact.js";
import { type FactId, factIds, facts } from "../vocabulary/facts.js";
import { combinationsIn, mostCombinations, type TrafficProfile } from "./traffic.js";

/** A profile, or everything that is wrong with what was read. */
export type ProfileResult =
  | { readonly ok: true; readonly value: TrafficProfile }
  | { readonly ok: false; readonly issues: readonly ShapeIssue[] };

function schema() {
  return z.strictObject({
    $schema: z.string().optional(),
    version: z.literal(1),
    title: z.string().optional(),
    requests: z.number().positive().max(1e9).optional(),
    library: requestSchema.shape.library.optional(),
    weights: z.partialRecord(
      z.enum([...factIds] as [FactId, ...FactId[]]), // the vocabulary is not empty
      z
        .record(z.string(), z.number().positive().max(1e9))
        .refine((values) => Object.keys(values).length > 0, "a value"),
    ),
  });
}

/**
 * Reads a profile of traffic from unknown JSON, for `diff`. Gives every issue there is. `record` must be among the facts
 * that have weights.
 *
 * @example
 * ```ts
 * import { parseProfile } from "patron-privacy/analysis";
 *
 * const result = parseProfile({ version: 1, weights: { record: { "loan-history": 1 }, requester: { patron: 90, press: 10 } } });
 * result.ok ? [] : result.issues.map(({ path }) => path.join(".")); // => ["weights.requester.press"]
 * ```
 */
export function parseProfile(input: unknown): ProfileResult {
  const odd = notPlain(input, { depth: 6, nodes: 100_000 });
  if (odd !== undefined) return { ok: false, issues: [{ path: [], expected: odd }] };
  const parsed = schema().safeParse(input, { reportInput: true });
  if (!parsed.success) return { ok: false, issues: shapeIssues(parsed.error) };
  const { $schema: _, ...read } = parsed.data;
  // the schema is built from the vocabulary that the type is built from
  const profile = read as unknown as TrafficProfile;
  const issues: ShapeIssue[] = [];
  if (profile.weights.record === undefined)
    issues.push({ path: ["weights", "record"], expected: "weights of the records that are asked for" });
  for (const [fact, values] of Object.entries(profile.weights) as [FactId, object][]) // keys were checked above
    for (const value of Object.keys(values))
      if (!isValue(fact, value)) issues.push({ path: ["weights", fact, value], expected: expected(fact) });
  const combinations = combinationsIn(profile);
  if (combinations > mostCombinations)
    issues.push({ path: ["weights"], expected: `at most ${mostCombinations} combinations; these are ${combinations}` });
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: freezeData(profile) };
}

function isValue(id: FactId, value: string): boolean {
  const fact: Fact = facts[id];
  // what is asked for is always known
  if (id !== "record" && (value === "unknown" || value === "unavailable")) return true;
  if (fact.kind === "closed") return fact.values.includes(value);
  return fact.kind === "number" ? /^\d+(\.\d+)?$/.test(value) : isCalendarDay(value);
}

function expected(id: FactId): string {
  return facts[id].kind === "closed"
    ? "a value of this fact, as `patron-privacy vocabulary` lists them"
    : facts[id].kind === "number"
      ? "a number"
      : "a calendar day such as 2026-01-31";
}
