import { jsonSchemaOf } from "../internal/shape/schema.js";
import { assessOptionsFileShape } from "./options-shape.js";

/** The JSON Schema of the terms of an assessment: limits, jurisdiction, day and waivers. */
export function assessOptionsSchema(): object {
  return jsonSchemaOf(
    assessOptionsFileShape,
    "The terms on which a library assesses a vendor's declaration (patron-privacy)",
  );
}
