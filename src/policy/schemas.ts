import * as z from "zod";
import { isCalendarDay } from "../internal/calendar.js";
import type { Fact } from "../vocabulary/fact.js";
import { factIds, facts } from "../vocabulary/facts.js";

const day = () => z.iso.date().refine(isCalendarDay, "a calendar day such as 2026-01-31");

const interval = (point: z.ZodType) => z.strictObject({ from: point.optional(), below: point.optional() });

function testSchema(fact: Fact): z.ZodType {
  switch (fact.kind) {
    case "closed":
      return z.array(z.enum([...fact.values])).min(1);
    case "number":
      return interval(z.number());
    case "date":
      return interval(day());
  }
}

/** For each fact, the schema of what it may be tested for. */
function testSchemas() {
  return Object.fromEntries(factIds.map((id) => [id, testSchema(facts[id]).optional()]));
}

/** What a condition may look like. */
export function conditionSchema() {
  return z.strictObject(testSchemas());
}

/** A zod schema as a JSON Schema (2020-12) with a title. */
export function schemaOf(schema: z.ZodType, title: string): object {
  return { ...z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }), title };
}
