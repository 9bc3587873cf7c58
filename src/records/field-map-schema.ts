import { jsonSchemaOf } from "../internal/shape/schema.js";
import { fieldMapFileShape } from "./field-map-shape.js";

/** JSON Schema (2020-12) of a field map. */
export function fieldMapSchema(): object {
  return jsonSchemaOf(fieldMapFileShape, "A field map of a system (patron-privacy)");
}
