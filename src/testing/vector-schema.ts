import { jsonSchemaOf } from "../internal/shape/schema.js";
import { vectorFileShape } from "./vector-shape.js";

/** JSON Schema (2020-12) of a file of vectors. */
export function vectorSchema(): object {
  return jsonSchemaOf(vectorFileShape, "A file of conformance vectors (patron-privacy)");
}
