import * as z from "zod";
import { isCalendarDay } from "../../internal/calendar.js";
import type { Sensitivity } from "../../vocabulary/elements.js";
import { record } from "../../vocabulary/facts/record.js";
import { auditAnswers, auditQuestions, checkStatuses } from "./audit.js";
import { auditPhases } from "./questionnaire.js";

const text = () => z.string().min(1).max(4_000);
const day = () => z.iso.date().refine(isCalendarDay, "a calendar day such as 2026-01-31");
const sensitivities = ["none", "low", "moderate", "high", "critical"] as const satisfies readonly Sensitivity[];
const list = () => z.array(text()).max(10_000);

/** What a privacy audit may look like in a file. */
export const auditFileSchema = /* @__PURE__ */ (() => {
  const answers = z.strictObject(
    Object.fromEntries(Object.keys(auditQuestions).map((question) => [question, z.enum(auditAnswers).exactOptional()])),
  );
  return z.strictObject({
    $schema: z.string().exactOptional(),
    id: text(),
    on: day(),
    lead: text(),
    period: z.strictObject({ from: day(), until: day() }).exactOptional(),
    units: list().exactOptional(),
    edition: text().exactOptional(),
    phases: z
      .strictObject(Object.fromEntries(auditPhases.map(({ id }) => [id, day().exactOptional()])))
      .exactOptional(),
    areas: z
      .array(
        z.strictObject({
          id: text(),
          title: text(),
          unit: text().exactOptional(),
          system: text().exactOptional(),
          records: z.array(z.enum(record.values)).exactOptional(),
          fields: list().exactOptional(),
          library: answers,
          thirdParty: z.union([z.literal("none"), answers]).exactOptional(),
          classification: z.enum(sensitivities).exactOptional(),
          risk: z
            .array(
              z.strictObject({
                type: z.enum(["sensitivity", "security", "perception"]),
                score: z.number().min(1).max(5),
                on: day(),
              }),
            )
            .exactOptional(),
          checks: z
            .array(
              z.strictObject({
                item: text(),
                priority: z.union([z.literal(1), z.literal(2), z.literal(3)]).exactOptional(),
                status: z.enum(checkStatuses),
                evidence: list().exactOptional(),
                owner: text().exactOptional(),
                due: day().exactOptional(),
              }),
            )
            .exactOptional(),
          owner: text().exactOptional(),
        }),
      )
      .max(10_000),
  });
})();

/** JSON Schema (2020-12) of a privacy audit. */
export function auditSchema(): object {
  return z.toJSONSchema(auditFileSchema, { io: "input", unrepresentable: "any" });
}
