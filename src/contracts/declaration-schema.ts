import { jsonSchemaOf } from "../internal/shape/schema.js";
import { declarationFileShape } from "./declaration-shape.js";

/**
 * The JSON Schema of a declaration file, for editors and for vendors' own tests.
 *
 * @example
 * ```ts
 * import { declarationSchema } from "patron-privacy/contracts";
 *
 * "vendor" in Object(Object(declarationSchema()).properties); // => true
 * ```
 */
export function declarationSchema(): object {
  return jsonSchemaOf(declarationFileShape, "What a vendor declares of one product and its contract (patron-privacy)");
}
