import * as z from "zod";
import { isCalendarDay } from "../internal/calendar.js";
import { jsonSchemaOf } from "../internal/shape/schema.js";
import { elements } from "../vocabulary/elements.js";
import type { Fact } from "../vocabulary/fact.js";
import { factIds, facts } from "../vocabulary/facts.js";
import { jurisdictions } from "../vocabulary/jurisdictions.js";
import { splitInstruments } from "../vocabulary/sheet-ids.js";
import { policyFileShape } from "./policy-shape.js";

const notKnown = ["unknown", "unavailable"] as const;
const day = () => z.iso.date().refine(isCalendarDay, "a calendar day such as 2026-01-31");
const keys = (of: object) => z.enum(Object.keys(of) as [string, ...string[]]); // the vocabularies are not empty

function factSchema(fact: Fact): z.ZodType {
  switch (fact.kind) {
    case "closed":
      return z.enum([...fact.values, ...notKnown, ...(fact.id === "instrument" ? Object.keys(splitInstruments) : [])]);
    case "number":
      return z.union([z.number().nonnegative(), z.enum(notKnown)]);
    case "date":
      return z.union([day(), z.enum(notKnown)]);
  }
}

function factsAbout(about: Fact["about"]): { [key: string]: z.ZodType } {
  return Object.fromEntries(
    factIds.filter((id) => facts[id].about === about).map((id) => [id, factSchema(facts[id]).optional()]),
  );
}

/** What a request may look like, before names of the library's own are put in. */
export const requestSchema = /* @__PURE__ */ (() => {
  const { record, ...item } = factsAbout("item");
  return z.strictObject({
    library: z.strictObject({
      jurisdiction: z.enum([...Object.keys(jurisdictions), ...notKnown]).optional(),
      ...factsAbout("library"),
    }),
    facts: z.strictObject(factsAbout("request")),
    items: z
      .array(
        z.strictObject({
          record: z.enum(facts.record.values),
          elements: z.array(keys(elements)).max(1_000).optional(),
          ...item,
        }),
      )
      .min(1)
      .max(1_000),
  });
})();

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

/** JSON Schemas of what files may hold, by name. */
export function jsonSchemas(): { readonly [name in "request" | "policy"]: object } {
  return {
    request: schemaOf(requestSchema, "A request for information about a patron (patron-privacy)"),
    policy: jsonSchemaOf(policyFileShape, "A policy of a library (patron-privacy)"),
  };
}

/** A zod schema as a JSON Schema (2020-12) with a title. */
export function schemaOf(schema: z.ZodType, title: string): object {
  return { ...z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }), title };
}
