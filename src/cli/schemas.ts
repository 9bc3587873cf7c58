import { assessOptionsSchema, declarationSchema } from "../contracts/index.js";
import { jsonSchemas } from "../decide/schemas.js";
import { noticeFileSchema } from "../documents/index.js";
import { organizationSchema } from "../organization/index.js";
import { episodeSchema, proceduresSchema } from "../procedure/index.js";
import { auditSchema, planSchema, programSchema } from "../program/index.js";
import { fieldMapSchema } from "../records/field-map-schema.js";
import { holdsSchema, scheduleSchema } from "../records/retention/schedule-schema.js";
import { vectorSchema } from "../testing/vector-schema.js";

/** The names of all JSON Schemas: making the schemas to list their names would slow every start of the command line. */
export const schemaNames = [
  "policy",
  "request",
  "declaration",
  "terms",
  "field-map",
  "schedule",
  "holds",
  "organization",
  "procedures",
  "episode",
  "program",
  "audit",
  "plan",
  "notice",
  "vectors",
] as const;

/** Names a JSON Schema. */
export type SchemaName = (typeof schemaNames)[number];

/** Every JSON Schema there is, by name: what `schema` prints and `patron-privacy/schemas/*` holds. */
export function schemas(): { readonly [name in SchemaName]: object } {
  return {
    ...jsonSchemas(),
    declaration: declarationSchema(),
    terms: assessOptionsSchema(),
    "field-map": fieldMapSchema(),
    schedule: scheduleSchema(),
    holds: holdsSchema(),
    organization: { ...organizationSchema(), title: "Positions, people and fallbacks of a library (patron-privacy)" },
    procedures: proceduresSchema(),
    episode: episodeSchema(),
    program: { ...programSchema(), title: "Evidence of a library's privacy programme (patron-privacy)" },
    audit: { ...auditSchema(), title: "A privacy audit (patron-privacy)" },
    plan: { ...planSchema(), title: "A plan for routine and crisis communication (patron-privacy)" },
    notice: { ...noticeFileSchema(), title: "What a public privacy notice says is kept (patron-privacy)" },
    vectors: { ...vectorSchema(), title: "A file of conformance vectors (patron-privacy)" },
  };
}
