import { assessOptionsSchema, declarationSchema } from "../contracts/index.js";
import { organizationSchema } from "../organization/index.js";
import { jsonSchemas } from "../policy/schemas.js";
import { programSchema } from "../program/index.js";
import { vectorSchema } from "../testing/vector-schema.js";

/** Every JSON Schema there is, by name: what `schema` prints and `patron-privacy/schemas/*` holds. */
export function schemas(): { readonly [name: string]: object } {
  return {
    ...jsonSchemas(),
    declaration: declarationSchema(),
    terms: assessOptionsSchema(),
    organization: { ...organizationSchema(), title: "Positions, people and fallbacks of a library (patron-privacy)" },
    program: { ...programSchema(), title: "Evidence of a library's privacy programme (patron-privacy)" },
    vectors: { ...vectorSchema(), title: "A file of conformance vectors (patron-privacy)" },
  };
}
