import { mayAnswerNow } from "../decide/may-answer-now.js";
import { fieldMaps, recordTexts, release } from "../records/index.js";
import { refuse } from "../records/release.js";
import { type DecideFlags, decisionOn } from "./decision-on.js";
import { fieldMapOf } from "./field-map-of.js";
import { block } from "./page.js";
import { readJson } from "./read.js";
import { type AddCommand, fail, printJson, type World } from "./world.js";

interface ReleaseFlags extends DecideFlags {
  readonly map: string;
  readonly record: string;
}

/** `patron-privacy release`. */
export const addRelease: AddCommand = (program, world, exit) =>
  program
    .command("release")
    .description("decide a request and give of a system's record only what it allows; exit 1: nothing is released")
    .argument("<request>", "a JSON file, or - for standard input")
    .requiredOption("--record <file>", "the record as the system gives it, a JSON file")
    .requiredOption("--map <map>", "a field map such as koha/checkout, or a JSON or YAML file with one")
    .option("--policy <file>", "a policy file; the embedded baseline where it is left out")
    .option("--as-of <date>", "the day whose law counts")
    .option("--json", "print as JSON")
    .addHelpText("after", `\nField maps: ${fieldMaps.map(({ id }) => id).join(", ")}`)
    .action((file: string, flags: ReleaseFlags) => exit(releaseFile(file, flags, world)));

function releaseFile(file: string, flags: ReleaseFlags, world: World): number {
  if (file === "-" && flags.record === "-")
    return fail(world, 2, ["--record: standard input is the request already; give a file"]);
  const map = fieldMapOf(flags.map, world);
  if (!map.ok) return fail(world, 3, map.problems);
  const object = readJson(world, flags.record);
  if (!object.ok) return fail(world, 2, [`record: ${object.problem}`]);
  const decided = decisionOn(file, flags, world);
  if (!decided.ok) return fail(world, decided.code, decided.problems);
  const decision = decided.value;
  const found = mayAnswerNow(decision) ? release(object.value, decision, map.value) : refuse("may-not-answer", false);
  if (flags.json === true) printJson(world, { version: 1, ...found });
  else {
    // the data alone goes to standard output, so that a pipe carries nothing else
    if (found.data !== null) printJson(world, found.data);
    fail(world, 0, [
      ...(found.refused === null ? [] : [`nothing released: ${recordTexts.refused[found.refused]}`]),
      ...found.withheld.map(({ path, why }) => block(world.screen, path, [`withheld: ${recordTexts.withheld[why]}`])),
    ]);
  }
  return found.data === null ? 1 : 0;
}
