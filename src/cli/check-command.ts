import { isCalendarDay } from "../policy/calendar.js";
import { staleSources } from "../policy/currency.js";
import { analysed } from "./analyse-command.js";
import { readPolicy } from "./decision-on.js";
import { type AddCommand, fail, print, printJson, type World } from "./world.js";

interface CheckFlags {
  readonly json?: boolean;
  readonly today?: string;
  readonly analyse?: boolean;
  readonly asOf?: string;
}

/** `patron-privacy check`. */
export const addCheck: AddCommand = (program, world, exit) =>
  program
    .command("check")
    .description("check a policy file for issues, ties and rules more open than the law; exit 1 on errors")
    .argument("<policy>", "a JSON file, or - for standard input")
    .option("--today <date>", "the day from which the age of sources is counted")
    .option("--analyse", "look for rules that never decide anything, and for gaps in which no rule speaks")
    .option("--as-of <date>", "with --analyse: the day whose law counts")
    .option("--json", "print the result as JSON")
    .action((file: string, flags: CheckFlags) => exit(check(file, flags, world)));

function check(file: string, flags: CheckFlags, world: World): number {
  const { json = false, today = world.today } = flags;
  if (!isCalendarDay(today)) return fail(world, 2, ["--today: expected a calendar day such as 2026-01-31"]);
  const { asOf = today } = flags;
  if (!isCalendarDay(asOf)) return fail(world, 2, ["--as-of: expected a calendar day such as 2026-01-31"]);
  const result = readPolicy(world, file);
  const analysis = result.ok && flags.analyse === true ? analysed(result.value, asOf) : [];
  const stale = result.ok ? staleSources(result.value, { today }) : [];
  if (json) {
    printJson(world, {
      version: 1,
      ok: result.ok,
      ...(result.ok
        ? {
            fingerprint: result.value.fingerprint,
            staleSources: stale,
            ...(flags.analyse === true ? { analysis } : {}),
          }
        : { issues: result.problems }),
    });
    return result.ok ? 0 : 1;
  }
  if (!result.ok) return fail(world, 1, result.problems);
  const { title, rules, packs, fingerprint } = result.value;
  print(
    world,
    [
      `${title}: ${rules.length} rules of ${packs.length} packs and its own, no issues.`,
      ...stale.map(({ origin, title, checkedOn }) => `Warning: ${origin}: last checked on ${checkedOn}: ${title}`),
      ...analysis,
      `Fingerprint ${fingerprint}`,
    ].join("\n"),
  );
  return 0;
}
