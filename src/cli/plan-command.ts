import { audiences } from "../organization/index.js";
import {
  mediaRoute,
  mediaTopics,
  type PlanGap,
  parsePlan,
  planContacts,
  planGaps,
  planParts,
} from "../program/index.js";
import { block } from "./page.js";
import { dayOf, parsedFile } from "./parsed-file.js";
import { type AddCommand, fail, print, printJson, type World } from "./world.js";

interface PlanFlags {
  readonly about?: string;
  readonly unreachable?: readonly string[];
  readonly breaking?: boolean;
  readonly contacts?: string;
  readonly asOf?: string;
  readonly json?: boolean;
}

/** `patron-privacy plan`. */
export const addPlan: AddCommand = (program, world, exit) =>
  program
    .command("plan")
    .description(
      "say what a communication plan lacks, or whom an inquiry of the media goes to; exit 1: it lacks something",
    )
    .argument("<plan>", "a JSON or YAML file, or - for JSON on standard input")
    .option("--about <topic>", `whom the media are sent to who ask about: ${mediaTopics.join(", ")}`)
    .option("--breaking", "with --about: it is breaking news")
    .option("--unreachable <position...>", "with --about: positions that cannot be reached")
    .option("--contacts <audience>", `the contacts that these may see: ${audiences.join(", ")}`)
    .option("--as-of <date>", "the day on which it is checked")
    .option("--json", "print it as JSON")
    .action((file: string, flags: PlanFlags) => exit(plan(file, flags, world)));

function plan(file: string, flags: PlanFlags, world: World): number {
  const asOf = dayOf(world, flags.asOf);
  if (asOf === undefined) return 2;
  const read = parsedFile(world, file, { name: "plan", schema: "plan" }, parsePlan);
  if (!read.ok) return fail(world, 2, read.problems);
  const show = (value: unknown, text: () => string) =>
    flags.json === true ? printJson(world, value) : print(world, text());
  if (flags.contacts !== undefined) {
    const audience = audiences.find((one) => one === flags.contacts);
    if (audience === undefined) return fail(world, 2, [`--contacts: expected one of ${audiences.join(", ")}`]);
    const contacts = planContacts(read.value, audience);
    show(contacts, () =>
      contacts
        .map(({ order, role, holder, officePhone, afterHoursPhone, email }) =>
          block(world.screen, `${order} ${role}`, [
            [holder, officePhone, afterHoursPhone, email].flatMap((one) => one ?? []).join(", "),
          ]),
        )
        .join("\n"),
    );
    return 0;
  }
  if (flags.about !== undefined) {
    const about = mediaTopics.find((one) => one === flags.about);
    if (about === undefined) return fail(world, 2, [`--about: expected one of ${mediaTopics.join(", ")}`]);
    const { unreachable = [], breaking = false } = flags;
    const route = mediaRoute({ about, breaking, unreachable }, read.value);
    show(route, () =>
      [
        block(world.screen, "Now", [doing[route.does]]),
        block(world.screen, "Who speaks", [
          route.to.length === 0
            ? "nobody can be reached"
            : route.to.join(route.jointly ? " together with " : ", then "),
        ]),
        ...(route.tell.length === 0
          ? []
          : [
              block(
                world.screen,
                "Tell",
                route.tell.map(({ who, when }) => `${who}, ${when === "before" ? "before anybody speaks" : "always"}`),
              ),
            ]),
        block(world.screen, "May say", [route.may.join(", ")]),
        block(world.screen, "Never", [route.never.join(", ")]),
        block(world.screen, "Why", [route.clauses.join(", ")]),
      ].join("\n"),
    );
    return 0;
  }
  const gaps = planGaps(read.value, { asOf });
  show(gaps, () =>
    gaps.length === 0
      ? "Every part is there. Whether people act by it is for people to say."
      : gaps.map((gap) => gapBlock(gap, world)).join("\n"),
  );
  return gaps.length === 0 ? 0 : 1;
}

const doing = {
  "refuse-and-refer": "Refuse and refer. It is a request for patron information before it is a matter of the media.",
  spokesperson: "Send them to whoever speaks for the library.",
  "routine-speaker": "Send them to whoever speaks on ordinary matters.",
  "take-message": "Say nothing; take a message. Nobody who may speak can be reached.",
} as const;

function gapBlock({ code, path, clause }: PlanGap, world: World): string {
  const part = planParts.find((one) => one.path.join(".") === path.join("."));
  return block(world.screen, clause, [`${path.join(".")}: ${code}${part === undefined ? "" : ` — ${part.says}`}`]);
}
