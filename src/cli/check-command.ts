import { sentence } from "../analyse/broken-words.js";
import { type AnalysisOptions, conflictingDuties, gaps, laxities, shadowed, ties } from "../analyse/index.js";
import { requestWords } from "../analyse/request-words.js";
import { pinnedFacts } from "../compile/pinned.js";
import { decide } from "../decide/decide.js";
import type { PatronRequest } from "../decide/request.js";
import { grandJury } from "../documents/papers.js";
import { officerWithoutPaper } from "../documents/source.js";
import { isCalendarDay } from "../internal/calendar.js";
import { type BarredFallback, barredFallbacks, type Organization } from "../organization/index.js";
import { staleSources } from "../policy/currency.js";
import type { Policy } from "../policy/policy.js";
import { type AtHandFlags, anywhereFlag, atHandWords, libraryAtHand } from "./at-hand.js";
import { checkOther } from "./check-other.js";
import { readPolicy } from "./decision-on.js";
import { gapWords } from "./gap-words.js";
import { organizationOf } from "./organization-file.js";
import { type AddCommand, fail, print, printJson, type World } from "./world.js";

interface CheckFlags extends AtHandFlags {
  readonly json?: boolean;
  readonly today?: string;
  readonly analyse?: boolean;
  readonly asOf?: string;
  readonly organization?: string;
}

/** `patron-privacy check`. */
export const addCheck: AddCommand = (program, world, exit) =>
  program
    .command("check")
    .description(
      "check a policy for issues, ties and rules more open than the law, or another file of the library; exit 1 on errors",
    )
    .argument("<policy>", "a JSON or YAML file, or - for standard input; or a state such as us-NY")
    .option("--today <date>", "the day from which the age of sources is counted")
    .option(
      "--analyse",
      "look for rules that never decide, gaps in which none speaks, and duties that cannot both be met",
    )
    .option("--as-of <date>", "with --analyse: the day whose law counts")
    .option(anywhereFlag[0], `with --analyse: ${anywhereFlag[1]}`)
    .option("--organization <file>", "also look for people in its fallback list whom the policy bars")
    .option("--json", "print the result as JSON")
    .action((file: string, flags: CheckFlags) => exit(check(file, flags, world)));

function check(file: string, flags: CheckFlags, world: World): number {
  const { json = false, today = world.today } = flags;
  if (!isCalendarDay(today)) return fail(world, 2, ["--today: expected a calendar day such as 2026-01-31"]);
  const { asOf = today } = flags;
  if (!isCalendarDay(asOf)) return fail(world, 2, ["--as-of: expected a calendar day such as 2026-01-31"]);
  const other = checkOther(file, world);
  if (other !== undefined) return checkedOther(other, json, world);
  const result = readPolicy(world, file);
  if (!result.ok && result.unreadable === true) return fail(world, 2, result.problems);
  const found =
    result.ok && flags.analyse === true
      ? analysed(
          result.value,
          { asOf, library: libraryAtHand(flags, result.value) },
          json ? () => undefined : world.progress,
        )
      : undefined;
  const organization = flags.organization === undefined ? undefined : organizationOf(flags.organization, world);
  if (organization?.ok === false) return fail(world, 2, organization.problems);
  const barred = result.ok && organization !== undefined ? barredIn(result.value, organization.value, asOf) : [];
  const stale = result.ok ? staleSources(result.value, { today }) : [];
  if (json) {
    printJson(world, {
      version: 1,
      ok: result.ok,
      ...(result.ok
        ? {
            fingerprint: result.value.fingerprint,
            warnings: result.warnings,
            staleSources: stale,
            ...(organization === undefined ? {} : { barredFallbacks: barred }),
            ...(found === undefined ? {} : { analysis: found }),
          }
        : { issues: result.problems }),
    });
    return result.ok ? 0 : 1;
  }
  if (!result.ok) return fail(world, 1, result.problems);
  const { title, rules, packs, fingerprint } = result.value;
  print(
    world,
    [
      `${title}: ${rules.length} rules of ${packs.length} packs and its own, no issues.`,
      ...result.warnings.map((warning) => `Warning: ${warning}`),
      ...stale.map(({ origin, title, checkedOn }) => `Warning: ${origin}: last checked on ${checkedOn}: ${title}`),
      ...barred.map(
        ({ step, position }) =>
          `Warning: fallbacks[${step}]: the policy does not let ${organization?.value.positions[position]?.title ?? position} answer an officer or a paper.`,
      ),
      ...(found === undefined ? [] : told(found)),
      `Fingerprint ${fingerprint}`,
    ].join("\n"),
  );
  return 0;
}

/** Whom the fallback list names for officers and papers, and the policy bars. */
function barredIn(policy: Policy, organization: Organization, asOf: string): readonly BarredFallback[] {
  const decisions = [officerWithoutPaper, { ...officerWithoutPaper, ...grandJury }].map((facts) =>
    decide(
      policy,
      { library: {}, facts: { handler: "front-line", ...facts }, items: [{ record: "loan-history" }] },
      { asOf },
    ),
  );
  return barredFallbacks(organization, decisions, asOf);
}

/** The result for a file that is no policy. */
function checkedOther(
  { is, title, problems }: NonNullable<ReturnType<typeof checkOther>>,
  json: boolean,
  world: World,
): number {
  const ok = problems.length === 0;
  if (json) printJson(world, { version: 1, ok, is, ...(ok ? {} : { issues: problems }) });
  else if (ok) print(world, `${title === "" ? "" : `${title}: `}${is}, no issues.`);
  else fail(world, 1, problems);
  return ok ? 0 : 1;
}

/** What there is to say of a policy beside what is wrong with it. */
function analysed(policy: Policy, options: AnalysisOptions, progress: World["progress"]) {
  const looking = <Found>(what: string, look: () => Found): Found => {
    progress(`Looking for ${what}`);
    return look();
  };
  const found = {
    library: pinnedFacts(options.library),
    shadowed: looking("rules that never decide", () => shadowed(policy, options)),
    gaps: looking("gaps", () => gaps(policy, options)),
    ties: looking("ties", () => ties(policy)),
    laxities: looking("rules more open than the law", () => laxities(policy)),
    conflictingDuties: looking("duties that cannot both be met", () => conflictingDuties(policy, options)),
  };
  progress("");
  return found;
}

function told(found: ReturnType<typeof analysed>): readonly string[] {
  const withExample = (label: string, all: readonly { readonly says: string; readonly request: PatronRequest }[]) =>
    all.map(({ says, request }) => `${label}: ${says} For example: ${sentence(requestWords(request))}`);
  const whole =
    found.gaps.complete && found.ties.complete && found.laxities.complete && found.conflictingDuties.complete;
  return [
    ...withExample("Tie", found.ties.ties),
    ...withExample("Laxity", found.laxities.laxities),
    ...withExample("Conflicting duties", found.conflictingDuties.conflicts),
    ...found.shadowed.map(({ says, complete }) => `Shadowed: ${says}${complete ? "" : " The search was cut short."}`),
    ...gapWords(found.gaps.gaps),
    ...(whole ? [] : ["A search was cut short: there may be more."]),
    atHandWords(found.library),
  ];
}
