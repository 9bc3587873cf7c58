import {
  auditReport,
  boardBrief,
  chart,
  type DocumentSource,
  directive,
  flawReport,
  type LibraryDocument,
  parseNotice,
  policySkeleton,
  privacyNotice,
  referenceCard,
  talkingPoints,
  toHtml,
  toMarkdown,
} from "../documents/index.js";
import { isCalendarDay } from "../internal/calendar.js";
import { nearest } from "../internal/nearest.js";
import { audiences, type ContactAudience } from "../organization/index.js";
import { assessProgram, auditDiff, dueDates, parseAudit, parseProgram } from "../program/index.js";
import { libraryType } from "../vocabulary/facts/library-type.js";
import { baseline, readPolicy } from "./decision-on.js";
import { documentCommandTexts as texts } from "./document-command-texts.js";
import { organizationOf } from "./organization-file.js";
import { lawPackOf, lawPacks } from "./packs.js";
import { parsedFile } from "./parsed-file.js";
import { readJson } from "./read.js";
import { type AddCommand, fail, print, type World } from "./world.js";

interface DocumentFlags {
  readonly organization: string;
  readonly policy?: string;
  readonly jurisdiction?: string;
  readonly libraryType?: string;
  readonly asOf?: string;
  readonly audience: string;
  readonly branch?: string;
  readonly html?: boolean;
  readonly trace?: boolean;
  readonly everyday?: boolean;
  readonly full?: boolean;
  readonly records?: string;
  readonly program?: string;
  readonly audit?: string;
  readonly before?: string;
  readonly public?: boolean;
}

/** A document with what is wrong with it, or what was wrong with a file. */
type Made =
  | { readonly document: LibraryDocument; readonly problems: readonly string[] }
  | { readonly refused: readonly string[] };
type Maker = (source: DocumentSource, flags: DocumentFlags, audience: ContactAudience, world: World) => Made;

const made = (document: LibraryDocument): Made => ({ document, problems: [] });

const makers: { readonly [name in keyof typeof texts.descriptions]: Maker } = {
  card: (source, { everyday }, audience) => {
    const { document, problems } = referenceCard(source, {
      about: everyday === true ? "everyday" : "law-enforcement",
      audience: audience === "managers" ? "staff-room" : audience,
    });
    return { document, problems: problems.map((one) => texts.problems[one]) };
  },
  chart: (source, _flags, audience) => made(chart(source, { audience })),
  directive: (source, { full }) => made(directive(source, { detail: full === true ? "full" : "page" })),
  "talking-points": (source) => made(talkingPoints(source)),
  "flaw-report": (source) => made(flawReport(source)),
  skeleton: (source) => made(policySkeleton(source)),
  notice: (source, { records = "" }, _audience, world) => {
    const read = readJson(world, records);
    if (!read.ok) return { refused: [`records: ${read.problem}`] };
    const parsed = parseNotice(read.value);
    return parsed.ok ? made(privacyNotice(source, parsed.value)) : { refused: told("notice", parsed.issues) };
  },
  brief: (source, { program = "" }, _audience, world) => {
    const read = readJson(world, program);
    if (!read.ok) return { refused: [`program: ${read.problem}`] };
    const parsed = parseProgram(read.value);
    if (!parsed.ok) return { refused: told("program", parsed.issues) };
    const when = { asOf: source.asOf };
    return made(
      boardBrief(source, { assessment: assessProgram(parsed.value, when), due: dueDates(parsed.value, when) }),
    );
  },
  "audit-report": (source, flags, _audience, world) => {
    const audit = parsedFile(world, flags.audit ?? "", { name: "audit", schema: "audit" }, parseAudit);
    if (!audit.ok) return { refused: audit.problems };
    const edition = flags.public === true ? "public" : "library";
    const { before: earlier, program } = flags;
    const before =
      earlier === undefined
        ? undefined
        : parsedFile(world, earlier, { name: "audit before", schema: "audit" }, parseAudit);
    if (before?.ok === false) return { refused: before.problems };
    const declared =
      program === undefined
        ? undefined
        : parsedFile(world, program, { name: "program", schema: "program" }, parseProgram);
    if (declared?.ok === false) return { refused: declared.problems };
    return made(
      auditReport(source, {
        audit: audit.value,
        edition,
        ...(before === undefined ? {} : { diff: auditDiff(before.value, audit.value) }),
        ...(declared === undefined ? {} : { assessment: assessProgram(declared.value, { asOf: source.asOf }) }),
      }),
    );
  },
};

/** `patron-privacy card`, `chart`, `directive` and the other documents. */
export const addDocuments: AddCommand = (program, world, exit) => {
  for (const [name, make] of Object.entries(makers)) {
    const command = program
      .command(name)
      .description(texts.descriptions[name as keyof typeof makers]) // the names are the keys of makers
      .requiredOption("--organization <file>", "positions, people and fallbacks: a JSON or YAML file")
      .option("--policy <file>", "the library's own policy file")
      .option("--jurisdiction <code>", "without --policy: the state whose law counts, such as US-NY")
      .option("--library-type <type>", "without --policy: what kind of library it is, such as public")
      .option("--as-of <date>", "the day as of which it holds; today where it is left out")
      .option("--branch <branch>", "the branch it is made for")
      .option("--audience <audience>", `who will see it: ${audiences.join(", ")}`, "staff-room")
      .option("--html", "a page to print; Markdown where it is left out")
      .option("--trace", "after each sentence, what it comes from");
    if (name === "card") command.option("--everyday", "the card for everyday questions");
    if (name === "directive") command.option("--full", "every step of every procedure, on several pages");
    if (name === "notice") command.requiredOption("--records <file>", "what is kept of patrons, why and how long");
    if (name === "brief") command.requiredOption("--program <file>", "the evidence of the privacy programme");
    if (name === "audit-report")
      command
        .requiredOption("--audit <file>", "the audit: a JSON or YAML file")
        .option("--before <file>", "the audit before this one: say what changed")
        .option("--program <file>", "the evidence of the privacy programme: say where it stands")
        .option("--public", "the edition for the public, without what would help an attacker");
    command.action((flags: DocumentFlags) => exit(printed(make, flags, world)));
  }
};

function printed(make: Maker, flags: DocumentFlags, world: World): number {
  const asOf = flags.asOf ?? world.today;
  const audience = audiences.find((one) => one === flags.audience);
  if (!isCalendarDay(asOf)) return fail(world, 2, ["--as-of: expected a calendar day such as 2026-01-31"]);
  if (audience === undefined) return fail(world, 2, [`--audience: expected one of ${audiences.join(", ")}`]);
  const organization = organizationOf(flags.organization, world);
  if (!organization.ok) return fail(world, 2, organization.problems);
  const { branches } = organization.value;
  if (flags.branch !== undefined && !Object.hasOwn(branches, flags.branch))
    return fail(world, 2, [`--branch: expected one of ${Object.keys(branches).join(", ")}`]);
  const policy = policyOf(flags, world);
  if (!policy.ok) return fail(world, policy.code, policy.problems);
  const result = make(
    {
      policy: policy.value,
      organization: organization.value,
      asOf,
      ...(flags.branch === undefined ? {} : { branch: flags.branch }),
    },
    flags,
    audience,
    world,
  );
  if ("refused" in result) return fail(world, 2, result.refused);
  const trace = flags.trace === true;
  const { document, problems } = result;
  print(world, (flags.html === true ? toHtml(document, { trace }) : toMarkdown(document, { trace })).trimEnd());
  return problems.length === 0 ? 0 : fail(world, 1, problems);
}

/** The policy of the document. One of the two must be named: a card without the state's law would mislead. */
function policyOf(
  { policy, jurisdiction, libraryType: type }: DocumentFlags,
  world: World,
):
  | (ReturnType<typeof readPolicy> & { readonly ok: true })
  | { readonly ok: false; readonly code: 2 | 3; readonly problems: readonly string[] } {
  if (policy !== undefined) {
    if (jurisdiction !== undefined || type !== undefined)
      return {
        ok: false,
        code: 2,
        problems: [
          "--policy: names the state and the kind of library itself; leave out --jurisdiction and --library-type",
        ],
      };
    const read = readPolicy(world, policy);
    return read.ok ? read : { ...read, code: 3 };
  }
  if (jurisdiction === undefined)
    return {
      ok: false,
      code: 2,
      problems: ["--policy or --jurisdiction: expected one of them; the state's law decides what the paper says"],
    };
  if (lawPackOf(jurisdiction) === undefined) {
    const near = nearest(
      jurisdiction,
      lawPacks.flatMap((pack) => pack.jurisdiction ?? []),
    );
    return {
      ok: false,
      code: 2,
      problems: [`--jurisdiction: expected a code such as US-NY${near === undefined ? "" : `; did you mean ${near}?`}`],
    };
  }
  const known = libraryType.values.find((one) => one === type);
  if (type !== undefined && known === undefined)
    return { ok: false, code: 2, problems: [`--library-type: expected one of ${libraryType.values.join(", ")}`] };
  const made = baseline(jurisdiction, known === undefined ? {} : { libraryType: known });
  return made.ok ? made : { ...made, code: 3 };
}

function told(
  file: string,
  issues: readonly { readonly path: readonly (string | number)[]; readonly expected: string }[],
): readonly string[] {
  return issues.map(
    ({ path, expected }) =>
      `${file}${path.map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`)).join("")}: expected ${expected}`,
  );
}
