import type { Decision } from "../decide/decision.js";
import {
  type EpisodeEvent,
  episode,
  procedureSources,
  type StepsNow,
  silencesOf,
  stepsFor,
} from "../procedure/index.js";
import { english } from "../vocabulary/catalogue.js";
import { type DecideFlags, decisionOfInput, decisionOn } from "./decision-on.js";
import { block } from "./page.js";
import { readJson } from "./read.js";
import { texts } from "./texts.js";
import { type AddCommand, fail, print, printJson, type World } from "./world.js";

interface StepsFlags extends DecideFlags {
  readonly done?: readonly string[];
}

/** `patron-privacy steps`. */
export const addSteps: AddCommand = (program, world, exit) =>
  program
    .command("steps")
    .description("list the steps that a request calls for, in an order in which they can be done")
    .argument("<request>", "a JSON file, or - for standard input")
    .option("--done <step...>", "steps that are done")
    .option("--policy <file>", "a policy file; the embedded baseline where it is left out")
    .option("--as-of <date>", "the day whose law counts")
    .option("--json", "print them as JSON")
    .action((file: string, flags: StepsFlags) => {
      const decided = decisionOn(file, flags, world);
      if (!decided.ok) return exit(fail(world, decided.code, decided.problems));
      const steps = stepsFor(decided.value, { facts: decided.request.facts, done: flags.done ?? [] });
      if (flags.json === true) printJson(world, steps);
      else print(world, [head(decided.value), ...stepBlocks(steps, world), texts.notAdvice].join("\n"));
      return exit(0);
    });

/** `patron-privacy episode`. */
export const addEpisode: AddCommand = (program, world, exit) =>
  program
    .command("episode")
    .description(
      "say where a visit stands: what is decided, which steps are next, which clocks run, who must be silent",
    )
    .argument("<episode>", "a JSON file with library, items and events, or - for standard input")
    .option("--policy <file>", "a policy file; the embedded baseline where it is left out")
    .option("--as-of <date>", "the day whose law counts")
    .option("--json", "print it as JSON")
    .action((file: string, flags: DecideFlags) => exit(episodeOf(file, flags, world)));

function episodeOf(file: string, flags: DecideFlags, world: World): number {
  const input = readJson(world, file);
  if (!input.ok) return fail(world, 2, [`episode: ${input.problem}`]);
  const given = isObject(input.value) ? input.value : {};
  const events = given["events"];
  if (!Array.isArray(events)) return fail(world, 2, ["episode.events: expected a list"]);
  // each event is looked at, and told under problems where it cannot be read
  const state = episode(events as readonly EpisodeEvent[]);
  const { library = {}, items = [] } = given;
  const decided = decisionOfInput({ library, facts: state.facts, items }, flags, world);
  if (!decided.ok) return fail(world, decided.code, decided.problems);
  const decision = decided.value;
  const steps = stepsFor(decision, { facts: decided.request.facts, done: state.done });
  const silences = silencesOf(state, { asOf: decision.asOf });
  if (flags.json === true) printJson(world, { state, decision, steps, silences });
  else {
    const { screen } = world;
    const blocks: readonly (readonly [string, readonly string[]])[] = [
      ["Clocks", state.clocks.map(({ due, says }) => `- ${due}: ${says}`)],
      [
        "Holds",
        state.holds.map(({ since, reason }) => `- since ${since}: ${reason}; nothing that is asked for is deleted`),
      ],
      [
        "Silence",
        silences.silences.map(
          ({ kind, says, until }) => `- ${kind}: ${says}${until === null ? "" : ` Until ${until}.`}`,
        ),
      ],
      [
        "May be told",
        [
          Object.entries(silences.mayBeSaid)
            .map(([audience, may]) => `${audience}: ${may}`)
            .join(", "),
        ],
      ],
      ["Not taken", state.problems.map(({ index, why }) => `- event ${index + 1}: ${why}`)],
    ];
    print(
      world,
      [
        head(decision),
        ...stepBlocks(steps, world),
        ...blocks.flatMap(([label, lines]) => (lines.length === 0 ? [] : [block(screen, label, lines)])),
        texts.notAdvice,
      ].join("\n"),
    );
  }
  return state.problems.length > 0 ? 1 : 0;
}

function head({ verdict, action }: Decision): string {
  return `${texts.actions[action]} (${texts.verdicts[verdict]})`;
}

function stepBlocks({ steps, never }: StepsNow, { screen }: World): readonly string[] {
  const who = (actors: StepsNow["steps"][number]["actors"]) =>
    actors
      .map((actor) => (actor === "anyone" ? "whoever was asked" : (english.facts.handler.values[actor]?.[0] ?? actor)))
      .join(", else ");
  return [
    ...steps.map(({ id, state, says, actors, timing, stop, keep, dependsOn, cites }) =>
      block(screen, id, [
        `${state === "done" ? "done: " : state === "waiting" ? "then: " : state === "if" ? `depends on ${dependsOn.join(", ")}: ` : ""}${says}`,
        `- ${who(actors)}; ${timing}${keep === undefined ? "" : `; keep: ${keep}`}`,
        ...(stop === undefined ? [] : [`- stop: ${stop.says}`]),
        `- ${[...new Set(cites.map((source) => procedureSources[source].title))].join("; ")}`,
      ]),
    ),
    ...never.map(({ says }) => block(screen, "never", [says], screen.colors.red)),
  ];
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
