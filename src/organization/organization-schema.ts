import { jsonSchemaOf } from "../internal/shape/schema.js";
import { organizationFileShape } from "./organization-shape.js";

/** JSON Schema (2020-12) of an organisation. */
export function organizationSchema(): object {
  return jsonSchemaOf(organizationFileShape, "Positions, people and fallbacks of a library (patron-privacy)");
}
