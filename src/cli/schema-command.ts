import { schemas } from "./schemas.js";
import { type AddCommand, fail, printJson, type World } from "./world.js";

/** `patron-privacy schema`. */
export const addSchema: AddCommand = (program, world, exit) =>
  program
    .command("schema")
    .description(`print a JSON Schema: ${Object.keys(schemas()).join(", ")}`)
    .argument("<name>")
    .action((name: string) => exit(schema(name, world)));

function schema(name: string, world: World): number {
  const all = schemas();
  const found = Object.hasOwn(all, name) ? all[name] : undefined;
  if (found === undefined)
    return fail(world, 2, [`no schema is called that; there are ${Object.keys(all).join(", ")}`]);
  printJson(world, found);
  return 0;
}
