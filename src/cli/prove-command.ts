import { parseProperties, prove } from "../analyse/index.js";
import { isCalendarDay } from "../internal/calendar.js";
import { type AtHandFlags, anywhereFlag, atHandWords, libraryAtHand } from "./at-hand.js";
import { readPolicy } from "./decision-on.js";
import { block } from "./page.js";
import { readJson } from "./read.js";
import { type AddCommand, fail, print, printJson, type World } from "./world.js";

interface ProveFlags extends AtHandFlags {
  readonly asOf?: string;
  readonly json?: boolean;
}

/** `patron-privacy prove`. */
export const addProve: AddCommand = (program, world, exit) =>
  program
    .command("prove")
    .description("prove statements about every request, or show a request that breaks one; exit 1: one is broken")
    .argument("<policy>", "a policy file, or a state such as us-NY")
    .argument("<properties>", "a JSON or YAML file: a list of { id, says, when, claim }")
    .addHelpText(
      "after",
      [
        "",
        "A claim has one or more of: verdict, answerableBy, within (lists), duty, never (an act each).",
        "",
        "A statement, in YAML:",
        "- id: police-without-paper",
        "  says: Without paper and consent the police are given no loan history.",
        "  when: { requester: [police-local], instrument: [oral-request-no-process], consent: [none], record: [loan-history] }",
        "  claim: { verdict: [forbidden, unsettled] }",
      ].join("\n"),
    )
    .option("--as-of <date>", "the day whose law counts")
    .option(...anywhereFlag)
    .option("--json", "print it as JSON")
    .action((file: string, properties: string, flags: ProveFlags) => exit(proofs(file, properties, flags, world)));

function proofs(file: string, properties: string, flags: ProveFlags, world: World): number {
  const asOf = flags.asOf ?? world.today;
  if (!isCalendarDay(asOf)) return fail(world, 2, ["--as-of: expected a calendar day such as 2026-01-31"]);
  const policy = readPolicy(world, file);
  if (!policy.ok) return fail(world, 3, policy.problems);
  const input = readJson(world, properties);
  if (!input.ok) return fail(world, 2, [`properties: ${input.problem}`]);
  const read = parseProperties(input.value);
  if (!read.ok)
    return fail(
      world,
      2,
      read.issues.map(({ path, expected }) => `properties.${path.join(".")}: expected ${expected}${input.at(path)}`),
    );
  const library = libraryAtHand(flags, policy.value);
  const proved = read.value.map((property) => ({ property, proof: prove(policy.value, property, { asOf, library }) }));
  if (flags.json === true)
    printJson(
      world,
      proved.map(({ proof }) => proof),
    );
  else
    print(
      world,
      [
        ...proved.map(({ property: { id, says = id }, proof }) => {
          if (proof.holds === true) return block(world.screen, "holds", [`${id}: ${says}`]);
          return proof.holds === false
            ? block(world.screen, "broken", [`${id}: ${says}`, `For example: ${proof.says}`])
            : block(world.screen, "not known", [`${id}: ${says}`, "There are too many cases to look at."]);
        }),
        atHandWords(library),
      ].join("\n"),
    );
  return proved.every(({ proof }) => proof.holds === true) ? 0 : 1;
}
