import { decide } from "../decide/decide.js";
import { parseRequest, type RequestIssue } from "../decide/parse-request.js";
import { definePolicy, type PolicyResult } from "../policy/define-policy.js";
import { describePolicyIssue } from "../policy/issue.js";
import { parsePolicy } from "../policy/parse-policy.js";
import type { LibraryProfile } from "../policy/profile.js";
import { english } from "../vocabulary/catalogue.js";
import { basePacks, lawPackOf, packs } from "./packs.js";
import { readJson } from "./read.js";
import { renderDecision } from "./render-decision.js";
import { texts } from "./texts.js";
import { type AddCommand, fail, print, printJson, type World } from "./world.js";

interface DecideFlags {
  readonly policy?: string;
  readonly asOf?: string;
  readonly today?: string;
  readonly json?: boolean;
}

/** `patron-privacy decide`. */
export const addDecide: AddCommand = (program, world, exit) =>
  program
    .command("decide")
    .description("decide a request; exit 0: a decision was made, 2: bad input, 3: bad policy")
    .argument("<request>", "a JSON file, or - for standard input")
    .option("--policy <file>", "a policy file; the embedded baseline where it is left out")
    .option("--as-of <date>", "the day whose law counts")
    .option("--today <date>", "the day from which the age of sources is counted")
    .option("--json", "print the decision as JSON")
    .action((file: string, flags: DecideFlags) => exit(decideFile(file, flags, world)));

function decideFile(file: string, flags: DecideFlags, world: World): number {
  const input = readJson(world, file);
  if (!input.ok) return fail(world, 2, [`request: ${input.problem}`]);
  const own = flags.policy === undefined ? undefined : readPolicy(world, flags.policy);
  if (own?.ok === false) return fail(world, 3, own.problems);
  const profile: LibraryProfile = own?.value.profile ?? {};
  const request = parseRequest(input.value, { profile });
  if (!request.ok) return fail(world, 2, request.issues.map(requestIssue));
  const policy = own ?? baseline(request.value.library.jurisdiction);
  if (!policy.ok) return fail(world, 3, policy.problems);
  const decision = decide(policy.value, request, {
    asOf: flags.asOf ?? world.today,
    today: flags.today ?? flags.asOf ?? world.today,
  });
  if (decision.caveats.some(({ code }) => code === "malformed-request"))
    return fail(world, 2, ["--as-of and --today: expected a calendar day such as 2026-01-31"]);
  if (flags.json === true) printJson(world, decision);
  else print(world, renderDecision(decision, world.screen, texts, english));
  return 0;
}

type Read =
  | { readonly ok: true; readonly value: Extract<PolicyResult, { readonly ok: true }>["value"] }
  | { readonly ok: false; readonly problems: readonly string[] };

/** A policy file, checked. */
export function readPolicy(world: World, file: string): Read {
  const input = readJson(world, file);
  if (!input.ok) return { ok: false, problems: [`policy: ${input.problem}`] };
  return checked(parsePolicy(input.value, { packs }));
}

/** Toolkit, practice, federal law, and the law of the jurisdiction if it is at hand. */
function baseline(jurisdiction: string | undefined): Read {
  const law = jurisdiction === undefined ? undefined : lawPackOf(jurisdiction);
  return checked(
    definePolicy({
      id: "baseline",
      title: "patron-privacy baseline",
      packs: law === undefined ? basePacks : [...basePacks, law],
    }),
  );
}

function checked(result: PolicyResult): Read {
  return result.ok ? result : { ok: false, problems: result.issues.map(describePolicyIssue) };
}

function requestIssue({ path, expected }: RequestIssue): string {
  return `request${path.map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`)).join("")}: expected ${expected}`;
}
