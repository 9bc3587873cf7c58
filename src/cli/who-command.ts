import type { Decision } from "../decide/decision.js";
import { nearest } from "../internal/nearest.js";
import {
  type Answerer,
  type LastResort,
  lastResortFor,
  type Organization,
  type PassedOver,
  type WhoAnswers,
  whoAnswers,
} from "../organization/index.js";
import { momentOf } from "../organization/time-of-day.js";
import type { Act } from "../vocabulary/act-ids.js";
import { english } from "../vocabulary/catalogue.js";
import { type DecideFlags, decisionOn } from "./decision-on.js";
import { organizationOf } from "./organization-file.js";
import { block } from "./page.js";
import { whoTexts } from "./who-texts.js";
import { type AddCommand, fail, print, printJson, type World } from "./world.js";

interface WhoFlags extends DecideFlags {
  readonly organization: string;
  readonly branch: string;
  readonly at: string;
  readonly present?: readonly string[];
  readonly reachable?: readonly string[];
  readonly asked?: string;
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
    .option("--present <person...>", "who is in the building; BRANCH:PERSON for another branch")
    .option("--reachable <person...>", "who can be reached by phone")
    .option("--asked <person>", "who was asked at the desk")
    .option("--policy <file>", "a policy file; the embedded baseline where it is left out")
    .option("--json", "print it as JSON")
    .action((file: string, flags: WhoFlags) => exit(who(file, flags, world)));

function who(file: string, flags: WhoFlags, world: World): number {
  const moment = momentOf(flags.at);
  if (moment === undefined) return unread(world, 2, ["--at: expected a moment such as 2026-11-24T19:30"]);
  const decided = decisionOn(file, { ...flags, asOf: moment.day }, world);
  if (!decided.ok) return unread(world, decided.code, decided.problems);
  const organization = organizationOf(flags.organization, world);
  // whatever is wrong with the files, somebody stands at the desk now
  if (!organization.ok) return refused(organization.problems, decided.value, world);
  const problems = unknownNames(flags, organization.value);
  if (problems.length > 0) return refused(problems, decided.value, world);
  const found = whoAnswers(decided.value, organization.value, {
    at: flags.at,
    branch: flags.branch,
    present: placesOf(flags),
    reachable: flags.reachable ?? [],
    ...(flags.asked === undefined ? {} : { asked: flags.asked }),
  });
  if (flags.json === true) printJson(world, found);
  else print(world, page(found, organization.value, flags, world));
  return 0;
}

function unread(world: World, code: 2 | 3, problems: readonly string[]): number {
  return fail(world, code, [...problems, `${whoTexts.untilThen} ${whoTexts.unread}`]);
}

function refused(problems: readonly string[], decision: Decision, world: World): number {
  return fail(world, 2, [...problems, `${whoTexts.untilThen} ${toDo(lastResortFor(decision))}`]);
}

/** `eastside:noah` is somebody in another branch. */
function placesOf({ branch, present = [] }: WhoFlags): { readonly [branch: string]: readonly string[] } {
  const places = new Map<string, string[]>([[branch, []]]);
  for (const one of present) {
    const cut = one.indexOf(":");
    const [place, person] = cut === -1 ? [branch, one] : [one.slice(0, cut), one.slice(cut + 1)];
    places.set(place, [...(places.get(place) ?? []), person]);
  }
  return Object.fromEntries(places);
}

/** Names that the organisation does not know: a slip of the pen must not send anybody away. */
function unknownNames(flags: WhoFlags, { branches, people }: Organization): readonly string[] {
  const missing = (all: object, flag: string, id: string): readonly string[] => {
    if (Object.hasOwn(all, id)) return [];
    const names = Object.keys(all);
    const near = nearest(id, names);
    const hint = near === undefined ? "" : `; did you mean ${near}?`;
    return [
      `${flag}: expected ${names.length > 12 ? "a name of the organisation file" : `one of ${names.join(", ")}`}${hint}`,
    ];
  };
  return [
    ...missing(branches, "--branch", flags.branch),
    ...Object.entries(placesOf(flags)).flatMap(([place, there]) => [
      ...(place === flags.branch ? [] : missing(branches, "--present", place)),
      ...there.flatMap((id) => missing(people, "--present", id)),
    ]),
    ...(flags.reachable ?? []).flatMap((id) => missing(people, "--reachable", id)),
    ...(flags.asked === undefined ? [] : missing(people, "--asked", flags.asked)),
  ];
}

function page(found: WhoAnswers, { people, positions, branches }: Organization, flags: WhoFlags, world: World): string {
  const named = (person: string | null, position: string | null) =>
    [person === null ? null : people[person]?.name, position === null ? null : positions[position]?.title]
      .filter((part) => part != null)
      .join(", ");
  const answerer = ({ person, position, how, authority, approvesOnly }: Answerer) => {
    const on = authority.by === "own-role" ? whoTexts.ownRole : authority.citation;
    return `${named(person, position)} (${whoTexts.how[how]}; ${on}${approvesOnly ? `; ${whoTexts.approvesOnly}` : ""})`;
  };
  const passed = ({ person, position, why }: PassedOver) =>
    [named(person, position), whoTexts.why[why]].filter((part) => part !== "").join(": ");
  const blocks: readonly (readonly [label: string, lines: readonly string[]])[] = [
    ["Where", [`${branches[flags.branch]?.title}, ${flags.at.replace("T", " ")}, ${whoTexts.hours[found.hours]}`]],
    ["Try", found.answerers.map((one, index) => `${index + 1}. ${answerer(one)}`)],
    ["Passed over", found.passedOver.filter(({ why }) => why !== "advice-only").map(passed)],
    [
      "Outside",
      found.outside.map(({ does, institution, says }) =>
        [institution, whoTexts.outside[does], says].filter((part) => part !== null).join(": "),
      ),
    ],
    [
      "Records",
      found.custodians.map(
        ({ record, position, citation }) =>
          `${english.facts.record.values[record]?.[0] ?? record}: ${positions[position]?.title} (${citation})`,
      ),
    ],
    [found.answerers.length === 0 ? "Now" : "If nobody", [toDo(found.lastResort), ...neverDo(found.lastResort)]],
  ];
  return blocks.flatMap(([label, lines]) => (lines.length === 0 ? [] : [block(world.screen, label, lines)])).join("\n");
}

const label = (act: Act) => english.acts[act][0];
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

function toDo({ does, acts, says }: LastResort): string {
  const own = says === null ? "" : ` ${says}`;
  return `${whoTexts.does[does]}: ${acts.map((act) => lower(label(act))).join(", ")}.${own}`;
}

function neverDo({ never }: LastResort): readonly string[] {
  return [`Never: ${never.map((act) => lower(label(act))).join(", ")}.`];
}
