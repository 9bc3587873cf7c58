import { Option } from "commander";
import { expand } from "../decide/expand.js";
import { audiences } from "../explain/index.js";
import { type DecideFlags, decisionOn } from "./decision-on.js";
import { type ReadingFlags, readingOf } from "./reading.js";
import { renderDecision } from "./render-decision.js";
import { type AddCommand, fail, print, printJson, type World } from "./world.js";

/** `patron-privacy decide`. */
export const addDecide: AddCommand = (program, world, exit) =>
  program
    .command("decide")
    .description("decide a request; exit 0: a decision was made, 2: bad input, 3: bad policy")
    .argument("<request>", "a JSON file, or - for standard input")
    .option("--policy <file>", "a policy file; the embedded baseline where it is left out")
    .option("--as-of <date>", "the day whose law counts")
    .option("--today <date>", "the day from which the age of sources is counted")
    .option("--json", "print the decision as JSON")
    .option("--expanded", "with --json: the long form, with every rule and source written out")
    .option("--full", "every step, reason and source; else at most twelve lines")
    .addOption(new Option("--for <reader>", "for whom it is put into words").choices(audiences))
    .action((file: string, flags: DecideCommandFlags) => exit(decideFile(file, flags, world)));

interface DecideCommandFlags extends DecideFlags, ReadingFlags {
  readonly expanded?: boolean;
}

function decideFile(file: string, flags: DecideCommandFlags, world: World): number {
  const decided = decisionOn(file, flags, world);
  if (!decided.ok) return fail(world, decided.code, decided.problems);
  if (flags.json === true) printJson(world, flags.expanded === true ? expand(decided.value) : decided.value);
  else print(world, renderDecision(decided.value, world.screen, readingOf(flags, decided.request)));
  return 0;
}
