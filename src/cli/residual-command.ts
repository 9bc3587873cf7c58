import { type ResidualSet, recordTexts, residualSet } from "../records/index.js";
import { fieldMapOf } from "./field-map-of.js";
import { block } from "./page.js";
import { type RowFlags, type Rows, rowFormats, rowsOf } from "./rows-of.js";
import { type AddCommand, fail, print, printJson, type World } from "./world.js";

interface ResidualFlags extends RowFlags {
  readonly k: string;
  readonly by?: string;
  readonly standIn?: readonly string[];
  readonly json?: boolean;
}

/** `patron-privacy residual`. */
export const addResidual: AddCommand = (program, world, exit) =>
  program
    .command("residual")
    .description("say what still identifies somebody in rows that a system calls anonymized; exit 1: something does")
    .argument("<map>", "a field map such as evergreen/aged-circulation, or a JSON or YAML file with one")
    .argument("<rows>", "a file of rows, or - for standard input")
    .option("--k <number>", "groups with fewer people are small", "5")
    .option("--by <fields>", "the fields to group by, with commas; those about the person where it is left out")
    .option("--stand-in <key...>", "keys that stand for nobody, such as Koha's AnonymousPatron")
    .option("--format <format>", `one of ${rowFormats.join(", ")}; by the ending of the file where it is left out`)
    .option("--null <text...>", "texts that stand for nothing")
    .option("--json", "print as JSON")
    .action(async (map: string, file: string, flags: ResidualFlags) => exit(await residual(map, file, flags, world)));

async function residual(name: string, file: string, flags: ResidualFlags, world: World): Promise<number> {
  const map = fieldMapOf(name, world);
  if (!map.ok) return fail(world, 3, map.problems);
  const rows = rowsOf(file, flags, map.value, world);
  if (!rows.ok) return fail(world, 2, [rows.problem]);
  const { by, standIn } = flags;
  const found = await residualSet(valuesOf(rows), map.value, {
    k: /^\d+$/.test(flags.k) ? Number(flags.k) : Number.NaN,
    ...(by === undefined ? {} : { fields: by.split(",").map((field) => field.trim()) }),
    ...(standIn === undefined ? {} : { standIns: standIn }),
    progress: (read) => world.progress(`${read} rows read`),
  });
  world.progress("");
  if (!found.ok)
    return fail(
      world,
      2,
      found.issues.map(({ path, expected }) => `${path.join(".")}: expected ${expected}`),
    );
  const set = found.value;
  if (set.read === set.broken) return fail(world, 2, ["rows: no row could be read"]);
  if (flags.json === true) printJson(world, { version: 1, ...set });
  else print(world, page(map.value.title, set, world));
  const still = set.results.identified + set.results.identifiable > 0 || set.groups.smaller > 0;
  return still || set.broken > 0 ? 1 : 0;
}

/** The rows themselves; one that is broken is nothing, which is counted as such. */
async function* valuesOf(rows: Extract<Rows, { readonly ok: true }>): AsyncIterable<unknown> {
  for await (const read of rows.rows) yield read.ok ? read.row : null;
}

function page(title: string, set: ResidualSet, { screen }: World): string {
  const { groups } = set;
  const blocks: readonly (readonly [label: string, lines: readonly string[]])[] = [
    ["Read", [`${set.read} rows; ${set.broken} broken`]],
    ["Result", Object.entries(set.results).flatMap(([result, count]) => (count > 0 ? [`- ${result}: ${count}`] : []))],
    [
      "Found",
      set.findings.map(
        ({ kind, path, count, line }) =>
          `- ${path === "" ? "row" : path}: ${kind} in ${count} rows, the first is row ${line}. ${recordTexts.residual[kind].says}`,
      ),
    ],
    [
      "Groups",
      [
        `- by ${groups.fields.join(", ")}`,
        `- ${groups.groups} groups of ${groups.counted}; ${groups.smaller} smaller than ${groups.k}, with ${groups.rowsInSmaller} rows${groups.smallest === null ? "" : `; the smallest has ${groups.smallest}`}`,
        ...(groups.counted === "rows"
          ? ["- The rows do not name their patron, so many rows of a group may be one person."]
          : []),
        ...groups.without.map(({ field, smaller }) => `- without ${field}: ${smaller} smaller than ${groups.k}`),
        ...(groups.cut ? ["- There are more groups than are counted; the numbers are too low."] : []),
      ],
    ],
  ];
  return [
    screen.colors.bold(title),
    ...blocks.flatMap(([label, lines]) => (lines.length === 0 ? [] : [block(screen, label, lines)])),
  ].join("\n");
}
