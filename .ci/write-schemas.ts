// Writes dist/schemas/<name>.json, so that files can be checked outside TypeScript.
import { mkdirSync, writeFileSync } from "node:fs";
import { schemas } from "../src/cli/schemas.js";

const folder = new URL("../dist/schemas/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(schemas()))
  writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(schema, null, 2)}\n`);
