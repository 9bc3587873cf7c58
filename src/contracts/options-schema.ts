import * as z from "zod";
import { isCalendarDay } from "../internal/calendar.js";
import { dataElements } from "../vocabulary/element-groups.js";
import { record } from "../vocabulary/facts/record.js";
import { type Jurisdiction, jurisdictions } from "../vocabulary/jurisdictions.js";
import { type CheckId, checks } from "./checks.js";
import { definedTerms, exportFormats, productFunctions, securityFrameworks } from "./vocabulary.js";

const text = () => z.string().min(1).max(4_000);
const day = () => z.iso.date().refine(isCalendarDay);
const count = () => z.number().int().min(0).exactOptional();
const elements = () => z.array(z.enum(dataElements)).exactOptional();
const texts = () => z.array(text()).exactOptional();

/** What the terms of an assessment may look like in a file. */
export const optionsFileSchema = /* @__PURE__ */ (() => {
  const limits = z.strictObject({
    schedule: z
      .array(
        z.strictObject({
          element: z.enum(dataElements),
          record: z.enum(record.values).exactOptional(),
          maxDays: count(),
          minDays: count(),
          trigger: text().exactOptional(),
          source: text().exactOptional(),
        }),
      )
      .max(10_000)
      .exactOptional(),
    allowedCountries: z.array(z.string().regex(/^[A-Z]{2}$/)).exactOptional(),
    guardianAccessBelow: count(),
    sensitiveExceptions: elements(),
    weakEvidence: z.enum(["report", "review"]).exactOptional(),
    definedTerms: z.array(z.enum(definedTerms)).exactOptional(),
    maxReadingLevel: count(),
    minChangeNoticeDays: count(),
    contactCheckedWithinMonths: count(),
    reviewWithinMonths: count(),
    interfaceFields: z
      .strictObject(Object.fromEntries(productFunctions.map((role) => [role, elements()])))
      .exactOptional(),
    ssoAttributes: elements(),
    trackers: texts(),
    allowedHosts: texts(),
    rightsDeadlineDays: count(),
    backupMaxDays: count(),
    replicaMaxDays: count(),
    feeLinkMaxDays: count(),
    maxQuasiIdentifiers: count(),
    minGroupSize: count(),
    openFormats: z.array(z.enum(exportFormats)).exactOptional(),
    exitDeleteWithinDays: count(),
    frameworks: z.array(z.enum(securityFrameworks)).exactOptional(),
    auditWithinMonths: count(),
    breachNotifyHours: count(),
    trainingWithinMonths: count(),
  });
  const codes = Object.keys(jurisdictions) as readonly Jurisdiction[]; // keys of a const object
  const ids: readonly CheckId[] = checks.map(({ id }) => id);
  return z.strictObject({
    $schema: z.string().exactOptional(),
    version: z.literal(1).exactOptional(),
    limits: limits.exactOptional(),
    jurisdiction: z.enum([...codes, "unknown"]),
    k12: z.union([z.boolean(), z.literal("unknown")]),
    asOf: day(),
    waivers: z
      .array(
        z.strictObject({
          check: z.enum(ids),
          reason: text(),
          until: day(),
          from: day().exactOptional(),
          approvedBy: text().exactOptional(),
        }),
      )
      .max(1_000)
      .exactOptional(),
  });
})();

/** The JSON Schema of the terms of an assessment: limits, jurisdiction, day and waivers. */
export function assessOptionsSchema(): object {
  return {
    ...z.toJSONSchema(optionsFileSchema, { unrepresentable: "any" }),
    title: "The terms on which a library assesses a vendor's declaration (patron-privacy)",
  };
}
