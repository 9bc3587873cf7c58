import { type SchemaName, schemaNames, schemas } from "./schemas.js";
import { type AddCommand, fail, printJson, type World } from "./world.js";

/** `patron-privacy schema`. */
export const addSchema: AddCommand = (program, world, exit) =>
  program
    .command("schema")
    .description(`print a JSON Schema: ${schemaNames.join(", ")}`)
    .argument("<name>")
    .action((name: string) => exit(schema(name, world)));

function schema(name: string, world: World): number {
  if (!isSchemaName(name)) return fail(world, 2, [`no schema is called that; there are ${schemaNames.join(", ")}`]);
  printJson(world, schemas()[name]);
  return 0;
}

function isSchemaName(name: string): name is SchemaName {
  return (schemaNames as readonly string[]).includes(name);
}
