import { sentence } from "../analyse/broken-words.js";
import {
  conditionWords,
  type DependentChange,
  diff,
  parseProfile,
  type RuleChange,
  type RuleText,
  type Side,
  type TrafficProfile,
  type Transition,
} from "../analyse/index.js";
import { requestWords } from "../analyse/request-words.js";
import { verdictWords } from "../analyse/verdict-words.js";
import { parseRequest } from "../decide/parse-request.js";
import type { PatronRequest } from "../decide/request.js";
import { isCalendarDay } from "../internal/calendar.js";
import { type Condition, testsOf } from "../vocabulary/condition.js";
import { type AtHandFlags, anywhereFlag, atHandWords, libraryAtHand } from "./at-hand.js";
import { readPolicy } from "./decision-on.js";
import { summaryOf } from "./diff-summary.js";
import { block, type Screen } from "./page.js";
import { readJson } from "./read.js";
import { type AddCommand, fail, print, printJson, type World } from "./world.js";

interface DiffFlags extends AtHandFlags {
  readonly asOf?: string;
  readonly asOfAfter?: string;
  readonly profile?: string;
  readonly log?: string;
  readonly json?: boolean;
}

/** `patron-privacy diff`. */
export const addDiff: AddCommand = (program, world, exit) =>
  program
    .command("diff")
    .description(
      "say which requests come out otherwise under another policy, in another state or on another day; exit 1: some do",
    )
    .argument("<before>", "a policy file, or a state such as us-NY")
    .argument("[after]", "another; the same where it is left out")
    .option("--as-of <date>", "the day whose law counts for the first")
    .option("--as-of-after <date>", "the day for the second; the same where it is left out")
    .option(...anywhereFlag)
    .option("--profile <file>", "a mix of requests: how many of them come out otherwise")
    .option("--log <file>", "requests, one JSON object a line: how many of them come out otherwise")
    .option("--json", "print it as JSON")
    .action(async (before: string, after: string | undefined, flags: DiffFlags) =>
      exit(await differences(before, after ?? before, flags, world)),
    );

async function differences(before: string, after: string, flags: DiffFlags, world: World): Promise<number> {
  const asOf = flags.asOf ?? world.today;
  const asOfAfter = flags.asOfAfter ?? asOf;
  if (!isCalendarDay(asOf) || !isCalendarDay(asOfAfter))
    return fail(world, 2, ["--as-of, --as-of-after: expected a calendar day such as 2026-01-31"]);
  const one = readPolicy(world, before);
  if (!one.ok) return fail(world, 3, one.problems);
  const other = before === after ? one : readPolicy(world, after);
  if (!other.ok) return fail(world, 3, other.problems);
  const traffic = await trafficIn(flags, world);
  if (!traffic.ok) return fail(world, 2, traffic.problems);
  const sides: readonly [Side, Side] = [
    { policy: one.value, asOf },
    { policy: other.value, asOf: asOfAfter },
  ];
  const onProgress = (done: number, total: number) => world.progress(`Looking at changed rules: ${done} of ${total}`);
  const library = libraryAtHand(flags, one.value, other.value);
  const found = diff(...sides, { ...traffic.value, library, ...(flags.json === true ? {} : { onProgress }) });
  world.progress("");
  const altering = found.rules.filter(({ transitions }) => transitions.length > 0);
  const visible = found.dependents.filter(({ request }) => request !== null);
  if (flags.json === true) printJson(world, found);
  else
    print(
      world,
      [
        [...summaryOf(found), atHandWords(library)].join("\n"),
        ...altering.map((change) => changeText(change, world.screen)),
        ...visible.map((change) => dependentText(change, world.screen)),
      ].join("\n\n"),
    );
  return altering.length + visible.length === 0 ? 0 : 1;
}

const kinds = { added: "New", removed: "Gone", changed: "Changed" } as const;

const directions = {
  opens: "Opens",
  closes: "Closes",
  "brings-doubt": "In doubt now",
  "settles-closed": "Closed now",
} as const;

const meanings = { ...verdictWords, unsettled: "the law is in doubt: give nothing and ask the library's lawyer" };

function changeText({ kind, before, after, transitions }: RuleChange, screen: Screen): string {
  return [
    ...(before === null ? [] : ruleText(after === null ? kinds[kind] : "Before", before, screen)),
    ...(after === null ? [] : ruleText(before === null ? kinds[kind] : "After", after, screen)),
    ...transitions.map((transition) => transitionText(transition, screen)),
  ].join("\n");
}

function ruleText(label: string, { rule, says, cites, from, until, careful }: RuleText, screen: Screen) {
  const sources = cites.map(({ title, section }) => (section === undefined ? title : `${title}, ${section}`));
  const days = [
    ...(from === null ? [] : [`From ${dayWords(from)}.`]),
    ...(until === null ? [] : [`Ended on ${dayWords(until)}.`]),
  ];
  return [
    block(screen, label, [says], screen.colors.bold),
    ...(days.length === 0 ? [] : [block(screen, "", [days.join(" ")])]),
    block(screen, "", [`Source: ${sources.join("; ")} (rule ${rule})`], screen.colors.dim),
    ...careful.map((text) => block(screen, "", [`Careful: ${text}`])),
  ];
}

const months = "January February March April May June July August September October November December".split(" ");

/** A day as people write it. */
function dayWords(day: string): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${Number(date)} ${months[Number(month) - 1]} ${year}`;
}

function transitionText({ from, to, direction, when, about, request }: Transition, screen: Screen): string {
  const part = (wanted: boolean): Condition =>
    Object.fromEntries(testsOf(when).filter(([fact]) => about.includes(fact) === wanted)); // part of a condition
  const bullets = (condition: Condition) => conditionWords(condition).map((line) => `- ${line}`);
  const [core, beside] = [bullets(part(true)), bullets(part(false))];
  return [
    block(screen, directions[direction], [`Before, ${meanings[from]}. After, ${meanings[to]}.`]),
    ...(core.length === 0 ? [] : [block(screen, "Where", core)]),
    ...(beside.length === 0 ? [] : [block(screen, "Provided that", ["no other rule decides it already:", ...beside])]),
    block(screen, "For example", [sentence(requestWords(request, Object.keys(when)))]),
  ].join("\n");
}

const matters = {
  authority: "who may answer",
  extent: "how much may be given",
  procedure: "the steps",
  duty: "the duties",
} as const;

function dependentText({ rule, kind, about, before, after, gains, loses, request }: DependentChange, screen: Screen) {
  return [
    block(screen, kinds[kind], [`${rule}, on ${matters[about]}`], screen.colors.bold),
    ...(before === null ? [] : [block(screen, after === null ? "Until then" : "Before", [before])]),
    ...(after === null ? [] : [block(screen, before === null ? "The rule" : "After", [after])]),
    ...(gains.length === 0 ? [] : [block(screen, "Comes in", [gains.join(", ")])]),
    ...(loses.length === 0 ? [] : [block(screen, "Falls away", [loses.join(", ")])]),
    ...(request === null ? [] : [block(screen, "For example", [sentence(requestWords(request))])]),
  ].join("\n");
}

type Traffic =
  | { readonly ok: true; readonly value: { requests?: readonly PatronRequest[]; profile?: TrafficProfile } }
  | { readonly ok: false; readonly problems: readonly string[] };

/** What the flags say of traffic. No problem quotes a request. */
async function trafficIn({ profile, log }: DiffFlags, world: World): Promise<Traffic> {
  if (profile !== undefined && log !== undefined)
    return { ok: false, problems: ["--profile, --log: expected one of them"] };
  if (profile !== undefined) {
    const input = readJson(world, profile);
    if (!input.ok) return { ok: false, problems: [`profile: ${input.problem}`] };
    const read = parseProfile(input.value);
    return read.ok
      ? { ok: true, value: { profile: read.value } }
      : {
          ok: false,
          problems: read.issues.map(({ path, expected }) => `${["profile", ...path].join(".")}: expected ${expected}`),
        };
  }
  return log === undefined ? { ok: true, value: {} } : readLog(log, world);
}

/** At most this many lines are read. */
const mostLines = 1_000_000;

async function readLog(log: string, world: World): Promise<Traffic> {
  const requests: PatronRequest[] = [];
  const problems: string[] = [];
  let number = 0;
  try {
    for await (const line of world.lines(log)) {
      if (line.trim() === "") continue;
      if (++number > mostLines) return { ok: false, problems: [`log: expected at most ${mostLines} lines`] };
      const parsed = parseRequest(jsonIn(line));
      if (parsed.ok) requests.push(parsed.value);
      else problems.push(`log, line ${number}: expected a request`);
    }
  } catch {
    return { ok: false, problems: ["log: the file cannot be read"] };
  }
  return problems.length > 0 ? { ok: false, problems: problems.slice(0, 20) } : { ok: true, value: { requests } };
}

function jsonIn(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined; // the engine's own message quotes the line
  }
}
