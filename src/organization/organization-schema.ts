import * as z from "zod";
import { facts } from "../vocabulary/facts.js";
import { audiences, weekdays } from "./organization.js";
import { requestKinds } from "./request-kind.js";

const text = () => z.string().min(1).max(4_000);
const requests = () => z.array(z.enum(requestKinds)).min(1).exactOptional();
const recordTypes = () => z.array(z.enum(facts.record.values)).min(1);
const only = z
  .strictObject({
    requests: requests(),
    hours: z.enum(["open", "closed"]).exactOptional(),
    branches: z.array(text()).min(1).exactOptional(),
    vacant: text().exactOptional(),
  })
  .exactOptional();
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
      hours: z
        .array(z.strictObject({ day: z.enum(weekdays), from: text(), to: text() }))
        .max(500)
        .exactOptional(),
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
      away: z.array(z.strictObject({ since: text(), until: text() })).exactOptional(),
    }),
  ),
  posts: z
    .strictObject({
      privacyOfficer: text().exactOptional(),
      deputyPrivacyOfficer: text().exactOptional(),
      spokesperson: text().exactOptional(),
      alternateSpokesperson: text().exactOptional(),
      counsel: text().exactOptional(),
      alternateCounsel: text().exactOptional(),
      governingBodyChair: text().exactOptional(),
      deputyChair: text().exactOptional(),
    })
    .exactOptional(),
  custodians: z
    .array(
      z.strictObject({
        position: text(),
        records: recordTypes(),
        deputy: text().exactOptional(),
        sole: z.boolean().exactOptional(),
        citation: text(),
      }),
    )
    .exactOptional(),
  delegations: z
    .array(
      z.strictObject({
        from: text(),
        to: text(),
        while: z.enum(["absent", "vacant", "always"]),
        since: text().exactOptional(),
        until: text().exactOptional(),
        branch: text().exactOptional(),
        requests: requests(),
        records: recordTypes().exactOptional(),
        citation: text(),
      }),
    )
    .exactOptional(),
  fallbacks: z
    .array(
      z.discriminatedUnion("try", [
        z.strictObject({ try: z.literal("position"), position: text(), phone: z.boolean().exactOptional(), only }),
        z.strictObject({ try: z.literal("senior-on-duty"), only }),
        z.strictObject({ try: z.literal("whoever-was-asked"), only }),
        z.strictObject({ try: z.literal("custodian"), phone: z.boolean().exactOptional(), only }),
        z.strictObject({ try: z.literal("help-line"), says: text(), only }),
        z.strictObject({
          try: z.literal("institution"),
          institution: text(),
          does: z.enum(["verifies", "takes-over"]),
          says: text().exactOptional(),
          only,
        }),
        z.strictObject({ try: z.literal("wait"), says: text().exactOptional(), only }),
        z.strictObject({ try: z.literal("obey-paper"), says: text().exactOptional(), only }),
        z.strictObject({ try: z.literal("decline"), says: text().exactOptional(), only }),
      ]),
    )
    .min(1),
});

/** JSON Schema (2020-12) of an organisation. */
export function organizationSchema(): object {
  return z.toJSONSchema(organizationFileSchema, { io: "input", unrepresentable: "any" });
}
