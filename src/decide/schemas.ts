import { jsonSchemaOf } from "../internal/shape/schema.js";
import { policyFileShape } from "../policy/policy-shape.js";
import { english } from "../vocabulary/catalogue.js";
import { splitInstruments } from "../vocabulary/sheet-ids.js";
import { requestShapeOf } from "./request-shape.js";

/** JSON Schemas of what files may hold, by name. */
export function jsonSchemas(): { readonly [name in "request" | "policy"]: object } {
  const describe = (id: keyof typeof english.facts) => english.facts[id].description;
  return {
    request: jsonSchemaOf(
      requestShapeOf({ also: { instrument: Object.keys(splitInstruments) }, describe }),
      "A request for information about a patron (patron-privacy)",
    ),
    policy: jsonSchemaOf(policyFileShape, "A policy of a library (patron-privacy)"),
  };
}
