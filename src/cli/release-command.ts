import type { Decision } from "../decide/decision.js";
import { mayAnswerNow } from "../decide/may-answer-now.js";
import {
  type FieldMap,
  fieldMaps,
  type Release,
  type ReleaseOptions,
  recordTexts,
  release,
  releaseAll,
  rowsIn,
} from "../records/index.js";
import { refuse } from "../records/release.js";
import { type DecideFlags, decisionOn } from "./decision-on.js";
import { fieldMapOf } from "./field-map-of.js";
import { block } from "./page.js";
import { readJson } from "./read.js";
import { ReleaseCounts } from "./release-counts.js";
import { formatOf, type RowFlags, rowFormats, rowsOf } from "./rows-of.js";
import { type AddCommand, fail, print, printJson, type World } from "./world.js";

interface ReleaseFlags extends DecideFlags, RowFlags {
  readonly map: string;
  readonly record: string;
  readonly subject?: string;
}

/** `patron-privacy release`. */
export const addRelease: AddCommand = (program, world, exit) =>
  program
    .command("release")
    .description("decide a request and give of a system's records only what it allows; exit 1: nothing is released")
    .argument("<request>", "a JSON file, or - for standard input")
    .requiredOption("--record <file>", "the record, or the records, as the system gives them")
    .requiredOption("--map <map>", "a field map such as koha/checkout, or a JSON or YAML file with one")
    .option("--subject <key>", "the key of the patron of the request; records of other patrons are refused")
    .option("--format <format>", `one of ${rowFormats.join(", ")}; by the ending of the file where it is left out`)
    .option("--null <text...>", "texts that stand for nothing")
    .option("--policy <file>", "a policy file; the embedded baseline where it is left out")
    .option("--as-of <date>", "the day whose law counts")
    .option("--json", "print as JSON")
    .addHelpText(
      "after",
      [
        "",
        "A JSON file holds one record, a list, or an envelope such as { users: [...] }. Of every other format the records",
        "are released one after another, each as a line of JSON.",
        "",
        `Field maps: ${fieldMaps.map(({ id }) => id).join(", ")}`,
      ].join("\n"),
    )
    .action(async (file: string, flags: ReleaseFlags) => exit(await releaseFile(file, flags, world)));

async function releaseFile(file: string, flags: ReleaseFlags, world: World): Promise<number> {
  if (file === "-" && flags.record === "-")
    return fail(world, 2, ["--record: standard input is the request already; give a file"]);
  const map = fieldMapOf(flags.map, world);
  if (!map.ok) return fail(world, 3, map.problems);
  const format = formatOf(flags.record, flags.format ?? (flags.record === "-" ? "json" : undefined));
  if (format === undefined) return fail(world, 2, [`--format: expected one of ${rowFormats.join(", ")}`]);
  if (format === "json") return releaseJson(file, flags, map.value, world);
  const rows = rowsOf(flags.record, flags, map.value, world);
  if (!rows.ok) return fail(world, 2, [rows.problem]);
  const decided = decisionOn(file, flags, world);
  if (!decided.ok) return fail(world, decided.code, decided.problems);
  const options = optionsOf(flags);
  const counts = new ReleaseCounts(options.subject !== undefined);
  for await (const read of rows.rows) {
    if (!read.ok) counts.broken(read.line, read.problem);
    else {
      const found = releaseOne(read.row, decided.value, map.value, options);
      counts.take(found);
      if (flags.json === true) print(world, JSON.stringify({ line: read.line, ...found }));
      else if (found.data !== null) print(world, JSON.stringify(found.data));
      if (counts.read % 10_000 === 0) world.progress(`${counts.read} rows read`);
    }
  }
  world.progress("");
  fail(world, 0, counts.lines(world.screen));
  return counts.released > 0 ? 0 : 1;
}

function releaseJson(file: string, flags: ReleaseFlags, map: FieldMap, world: World): number {
  const answer = readJson(world, flags.record);
  if (!answer.ok) return fail(world, 2, [`record: ${answer.problem}`]);
  const decided = decisionOn(file, flags, world);
  if (!decided.ok) return fail(world, decided.code, decided.problems);
  const { rows, single } = rowsIn(answer.value);
  const options = optionsOf(flags);
  if (!single) return releaseList(rows, decided.value, map, options, flags.json === true, world);
  const found = releaseOne(answer.value, decided.value, map, options);
  if (flags.json === true) printJson(world, { version: 1, ...found });
  else {
    // the data alone goes to standard output, so that a pipe carries nothing else
    if (found.data !== null) printJson(world, found.data);
    fail(world, 0, [
      ...(found.refused === null ? [] : [`nothing released: ${recordTexts.refused[found.refused]}`]),
      ...found.withheld.map(({ path, why, wouldTell }) =>
        block(world.screen, path, [
          `withheld: ${recordTexts.withheld[why]}${wouldTell === undefined ? "" : ` It would be told by: ${wouldTell.join(", ")}.`}`,
        ]),
      ),
    ]);
  }
  return found.data === null ? 1 : 0;
}

function releaseList(
  rows: readonly unknown[],
  decision: Decision,
  map: FieldMap,
  options: ReleaseOptions,
  json: boolean,
  world: World,
): number {
  if (!mayAnswerNow(decision)) {
    const refused = refuse("may-not-answer", false);
    if (json) printJson(world, { version: 1, ...refused, data: [], rows: [] });
    else fail(world, 1, [`nothing released: ${recordTexts.refused["may-not-answer"]}`]);
    return 1;
  }
  const found = releaseAll(rows, decision, map, options);
  const counts = new ReleaseCounts(options.subject !== undefined);
  for (const row of found.rows) counts.take(row);
  if (json) printJson(world, { version: 1, ...found });
  else {
    if (found.data.length > 0) printJson(world, found.data);
    fail(world, 0, [
      ...(found.refused === null ? [] : [`nothing released: ${recordTexts.refused[found.refused]}`]),
      ...counts.lines(world.screen),
    ]);
  }
  return found.data.length > 0 ? 0 : 1;
}

function releaseOne(row: unknown, decision: Decision, map: FieldMap, options: ReleaseOptions): Release {
  return mayAnswerNow(decision) ? release(row, decision, map, options) : refuse("may-not-answer", false);
}

function optionsOf({ subject }: ReleaseFlags): ReleaseOptions {
  return subject === undefined ? {} : { subject };
}
