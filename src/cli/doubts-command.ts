import { Option } from "commander";
import { situationWords } from "../analyse/everyday.js";
import { doubts, type OpenQuestion, type OpenQuestions } from "../analyse/index.js";
import { counselWorksheet, toHtml, toMarkdown } from "../documents/index.js";
import { citation } from "../explain/index.js";
import { isCalendarDay } from "../internal/calendar.js";
import type { Policy } from "../policy/policy.js";
import { libraryType } from "../vocabulary/facts/library-type.js";
import type { ValueOf } from "../vocabulary/facts.js";
import { baseline, readPolicy } from "./decision-on.js";
import { doubtsTexts as texts } from "./doubts-texts.js";
import { block, type Screen } from "./page.js";
import { type AddCommand, fail, print, printJson, type World } from "./world.js";

interface DoubtsFlags {
  readonly asOf?: string;
  readonly libraryType?: ValueOf<"libraryType">;
  readonly json?: boolean;
  readonly worksheet?: boolean;
  readonly html?: boolean;
}

/** `patron-privacy doubts`. */
export const addDoubts: AddCommand = (program, world, exit) =>
  program
    .command("doubts")
    .description(texts.description)
    .argument("[policy]", texts.policy)
    .option("--as-of <date>", "the day whose law counts")
    .addOption(new Option("--library-type <type>", texts.libraryType).choices(libraryType.values))
    .option("--json", "print them as JSON")
    .option("--worksheet", texts.worksheet)
    .option("--html", texts.html)
    .action((file: string | undefined, flags: DoubtsFlags) => exit(list(file, flags, world)));

function list(file: string | undefined, flags: DoubtsFlags, world: World): number {
  const asOf = flags.asOf ?? world.today;
  if (!isCalendarDay(asOf)) return fail(world, 2, ["--as-of: expected a calendar day such as 2026-01-31"]);
  const policy = policyOf(file, flags, world);
  if (!policy.ok) return fail(world, policy.unreadable === true ? 2 : 3, policy.problems);
  world.progress(texts.looking);
  const open = doubts(policy.value, { asOf });
  world.progress("");
  if (flags.json === true) printJson(world, { version: 1, asOf, ...open });
  else if (flags.worksheet === true) {
    const worksheet = counselWorksheet({ policy: policy.value, asOf }, open);
    print(world, (flags.html === true ? toHtml(worksheet) : toMarkdown(worksheet)).trimEnd());
  } else print(world, page(policy.value, open, asOf, world.screen));
  return 0;
}

/** A policy file names its kind of library itself; the baseline of a state takes that of the flag. */
function policyOf(file: string | undefined, { libraryType: type }: DoubtsFlags, world: World) {
  const isState = file === undefined || /^us-[a-z]{2}$/i.test(file);
  if (type === undefined || !isState) {
    const read = file === undefined ? baseline(undefined) : readPolicy(world, file);
    return type === undefined || !read.ok
      ? read
      : { ok: false as const, unreadable: true as const, problems: [texts.profileSaysIt] };
  }
  // a state of which no law is at hand is told as elsewhere
  const known = file === undefined ? undefined : readPolicy(world, file);
  return known?.ok === false ? known : baseline(file?.toUpperCase(), { libraryType: type });
}

function page({ title }: Policy, { doubts: open, of, library }: OpenQuestions, asOf: string, screen: Screen): string {
  const { libraryType: type = "public" } = library;
  const head = texts.head({ title, asOf, questions: open.length, of, type });
  return [head, ...open.map((one, at) => block(screen, `${at + 1}`, lines(one))), screen.colors.dim(texts.foot)].join(
    "\n\n",
  );
}

function lines({ doubt, asks, readings, leftTo, cites, notes, rules, situations, example, disputed }: OpenQuestion) {
  const read = cites.map((cite) => `${citation(cite)}${cite.checkedOn === undefined ? "" : ` (${cite.checkedOn})`}`);
  return [
    `${asks} [${doubt}]`,
    ...Object.entries(readings).map(([name, means]) => `- ${name}: ${means}`),
    [
      texts.hangs(situations, rules.length),
      ...(example === undefined ? [] : [`${texts.example} ${situationWords(example)}.`]),
    ].join(" "),
    ...(leftTo === undefined ? [] : [texts.leftTo]),
    ...(disputed ?? []).map(({ as, by, on }) => texts.disputed(by, as, on)),
    `${texts.read} ${read.join("; ")}.`,
    ...(notes === undefined ? [] : [`${texts.notes} ${notes}`]),
  ];
}
