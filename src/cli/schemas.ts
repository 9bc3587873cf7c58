import { assessOptionsSchema, declarationSchema } from "../contracts/index.js";
import { jsonSchemas } from "../policy/schemas.js";
import { vectorSchema } from "../testing/vector-schema.js";

/** Every JSON Schema there is, by name: what `schema` prints and `patron-privacy/schemas/*` holds. */
export function schemas(): { readonly [name: string]: object } {
  return {
    ...jsonSchemas(),
    declaration: declarationSchema(),
    terms: assessOptionsSchema(),
    vectors: { ...vectorSchema(), title: "A file of conformance vectors (patron-privacy)" },
  };
}
