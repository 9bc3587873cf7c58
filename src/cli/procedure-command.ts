import { procedureTables, type StepsNow, stepsFor } from "../procedure/index.js";
import { facts } from "../vocabulary/facts.js";
import { type DecideFlags, decisionOn } from "./decision-on.js";
import { readProcedures } from "./procedures-file.js";
import { head, stepBlocks } from "./step-blocks.js";
import { texts } from "./texts.js";
import { type AddCommand, fail, print, printJson, type World } from "./world.js";

interface StepsFlags extends DecideFlags {
  readonly done?: readonly string[];
  readonly happened?: readonly string[];
  readonly roles?: readonly string[];
  readonly procedures?: string;
  readonly organization?: string;
}

/** `patron-privacy steps`. */
export const addSteps: AddCommand = (program, world, exit) =>
  program
    .command("steps")
    .description("list the steps that a request calls for, in an order in which they can be done")
    .argument("<request>", "a JSON file, or - for standard input")
    .option("--done <step...>", "steps that are done")
    .option("--happened <stop...>", "what has happened: events such as left, or stops such as subp-6/cured")
    .option("--roles <role...>", "the roles of those who are there: says who does each step")
    .option("--procedures <file>", "the library's own procedures, in place of ours: a JSON or YAML file")
    .option("--organization <file>", "checks those procedures against positions and people")
    .option("--policy <file>", "a policy file; the embedded baseline where it is left out")
    .option("--as-of <date>", "the day whose law counts")
    .option("--json", "print them as JSON")
    .action((file: string, flags: StepsFlags) => exit(stepsOf(file, flags, world)));

function stepsOf(file: string, flags: StepsFlags, world: World): number {
  const own = readProcedures(flags, world);
  if (!own.ok) return fail(world, 2, own.problems);
  const decided = decisionOn(file, flags, world);
  if (!decided.ok) return fail(world, decided.code, decided.problems);
  const { done = [], happened = [], roles } = flags;
  const steps = [...own.tables, ...procedureTables].flatMap((table) => table.steps);
  const ids = new Set(steps.map(({ id }) => id));
  const stops = new Set<string>(steps.flatMap((step) => (step.stops ?? []).flatMap(({ id, on = [] }) => [id, ...on])));
  const known: readonly string[] = [...facts.handler.values, "anyone"];
  const problems = [
    ...done.filter((id) => !ids.has(id)).map((id) => `--done: no step is called ${id}`),
    ...happened.filter((id) => !stops.has(id)).map((id) => `--happened: no stop or event is called ${id}`),
    ...(roles ?? []).filter((role) => !known.includes(role)).map((role) => `--roles: no role is called ${role}`),
  ];
  if (problems.length > 0) return fail(world, 2, problems);
  const there = roles === undefined ? {} : { roles: roles as NonNullable<StepsNow["steps"][number]["doer"]>[] }; // checked above
  const now = stepsFor(decided.value, {
    facts: decided.request.facts,
    done,
    happened,
    tables: own.tables,
    ...there,
  });
  if (flags.json === true) printJson(world, now);
  else print(world, [head(decided.value, world), ...stepBlocks(now, world), texts.notAdvice].join("\n"));
  return 0;
}
