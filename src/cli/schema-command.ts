import { jsonSchemas } from "../policy/schemas.js";
import type { Output } from "./output.js";

/** `patron-privacy schema`: a JSON Schema by name. */
export function schemaCommand(name: string, output: Output): number {
  const schemas = jsonSchemas();
  const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
  if (schema === undefined)
    return output.fail(2, [`no schema is called that; there are ${Object.keys(schemas).join(", ")}`]);
  output.print(JSON.stringify(schema, null, 2));
  return 0;
}
