import { type FieldMap, fieldMaps, type InventoryEntry, inventory, recordTexts } from "../records/index.js";
import { english } from "../vocabulary/catalogue.js";
import { fieldMapOf } from "./field-map-of.js";
import { block } from "./page.js";
import { type AddCommand, fail, print, printJson, type World } from "./world.js";

/** `patron-privacy inventory`. */
export const addInventory: AddCommand = (program, world, exit) =>
  program
    .command("inventory")
    .description("list what systems hold about people, by data element, from their field maps")
    .argument("<map...>", "field maps such as koha/patron, or JSON or YAML files with one")
    .option("--json", "print as JSON")
    .addHelpText("after", `\nField maps: ${fieldMaps.map(({ id }) => id).join(", ")}`)
    .action((names: readonly string[], { json }: { readonly json?: boolean }) =>
      exit(inventoryOf(names, json === true, world)),
    );

function inventoryOf(names: readonly string[], json: boolean, world: World): number {
  const maps: FieldMap[] = [];
  for (const name of names) {
    const map = fieldMapOf(name, world);
    if (!map.ok) return fail(world, 3, map.problems);
    maps.push(map.value);
  }
  const found = inventory(maps);
  if (json) printJson(world, { version: 1, ...found });
  else print(world, found.entries.map((entry) => page(entry, world)).join("\n\n"));
  return 0;
}

function page(entry: InventoryEntry, { screen }: World): string {
  const lines = (label: string, of: readonly string[]) => (of.length === 0 ? [] : [block(screen, label, of)]);
  return [
    `${screen.colors.bold(entry.title)} (${entry.sensitivity})`,
    ...entry.elements.map(({ element, sensitivity, fields }) =>
      block(screen, english.elements[element][0], [`${sensitivity}: ${fields.join(", ")}`]),
    ),
    ...lines(
      "Other people",
      entry.otherPersons.map((person) => `- ${recordTexts.persons[person][0]}`),
    ),
    ...lines(
      "Not known",
      entry.localFields.map((field) => `- ${field}`),
    ),
    ...lines("Source", [`${entry.source?.title ?? "not stated"}`]),
  ].join("\n");
}
