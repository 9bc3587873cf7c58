import { nearest } from "../internal/nearest.js";
import { facts, type ValueOf } from "../vocabulary/facts.js";
import { declarationFile } from "./init/declaration.js";
import { organizationFile } from "./init/organization.js";
import type { InitPlace } from "./init/place.js";
import { policyFile } from "./init/policy.js";
import { portalFile } from "./init/portal.js";
import { scheduleFile } from "./init/schedule.js";
import { lawPackOf, lawPacks } from "./packs.js";
import { type AddCommand, fail, type World } from "./world.js";

interface InitFlags {
  readonly state?: string;
  readonly libraryType?: string;
  readonly title?: string;
  readonly out?: string;
}

const kinds: { readonly [kind: string]: (place: InitPlace) => string } = {
  policy: policyFile,
  organization: organizationFile,
  declaration: declarationFile,
  schedule: scheduleFile,
  portal: portalFile,
};

/** `patron-privacy init`. */
export const addInit: AddCommand = (program, world, exit) =>
  program
    .command("init")
    .description("write a commented YAML file to begin with, which passes `check`")
    .argument("<kind>", Object.keys(kinds).join(", "))
    .option("--state <code>", "the state, such as US-NY or NY; it is asked where it is left out")
    .option("--library-type <type>", facts.libraryType.values.join(", "), "public")
    .option("--title <name>", "the name of the library", "Town Library")
    .option(
      "--out <file>",
      "write to this file, if there is none of that name; to standard output where it is left out",
    )
    .action(async (kind: string, flags: InitFlags) => exit(await init(kind, flags, world)));

async function init(kind: string, flags: InitFlags, world: World): Promise<number> {
  const write = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (write === undefined) {
    const near = nearest(kind, Object.keys(kinds));
    const hint = near === undefined ? "" : `; did you mean ${near}?`;
    return fail(world, 2, [`kind: expected one of ${Object.keys(kinds).join(", ")}${hint}`]);
  }
  const { libraryType = "public", title = "Town Library", out } = flags;
  if (!isLibraryType(libraryType))
    return fail(world, 2, [`--library-type: expected one of ${facts.libraryType.values.join(", ")}`]);
  if (title.trim() === "" || title.length > 200)
    return fail(world, 2, ["--title: expected a name of at most 200 characters"]);
  const law = lawPackOf(codeOf(flags.state ?? (await askState(world)) ?? ""));
  if (law === undefined)
    return fail(world, 2, ["--state: expected a state such as US-NY; `patron-privacy law` lists them"]);
  if (out !== undefined && exists(out, world))
    return fail(world, 2, ["--out: there is a file of that name; nothing was written"]);
  const file = write({ law, libraryType, title: title.trim(), today: world.today });
  if (out === undefined) world.write(file);
  else if (!world.save(out, file)) return fail(world, 2, ["--out: the file cannot be written"]);
  else world.write(`${out} is written. Read it through, change it, then: patron-privacy check ${out}\n`);
  return 0;
}

function askState(world: World): Promise<string | undefined> {
  const states = lawPacks.map(({ law, jurisdiction = "" }) => ({
    value: jurisdiction,
    label: law.name,
    line: jurisdiction,
  }));
  return world.choose("Which state is the library in?", states);
}

/** `ny`, `US-NY` and `New York` are one state. */
function codeOf(said: string): string {
  const name = said.trim().toLowerCase();
  const named = lawPacks.find(({ law }) => law.name.toLowerCase() === name)?.jurisdiction;
  return named ?? (name.startsWith("us-") ? name : `us-${name}`).toUpperCase();
}

function exists(path: string, { read }: World): boolean {
  try {
    read(path);
    return true;
  } catch (error) {
    return !(error instanceof Error && "code" in error && error.code === "ENOENT");
  }
}

function isLibraryType(type: string): type is ValueOf<"libraryType"> {
  return facts.libraryType.values.some((one) => one === type);
}
