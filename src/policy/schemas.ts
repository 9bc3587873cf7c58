import * as z from "zod";
import { isCalendarDay } from "../internal/calendar.js";
import { acts } from "../vocabulary/acts.js";
import { elements } from "../vocabulary/elements.js";
import type { Fact } from "../vocabulary/fact.js";
import { factIds, facts } from "../vocabulary/facts.js";
import { jurisdictions } from "../vocabulary/jurisdictions.js";
import { procedures } from "../vocabulary/procedures.js";
import { splitInstruments } from "../vocabulary/sheet-ids.js";
import { effects, ruleMarks, verdicts } from "./rule.js";

const notKnown = ["unknown", "unavailable"] as const;
const text = () => z.string().min(1).max(4_000);
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

const jurisdiction = () => z.enum([...(Object.keys(jurisdictions) as [string, ...string[]])]);

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

/** What a policy file may look like. */
export const policySchema = /* @__PURE__ */ (() => {
  const tests = testSchemas();
  const condition = conditionSchema();
  const decided = z.strictObject({
    ...tests,
    verdict: z
      .array(z.enum(verdicts).exclude(["undetermined"]))
      .min(1)
      .optional(),
  });
  const any = (one: z.ZodType) => z.union([one, z.array(one).min(1)]);
  const ofAll = {
    id: text(),
    says: text(),
    cites: z
      .array(
        z.strictObject({
          source: text(),
          section: text().optional(),
          mark: z.enum(["seen", "unread", "proposal"]).optional(),
        }),
      )
      .min(1),
    overrides: z.array(text()).optional(),
    from: day().optional(),
    until: day().optional(),
    notes: z.string().max(20_000).optional(),
    marks: z.array(z.enum(ruleMarks)).optional(),
    layer: z.enum(["local", "policy"]).optional(),
    body: text().optional(),
  };
  const dependent = {
    ...ofAll,
    when: any(decided).optional(),
    unless: any(decided).optional(),
    with: z.array(text()).min(1).optional(),
  };
  const elementList = z.array(keys(elements));
  const rule = z.discriminatedUnion("kind", [
    z.strictObject({
      ...ofAll,
      kind: z.literal("disclosure"),
      when: any(condition),
      unless: any(condition).optional(),
      effect: z.array(z.enum(effects)).min(1),
    }),
    z.strictObject({ ...dependent, kind: z.literal("authority"), roles: z.array(z.enum(facts.handler.values)) }),
    z.strictObject({
      ...dependent,
      kind: z.literal("extent"),
      elements: z.union([elementList, z.strictObject({ except: elementList })]),
    }),
    z.strictObject({ ...dependent, kind: z.literal("procedure"), procedure: keys(procedures) }),
    z.strictObject({
      ...dependent,
      kind: z.literal("duty"),
      level: z.enum(["must", "should", "never"]),
      act: keys(acts),
      first: z.boolean().optional(),
    }),
  ]);
  const source = z.strictObject({
    title: text(),
    url: text().optional(),
    textAsOf: z.string().nullable().optional(),
    checkedOn: day().optional(),
    note: z.string().optional(),
  });
  const values = (fact: keyof typeof facts) => {
    const it: Fact = facts[fact];
    return z.enum(it.kind === "closed" ? [...it.values] : []);
  };
  return z.strictObject({
    $schema: z.string().optional(),
    version: z.literal(1).optional(),
    id: text(),
    title: text(),
    packs: z.array(text()).optional(),
    jurisdiction: jurisdiction().optional(),
    profile: z
      .strictObject({
        jurisdiction: jurisdiction().optional(),
        ...Object.fromEntries(
          factIds.filter((id) => facts[id].about === "library").map((id) => [id, values(id).optional()]),
        ),
        roles: z.record(text(), z.enum(facts.handler.values)).optional(),
        records: z.record(text(), z.enum(facts.record.values)).optional(),
      })
      .optional(),
    bodies: z.array(text()).optional(),
    sources: z.record(text(), source).optional(),
    rules: z.array(rule).max(20_000).optional(),
  });
})();

/** JSON Schemas of what files may hold, by name. */
export function jsonSchemas(): { readonly [name in "request" | "policy"]: object } {
  return {
    request: schemaOf(requestSchema, "A request for information about a patron (patron-privacy)"),
    policy: schemaOf(policySchema, "A policy of a library (patron-privacy)"),
  };
}

/** A zod schema as a JSON Schema (2020-12) with a title. */
export function schemaOf(schema: z.ZodType, title: string): object {
  return { ...z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }), title };
}
