import {
  checkFieldMap,
  type DraftHead,
  diffFieldMap,
  draftFieldMap,
  fieldMaps,
  type Leaf,
  openApiLeaves,
  sampleLeaves,
  schemaLeaves,
} from "../records/index.js";
import { type RecordType, record } from "../vocabulary/facts/record.js";
import { ddlLeaves } from "./ddl-leaves.js";
import { fieldMapOf } from "./field-map-of.js";
import { idlLeaves } from "./idl-leaves.js";
import { readJson } from "./read.js";
import { type AddCommand, fail, print, printJson, type World } from "./world.js";

interface SourceFlags {
  readonly schema?: string;
  readonly rows?: boolean;
}

interface DraftFlags extends SourceFlags {
  readonly id: string;
  readonly record: string;
  readonly title?: string;
}

const sourceHelp =
  "a JSON Schema, an OpenAPI document, a create table (.sql), Evergreen's IDL (.xml), or with --rows sample rows";

/** `patron-privacy map`. */
export const addMap: AddCommand = (program, world, exit) => {
  const map = program.command("map").description("draft, check and compare field maps");
  map
    .command("draft")
    .description("list every field of a source, withheld, with proposals that a person must confirm")
    .argument("<source>", sourceHelp)
    .requiredOption("--id <id>", "the id of the map, such as our-ils/loan")
    .requiredOption("--record <record>", "the kind of record that an object is, such as current-loan")
    .option("--title <title>", "the title of the map")
    .option("--schema <name>", "which schema of an OpenAPI document, table or class of the IDL")
    .option("--rows", "the source is sample rows: a list, or an object by line")
    .action(async (source: string, flags: DraftFlags) => exit(await draft(source, flags, world)));
  map
    .command("check")
    .description("find what a person should look at in a map; exit 1: there is something")
    .argument("<map>", "the id of a map, or a JSON or YAML file")
    .option("--samples <file>", "sample rows, whose values are compared with the map and never shown")
    .option("--json", "print as JSON")
    .action(async (name: string, flags: { readonly samples?: string; readonly json?: boolean }) =>
      exit(await check(name, flags, world)),
    );
  map
    .command("diff")
    .description("compare a map with a newer schema; exit 1: they differ")
    .argument("<map>", "the id of a map, or a JSON or YAML file")
    .argument("<source>", sourceHelp)
    .option("--schema <name>", "which schema of an OpenAPI document, table or class of the IDL")
    .option("--rows", "the source is sample rows")
    .action(async (name: string, source: string, flags: SourceFlags) => exit(await diff(name, source, flags, world)));
};

async function draft(
  source: string,
  { id, record: kind, title = id, ...flags }: DraftFlags,
  world: World,
): Promise<number> {
  if (!isRecord(kind)) return fail(world, 2, ["--record: expected a kind of record; `vocabulary record` lists them"]);
  const leaves = await leavesOf(source, flags, world);
  if (typeof leaves === "string") return fail(world, 2, [`source: ${leaves}`]);
  const head: DraftHead = { id, title, record: kind };
  printJson(world, draftFieldMap(head, leaves));
  return 0;
}

async function check(
  name: string,
  { samples, json }: { readonly samples?: string; readonly json?: boolean },
  world: World,
): Promise<number> {
  const map = fieldMapOf(name, world);
  if (!map.ok) return fail(world, 2, map.problems);
  const leaves = samples === undefined ? [] : await leavesOf(samples, { rows: true }, world);
  if (typeof leaves === "string") return fail(world, 2, [`samples: ${leaves}`]);
  const found = checkFieldMap(map.value, {
    leaves,
    others: fieldMaps.filter(({ system }) => system === map.value.system),
  });
  if (json === true) printJson(world, found);
  else
    print(world, found.length === 0 ? "nothing found" : found.map(({ code, says }) => `- ${code}: ${says}`).join("\n"));
  return found.length === 0 ? 0 : 1;
}

async function diff(name: string, source: string, flags: SourceFlags, world: World): Promise<number> {
  const map = fieldMapOf(name, world);
  if (!map.ok) return fail(world, 2, map.problems);
  const leaves = await leavesOf(source, flags, world);
  if (typeof leaves === "string") return fail(world, 2, [`source: ${leaves}`]);
  const found = diffFieldMap(map.value, leaves);
  printJson(world, found);
  return found.added.length === 0 && found.gone.length === 0 ? 0 : 1;
}

/** The leaves of a source, or what is wrong with it. */
async function leavesOf(
  source: string,
  { schema, rows }: SourceFlags,
  world: World,
): Promise<readonly Leaf[] | string> {
  if (/\.sql$/.test(source)) return ddlLeaves(textOf(source, world), schema);
  if (/\.xml$/.test(source)) return idlLeaves(textOf(source, world), schema);
  if (rows === true && /\.(nd)?jsonl?$/.test(source) && !/\.json$/.test(source))
    return sampleLeaves(await rowsByLine(source, world));
  const input = readJson(world, source);
  if (!input.ok) return input.problem;
  if (rows === true) return sampleLeaves(Array.isArray(input.value) ? input.value : [input.value]);
  if (schema === undefined) return schemaLeaves(input.value);
  return openApiLeaves(input.value, schema) ?? `no schema is called \`${schema}\``;
}

async function rowsByLine(source: string, world: World): Promise<readonly unknown[]> {
  const rows: unknown[] = [];
  for await (const line of world.lines(source)) {
    try {
      rows.push(JSON.parse(line));
    } catch {
      // a broken line says nothing of the others
    }
  }
  return rows;
}

function textOf(source: string, world: World): string {
  try {
    return new TextDecoder().decode(world.read(source));
  } catch {
    return "";
  }
}

function isRecord(kind: string): kind is RecordType {
  return record.values.some((one) => one === kind);
}
