import * as z from "zod";
import { facts } from "../vocabulary/facts.js";
import { audiences, weekdays } from "./organization.js";

const text = () => z.string().min(1).max(4_000);
const record = <Value extends z.ZodType>(value: Value) => z.record(text(), value);

/** What an organisation may look like in a file. */
export const organizationFileSchema = z.strictObject({
  $schema: z.string().exactOptional(),
  version: z.literal(1).exactOptional(),
  id: text(),
  title: text(),
  branches: record(
    z.strictObject({
      title: text(),
      hours: z.array(z.strictObject({ day: z.enum(weekdays), from: text(), to: text() })).exactOptional(),
    }),
  ),
  positions: record(
    z.strictObject({
      title: text(),
      role: z.enum(facts.handler.values),
      reportsTo: text().exactOptional(),
      branch: text().exactOptional(),
    }),
  ),
  people: record(
    z.strictObject({
      name: text(),
      positions: z.array(text()),
      contacts: z
        .array(
          z.strictObject({
            kind: z.enum(["office-phone", "after-hours-phone", "email", "other"]),
            value: text(),
            audience: z.enum(audiences).exactOptional(),
            checkedOn: text().exactOptional(),
          }),
        )
        .exactOptional(),
    }),
  ),
  posts: z
    .strictObject({
      privacyOfficer: text().exactOptional(),
      spokesperson: text().exactOptional(),
      alternateSpokesperson: text().exactOptional(),
      counsel: text().exactOptional(),
      governingBodyChair: text().exactOptional(),
    })
    .exactOptional(),
  delegations: z
    .array(
      z.strictObject({
        from: text(),
        to: text(),
        while: z.enum(["absent", "always"]),
        since: text().exactOptional(),
        until: text().exactOptional(),
        branch: text().exactOptional(),
        informalOnly: z.boolean().exactOptional(),
        citation: text(),
      }),
    )
    .exactOptional(),
  fallbacks: z
    .array(
      z.discriminatedUnion("try", [
        z.strictObject({ try: z.literal("position"), position: text(), phone: z.boolean().exactOptional() }),
        z.strictObject({ try: z.literal("senior-on-duty") }),
        z.strictObject({ try: z.literal("help-line"), says: text() }),
        z.strictObject({ try: z.literal("wait"), says: text().exactOptional() }),
        z.strictObject({ try: z.literal("decline"), says: text().exactOptional() }),
      ]),
    )
    .min(1),
});

/** JSON Schema (2020-12) of an organisation. */
export function organizationSchema(): object {
  return z.toJSONSchema(organizationFileSchema, { io: "input", unrepresentable: "any" });
}
