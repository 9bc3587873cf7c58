import { classify, fieldMaps, recordTexts } from "../records/index.js";
import { english } from "../vocabulary/catalogue.js";
import { fieldMapOf } from "./field-map-of.js";
import { block } from "./page.js";
import { readJson } from "./read.js";
import { type AddCommand, fail, print, printJson, type World } from "./world.js";

/** `patron-privacy classify`. */
export const addClassify: AddCommand = (program, world, exit) =>
  program
    .command("classify")
    .description("say which data element each field of a system's record is; exit 1: something is unclassified")
    .argument("<map>", "a field map such as folio/user, or a JSON or YAML file with one")
    .argument("<record>", "a JSON file, or - for standard input")
    .option("--json", "print as JSON")
    .addHelpText("after", `\nField maps: ${fieldMaps.map(({ id }) => id).join(", ")}`)
    .action((map: string, file: string, { json }: { readonly json?: boolean }) =>
      exit(classifyFile(map, file, json === true, world)),
    );

function classifyFile(name: string, file: string, json: boolean, world: World): number {
  const map = fieldMapOf(name, world);
  if (!map.ok) return fail(world, 3, map.problems);
  const input = readJson(world, file);
  if (!input.ok) return fail(world, 2, [`record: ${input.problem}`]);
  const found = classify(input.value, map.value);
  if (json) printJson(world, { version: 1, ...found });
  else
    print(
      world,
      [
        world.screen.colors.bold(map.value.title),
        ...found.fields.map(({ path, element, sensitivity, person }) =>
          block(world.screen, path, [
            `${english.elements[element][0]} (${sensitivity})${person === undefined ? "" : `; about ${recordTexts.persons[person][0].toLowerCase()}`}`,
          ]),
        ),
        ...found.unclassified.map(({ path, why }) =>
          block(
            world.screen,
            path === "" ? "record" : path,
            [`unclassified: ${recordTexts.unclassified[why]}`],
            world.screen.colors.red,
          ),
        ),
      ].join("\n"),
    );
  return found.unclassified.length > 0 ? 1 : 0;
}
