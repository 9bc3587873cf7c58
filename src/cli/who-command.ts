import { whoAnswers } from "../organization/index.js";
import { momentOf } from "../organization/time-of-day.js";
import { english } from "../vocabulary/catalogue.js";
import { type DecideFlags, decisionOn } from "./decision-on.js";
import { organizationOf } from "./organization-file.js";
import { block } from "./page.js";
import { type AddCommand, fail, print, printJson, type World } from "./world.js";

interface WhoFlags extends DecideFlags {
  readonly organization: string;
  readonly branch: string;
  readonly at: string;
  readonly present?: readonly string[];
  readonly reachable?: readonly string[];
}

/** `patron-privacy who`. */
export const addWho: AddCommand = (program, world, exit) =>
  program
    .command("who")
    .description("say who may answer a request now, in order, and why others were passed over")
    .argument("<request>", "a JSON file, or - for standard input")
    .requiredOption("--organization <file>", "positions, people and fallbacks: a JSON or YAML file")
    .requiredOption("--branch <branch>", "where the request was made")
    .requiredOption("--at <moment>", "on the library's own clock, as 2026-11-24T19:30")
    .option("--present <person...>", "who is in the building")
    .option("--reachable <person...>", "who can be reached by phone")
    .option("--policy <file>", "a policy file; the embedded baseline where it is left out")
    .option("--json", "print it as JSON")
    .action((file: string, flags: WhoFlags) => exit(who(file, flags, world)));

function who(file: string, flags: WhoFlags, world: World): number {
  const moment = momentOf(flags.at);
  if (moment === undefined) return fail(world, 2, ["--at: expected a moment such as 2026-11-24T19:30"]);
  const organization = organizationOf(flags.organization, world);
  if (!organization.ok) return fail(world, 2, organization.problems);
  if (!Object.hasOwn(organization.value.branches, flags.branch))
    return fail(world, 2, [`--branch: expected one of ${Object.keys(organization.value.branches).join(", ")}`]);
  const decided = decisionOn(file, { ...flags, asOf: moment.day }, world);
  if (!decided.ok) return fail(world, decided.code, decided.problems);
  const found = whoAnswers(decided.value, organization.value, {
    at: flags.at,
    branch: flags.branch,
    present: { [flags.branch]: flags.present ?? [] },
    reachable: flags.reachable ?? [],
  });
  if (flags.json === true) printJson(world, found);
  else {
    const { positions, people } = organization.value;
    const named = (person: string | null, position: string | null) =>
      [person === null ? null : people[person]?.name, position === null ? null : positions[position]?.title]
        .filter((part) => part != null)
        .join(", ");
    const act = (id: keyof typeof english.acts) => english.acts[id][0].toLowerCase();
    const { lastResort } = found;
    const blocks = [
      [
        "Try",
        found.answerers.map(
          ({ person, position, how, authority }) =>
            `${named(person, position)} (${how}; ${authority.by === "own-role" ? "own role" : authority.citation})`,
        ),
      ],
      [
        "Passed over",
        found.passedOver.map(
          ({ person, position, why }) => `${[named(person, position), why].filter((part) => part !== "").join(": ")}`,
        ),
      ],
      [
        found.answerers.length === 0 ? "Now" : "If nobody",
        [
          `${lastResort.does}: ${lastResort.acts.map(act).join(", ")}; never: ${lastResort.never.map(act).join(", ")}.`,
          ...(lastResort.says === null ? [] : [lastResort.says]),
        ],
      ],
    ] as const;
    print(
      world,
      blocks.flatMap(([label, lines]) => (lines.length === 0 ? [] : [block(world.screen, label, lines)])).join("\n"),
    );
  }
  return 0;
}
