import { unmappedFields } from "../records/index.js";
import { fieldMapOf } from "./field-map-of.js";
import { block } from "./page.js";
import { type RowFlags, rowFormats, rowsOf } from "./rows-of.js";
import { type AddCommand, fail, print, printJson, type World } from "./world.js";

interface UnmappedFlags extends RowFlags {
  readonly json?: boolean;
}

/** More rows than this are not looked at for fields: they come again. */
const mostRows = 10_000;

/** `patron-privacy unmapped`. */
export const addUnmapped: AddCommand = (program, world, exit) =>
  program
    .command("unmapped")
    .description("name the fields of sample rows that a map does not know; exit 1: there are some. Use test data")
    .argument("<map>", "a field map such as folio/user, or a JSON or YAML file with one")
    .argument("<rows>", "a file of rows, or - for standard input")
    .option("--format <format>", `one of ${rowFormats.join(", ")}; by the ending of the file where it is left out`)
    .option("--null <text...>", "texts that stand for nothing")
    .option("--json", "print as JSON")
    .action(async (map: string, file: string, flags: UnmappedFlags) => exit(await unmapped(map, file, flags, world)));

async function unmapped(name: string, file: string, flags: UnmappedFlags, world: World): Promise<number> {
  const map = fieldMapOf(name, world);
  if (!map.ok) return fail(world, 3, map.problems);
  const rows = rowsOf(file, flags, map.value, world);
  if (!rows.ok) return fail(world, 2, [rows.problem]);
  const samples: unknown[] = [];
  const problems: string[] = [];
  for await (const read of rows.rows) {
    if (read.ok) samples.push(read.row);
    else problems.push(`line ${read.line}: ${read.problem}`);
    if (samples.length >= mostRows) break;
  }
  if (samples.length === 0)
    return fail(world, 2, problems.length > 0 ? problems.slice(0, 20) : ["rows: there are none"]);
  const found = unmappedFields(samples, map.value);
  if (flags.json === true) printJson(world, { version: 1, map: map.value.id, rows: samples.length, fields: found });
  else
    print(
      world,
      found.length === 0
        ? `${map.value.title}: every field of ${samples.length} rows is mapped`
        : found.map(({ path, kinds }) => block(world.screen, path, [kinds.join(", ")])).join("\n"),
    );
  if (problems.length > 0) fail(world, 1, problems.slice(0, 20));
  return found.length > 0 || problems.length > 0 ? 1 : 0;
}
