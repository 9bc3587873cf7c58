import * as z from "zod";
import { actions } from "../decide/findings.js";
import { isCalendarDay } from "../internal/calendar.js";
import { verdicts } from "../policy/rule.js";
import { requestSchema } from "../policy/schemas.js";
import { acts } from "../vocabulary/acts.js";
import { dataElements } from "../vocabulary/element-groups.js";
import { factIds, facts } from "../vocabulary/facts.js";

const text = () => z.string().min(1).max(4_000);

const expected = z.strictObject({
  mayAnswer: z.boolean(),
  inFull: z.boolean().optional(),
  verdict: z.enum(verdicts).optional(),
  action: z.enum(actions).optional(),
  outcome: z.enum(["all", "part", "none"]).optional(),
  answerableBy: z.array(z.enum(facts.handler.values)).optional(),
  may: z.array(z.enum([...dataElements])).optional(),
  never: z.array(z.enum(Object.keys(acts) as [string, ...string[]])).optional(), // the vocabulary is not empty
  missing: z.array(z.enum([...factIds])).optional(),
});

/** What a file of vectors may look like. */
export const vectorFileSchema = z.strictObject({
  $schema: z.string().optional(),
  version: z.literal(1),
  title: text().optional(),
  vectors: z
    .array(
      z.strictObject({
        id: text(),
        says: text().optional(),
        request: requestSchema,
        asOf: z.iso.date().refine(isCalendarDay, "a calendar day such as 2026-01-31"),
        expect: expected,
        source: text().optional(),
      }),
    )
    .min(1)
    .max(100_000),
});

/** JSON Schema (2020-12) of a file of vectors. */
export function vectorSchema(): object {
  return z.toJSONSchema(vectorFileSchema, { io: "input", unrepresentable: "any" });
}
