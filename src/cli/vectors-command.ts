import { vectors } from "../analyse/index.js";
import { isCalendarDay } from "../internal/calendar.js";
import { type AtHandFlags, anywhereFlag, atHandWords, libraryAtHand } from "./at-hand.js";
import { readPolicy } from "./decision-on.js";
import { type AddCommand, fail, print, type World } from "./world.js";

interface VectorsFlags extends AtHandFlags {
  readonly asOf?: string;
  readonly out?: string;
}

/** `patron-privacy vectors`. */
export const addVectors: AddCommand = (program, world, exit) =>
  program
    .command("vectors")
    .description(
      "make requests that exercise every rule of a policy and both sides of every boundary, with the decisions to expect",
    )
    .argument("<policy>", "a policy file, or a state such as us-NY")
    .option("--as-of <date>", "the day whose law counts")
    .option(...anywhereFlag)
    .option("--out <file>", "where the file goes; standard output where it is left out")
    .action((file: string, flags: VectorsFlags) => exit(make(file, flags, world)));

function make(file: string, flags: VectorsFlags, world: World): number {
  const { asOf = world.today, out } = flags;
  if (!isCalendarDay(asOf)) return fail(world, 2, ["--as-of: expected a calendar day such as 2026-01-31"]);
  const policy = readPolicy(world, file);
  if (!policy.ok) return fail(world, 3, policy.problems);
  const library = libraryAtHand(flags, policy.value);
  const made = vectors(policy.value, {
    asOf,
    library,
    onProgress: (done, total) => world.progress(`Looking at rules: ${done} of ${total}`),
  });
  world.progress("");
  const text = JSON.stringify(made.file, null, 2);
  if (out === undefined) print(world, text);
  else if (!world.save(out, `${text}\n`)) return fail(world, 2, ["--out: the file cannot be written"]);
  const { shown, notAlone } = made.boundaries;
  const elsewhere = made.notExercised.filter(({ why }) => why === "not-here").length;
  const report = [
    `${made.file.vectors.length} vectors show ${shown} sides of boundaries; ${notAlone} cannot be shown by one fact alone.`,
    ...made.notExercised.flatMap(({ why, says }) => (why === "not-here" ? [] : [`Not exercised: ${says}`])),
    ...(elsewhere === 0
      ? []
      : [`${elsewhere} ${elsewhere === 1 ? "rule is" : "rules are"} for other kinds of library.`]),
    ...(made.complete ? [] : ["A search was cut short: there may be more."]),
    atHandWords(library),
  ].join("\n");
  // the file itself may be on standard output
  if (out === undefined) world.writeError(`${report}\n`);
  else print(world, report);
  return 0;
}
