import { jsonSchemaOf } from "../../internal/shape/schema.js";
import { holdsShape, scheduleFileShape } from "./schedule-shape.js";

/** JSON Schema (2020-12) of a retention schedule. */
export function scheduleSchema(): object {
  return jsonSchemaOf(scheduleFileShape, "A retention schedule (patron-privacy)");
}

/** JSON Schema (2020-12) of a list of legal holds. */
export function holdsSchema(): object {
  return jsonSchemaOf(holdsShape, "Legal holds (patron-privacy)");
}
