import {
  chart,
  type DocumentSource,
  directive,
  flawReport,
  type LibraryDocument,
  policySkeleton,
  referenceCard,
  talkingPoints,
  toHtml,
  toMarkdown,
} from "../documents/index.js";
import { audiences, type ContactAudience } from "../organization/index.js";
import { isCalendarDay } from "../policy/calendar.js";
import { baseline, readPolicy } from "./decision-on.js";
import { organizationOf } from "./organization-file.js";
import { type AddCommand, fail, print, type World } from "./world.js";

interface DocumentFlags {
  readonly organization: string;
  readonly policy?: string;
  readonly jurisdiction?: string;
  readonly asOf?: string;
  readonly audience: string;
  readonly html?: boolean;
  readonly trace?: boolean;
  readonly everyday?: boolean;
}

const makers = {
  card: (source: DocumentSource, { everyday }: DocumentFlags, audience: ContactAudience) => {
    const { document, problems } = referenceCard(source, {
      about: everyday === true ? "everyday" : "law-enforcement",
      audience: audience === "managers" ? "staff-room" : audience,
    });
    return { document, problems };
  },
  chart: (source: DocumentSource, _flags: DocumentFlags, audience: ContactAudience) =>
    made(chart(source, { audience })),
  directive: (source: DocumentSource) => made(directive(source)),
  "talking-points": (source: DocumentSource) => made(talkingPoints(source)),
  "flaw-report": (source: DocumentSource) => made(flawReport(source)),
  skeleton: (source: DocumentSource) => made(policySkeleton(source)),
} as const;

const descriptions: { readonly [maker in keyof typeof makers]: string } = {
  card: "print a ready-reference card from the library's own policy and organisation",
  chart: "print the hierarchy, the chain of command and who may answer",
  directive: "print a directive for staff on requests of law enforcement",
  "talking-points": "print what to say to patrons who ask about privacy",
  "flaw-report": "print the form by which flaws are reported to the Privacy Officer",
  skeleton: "print the skeleton of a policy, with its open choices",
};

/** `patron-privacy card`, `chart`, `directive` and the other documents. */
export const addDocuments: AddCommand = (program, world, exit) => {
  for (const [name, make] of Object.entries(makers)) {
    const command = program
      .command(name)
      .description(descriptions[name as keyof typeof makers]) // the names are the keys of makers
      .requiredOption("--organization <file>", "positions, people and fallbacks: a JSON or YAML file")
      .option("--policy <file>", "a policy file; the embedded baseline where it is left out")
      .option("--jurisdiction <code>", "without --policy: the state, such as US-NY")
      .option("--as-of <date>", "the day as of which it holds")
      .option("--audience <audience>", `who will see it: ${audiences.join(", ")}`, "staff-room")
      .option("--html", "a page to print; Markdown where it is left out")
      .option("--trace", "after each sentence, what it comes from");
    if (name === "card") command.option("--everyday", "the card for everyday questions");
    command.action((flags: DocumentFlags) => exit(printed(make, flags, world)));
  }
};

function printed(make: (typeof makers)[keyof typeof makers], flags: DocumentFlags, world: World): number {
  const asOf = flags.asOf ?? world.today;
  const audience = audiences.find((one) => one === flags.audience);
  if (!isCalendarDay(asOf)) return fail(world, 2, ["--as-of: expected a calendar day such as 2026-01-31"]);
  if (audience === undefined) return fail(world, 2, [`--audience: expected one of ${audiences.join(", ")}`]);
  const organization = organizationOf(flags.organization, world);
  if (!organization.ok) return fail(world, 2, organization.problems);
  const policy = flags.policy === undefined ? baseline(flags.jurisdiction, true) : readPolicy(world, flags.policy);
  if (!policy.ok) return fail(world, 3, policy.problems);
  const { document, problems } = make(
    { policy: policy.value, organization: organization.value, asOf },
    flags,
    audience,
  );
  const trace = flags.trace === true;
  print(world, (flags.html === true ? toHtml(document, { trace }) : toMarkdown(document, { trace })).trimEnd());
  return problems.length === 0 ? 0 : fail(world, 1, problems);
}

function made(document: LibraryDocument): { readonly document: LibraryDocument; readonly problems: readonly string[] } {
  return { document, problems: [] };
}
