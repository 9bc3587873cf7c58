import type { Decision } from "../decide/decision.js";
import type { PatronRequest } from "../decide/request.js";
import {
  audiences,
  type Clock,
  type EpisodeEvent,
  type EpisodeState,
  episode,
  type Matter,
  type MayBeSaid,
  type ProcedureTable,
  type Silence,
  type Silences,
  type StepsNow,
  silencesOf,
  stepsFor,
} from "../procedure/index.js";
import { english } from "../vocabulary/catalogue.js";
import { type DecideFlags, decisionOfInput } from "./decision-on.js";
import { block } from "./page.js";
import { readProcedures } from "./procedures-file.js";
import { readJson } from "./read.js";
import { head, nextBlocks, stepBlocks } from "./step-blocks.js";
import { texts } from "./texts.js";
import { type AddCommand, fail, print, printJson, type World } from "./world.js";

interface EpisodeFlags extends DecideFlags {
  readonly procedures?: string;
}

/** `patron-privacy episode`. */
export const addEpisode: AddCommand = (program, world, exit) =>
  program
    .command("episode")
    .description(
      "say where a visit stands: what is decided, which steps are next, which clocks run, who must be silent",
    )
    .argument("<episode>", "a JSON file with library, items and events, or - for standard input")
    .option("--procedures <file>", "the library's own procedures, in place of ours: a JSON or YAML file")
    .option("--policy <file>", "a policy file; the embedded baseline where it is left out")
    .option("--as-of <date>", "the day whose law counts; later events are not taken")
    .option("--json", "print it as JSON")
    .action((file: string, flags: EpisodeFlags) => exit(episodeOf(file, flags, world)));

interface Decided {
  readonly matter: string | null;
  readonly decision: Decision;
  readonly steps: StepsNow;
}

function episodeOf(file: string, flags: EpisodeFlags, world: World): number {
  const input = readJson(world, file);
  if (!input.ok) return fail(world, 2, [`episode: ${input.problem}`]);
  if (!isObject(input.value)) return fail(world, 2, ["episode: expected an object with library, items and events"]);
  const { $schema: _schema, library = {}, items = [], events, ...others } = input.value;
  if (!Array.isArray(events)) return fail(world, 2, ["episode.events: expected a list"]);
  if (Object.keys(others).length > 0) return fail(world, 2, ["episode: expected no other keys"]);
  const own = readProcedures(flags, world);
  if (!own.ok) return fail(world, 2, own.problems);
  const asOf = flags.asOf ?? world.today;
  // each event is looked at, and told under problems where it cannot be read
  const state = episode(events as readonly EpisodeEvent[], { asOf });
  const decide = (of: Pick<Matter, "facts" | "done" | "happened">, id: string | null) => {
    const decided = decisionOfInput({ library, facts: of.facts, items }, flags, world);
    if (!decided.ok) return decided;
    return { ok: true, value: found(id, decided, of, own.tables) } as const;
  };
  const now = decide(state, state.matter);
  if (!now.ok)
    return fail(
      world,
      now.code,
      now.problems.map((problem) => problem.replace(/^request/, "episode")),
    );
  const rest: Decided[] = [];
  for (const matter of state.matters) {
    if (matter.id === state.matter || matter.status === "closed") continue;
    const decided = decide(matter, matter.id);
    if (decided.ok) rest.push(decided.value);
  }
  const { decision, steps } = now.value;
  const silences = silencesOf(state, { asOf, decision });
  if (flags.json === true) printJson(world, { state, decision, steps, silences, others: rest });
  else print(world, page(state, [now.value, ...rest], silences, asOf, world).join("\n"));
  return state.problems.length > 0 ? 1 : 0;
}

function found(
  matter: string | null,
  { value, request }: { readonly value: Decision; readonly request: PatronRequest },
  { done, happened }: Pick<Matter, "done" | "happened">,
  tables: readonly ProcedureTable[],
): Decided {
  return { matter, decision: value, steps: stepsFor(value, { facts: request.facts, done, happened, tables }) };
}

function page(
  state: EpisodeState,
  matters: readonly Decided[],
  { silences, mayBeSaid, conduct }: Silences,
  asOf: string,
  world: World,
): readonly string[] {
  const { screen } = world;
  const blocks: readonly (readonly [string, readonly string[]])[] = [
    ["Clocks", state.clocks.map((clock) => `- ${clockLine(clock, asOf)}`)],
    [
      "Holds",
      state.holds.map(({ since, reason, lifted }) =>
        lifted === null
          ? `- since ${since}: ${reason}; nothing that is asked for is deleted`
          : `- ${reason}: lifted ${lifted}`,
      ),
    ],
    ["Silence", silences.map((one) => `- ${silenceLine(one)}`)],
    [
      "May be told",
      answers.flatMap((may) => {
        const who = audiences
          .filter((audience) => mayBeSaid[audience] === may)
          .map((audience) => audience.replaceAll("-", " "));
        return who.length === 0 ? [] : [`- ${said[may]}: ${who.join(", ")}`];
      }),
    ],
    ["How", [conduct]],
    [
      "Not taken",
      state.problems.map(
        ({ index, why, path, expected }) =>
          `- event ${index + 1}${path.length > 1 ? `, ${path.slice(1).join(".")}` : ""}: ${why}; expected ${expected}`,
      ),
    ],
  ];
  const several = matters.length > 1;
  return [
    ...matters.flatMap(({ matter, decision, steps }) => [
      ...(several ? [block(screen, "Matter", [matter ?? ""])] : []),
      head(decision, world),
      ...nextBlocks(steps, world),
    ]),
    ...blocks.flatMap(([label, lines]) => (lines.length === 0 ? [] : [block(screen, label, lines)])),
    ...matters.flatMap(({ matter, steps }) => [
      "",
      several ? `All steps of matter ${matter ?? ""}` : "All steps",
      ...stepBlocks(steps, world),
    ]),
    texts.notAdvice,
  ];
}

const said: { readonly [may in MayBeSaid]: string } = {
  must: "the law asks for it",
  yes: "yes",
  "if-work-needs-it": "if the work needs it",
  "director-decides": "if the director so decides",
  "policy-only": "policy and law only, and not that there is a request",
  no: "no",
};

const answers = Object.keys(said) as MayBeSaid[]; // every answer is a key

function clockLine({ due, says, paused }: Clock, asOf: string): string {
  const days = Math.round((Date.parse(due) - Date.parse(asOf)) / 86_400_000);
  const left = days === 0 ? "today" : days < 0 ? `${-days} days ago` : days === 1 ? "tomorrow" : `in ${days} days`;
  return `${due} (${paused ? "stands still" : left}): ${says}`;
}

function silenceLine({ kind, says, until, mayTell, told, toldAgainstOrder }: Silence): string {
  const role = (id: (typeof mayTell)[number]) => english.facts.handler.values[id]?.[0].toLowerCase() ?? id;
  return [
    `${kind}: ${says}`,
    until === null ? "" : ` Until ${until}.`,
    mayTell.length === 0 ? "" : ` May be told: ${mayTell.map(role).join(", ")}.`,
    told.length === 0 ? "" : ` Told, and bound: ${told.map(role).join(", ")}.`,
    toldAgainstOrder.length === 0
      ? ""
      : ` NOT PERMITTED: ${toldAgainstOrder.map(role).join(", ")} was told against the order. Say no more, and tell counsel today.`,
  ].join("");
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
