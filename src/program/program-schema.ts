import * as z from "zod";
import { isCalendarDay } from "../internal/calendar.js";
import { changeKinds, evidenceKinds, groups } from "./requirement.js";

const text = () => z.string().min(1).max(4_000);
const day = () => z.iso.date().refine(isCalendarDay, "a calendar day such as 2026-01-31");
const names = () => z.array(text()).max(100_000);
const period = () => z.strictObject({ count: z.number().int().min(1).max(1_200), unit: z.enum(["day", "month"]) });

/** What a declaration of a privacy programme may look like. */
export const programFileSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    $schema: z.string().exactOptional(),
    version: z.literal(1).exactOptional(),
    evidence: z
      .array(
        z.strictObject({
          id: text().exactOptional(),
          kind: z.enum(evidenceKinds),
          on: day(),
          until: day().exactOptional(),
          covers: names().exactOptional(),
          people: names().exactOptional(),
          by: text().exactOptional(),
          title: text().exactOptional(),
          version: text().exactOptional(),
          jurisdiction: text().exactOptional(),
          reviewEvery: period().exactOptional(),
          open: names().exactOptional(),
          closedOn: day().exactOptional(),
          citation: text().exactOptional(),
        }),
      )
      .max(100_000),
    roster: z.strictObject(Object.fromEntries(groups.map((group) => [group, names().exactOptional()]))).exactOptional(),
    places: names().exactOptional(),
    contracts: z.array(z.strictObject({ id: text(), renewals: z.array(day()).exactOptional() })).exactOptional(),
    systems: names().exactOptional(),
    disposalJobs: names().exactOptional(),
    changes: z.array(z.strictObject({ on: day(), what: z.enum(changeKinds) })).exactOptional(),
    periods: z
      .strictObject(Object.fromEntries(evidenceKinds.map((kind) => [kind, period().exactOptional()])))
      .exactOptional(),
    vacant: z
      .array(z.enum(["governing-body", "administrators", "privacy-officer", "supervisors", "counsel"]))
      .exactOptional(),
  }))();

/** JSON Schema (2020-12) of a declaration of a privacy programme. */
export function programSchema(): object {
  return z.toJSONSchema(programFileSchema, { io: "input", unrepresentable: "any" });
}
